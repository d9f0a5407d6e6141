import { assist } from "./definitions/assist";
import type { ScoredInstrument } from "./result-types";
import { scoreInstrument } from "./score-instrument";
import type { RawAnswers } from "./types";

/**
 * Returns the ASSIST 3.1 score and risk band of each of ten substances, and the band of injecting.
 *
 * **Rule.** A substance's score is the sum of its questions 2 to 7, of tobacco without 5. Answers are
 * the numbers printed on the form, under `q1a` to `q7j` and `q8`. There is no sum across substances.
 *
 * **Unknown.** A substance never used scores 0; one not used in the past three months is not asked
 * questions 3 to 5, which count 0. Any other missing answer leaves the substance undefined, and so
 * does an answer that contradicts this flow.
 *
 * **Boundaries.** `injection` is no score: its band is `never`, `earlier` or `past-3-months`.
 *
 * @param answers - The answers by item.
 * @returns The scores under the definition.
 * @example
 * const { scores } = scoreAssist({ q1c: 1, q2c: 6, q3c: 5, q4c: 0, q5c: 0, q6c: 6, q7c: 3, q1i: 0 });
 * const shown = scores.map((s) => (s.status === "defined" ? `${s.id} ${s.score} ${s.band}` : s.id));
 * shown[2]; // => "cannabis 20 moderate"
 * shown[8]; // => "opioids 0 low"
 * shown[3]; // => "cocaine"
 * @source Drug and Alcohol Dependence 166 (2016), Table 1 (PMC4983530).
 * @since 0.1.0
 */
export function scoreAssist(answers: RawAnswers): ScoredInstrument {
  return scoreInstrument(assist, answers);
}
