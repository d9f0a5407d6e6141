import { describe, expect, it } from "vitest";
import { aftercarePolicies } from "../../src/aftercare/index";
import { aftercareDecisionSchema, aftercarePolicySchema } from "../../src/aftercare/schema";
import { readRecords } from "../../src/issue/index";
import { fourVisits, policyOf, segmentOf } from "./records";

const isAccepted = (policy: unknown) => aftercarePolicySchema.safeParse(policy).success;

describe("aftercarePolicySchema", () => {
  it("accepts what is shipped, and an own policy, through JSON", () => {
    for (const policy of [...aftercarePolicies, fourVisits]) {
      expect(aftercarePolicySchema.parse(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
    }
    const empty = segmentOf(
      { rhythm: null, reasons: null },
      { channel: null, urine: null, instruments: null },
    );
    expect(isAccepted(empty)).toBe(true);
  });

  it.each([
    [policyOf({ chosenOn: "registration" as never })],
    [policyOf({ lateDays: -1 })],
    [policyOf({ completion: { numerator: 1, denominator: 0 } })],
    [policyOf({ notPossible: { attempts: 0, reasons: [] } })],
    [policyOf({ notPossible: { attempts: 1, reasons: ["lazy" as never] } })],
    [
      policyOf({
        suspension: { imprisonment: "stop" as never, hospitalization: "keep", movedAway: "none" },
      }),
    ],
    [policyOf({ loss: { missedInARow: 0 } })],
    [policyOf({ monitors: [{ purpose: "visit" as never, by: [], informants: [] }] })],
    [segmentOf({ anchor: "birth" as never })],
    [segmentOf({ end: "death" as never })],
    [segmentOf({ entry: "some" as never })],
    [segmentOf({}, { due: { weeks: 1 } })],
    [segmentOf({}, { id: "" })],
    [
      segmentOf({
        rhythm: { ...fourVisits.segments[0]!.contacts[0]!, from: { days: 0 }, every: { days: 0 } },
      }),
    ],
    [
      policyOf({
        extension: { reasons: ["x" as never], by: [], atMost: { days: 1 }, rhythm: {} as never },
      }),
    ],
  ])("refuses what could not be applied (%#)", (policy) => {
    expect(isAccepted(policy)).toBe(false);
  });
});

describe("aftercareDecisionSchema", () => {
  const base = { id: "d", on: "2026-03-01", episodeId: "e1", by: "rehabilitation-officer" };

  it("accepts a choice of length and an extension, and nothing between", () => {
    const rows = [
      { ...base, kind: "length", length: { months: 4 } },
      { ...base, kind: "extension", until: "2026-09-01", reason: "high-risk" },
      { ...base, kind: "extension", until: "2026-02-30", reason: "high-risk" },
      { ...base, kind: "length", length: { months: -1 } },
      { ...base, kind: "end" },
    ];
    const { records, rejected } = readRecords(aftercareDecisionSchema, rows);
    expect(records.map(({ value }) => value)).toEqual(rows.slice(0, 2));
    expect(
      rejected.flatMap(({ issues }) => issues.map(({ code, path }) => `${path.join(".")} ${code}`)),
    ).toEqual([
      "until calendar.not-a-day",
      expect.stringContaining("length"),
      expect.stringContaining("kind"),
    ]);
  });
});
