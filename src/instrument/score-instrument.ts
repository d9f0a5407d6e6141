import { applySkips } from "./apply-skips";
import { readAnswers } from "./read-answers";
import type { ScoredInstrument } from "./result-types";
import { scoreComposite } from "./score-composite";
import { type FormPoints, scoreScale } from "./score-scale";
import type { InstrumentDefinition, RawAnswers } from "./types";

/**
 * Returns the scores of a form, with how many items were answered, skipped, missing and imputed, and
 * why a score is undefined.
 *
 * **Rule.** Answers are raw, as they stand on the form: reversed items are turned round here. Then
 * items are added or averaged by scale and transformed, as the definition says.
 *
 * **Unknown.** A missing answer is never 0. Within the limits of the missing rule it is replaced by
 * the mean of the other items of its scale; beyond, the score is undefined with a reason. An answer
 * that the instrument does not have is an issue, and counts as missing. Questions that the flow does
 * not ask count 0; an answer that contradicts the flow leaves its scales undefined.
 *
 * **Boundaries.** Answers that were reversed beforehand cannot be detected: every value is possible,
 * and the score is wrong without a warning.
 *
 * @param definition - How the instrument is scored; `checkInstrument` tells whether it can be.
 * @param answers - The answers by item, such as `{ q1: 4 }`.
 * @returns The scores and issues under the whole definition.
 * @example
 * const { scores, issues } = scoreInstrument(who5, { q1: 3, q2: 4, q3: 3, q4: 2, q5: 3 });
 * scores[0]; // => { id: "total", answered: 5, skipped: 0, missing: 0, status: "defined", imputed: 0, raw: 15, score: 60, band: "not-poor" }
 * issues; // => []
 * @since 0.1.0
 */
export function scoreInstrument<Rule extends InstrumentDefinition>(
  definition: Rule,
  answers: RawAnswers,
): ScoredInstrument<Rule> {
  const { valid, invalid, issues } = readAnswers(definition, answers);
  const { skipped, contradicted } = applySkips(definition, valid);
  for (const item of contradicted) {
    issues.push({
      code: "instrument.answer-against-flow",
      severity: "error",
      path: [item],
      params: {},
    });
  }
  const points = new Map<string, number>();
  let asked = 0;
  for (const { items, min, max, reversed } of definition.items) {
    for (const item of items) {
      const answer = valid.get(item);
      if (answer !== undefined) points.set(item, reversed ? min + max - answer : answer);
      if (!skipped.has(item)) asked++;
    }
  }
  const known = points.size + skipped.size;
  const form: FormPoints = {
    points,
    skipped,
    contradicted,
    isTooShort: known < definition.missing.atLeastAnswered,
  };
  const scores = definition.scales.map((scale) => scoreScale(scale, definition, form));
  for (const composite of definition.composites) {
    scores.push(scoreComposite(composite, definition, scores));
  }
  return {
    definition,
    answered: points.size,
    skipped: skipped.size,
    missing: asked - points.size,
    invalid,
    scores,
    issues,
  };
}
