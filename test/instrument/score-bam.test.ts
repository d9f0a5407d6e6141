import { describe, expect, it } from "vitest";
import {
  bamContinuous,
  bamForms,
  bamLikert,
  definedScores,
  scoreBam,
} from "../../src/instrument/index";
import { everyItem, without } from "./forms";

describe("the two forms", () => {
  it("reach 12, 24 and 24 points in steps, 90, 180 and 180 in numbers from 0 to 30", () => {
    const most = (values: number[]) => values.at(-1);
    expect(definedScores(scoreBam(everyItem(bamLikert, most), { form: "likert" }))).toEqual({
      use: 12,
      risk: 24,
      protective: 24,
    });
    expect(definedScores(scoreBam(everyItem(bamContinuous, most), { form: "continuous" }))).toEqual(
      { use: 90, risk: 180, protective: 180 },
    );
  });

  it("are told apart by the caller: 5 is no answer in steps", () => {
    expect(bamForms.map((form) => scoreBam({ q4: 5 }, { form }).invalid)).toEqual([1, 0]);
  });
});

it("items 7 and 17 are read and not scored", () => {
  const answers = everyItem(bamLikert, () => 1);
  const fewer = without(answers, "q7a", "q7g", "q17");
  expect(definedScores(scoreBam(fewer, { form: "likert" }))).toEqual(
    definedScores(scoreBam(answers, { form: "likert" })),
  );
  expect(scoreBam(answers, { form: "likert" }).issues).toEqual([]);
});
