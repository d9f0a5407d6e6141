import { expect, it } from "vitest";
import {
  definedScores,
  illustrativeLevel,
  recoveryLevel,
  scoreWhoqolBref,
} from "../../src/instrument/index";
import { without, worked } from "./forms";

it("an undefined score is left out, never 0", () => {
  const scored = scoreWhoqolBref(without(worked, "q20", "q21"), { missing: "who-text" });
  expect(Object.keys(definedScores(scored))).toEqual([
    "quality-of-life",
    "health",
    "physical",
    "psychological",
    "environment",
  ]);
});

it("what is recorded is what a degree of recovery is judged on", () => {
  const scores = definedScores(scoreWhoqolBref(worked, { missing: "who-text" }));
  const result = { id: "a", on: "2026-07-01", instrument: "whoqol-bref", scores } as const;
  expect(recoveryLevel([result], { rule: illustrativeLevel }).outcome).toBe("met");
});
