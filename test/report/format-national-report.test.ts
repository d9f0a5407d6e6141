import { describe, expect, it } from "vitest";
import { aftercare2026 } from "../../src/aftercare/index";
import { anyOfFour } from "../../src/ibm/index";
import { programForms2013 } from "../../src/program/index";
import { bnn2026Completed3Months } from "../../src/recovery/index";
import {
  completenessFields,
  type IndependentCount,
  mandatoryEntry2026,
  nationalParts,
  nationalReport,
} from "../../src/report/index";
import { completenessKindLabels, nationalPartLabels } from "../../src/report/text";
import { illustrativeSelfAssessment } from "../../src/sni/index";
import { formatNationalReport, text } from "../../src/text";
import { asOf, countOf, institutions, period, register } from "./national";

const question = {
  period,
  asOf,
  knownAt: asOf,
  definitions: {
    programs: programForms2013,
    sni: { edition: "2022", scheme: illustrativeSelfAssessment },
    ibm: anyOfFour({ months: 6 }),
    aftercare: aftercare2026,
    recovery: bnn2026Completed3Months,
    completeness: mandatoryEntry2026,
  },
} as const;
const report = nationalReport(register, question);
const id = formatNationalReport(report, { language: "id", text });
const en = formatNationalReport(report, { language: "en", text });
const flat = (printed: string) => printed.replace(/\s+/g, " ");

describe("the national report as text", () => {
  it("is at most 80 columns wide in both languages, even with a long word", () => {
    const label = "x".repeat(200);
    const long = nationalReport(
      { ...register, independentCounts: [countOf(4, { label })] },
      question,
    );
    for (const printed of [id, en, formatNationalReport(long, { language: "id" })]) {
      expect(printed.split("\n").filter((line) => line.length > 80)).toEqual([]);
      expect(printed).not.toContain("\u00a0");
    }
  });

  it("prints each part with title, standing and name of its definition", () => {
    for (const part of nationalParts) {
      expect(id).toContain(`\n${nationalPartLabels[part].id}\n`);
      expect(en).toContain(`\n${nationalPartLabels[part].en}\n`);
    }
    expect(flat(en)).toContain(
      "Completeness of the register: mandatory entry of 2026 (an example, not a rule) [report.mandatory-entry-2026@1.0.0]",
    );
    expect(flat(en)).toContain("Measure: not relapsed");
    expect(flat(en)).toContain("as known on 31 December 2026.");
  });

  it("prints completeness beside every recovery rate, for all and by region", () => {
    const [, part = ""] = /\nRecovery\n([\s\S]*?)\nCompleteness/.exec(en) ?? [];
    expect(part.match(/Rate as defined/g)).toHaveLength(4);
    expect(part.match(/Rate as defined[^\n]*(\n {38}[^\n]*)*\n {4}Persons recorded/g)).toHaveLength(
      4,
    );
    expect(flat(part)).toContain(
      "50.0 % (2 of 4); Clients paid for: 4; source: invented, Claims, 2026",
    );
    expect(flat(part)).toContain("not given; 0 persons recorded");
  });

  it("says why there is no share, and how firm a count is", () => {
    const shown = (count: IndependentCount, given = register) =>
      flat(
        formatNationalReport(nationalReport({ ...given, independentCounts: [count] }, question), {
          language: "en",
        }),
      );
    expect(shown(countOf(1))).toContain(
      "more are recorded than that count; 2 persons recorded; Clients paid for: 1; source",
    );
    expect(shown(countOf(10, { qualifier: "about" }))).toContain(
      "20.0 % (2 of 10); Clients paid for: about 10; source: invented, Claims, 2026; possible 13.3–40.0 %",
    );
    expect(shown(countOf(0), { episodes: [] })).toContain("undefined (nobody to count); 0 persons");
    expect(shown(countOf(1, { label: { id: "Klaim", en: "Claims" } }))).toContain("Claims: 1");
  });

  it("names regions where it can, and leaves them out on demand", () => {
    const regionName = (code: string) => (code === "51" ? "Bali" : undefined);
    const named = formatNationalReport(report, { language: "en", regionName });
    expect(named).toContain("\n  Bali (51)\n");
    expect(named).toContain("\n  31\n");
    expect(named).toContain("\n  Without region\n");
    expect(formatNationalReport(report, { language: "en", groups: false })).not.toContain(
      "\n  31\n",
    );
  });

  it("names the parts that it does not print and those that were not given", () => {
    const some = formatNationalReport(report, { language: "en", parts: ["ibm"] });
    expect(flat(some)).toContain("Not printed here: Institutions, Programs, SNI 8807, Episodes");
    const none = formatNationalReport(nationalReport({ institutions }, { period, asOf }), {
      language: "id",
    });
    expect(none).toContain(
      "Bagian yang tidak diberikan (bukan nol)\n  - Program: tanpa definisi\n",
    );
    expect(none).toContain(
      "  - Unit IBM: tanpa daftar unit IBM, laporan bulanan IBM, kegiatan IBM,",
    );
    expect(none).not.toContain("Tidak dicetak di sini");
    expect(none).toMatch(/Masalah data\n {2}Tidak ada\.$/);
  });

  it("ends with the issues, as sentences where texts are given and as codes where not", () => {
    const faulty = nationalReport(
      { ...register, institutions: [...institutions, { id: "i1" }] },
      { period, asOf },
    );
    const last = (texts?: typeof text) =>
      formatNationalReport(faulty, { language: "en", text: texts }).split("\n").slice(-2).join(" ");
    expect(flat(last(text))).toContain("repeated records with the id of another, not counted: 1.");
    expect(last()).toContain("report.records-left-out");
  });

  it("prints a definition without title by its name, and an empty list as a dash", () => {
    const { title: _, ...untitled } = mandatoryEntry2026;
    const printed = formatNationalReport(
      nationalReport(
        { episodes: [], institutions: [] },
        { period, asOf, definitions: { completeness: untitled } },
      ),
      { language: "en" },
    );
    expect(printed).toContain("Definition: report.mandatory-entry-2026 (an");
    expect(printed).toMatch(/By owner +–\n/);
  });

  it("has a name for each part and each kind of record", () => {
    expect(Object.keys(nationalPartLabels)).toEqual([...nationalParts]);
    expect(Object.keys(completenessKindLabels)).toEqual(Object.keys(completenessFields));
  });
});
