import { describe, expect, it } from "vitest";
import { derive } from "../../src/definition/index";
import {
  allFour,
  anyActivity,
  anyOfFour,
  checkIbmPolicy,
  type IbmLadder,
  type IbmRequirements,
  type IbmWindow,
  illustrativeLadder,
} from "../../src/ibm/index";
import { policyOf, requiring } from "./records";

const codesOf = (policy: Parameters<typeof checkIbmPolicy>[0]) =>
  checkIbmPolicy(policy).map(({ code }) => code);

describe("checkIbmPolicy", () => {
  it("what is shipped is sound", () => {
    for (const reading of [anyOfFour, allFour, anyActivity]) {
      expect(checkIbmPolicy(reading({ months: 6 }))).toEqual([]);
      expect(checkIbmPolicy(reading({ start: "2024-02-01", end: "2024-02-29" }))).toEqual([]);
    }
    expect(checkIbmPolicy(illustrativeLadder)).toEqual([]);
  });

  it("a policy that overstates its standing is refused as a definition", () => {
    expect(codesOf({ ...policyOf(), standing: "official" })).toContain(
      "definition.standing-too-strong",
    );
  });

  it.each<[string, IbmWindow]>([
    ["half a month", { months: 0.5 }],
    ["no month", { months: 0 }],
    ["less than none", { months: -1 }],
    ["endless months", { months: Number.POSITIVE_INFINITY }],
    ["a period that starts within a month", { start: "2025-01-02", end: "2025-01-31" }],
    ["a period that ends within a month", { start: "2025-01-01", end: "2025-01-30" }],
    ["a leap February cut by a day", { start: "2024-02-01", end: "2024-02-28" }],
    ["a period that ends before it starts", { start: "2025-02-01", end: "2025-01-31" }],
  ])("a window of %s cannot be applied to monthly reports", (_, window) => {
    expect(checkIbmPolicy(policyOf({ window }))).toEqual([
      {
        code: "ibm.window-not-whole-months",
        severity: "error",
        path: ["window"],
        params: {},
      },
    ]);
  });

  it("a rule that requires nothing would be met by all", () => {
    const empty: IbmRequirements[] = [
      {},
      { activities: null, decree: false, selfFunded: undefined },
      { activities: 0, agents: 0 },
    ];
    for (const requires of empty) {
      expect(checkIbmPolicy(requiring(requires))).toEqual([
        { code: "ibm.requires-nothing", severity: "error", path: ["requires"], params: {} },
      ]);
    }
    for (const requires of [{ decree: true }, { activities: 1 }, { decree: false, agents: 1 }]) {
      expect(codesOf(requiring(requires))).toEqual([]);
    }
  });

  it("no more kinds are required than different ones are listed", () => {
    const asking = (kinds: IbmRequirements["kinds"]) => checkIbmPolicy(requiring({ kinds }));
    expect(asking({ of: ["mapping", "outreach"], atLeast: 2 })).toEqual([]);
    expect(asking({ of: ["mapping"], atLeast: 2 })).toEqual([
      {
        code: "ibm.more-kinds-than-listed",
        severity: "error",
        path: ["requires", "kinds", "atLeast"],
        params: {},
      },
    ]);
    expect(asking({ of: ["mapping", "mapping"], atLeast: 2 })).toHaveLength(1);
  });

  it("of a ladder, every rung is checked, and named by its place", () => {
    const rungs: IbmLadder["rungs"] = [
      { id: "1", requires: { agents: 1 } },
      { id: "2", requires: {} },
      { id: "3", requires: { kinds: { of: [], atLeast: 1 } } },
    ];
    const own = { id: "test.ladder", version: "1" };
    const ladder = derive(illustrativeLadder, { rungs, window: { months: 0 } }, own);
    expect(checkIbmPolicy(ladder).map(({ code, path }) => [code, path])).toEqual([
      ["ibm.window-not-whole-months", ["window"]],
      ["ibm.requires-nothing", ["rungs", 1, "requires"]],
      ["ibm.more-kinds-than-listed", ["rungs", 2, "requires", "kinds", "atLeast"]],
    ]);
  });
});
