import { describe, expect, it } from "vitest";
import { explain } from "../../src/definition/explain";
import { formatIssue } from "../../src/issue/format-issue";
import type { Labels } from "../../src/issue/index";
import {
  compareAssessments,
  ikrIndicators,
  scoreSni,
  sniActors,
  sniAspects,
  sniAssessorRoles,
  sniCertificateStatuses,
  sniFindingCodes,
  sniGapReasons,
  sniIssueCodes,
  sniMethods,
  sniMilestoneKinds,
  sniNonconformityGrades,
  sniSchemeEditions,
  sniVerdicts,
} from "../../src/sni/index";
import * as texts from "../../src/sni/text";
import { assessmentOf, exampleSix, schemeOf, schemeWith } from "./schemes";

const { sniText } = texts;

describe("texts of SNI 8807", () => {
  it("every finding and fault has a sentence of its own in both languages", () => {
    expect(Object.keys(sniText)).toEqual([...sniFindingCodes, ...sniIssueCodes]);
    for (const language of ["id", "en"] as const) {
      const sentences = Object.values(sniText).map((entry) => entry[language]);
      expect(new Set(sentences).size).toBe(sentences.length);
      expect(sentences.filter((sentence) => !/^[a-z{].*\.$/.test(sentence))).toEqual([]);
    }
  });

  it.each<[string, readonly string[], Labels]>([
    ["editions", sniSchemeEditions, texts.sniEditionLabels],
    ["aspects", sniAspects, texts.sniAspectLabels],
    ["assessors", sniAssessorRoles, texts.sniAssessorRoleLabels],
    ["methods", sniMethods, texts.sniMethodLabels],
    ["grades", sniNonconformityGrades, texts.sniNonconformityGradeLabels],
    ["steps", sniMilestoneKinds, texts.sniMilestoneKindLabels],
    ["actors", sniActors, texts.sniActorLabels],
    ["certificate statuses", sniCertificateStatuses, texts.sniCertificateStatusLabels],
    ["verdicts", sniVerdicts, texts.sniVerdictLabels],
    ["reasons", sniGapReasons, texts.sniGapReasonLabels],
    ["indicators", ikrIndicators, texts.ikrIndicatorLabels],
  ])("the %s have names of their own in both languages", (_, values, labels) => {
    expect(Object.keys(labels).sort()).toEqual([...values].sort());
    for (const language of ["id", "en"] as const) {
      expect(new Set(values.map((value) => labels[value]?.[language])).size).toBe(values.length);
    }
  });

  it("every finding of a verdict reads well in both languages", () => {
    const scheme = schemeWith(
      { S2: { critical: { atLeast: 2 } } },
      {
        threshold: 0.65,
        floors: [{ aspect: "human-resources", atLeast: 0.5 }],
        blockedBy: ["major"],
      },
    );
    const nonconformities = [{ id: "n1", grade: "major" as const }];
    const { findings } = scoreSni(exampleSix({}, { nonconformities }), { scheme });
    const print = (language: "id" | "en") =>
      findings.map((finding) => explain(finding, { text: sniText, language }));
    expect(print("id")).toEqual([
      "Belum diketahui: nilai total sedikitnya 65 %; tercapai: 56,25 sampai 68,75 %.",
      "Belum diketahui: nilai aspek sumber daya manusia sedikitnya 50 %; tercapai: 25 sampai 75 %.",
      "Tidak terpenuhi: persyaratan kritis S2 sedikitnya 2; ditemukan: 1.",
      "Tidak terpenuhi: tidak ada ketidaksesuaian mayor yang masih terbuka; terbuka: 1 (n1).",
    ]);
    expect(print("en")).toEqual([
      "Unknown: a total of at least 65 % is required; reached: 56.25 to 68.75 %.",
      "Unknown: at least 50 % is required of the aspect human resources; reached: 25 to 75 %.",
      "Not met: the critical requirement S2 must be at least 2; found: 1.",
      "Not met: no nonconformity that is major may be open; open: 1 (n1).",
    ]);
  });

  it("the warning of assistance says what a difference may mean", () => {
    const verified = assessmentOf({ I1: 1 }, { role: "verifier", on: "2026-07-20" });
    const [issue] = compareAssessments(assessmentOf({ I1: 3 }), verified, {
      scheme: schemeOf(),
    }).issues;
    expect(issue && formatIssue(issue, { text: sniText, language: "en" })).toBe(
      "Warning: whether assistance lay between the two assessments was not told, and it usually does; a difference may be change rather than error.",
    );
  });
});
