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
  percent("above", 43, { qualifier: "more-than" }),
  count("none"),
  count("c", 400),
  count("more", 400_000, { qualifier: "more-than" }),
  count("about", 400, { qualifier: "about" }),
];

function lines(language: "id" | "en"): string[] {
  const relations = [
    addUp("whole", "a", "b"),
    subset("more", "whole"),
    shareOf("share", "b", "a"),
    shareOf("above", "b", "a"),
    same("about", "b"),
    same("none", "about"),
    subset("b", "none"),
    subset("none", "c"),
  ];
  const { findings } = reconcile(figures, { relations });
  return findings.slice(0, 6).map((finding) => explain(finding, { text: reportText, language }));
}

describe("a judgement of figures as a sentence", () => {
  it("prints its numbers in English", () => {
    expect(lines("en")).toEqual([
      "Not met: sum of the parts: 1,400; the whole: 1,401.",
      "Not met: the subset: 400,001 or more; the set that holds it: 1,401.",
      "Not met: the computed percentage: 42.42; the stated percentage: 42.85 to below 42.95.",
      "Not met: the computed percentage: 42.42; the stated percentage: more than 43.",
      "Unknown: if they mean one thing, these must be equal: 417; 350 to 450.",
      "Unknown: if they mean one thing, these must be equal: no value is possible; 350 to 450.",
    ]);
  });

  it("prints its numbers in Indonesian", () => {
    expect(lines("id")).toEqual([
      "Tidak terpenuhi: jumlah bagian-bagiannya: 1.400; keseluruhannya: 1.401.",
      "Tidak terpenuhi: himpunan bagiannya: 400.001 atau lebih; himpunan yang memuatnya: 1.401.",
      "Tidak terpenuhi: persentase hasil hitung: 42,42; persentase yang disebut: 42,85 sampai di bawah 42,95.",
      "Tidak terpenuhi: persentase hasil hitung: 42,42; persentase yang disebut: lebih dari 43.",
      "Belum diketahui: bila pengertiannya sama, keduanya harus sama: 417; 350 sampai 450.",
      "Belum diketahui: bila pengertiannya sama, keduanya harus sama: tidak ada nilai yang mungkin; 350 sampai 450.",
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
