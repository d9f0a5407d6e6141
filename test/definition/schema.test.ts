import { describe, expect, it } from "vitest";
import * as z from "zod";
import { standings } from "../../src/definition/index";
import {
  datedSchema,
  definitionSchema,
  standingSchema,
  wordingSchema,
} from "../../src/definition/schema";
import { deepFreeze } from "./deep-freeze";
import { example } from "./example";

const { window: _window, died: _died, ...plain } = example;
const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe("standingSchema", () => {
  it("accepts the four standings and nothing beside", () => {
    for (const standing of standings) expect(standingSchema.parse(standing)).toBe(standing);
    for (const value of ["Official", "", null, 0])
      expect(accepts(standingSchema, value)).toBe(false);
  });
});

describe("wordingSchema", () => {
  it("accepts one text or one for each language", () => {
    expect(wordingSchema.parse("a")).toBe("a");
    expect(wordingSchema.parse({ id: "a", en: "b", nl: "c" })).toEqual({ id: "a", en: "b" });
    for (const value of [{ id: "a" }, { en: "b" }, null, 5, []]) {
      expect(accepts(wordingSchema, value)).toBe(false);
    }
  });
});

describe("definitionSchema", () => {
  it("accepts a definition, leaves it as it is and drops the fields of its rule", () => {
    expect(definitionSchema.parse(deepFreeze(structuredClone(example)))).toEqual(plain);
  });

  it("can be extended by the fields of a rule", () => {
    const schema = definitionSchema.extend({ window: z.object({ months: z.int() }) });
    expect(schema.parse(example)).toEqual({ ...plain, window: { months: 6 } });
  });

  it("takes absent, null and undefined alike where a field is optional", () => {
    for (const none of [null, undefined]) {
      const optional = { title: none, effectiveFrom: none, effectiveTo: none, derivedFrom: none };
      const row = { ...plain, ...optional, source: { ...plain.source, url: none } };
      expect(accepts(definitionSchema, row)).toBe(true);
    }
    const { title, ...untitled } = plain;
    expect(accepts(definitionSchema, untitled)).toBe(true);
  });

  it("refuses what a definition cannot be", () => {
    const faults: object[] = [
      { id: "" },
      { version: null },
      { standing: "rumour" },
      { basis: undefined },
      { source: { ...plain.source, year: 2026.5 } },
      { source: { ...plain.source, year: "2026" } },
      { source: { ...plain.source, publisher: "" } },
      { assumptions: null },
      { assumptions: [{ field: "", standing: "press", note: "a" }] },
      { assumptions: [{ field: "window", note: "a" }] },
      { effectiveFrom: "2026-02-29" },
      { effectiveTo: "2026" },
      { derivedFrom: { id: "a" } },
    ];
    for (const fault of faults)
      expect(accepts(definitionSchema, { ...plain, ...fault })).toBe(false);
  });
});

describe("datedSchema", () => {
  it("accepts a dated fact and takes absent, null and undefined alike", () => {
    const whole = {
      id: "v1",
      on: "2026-01-10",
      sequence: -1,
      recordedOn: "2026-01-11",
      retractedOn: "2026-01-12",
    };
    expect(datedSchema.parse(deepFreeze(whole))).toEqual(whole);
    for (const none of [null, undefined]) {
      const bare = { id: "v1", on: "2026-01-10", sequence: none, recordedOn: none };
      expect(accepts(datedSchema, { ...bare, retractedOn: none })).toBe(true);
    }
    expect(accepts(datedSchema, { id: "v1", on: "2026-01-10" })).toBe(true);
  });

  it("refuses a fact without name or day, and a sequence that is not whole", () => {
    const fact = { id: "v1", on: "2026-01-10" };
    const faults = [{ id: "" }, { id: 5 }, { on: "2026-02-29" }, { on: null }, { sequence: 0.5 }];
    for (const fault of [...faults, { recordedOn: "kemarin" }, { retractedOn: "2026-13-01" }]) {
      expect(accepts(datedSchema, { ...fact, ...fault })).toBe(false);
    }
  });
});

describe("the schemas of definitions", () => {
  it("can be published as JSON Schema", () => {
    for (const schema of [standingSchema, wordingSchema, definitionSchema, datedSchema]) {
      expect(z.toJSONSchema(schema)).toHaveProperty("$schema");
    }
  });
});
