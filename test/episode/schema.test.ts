import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { checkEpisode } from "../../src/episode/index";
import {
  episodeRowSchema,
  episodeSchema,
  factRowSchema,
  linkPolicySchema,
  observationSchema,
} from "../../src/episode/schema";
import { readRecords } from "../../src/issue/index";
import { contactOf, dischargeOf, episodeOf, episodes } from "./records";

const faults = (schema: z.ZodType, row: unknown) =>
  readRecords(schema, [row]).rejected.flatMap(({ issues }) =>
    issues.map(({ code, path }) => `${code} ${path.join(".")}`),
  );

describe("episodeSchema", () => {
  it("gives any episode back as it is", () => {
    fc.assert(
      fc.property(episodes, (episode) => {
        expect(episodeSchema.parse(episode)).toEqual(episode);
      }),
    );
  });

  it("databases may give null for what is not recorded", () => {
    const absent = {
      satker: null,
      region: null,
      sex: null,
      ageAtAdmission: null,
      screened: null,
      discharged: null,
      reopened: null,
      earlier: null,
      planned: null,
    };
    expect(faults(episodeSchema, { ...episodeOf(), ...absent })).toEqual([]);
  });

  it("names, empty ids, wrong days and unknown codes do not pass", () => {
    expect(episodeSchema.parse({ ...episodeOf(), name: "Budi" })).not.toHaveProperty("name");
    const wrong = {
      ...episodeOf({ personId: "" }),
      region: 11.1,
      entry: "police",
      admitted: { id: "a", on: "2026-02-30" },
      planned: { weeks: 3 },
      observations: [{ ...contactOf("2026-02-01"), kind: "visit" }],
    };
    expect(faults(episodeSchema, wrong).sort()).toEqual([
      "calendar.not-a-day admitted.on",
      "issue.no-match observations.0.kind",
      "issue.no-match planned",
      "issue.not-listed entry",
      "issue.too-small personId",
      "region.code-is-number region",
    ]);
  });

  it("a row that contradicts itself is refused by the check, a doubtful one travels with warnings", () => {
    const rows = [
      episodeOf({ discharged: dischargeOf("2026-01-09") }),
      episodeOf({ discharged: dischargeOf("2026-03-09", "died") }),
    ];
    const { records, rejected } = readRecords(episodeSchema, rows, { check: checkEpisode });
    expect(rejected.map(({ index }) => index)).toEqual([0]);
    expect(records.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
      ["episode.died-without-death"],
    ]);
  });
});

describe("observationSchema", () => {
  it("every kind of absence is one form", () => {
    for (const kind of ["imprisonment", "hospitalization", "moved-away"]) {
      const absence = { kind, id: "o", on: "2026-02-01", until: null };
      expect(observationSchema.parse(absence)).toEqual(absence);
    }
  });

  it("a kind decides which fields are needed", () => {
    expect(faults(observationSchema, { kind: "death", id: "o", on: "2026-02-01" })).toEqual([
      "issue.missing cause",
    ]);
    expect(faults(observationSchema, { id: "o", on: "2026-02-01" })).toEqual([
      "issue.missing kind",
    ]);
  });
});

describe("rows and policies", () => {
  it("a row of a fact keeps the columns of its kind only", () => {
    const wide = { episodeId: "e1", kind: "urine", id: "o", on: "2026-02-01", result: "negative" };
    expect(factRowSchema.parse({ ...wide, channel: null, reason: "moved" })).toEqual(wide);
    expect(faults(factRowSchema, { ...wide, kind: "contact" })).not.toEqual([]);
    expect(faults(episodeRowSchema, {})).toContain("issue.missing registeredOn");
  });

  it("a gap is of whole days or months, not below zero", () => {
    const gap = (value: unknown) =>
      faults(linkPolicySchema.pick({ gap: true }), { gap: { atMost: value } });
    expect(gap({ days: 0 })).toEqual([]);
    expect(gap({ days: -1 })).not.toEqual([]);
    expect(gap({ weeks: 1 })).not.toEqual([]);
  });

  it("every schema has a JSON Schema", () => {
    expect(z.toJSONSchema(observationSchema)).toHaveProperty("oneOf");
    expect(z.toJSONSchema(episodeSchema)).toMatchObject({ type: "object" });
  });
});
