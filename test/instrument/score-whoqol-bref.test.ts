import { describe, expect, it } from "vitest";
import { definedScores, scoreWhoqolBref, whoqolProfiles } from "../../src/instrument/index";
import { scoreOf, without, worked } from "./forms";

const five = ["q1", "q5", "q20", "q8", "q9"];

describe("the worked example", () => {
  it("gives the published domain scores", () => {
    const scores = definedScores(scoreWhoqolBref(worked, { missing: "who-text" }));
    expect(scores.physical).toBeCloseTo(78.5714, 4);
    expect(scores.psychological).toBeCloseTo(70.8333, 4);
    expect(scores.social).toBeCloseTo(66.6667, 4);
    expect(scores.environment).toBe(62.5);
  });

  it("has 29 points in the physical domain, which the table makes 81", () => {
    const scored = scoreWhoqolBref(worked, { missing: "who-table" });
    expect(scored.scores[2]).toMatchObject({ id: "physical", raw: 29 / 7, score: 81 });
    expect(definedScores(scored)).toMatchObject({ psychological: 69, social: 69, environment: 63 });
  });

  it("keeps questions 1 and 2 by themselves", () => {
    const scored = scoreWhoqolBref(worked, { missing: "who-text" });
    expect([scoreOf(scored, "quality-of-life"), scoreOf(scored, "health")]).toEqual([4, 4]);
  });
});

describe("missing answers", () => {
  it("a form with exactly 21 answers passes the text and not the syntax", () => {
    const answers = without(worked, ...five);
    expect(Object.keys(answers)).toHaveLength(21);
    const text = scoreWhoqolBref(answers, { missing: "who-text" });
    const syntax = scoreWhoqolBref(answers, { missing: "who-syntax" });
    expect(scoreOf(text, "physical")).toBeCloseTo(78.5714, 4);
    expect(scoreOf(text, "environment")).toBeTypeOf("number");
    expect(syntax.scores.map((s) => s.status === "undefined" && s.reason)).toEqual(
      syntax.scores.map(() => "too-few-answers-in-form"),
    );
  });

  it("a form with 22 answers passes both, one with 20 none", () => {
    for (const missing of whoqolProfiles) {
      const some = scoreWhoqolBref(without(worked, ...five.slice(1)), { missing });
      expect(scoreOf(some, "physical"), missing).toBeTypeOf("number");
      const few = scoreWhoqolBref(without(worked, ...five, "q2"), { missing });
      expect(scoreOf(few, "physical"), missing).toBe("too-few-answers-in-form");
    }
  });

  it.each([
    ["who-text", "physical", ["q3", "q4"], ["q3", "q4", "q10"]],
    ["who-syntax", "physical", ["q3"], ["q3", "q4"]],
    ["who-text", "social", ["q20"], ["q20", "q21"]],
    ["who-syntax", "social", ["q20"], ["q20", "q21"]],
    ["who-text", "environment", ["q8", "q9"], ["q8", "q9", "q12"]],
    ["who-syntax", "environment", ["q8", "q9"], ["q8", "q9", "q12"]],
    ["who-table", "psychological", ["q5", "q6"], ["q5", "q6", "q7"]],
  ] as const)("%s: the %s domain stands without %j, not without %j", (missing, id, some, many) => {
    const kept = scoreWhoqolBref(without(worked, ...some), { missing });
    expect(kept.scores.find((score) => score.id === id)).toMatchObject({
      status: "defined",
      imputed: some.length,
    });
    const lost = scoreWhoqolBref(without(worked, ...many), { missing });
    expect(scoreOf(lost, id)).toBe("too-few-answers-in-scale");
  });

  it("leaves no error of rounding behind: 17 points of five items are just 60", () => {
    const five = { q5: 3, q6: 3, q7: 3, q11: 4, q19: 4, q26: null };
    const scored = scoreWhoqolBref({ ...worked, ...five }, { missing: "who-text" });
    expect(scoreOf(scored, "psychological")).toBe(60);
  });

  it("is replaced by the mean of the domain's other items", () => {
    const scored = scoreWhoqolBref(without(worked, "q21"), { missing: "who-text" });
    expect(scoreOf(scored, "social")).toBe(75);
  });
});
