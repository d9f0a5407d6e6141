import { expect, it } from "vitest";
import { derive } from "../../src/definition/index";
import { checkLevelRule, illustrativeLevel, type LevelRule } from "../../src/instrument/index";
import { deepFreeze } from "../definition/deep-freeze";

const faults = (changes: Partial<Pick<LevelRule, "criteria" | "atLeast">>) =>
  checkLevelRule(derive(illustrativeLevel, changes, { id: "instrument.ours", version: "1" })).map(
    ({ code, severity, path }) => [severity, code, path],
  );
const physical = { instrument: "whoqol-bref", score: "physical" };

it("the shipped example is sound", () => {
  expect(checkLevelRule(deepFreeze(illustrativeLevel))).toEqual([]);
});

it.each([0, 1.5, -1])("%d criteria to be met cannot be asked for", (atLeast) => {
  expect(faults({ atLeast })).toEqual([["error", "instrument.always-met", ["atLeast"]]]);
});

it("more criteria than there are can never be met", () => {
  expect(faults({ atLeast: 5 })).toEqual([["error", "instrument.never-met", ["atLeast"]]]);
  expect(faults({ criteria: [] })).toEqual([["error", "instrument.never-met", ["atLeast"]]]);
});

it("limits that cross, none at all, and a score that is asked for twice are told", () => {
  const criteria = [
    { ...physical, atLeast: 60, atMost: 50 },
    { ...physical, atLeast: 60, atMost: 60 },
    { instrument: "assist", score: "physical" },
  ];
  expect(faults({ criteria, atLeast: 1 })).toEqual([
    ["error", "instrument.limits-crossed", ["criteria", 0, "atMost"]],
    ["warning", "instrument.criterion-twice", ["criteria", 1, "score"]],
    ["warning", "instrument.criterion-without-limit", ["criteria", 2]],
  ]);
});

it("what is wrong as a definition is told too", () => {
  expect(checkLevelRule({ ...illustrativeLevel, version: " " })[0]?.code).toBe("definition.blank");
});
