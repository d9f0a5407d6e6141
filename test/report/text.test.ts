import { describe, expect, it } from "vitest";
import { explain } from "../../src/definition/explain";
import { formatIssue } from "../../src/issue/format-issue";
import {
  figureQualifiers,
  figureUnits,
  reconcile,
  relationKinds,
  reportFindingCodes,
  reportIssueCodes,
} from "../../src/report/index";
import {
  figureQualifierLabels,
  figureUnitLabels,
  relationKindLabels,
  reportText,
} from "../../src/report/text";
import { addUp, count, percent, same, shareOf, subset } from "./figures";

const figures = [
  count("whole", 1401),
  count("a", 983),
  count("b", 417),
  percent("share", 42.9),
  count("more", 400_000, { qualifier: "more-than" }),
  count("about", 400, { qualifier: "about" }),
];

function lines(language: "id" | "en"): string[] {
  const relations = [
    addUp("whole", "a", "b"),
    subset("more", "whole"),
    shareOf("share", "b", "a"),
    same("about", "b"),
  ];
  const { findings } = reconcile(figures, { relations });
  return findings.map((finding) => explain(finding, { text: reportText, language }));
}

describe("a judgement of figures as a sentence", () => {
  it("prints its numbers in English", () => {
    expect(lines("en")).toEqual([
      "Not met: the parts add up to 1,400; the whole is 1,401.",
      "Not met: the subset is 400,001 to …; the set that holds it is 1,401.",
      "Not met: the computed percentage is 42.42; the stated percentage is 42.9.",
      "Unknown: if they mean one thing, it is at least 417 and at most 417.",
    ]);
  });

  it("prints its numbers in Indonesian", () => {
    expect(lines("id")).toEqual([
      "Tidak terpenuhi: bagian-bagiannya berjumlah 1.400; keseluruhannya 1.401.",
      "Tidak terpenuhi: himpunan bagiannya 400.001 sampai …; himpunan yang memuatnya 1.401.",
      "Tidak terpenuhi: persentase hasil hitung 42,42; persentase yang disebut 42,9.",
      "Belum diketahui: bila pengertiannya sama, angkanya paling sedikit 417 dan paling banyak 417.",
    ]);
  });
});

describe("a fault as a sentence", () => {
  it("names the unit that was expected", () => {
    const { issues } = reconcile(figures, { relations: [shareOf("a", "b", "whole")] });
    const [issue] = issues;
    expect(formatIssue(issue!, { text: reportText, language: "en" })).toBe(
      "Error in relations[0].share: this figure has the wrong unit; percent was expected.",
    );
    expect(formatIssue(issue!, { text: reportText, language: "id" })).toBe(
      "Galat di relations[0].share: satuan angka ini salah; seharusnya persen.",
    );
  });
});

describe("texts and names", () => {
  it("are there for every code and every value, each once, in two languages", () => {
    expect(Object.keys(reportText)).toEqual([...reportFindingCodes, ...reportIssueCodes]);
    expect(Object.keys(figureUnitLabels)).toEqual([...figureUnits]);
    expect(Object.keys(figureQualifierLabels)).toEqual([...figureQualifiers]);
    expect(Object.keys(relationKindLabels)).toEqual([...relationKinds]);
    const english = Object.values(reportText).map(({ en }) => en);
    const indonesian = Object.values(reportText).map(({ id }) => id);
    expect(new Set([...english, ...indonesian]).size).toBe(2 * english.length);
  });
});
