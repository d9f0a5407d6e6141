import { describe, expect, it } from "vitest";
import { explain } from "../../src/definition/explain";
import {
  ibmActivityKinds,
  ibmClasses,
  ibmDecreeIssuers,
  ibmFindingCodes,
  ibmIssueCodes,
  ibmSeverities,
  ibmSupportSources,
} from "../../src/ibm/index";
import {
  ibmActivityKindLabels,
  ibmClassLabels,
  ibmDecreeIssuerLabels,
  ibmSeverityLabels,
  ibmSupportSourceLabels,
  ibmText,
} from "../../src/ibm/text";
import { formatIssue } from "../../src/issue/format-issue";
import type { Issue, Labels } from "../../src/issue/index";

const placeholders = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort();

describe("texts of IBM units", () => {
  it("every finding and fault has a sentence of its own in both languages", () => {
    expect(Object.keys(ibmText)).toEqual([...ibmFindingCodes, ...ibmIssueCodes]);
    for (const language of ["id", "en"] as const) {
      const sentences = Object.values(ibmText).map((entry) => entry[language]);
      expect(new Set(sentences).size).toBe(sentences.length);
      expect(sentences.filter((sentence) => !/^[a-z{].*\.$/.test(sentence))).toEqual([]);
    }
  });

  it("both languages fill the same placeholders", () => {
    for (const entry of Object.values(ibmText)) {
      expect(placeholders(entry.en)).toEqual(placeholders(entry.id));
      for (const named of Object.keys(entry.labels ?? {})) {
        expect(placeholders(entry.en)).toContain(`{${named}}`);
      }
    }
  });

  it.each<[string, readonly string[], Labels]>([
    ["kinds of activity", ibmActivityKinds, ibmActivityKindLabels],
    ["severities", ibmSeverities, ibmSeverityLabels],
    ["sources of support", ibmSupportSources, ibmSupportSourceLabels],
    ["issuers of decrees", ibmDecreeIssuers, ibmDecreeIssuerLabels],
    ["classes", ibmClasses, ibmClassLabels],
  ])("the %s have names of their own in both languages", (_, values, labels) => {
    expect(Object.keys(labels)).toEqual([...values]);
    for (const language of ["id", "en"] as const) {
      const names = values.map((value) => labels[value]?.[language]);
      expect(new Set(names).size).toBe(values.length);
    }
  });

  it("classes bear the names of the count of 2025", () => {
    expect(ibmClasses.map((key) => ibmClassLabels[key].id)).toEqual([
      "IBM Berkelanjutan",
      "IBM Berkelanjutan Mandiri",
      "IBM Baru",
      "IBM Baru Mandiri",
    ]);
  });

  it("a count stands after a colon, so that one reads as well as many", () => {
    const print = (code: "ibm.activities" | "ibm.dormant", language: "id" | "en") =>
      explain({ code, outcome: "unmet", observed: 1, required: 2 }, { text: ibmText, language });
    expect(print("ibm.activities", "en")).toBe(
      "Not met: at least 2 activities are required; recorded: 1.",
    );
    expect(print("ibm.dormant", "en")).toContain("; reported so: 1.");
    expect(print("ibm.dormant", "id")).toContain("; dilaporkan demikian: 1.");
  });

  it("when a unit was recorded is told beside what was known", () => {
    const finding = {
      code: "ibm.known",
      outcome: "unmet",
      observed: "2025-03-01",
      required: "2025-02-28",
    } as const;
    expect(explain(finding, { text: ibmText, language: "en" })).toBe(
      "Not met: the unit was recorded on 1 March 2025; only what was known on 28 February 2025 counts.",
    );
    expect(explain(finding, { text: ibmText, language: "id" })).toBe(
      "Tidak terpenuhi: unit tercatat 1 Maret 2025; yang dihitung hanya yang diketahui per 28 Februari 2025.",
    );
  });

  it("values from a list are printed by their names", () => {
    const print = (
      code: "ibm.every-kind" | "ibm.self-funded" | "ibm.mild-only",
      values: string[],
    ) =>
      explain(
        { code, outcome: "unmet", observed: values.slice(1), required: values },
        { text: ibmText, language: "id" },
      );
    expect(print("ibm.every-kind", ["mapping", "aftercare"])).toBe(
      "Tidak terpenuhi: disyaratkan semua dari pemetaan, bina lanjut; tercatat: bina lanjut.",
    );
    expect(print("ibm.self-funded", ["company", "bnn"])).toBe(
      "Tidak terpenuhi: mandiri, yaitu didukung CSR, BNN tanpa BNN; tercatat: BNN.",
    );
    expect(print("ibm.mild-only", ["mild"])).toContain("tingkat ringan");
    const issue: Issue<"ibm.not-mild-intervention"> = {
      code: "ibm.not-mild-intervention",
      severity: "warning",
      path: ["activities", 0, "severity"],
      params: { severity: "severe" },
    };
    expect(formatIssue(issue, { text: ibmText, language: "en" })).toContain("a severe case");
    expect(formatIssue(issue, { text: ibmText, language: "id" })).toContain("tingkat berat");
  });
});
