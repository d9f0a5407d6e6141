import { bamContinuous } from "./definitions/bam-continuous";
import { bamLikert } from "./definitions/bam-likert";
import type { ScoredInstrument } from "./result-types";
import { scoreInstrument } from "./score-instrument";
import type { RawAnswers } from "./types";
import type { BamForm } from "./vocabulary";

/**
 * Options of {@link scoreBam}.
 *
 * @since 0.1.0
 */
export interface ScoreBamOptions {
  /** The form that was used; its scores are not comparable with those of the other. */
  form: BamForm;
}

/**
 * Returns the three scores of a Brief Addiction Monitor: use, risk and protective factors.
 *
 * **Rule.** Sums of items: use 4 to 6; risk 1, 2, 3, 8, 11 and 15; protective 9, 10, 12, 13, 14 and 16.
 * Answers are the numbers printed on the form, under `q1` to `q17` with `q7a` to `q7g`. There is no
 * total.
 *
 * **Unknown.** No answer of a scale may be missing, since no source states a rule.
 *
 * **Boundaries.** A form of five steps that is read as continuous cannot be detected.
 *
 * @param answers - The answers by item.
 * @param options - The form.
 * @returns The scores under the definition of the form.
 * @example
 * const { scores } = scoreBam({ q4: 2, q5: 1, q6: 0, q9: 4 }, { form: "likert" });
 * scores[0]?.status === "defined" && scores[0].score; // => 3
 * scores[2]?.status === "undefined" && scores[2].reason; // => "too-few-answers-in-scale"
 * @source VISN 4 MIRECC, Brief Addiction Monitor; Cacciola et al., 2013 (PMC3602977).
 * @since 0.1.0
 */
export function scoreBam(answers: RawAnswers, options: ScoreBamOptions): ScoredInstrument {
  return scoreInstrument(options.form === "likert" ? bamLikert : bamContinuous, answers);
}
