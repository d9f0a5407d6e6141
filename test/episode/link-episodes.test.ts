import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/calendar/index";
import { checkDefinition, derive } from "../../src/definition/index";
import {
  type DischargeReason,
  type Episode,
  type LinkPolicy,
  linkEpisodes,
  linkGap21Days,
  linkNone,
  linkPolicies,
  linkSixMonths,
  linkThreeMonthsSameSetting,
  linkTransfersOnly,
} from "../../src/episode/index";
import { linkPolicySchema } from "../../src/episode/schema";
import { contactOf, deathOf, dischargeOf, registeredOnly, stayOf, urineOf } from "./records";

const ended = (id: string, start: PlainDate, end: PlainDate, reason: DischargeReason) =>
  stayOf(id, start, undefined, { discharged: dischargeOf(end, reason), institutionId: id });

const linked = (episodes: Episode[], policy: LinkPolicy) =>
  linkEpisodes(episodes, { policy }).courses.map(({ episodeIds }) => episodeIds.join("+"));

describe("linkEpisodes", () => {
  const transferred = ended("e1", "2026-01-05", "2026-01-31", "transferred");

  it("a transfer between institutions is counted once, where a policy says so", () => {
    const next = ended("e2", "2026-01-31", "2026-06-30", "completed");
    for (const policy of linkPolicies) {
      const once = policy === linkNone ? ["e1", "e2"] : ["e1+e2"];
      expect(linked([next, transferred], policy)).toEqual(once);
    }
    expect(linkEpisodes([next, transferred], { policy: linkTransfersOnly }).courses).toEqual([
      {
        personId: "p1",
        episodeIds: ["e1", "e2"],
        start: "2026-01-05",
        end: "2026-06-30",
        reason: "completed",
      },
    ]);
  });

  it("who drops out and comes back was not transferred", () => {
    const dropped = ended("e1", "2026-01-05", "2026-01-31", "dropped-out");
    const next = ended("e2", "2026-02-02", "2026-06-30", "completed");
    expect(linked([dropped, next], linkTransfersOnly)).toEqual(["e1", "e2"]);
    expect(linked([dropped, next], linkGap21Days)).toEqual(["e1+e2"]);
  });

  it("a transfer is followed from its day on, for thirty days", () => {
    const next = (start: PlainDate) => ended("e2", start, "2026-06-30", "completed");
    expect(linked([transferred, next("2026-01-30")], linkTransfersOnly)).toEqual(["e1", "e2"]);
    expect(linked([transferred, next("2026-03-02")], linkTransfersOnly)).toEqual(["e1+e2"]);
    expect(linked([transferred, next("2026-03-03")], linkTransfersOnly)).toEqual(["e1", "e2"]);
    const open = stayOf("e1", "2026-01-05", undefined);
    expect(linked([open, next("2026-02-01")], linkTransfersOnly)).toEqual(["e1", "e2"]);
  });

  it("the twenty-first day still counts, the twenty-second begins a new course", () => {
    const first = ended("e1", "2026-01-05", "2026-01-31", "completed");
    const next = (start: PlainDate) =>
      linked([first, stayOf("e2", start, undefined)], linkGap21Days);
    expect(next("2026-02-21")).toEqual(["e1+e2"]);
    expect(next("2026-02-22")).toEqual(["e1", "e2"]);
  });

  it("three and six calendar months without contact begin a new course on their last day", () => {
    const first = ended("e1", "2025-11-05", "2025-11-30", "completed");
    const next = (start: PlainDate, policy: LinkPolicy) =>
      linked([first, stayOf("e2", start, undefined)], policy);
    expect(next("2026-02-27", linkThreeMonthsSameSetting)).toEqual(["e1+e2"]);
    expect(next("2026-02-28", linkThreeMonthsSameSetting)).toEqual(["e1", "e2"]);
    expect(next("2026-05-29", linkSixMonths)).toEqual(["e1+e2"]);
    expect(next("2026-05-30", linkSixMonths)).toEqual(["e1", "e2"]);
  });

  it("a change of setting begins a new course in Australia, and not in England", () => {
    const first = ended("e1", "2026-01-05", "2026-01-31", "completed");
    const change = (fields: Partial<Episode>, policy: LinkPolicy) =>
      linked(
        [{ ...first, primarySubstance: "opioids" }, stayOf("e2", "2026-02-01", undefined, fields)],
        policy,
      );
    for (const fields of [
      { modality: "outpatient" },
      { nature: "medical" },
      { primarySubstance: "cannabis" },
    ] as const) {
      expect(change(fields, linkThreeMonthsSameSetting)).toEqual(["e1", "e2"]);
      expect(change(fields, linkGap21Days)).toEqual(["e1+e2"]);
    }
    expect(change({ primarySubstance: null }, linkThreeMonthsSameSetting)).toEqual(["e1+e2"]);
  });

  it("each setting goes on its own course when two alternate", () => {
    const outpatient = { modality: "outpatient" } as const;
    const list = [
      stayOf("e1", "2026-01-05", "2026-01-31"),
      stayOf("e2", "2026-02-01", "2026-02-28", outpatient),
      stayOf("e3", "2026-03-01", "2026-03-31"),
      stayOf("e4", "2026-04-01", undefined, outpatient),
    ];
    expect(linked(list, linkThreeMonthsSameSetting)).toEqual(["e1+e3", "e2+e4"]);
  });

  it("an episode without discharge is open: another one follows it at any time", () => {
    const open = stayOf("e1", "2026-01-05", undefined);
    const { courses } = linkEpisodes([open, ended("e2", "2027-01-05", "2027-02-01", "completed")], {
      policy: linkGap21Days,
    });
    expect(courses).toEqual([{ personId: "p1", episodeIds: ["e1", "e2"], start: "2026-01-05" }]);
  });

  it("counted from the last contact, one that is never closed ends by silence", () => {
    const next = stayOf("e2", "2026-08-01", undefined);
    const open = (...observations: Episode["observations"]) =>
      linked([stayOf("e1", "2026-01-05", undefined, { observations }), next], linkSixMonths);
    expect(open()).toEqual(["e1", "e2"]);
    expect(open(contactOf("2026-02-10"))).toEqual(["e1+e2"]);
    expect(open(urineOf("2026-02-10"))).toEqual(["e1+e2"]);
    expect(
      open({ kind: "instrument", id: "i", on: "2026-02-10", instrument: "bam", scores: {} }),
    ).toEqual(["e1+e2"]);
    expect(open(contactOf("2026-02-10", { informant: "family" }))).toEqual(["e1", "e2"]);
    expect(open(urineOf("2026-02-10", { result: "not-given" }))).toEqual(["e1", "e2"]);
    expect(open({ kind: "moved-away", id: "m", on: "2026-02-10" })).toEqual(["e1", "e2"]);
    expect(open(contactOf("2026-02-10", { retractedOn: "2026-02-11" }))).toEqual(["e1", "e2"]);
  });

  it("the time between is counted from the stay that reaches furthest", () => {
    const list = [
      stayOf("e1", "2026-01-05", "2026-06-30"),
      stayOf("e2", "2026-02-01", "2026-02-10", { modality: "outpatient" }),
      stayOf("e3", "2026-07-10", undefined),
    ];
    expect(linked(list, linkGap21Days)).toEqual(["e1+e2+e3"]);
    expect(linkEpisodes(list.slice(0, 2), { policy: linkGap21Days }).courses[0]?.end).toBe(
      "2026-06-30",
    );
  });

  it("an open stay reaches beyond those that began before or after it", () => {
    const last = stayOf("e3", "2027-01-05", undefined);
    const open = stayOf("e2", "2026-02-01", undefined);
    const before = stayOf("e1", "2026-01-05", "2026-03-01");
    expect(linked([before, open, last], linkGap21Days)).toEqual(["e1+e2+e3"]);
    const after = stayOf("e1", "2026-02-05", "2026-03-01");
    expect(linked([after, open, last], linkGap21Days)).toEqual(["e2+e1+e3"]);
  });

  it("people are never linked with each other, and who was not admitted is listed apart", () => {
    const other = stayOf("e2", "2026-02-01", undefined, { personId: "p2" });
    const result = linkEpisodes(
      [registeredOnly({ id: "e9" }), other, transferred, registeredOnly({ id: "e8" })],
      {
        policy: linkGap21Days,
      },
    );
    expect(result.courses.map(({ personId }) => personId)).toEqual(["p1", "p2"]);
    expect(result.notAdmitted).toEqual(["e8", "e9"]);
    expect(result.definition).toBe(linkGap21Days);
  });

  it("an episode that was reopened lasts until its last discharge", () => {
    const returned = stayOf("e1", "2026-01-05", "2026-06-30", {
      earlier: [{ ...dischargeOf("2026-02-01", "transferred"), step: "discharged" }],
      reopened: [{ id: "b", on: "2026-04-01" }],
    });
    expect(linkEpisodes([returned], { policy: linkNone }).courses).toMatchObject([
      { start: "2026-01-05", end: "2026-06-30", reason: "completed" },
    ]);
  });

  it("death ends a course without a discharge", () => {
    const dead = stayOf("e1", "2026-01-05", undefined, { observations: [deathOf("2026-02-01")] });
    expect(linkEpisodes([dead], { policy: linkNone }).courses).toEqual([
      { personId: "p1", episodeIds: ["e1"], start: "2026-01-05", end: "2026-02-01" },
    ]);
  });

  it("a course is that of the day as of which is asked", () => {
    const next = ended("e2", "2026-01-31", "2026-06-30", "completed");
    const { courses } = linkEpisodes([transferred, next], {
      policy: linkTransfersOnly,
      asOf: "2026-01-30",
    });
    expect(courses).toEqual([{ personId: "p1", episodeIds: ["e1"], start: "2026-01-05" }]);
  });

  it("a year mistyped as 9999 gives no crash", () => {
    const far = ended("e1", "2026-01-05", "9999-12-31", "completed");
    expect(linked([far, stayOf("e2", "9999-12-31", undefined)], linkSixMonths)).toEqual(["e1+e2"]);
  });

  it("a policy without limit or breaks links whatever follows", () => {
    const policy = derive(
      linkGap21Days,
      { gap: null, from: null, breaks: null },
      { id: "test.all", version: "1" },
    );
    expect(
      linked(
        [stayOf("e1", "2020-01-01", "2020-01-02"), stayOf("e2", "2026-01-01", undefined)],
        policy,
      ),
    ).toEqual(["e1+e2"]);
  });
});

describe("linkPolicies", () => {
  it("are sound, fit their schema and differ", () => {
    expect(linkPolicies).toHaveLength(5);
    for (const policy of linkPolicies) {
      expect(checkDefinition(policy)).toEqual([]);
      expect(linkPolicySchema.parse(policy)).toEqual(policy);
    }
  });

  it("only the one whose source was read in every field stands as published", () => {
    expect(linkPolicies.filter(({ standing }) => standing === "published")).toEqual([linkNone]);
  });
});
