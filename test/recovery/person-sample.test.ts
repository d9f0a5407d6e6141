import { describe, expect, it } from "vitest";
import { bnn2026Completed3Months as definition, recoveryTally } from "../../src/recovery/index";
import { asOf, clientOf } from "./worked-example";

const person = (personId: string) => [{ ...clientOf("x", "2026-01-15"), personId }];
function sampleOf(personIds: readonly string[], remember?: number) {
  const tally = recoveryTally({ definition, asOf, remember });
  return personIds.reduce((state, id) => tally.add(state, person(id)), tally.empty());
}

describe("the people that a tally remembers", () => {
  it("have the same number in every version, so that old states find them again", () => {
    const marks = ["A", "B", "pseudonym-0001", "pseudonym-0010"].map(
      (id) => sampleOf([id]).sample.marks,
    );
    expect(marks).toEqual([
      [1871478285765134],
      [2263835118164284],
      [3819614078522180],
      [3293419024720680],
    ]);
  });

  it("are those of the smallest numbers, with how often each was counted", () => {
    const ids = ["B", "pseudonym-0001", "A", "pseudonym-0010", "A", "B", "A"];
    expect(sampleOf(ids, 2).sample).toEqual({
      size: 2,
      marks: [1871478285765134, 2263835118164284],
      times: [3, 2],
    });
    expect(sampleOf(ids, 1).sample).toEqual({ size: 1, marks: [1871478285765134], times: [3] });
    expect(sampleOf(ids.slice(0, 4)).sample.times).toEqual([1, 1, 1, 1]);
  });

  it("a place that is full is left by the greatest, and by nobody for one greater still", () => {
    expect(sampleOf(["pseudonym-0001", "B"], 1).sample.marks).toEqual([2263835118164284]);
    expect(sampleOf(["B", "pseudonym-0001"], 1).sample.marks).toEqual([2263835118164284]);
  });

  it("of two parts are counted as often as in both together", () => {
    const tally = recoveryTally({ definition, asOf });
    const merged = tally.merge(sampleOf(["A", "A", "B"]), sampleOf(["pseudonym-0001", "A", "B"]));
    expect(merged.sample.times).toEqual([3, 2, 1]);
    expect(tally.result(merged).issues.map(({ params }) => params)).toEqual([
      { count: 2, remembered: 3 },
    ]);
  });

  it("are spread over all numbers of 52 bits", () => {
    const many = Array.from({ length: 1000 }, (_, i) => `person-${i}`);
    const { marks } = sampleOf(many, 1000).sample;
    expect(new Set(marks).size).toBe(1000);
    expect(marks.every((mark) => Number.isInteger(mark) && 0 <= mark && mark < 2 ** 52)).toBe(true);
    const upper = marks.filter((mark) => mark >= 2 ** 51).length;
    expect(Math.abs(upper - 500)).toBeLessThan(80);
  });
});
