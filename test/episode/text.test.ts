import { describe, expect, it } from "vitest";
import {
  absenceKinds,
  claims,
  contactChannels,
  deathCauses,
  dischargeReasons,
  entryRoutes,
  episodeIssueCodes,
  episodeStates,
  informants,
  missedReasons,
  modalities,
  monitors,
  natures,
  phases,
  severities,
  sexes,
  substances,
  urineExplanations,
  urineResults,
  useAnswers,
} from "../../src/episode/index";
import * as texts from "../../src/episode/text";
import { formatIssue } from "../../src/issue/format-issue";

const vocabularies = {
  natures: texts.natureLabels,
  modalities: texts.modalityLabels,
  entryRoutes: texts.entryRouteLabels,
  phases: texts.phaseLabels,
  dischargeReasons: texts.dischargeReasonLabels,
  monitors: texts.monitorLabels,
  substances: texts.substanceLabels,
  severities: texts.useSeverityLabels,
  sexes: texts.sexLabels,
  useAnswers: texts.useAnswerLabels,
  missedReasons: texts.missedReasonLabels,
  urineResults: texts.urineResultLabels,
  claims: texts.claimLabels,
  contactChannels: texts.contactChannelLabels,
  informants: texts.informantLabels,
  urineExplanations: texts.urineExplanationLabels,
  absenceKinds: texts.absenceKindLabels,
  deathCauses: texts.deathCauseLabels,
  episodeStates: texts.episodeStateLabels,
};

const vocabularyLists = {
  natures,
  modalities,
  entryRoutes,
  phases,
  dischargeReasons,
  monitors,
  substances,
  severities,
  sexes,
  useAnswers,
  missedReasons,
  urineResults,
  claims,
  contactChannels,
  informants,
  urineExplanations,
  absenceKinds,
  deathCauses,
  episodeStates,
};

describe("texts of episodes", () => {
  it.each(Object.entries(vocabularies))(
    "every value of %s has a name of its own",
    (name, labels) => {
      const values = vocabularyLists[name as keyof typeof vocabularies];
      expect(Object.keys(labels)).toEqual([...values]);
      for (const language of ["id", "en"] as const) {
        const names = Object.values(labels).map((label) => label[language]);
        expect(new Set(names).size).toBe(names.length);
      }
    },
  );

  it("the terms are those that BNN uses", () => {
    expect(texts.modalityLabels.inpatient.id).toBe("rawat inap");
    expect(texts.episodeStateLabels.discharged.id).toBe("terminasi");
    expect(texts.phaseLabels.aftercare.id).toContain("bina lanjut");
    expect(texts.monitorLabels["recovery-agent"].id).toBe("Agen Pemulihan");
    expect(texts.useAnswerLabels.routine.id).toContain("kambuh");
  });

  it("every fault has a sentence of its own", () => {
    for (const language of ["id", "en"] as const) {
      const sentences = Object.values(texts.episodeText).map((text) => text[language]);
      expect(new Set(sentences).size).toBe(episodeIssueCodes.length);
    }
  });

  it("a sentence names codes by their labels and days as days", () => {
    const issue = {
      code: "episode.phase-of-other-modality",
      severity: "error",
      path: ["phases", 0, "phase"],
      params: { phase: "counseling", modality: "inpatient" },
    } as const;
    const mutable = { ...issue, path: [...issue.path] };
    expect(formatIssue(mutable, { text: texts.episodeText, language: "id" })).toBe(
      "Galat di phases[0].phase: tahap konseling bukan bagian dari rawat inap.",
    );
  });
});
