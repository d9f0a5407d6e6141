import { urica } from "./definitions/urica";
import type { ScoredInstrument } from "./result-types";
import { scoreInstrument } from "./score-instrument";
import type { RawAnswers } from "./types";

/**
 * Returns the four stage scores of a 32-item URICA, each a mean from 1 to 5, and readiness from −2 to
 * 14.
 *
 * **Rule.** 28 items are scored; 4, 9, 20 and 31 are not. Readiness is contemplation plus action plus
 * maintenance less precontemplation.
 *
 * **Unknown.** No answer of a stage may be missing, since no source states a rule.
 *
 * **Boundaries.** No bands: `derive` with `bands` of one's own gives them. For progress during
 * treatment read action and maintenance, not readiness. The 24-item form is another instrument.
 *
 * @param answers - The answers by item, 1 to 5 under `q1` to `q32`.
 * @returns The scores under the definition.
 * @example
 * const answers = Object.fromEntries(Array.from({ length: 32 }, (_, i) => [`q${i + 1}`, 3]));
 * const readiness = scoreUrica(answers).scores.at(-1);
 * readiness?.status === "defined" && readiness.score; // => 6
 * @source HABITS Lab, UMBC, URICA Readiness Score; Mid-Atlantic ATTC, uricascoring.html.
 * @since 0.1.0
 */
export function scoreUrica(answers: RawAnswers): ScoredInstrument {
  return scoreInstrument(urica, answers);
}
