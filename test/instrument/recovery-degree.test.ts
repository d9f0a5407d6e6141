import { expect, it } from "vitest";
import { derive } from "../../src/definition/index";
import { illustrativeLevel, recoveryDegree } from "../../src/instrument/index";

const level = (atLeast: number) =>
  derive(illustrativeLevel, { atLeast }, { id: `instrument.ours-${atLeast}`, version: "1" });
const levels = [level(1), level(2), level(3), level(4)];
const degree = (scores: Record<string, number>) => {
  const result = { id: "a", on: "2026-07-01", instrument: "whoqol-bref", scores } as const;
  const { documented, best } = recoveryDegree([result], { levels });
  return [documented, best];
};

it("between documented and best lies what is not known", () => {
  expect(degree({ physical: 70, psychological: 70, social: 10 })).toEqual([2, 3]);
  expect(degree({})).toEqual([0, 4]);
  expect(degree({ physical: 70, psychological: 70, social: 70, environment: 70 })).toEqual([4, 4]);
  expect(degree({ physical: 0, psychological: 0, social: 0, environment: 0 })).toEqual([0, 0]);
});

it("a level that is missed ends the climb, even where a higher one is met", () => {
  const ladder = [level(4), level(1)];
  const scores = { physical: 70, social: 1 };
  const low = { id: "a", on: "2026-07-01", instrument: "whoqol-bref", scores } as const;
  const { documented, best, levels: judged } = recoveryDegree([low], { levels: ladder });
  expect([documented, best]).toEqual([0, 0]);
  expect(judged.map(({ outcome }) => outcome)).toEqual(["unmet", "met"]);
});
