import { describe, expect, it } from "vitest";
import { scoreUrica, urica } from "../../src/instrument/index";
import { everyItem, scoreOf, without } from "./forms";

const resolute = everyItem(urica, () => 5);
const precontemplation = ["q1", "q5", "q11", "q13", "q23", "q26", "q29"];
const firm = { ...resolute, ...Object.fromEntries(precontemplation.map((item) => [item, 1])) };

describe("readiness", () => {
  it("goes from -2 to 14", () => {
    expect(scoreOf(scoreUrica(firm), "readiness")).toBe(14);
    const reluctant = Object.fromEntries(Object.entries(firm).map(([item, a]) => [item, 6 - a]));
    expect(scoreOf(scoreUrica(reluctant), "readiness")).toBe(-2);
  });

  it("is undefined as soon as one of its stages is", () => {
    const scored = scoreUrica(without(firm, "q3"));
    expect(scoreOf(scored, "action")).toBe("too-few-answers-in-scale");
    expect(scoreOf(scored, "readiness")).toBe("too-few-answers-in-scale");
    expect(scoreOf(scored, "contemplation")).toBe(5);
  });

  it("has no bands", () => {
    expect(scoreUrica(firm).scores.some((score) => "band" in score)).toBe(false);
  });
});

describe("items 4, 9, 20 and 31", () => {
  it("are not scored, and may be missing", () => {
    const scored = scoreUrica(without(firm, "q4", "q9", "q20", "q31"));
    expect(scored.missing).toBe(4);
    expect(scoreOf(scored, "readiness")).toBe(14);
  });
});
