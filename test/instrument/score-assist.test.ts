import { describe, expect, it } from "vitest";
import { assist, scoreAssist } from "../../src/instrument/index";
import { everyItem, scoreOf } from "./forms";

/** All answers of a substance. */
const used = (letter: string, answers: readonly number[]) =>
  Object.fromEntries(answers.map((answer, i) => [`q${i + 1}${letter}`, answer]));

describe("a substance", () => {
  it("scores at most 39, tobacco 31, and never a sum over substances", () => {
    const scored = scoreAssist(everyItem(assist, (values) => values.at(-1)));
    expect(scored.scores.map(({ id }) => id)).toEqual([
      "tobacco",
      "alcohol",
      "cannabis",
      "cocaine",
      "amphetamines",
      "inhalants",
      "sedatives",
      "hallucinogens",
      "opioids",
      "other",
      "injection",
    ]);
    expect([scoreOf(scored, "tobacco"), scoreOf(scored, "opioids")]).toEqual([31, 39]);
  });

  it("not used in three months is asked questions 6 and 7 only", () => {
    const scored = scoreAssist({ q1i: 1, q2i: 0, q6i: 3, q7i: 3 });
    expect(scored.scores[8]).toMatchObject({ score: 6, skipped: 3, missing: 0, band: "moderate" });
    expect(scoreOf(scoreAssist({ q1i: 1, q2i: 0, q6i: 3 }), "opioids")).toBe(
      "too-few-answers-in-scale",
    );
  });

  it("ever used may be recorded as 1 or as 3", () => {
    const rest = { q2c: 2, q3c: 0, q4c: 0, q5c: 0, q6c: 0, q7c: 0 };
    expect(scoreOf(scoreAssist({ q1c: 1, ...rest }), "cannabis")).toBe(2);
    expect(scoreOf(scoreAssist({ q1c: 3, ...rest }), "cannabis")).toBe(2);
  });

  it.each([
    ["c", [1, 3, 0, 0, 0, 0, 0], "low"],
    ["c", [1, 4, 0, 0, 0, 0, 0], "moderate"],
    ["c", [1, 6, 6, 0, 8, 6, 0], "moderate"],
    ["c", [1, 6, 6, 7, 8, 0, 0], "high"],
    ["b", [1, 4, 6, 0, 0, 0, 0], "low"],
    ["b", [1, 6, 5, 0, 0, 0, 0], "moderate"],
    ["b", [1, 6, 6, 7, 8, 0, 0], "high"],
  ])("%s answered %j lies in the band %s", (letter, answers, band) => {
    const id = letter === "b" ? "alcohol" : "cannabis";
    const { scores } = scoreAssist(used(letter, answers));
    expect(scores.find((score) => score.id === id)).toMatchObject({ band });
  });
});

describe("injecting", () => {
  it.each([
    [0, "never"],
    [1, "earlier"],
    [2, "past-3-months"],
  ])("question 8 answered %i is read as %s", (q8, band) => {
    expect(scoreAssist({ q1i: 1, q8 }).scores.at(-1)).toMatchObject({ id: "injection", band });
  });

  it("is not asked of someone who never used anything, and unknown where question 8 is missing", () => {
    const never = Object.fromEntries([..."abcdefghij"].map((letter) => [`q1${letter}`, 0]));
    expect(scoreAssist(never).scores.at(-1)).toMatchObject({ band: "never", skipped: 1 });
    expect(scoreAssist({ ...never, q1a: 1 }).scores.at(-1)).toMatchObject({ status: "undefined" });
  });
});
