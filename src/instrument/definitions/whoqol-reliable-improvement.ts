import type { ImprovementRule, ScoreNoise } from "../change-types";

/**
 * Returns a rule under which only a rise of a WHOQOL-BREF domain beyond the error of measurement counts
 * as improvement. The error is the caller's to state, and stands in the name of the rule.
 *
 * @param noise - Standard deviation and reliability of each domain that is looked at.
 * @returns The rule.
 * @example
 * const rule = whoqolReliableImprovement([{ score: "physical", standardDeviation: 15, reliability: 0.8 }]);
 * rule.id; // => "instrument.whoqol-reliable-improvement.physical-15-0.8"
 * @source Jacobson and Truax, Journal of Consulting and Clinical Psychology 59 (1991), 12-19.
 * @since 0.1.0
 */
export function whoqolReliableImprovement(noise: readonly ScoreNoise[]): ImprovementRule {
  const choice = noise.map((n) => `${n.score}-${n.standardDeviation}-${n.reliability}`).join(".");
  return {
    id: `instrument.whoqol-reliable-improvement.${choice}`,
    version: "1.0.0",
    title: { id: "WHOQOL naik melebihi galat ukur", en: "Reliable rise of the WHOQOL" },
    standing: "illustrative",
    basis: {
      id: "Jacobson dan Truax: perubahan dianggap nyata bila indeksnya lebih dari 1,96. Berita BNN tentang 2022 tidak menyebut bacaan ini maupun yang lain.",
      en: "Jacobson and Truax: a change is reliable when its index exceeds 1.96. BNN's news on 2022 states neither this reading nor another.",
    },
    source: {
      title: "Clinical significance: a statistical approach to defining meaningful change",
      publisher: "Journal of Consulting and Clinical Psychology 59, 12-19",
      year: 1991,
    },
    assumptions: [
      {
        field: "instrument",
        standing: "illustrative",
        note: { id: "Dipakai untuk WHOQOL-BREF.", en: "Applied to the WHOQOL-BREF." },
      },
      {
        field: "scores",
        standing: "illustrative",
        note: { id: "Ranah yang galatnya disebut.", en: "The domains whose error is stated." },
      },
      {
        field: "better",
        standing: "illustrative",
        note: { id: "Nilai tinggi lebih baik.", en: "A higher score is better." },
      },
      {
        field: "noise",
        standing: "illustrative",
        note: {
          id: "Simpangan baku dan reliabilitas dipilih pemakai; nilai Indonesia yang terbuka tidak ditemukan.",
          en: "Standard deviation and reliability are the caller's choice; no public Indonesian values were found.",
        },
      },
    ],
    over: "change",
    instrument: "whoqol-bref",
    scores: noise.map(({ score }) => score),
    better: "higher",
    counts: "reliable-improvement",
    noise: [...noise],
    critical: 1.96,
  };
}
