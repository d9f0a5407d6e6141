import type { Issue } from "../issue/index";
import type { InstrumentIssueCode } from "./codes";
import { findAnswerFault, issueAt } from "./find-answer-fault";
import type { AnswerCount, InstrumentScore, ScoredInstrument } from "./result-types";
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
  const { missing: limits } = definition;
  /** What each item counts, whether answered or not asked. */
  const points = new Map<string, number>();
  const notAsked = new Set<string>();
  const contradicted = new Set<string>();
  const issues: Issue<InstrumentIssueCode>[] = [];
  const names = definition.items.flatMap(({ items }) => items);
  let invalid = 0;
  for (const group of definition.items) {
    const { items, values, reversed, after } = group;
    items.forEach((item, i) => {
      const answer = answers[item];
      const fault = findAnswerFault(group, answer, item);
      const gates = items[1] ? after?.slice(i, i + 1) : after;
      const isPassed = gates?.every((gate) => points.get(gate) === 0);
      if (fault) {
        issues.push(fault);
        invalid++;
      } else if (isPassed && answer) {
        contradicted.add(item);
        issues.push(issueAt("instrument.answer-against-flow", [item]));
      } else if (isPassed) {
        notAsked.add(item);
        points.set(item, 0);
      } else if (answer != null) {
        points.set(item, reversed ? Math.min(...values) + Math.max(...values) - answer : answer);
      }
    });
  }
  const count = Object.keys(answers).filter((item) => !names.includes(item)).length;
  if (count) issues.push(issueAt("instrument.unknown-item", [], { count }, "warning"));

  const countOf = (items: readonly string[]): AnswerCount => {
    const known = items.filter((item) => points.has(item)).length;
    const skipped = items.filter((item) => notAsked.has(item)).length;
    return { answered: known - skipped, skipped, missing: items.length - known };
  };
  const form = countOf(names);
  const scores = definition.scales.map(({ id, items, minus, of, transform }): InstrumentScore => {
    const counts = { id, ...countOf(items) };
    const imputed = counts.missing;
    const known = items.length - imputed;
    const limit = limits.scales.find(({ scale }) => scale === id);
    const reason = items.some((item) => contradicted.has(item))
      ? "contradicted"
      : names.length - form.missing < limits.atLeastAnswered
        ? "too-few-answers-in-form"
        : !known || imputed > (limit?.atMost ?? 0)
          ? "too-few-answers-in-scale"
          : undefined;
    if (reason) return { ...counts, status: "undefined", reason };

    // Part and whole stay apart, so that one division at the end leaves no error of rounding.
    let part = 0;
    for (const item of items) part += (points.get(item) ?? 0) * (minus?.includes(item) ? -1 : 1);
    if (of === "sum") part *= items.length;
    let whole = known;
    const raw = part / whole;
    for (const { multiply, add, round } of transform ?? []) {
      part = part * multiply + add * whole;
      if (round) {
        part = Math.floor(part / whole + 0.5);
        whole = 1;
      }
    }
    const score = part / whole;
    const table = definition.bands.find((entry) => entry.scores.includes(id));
    const band = table?.bands.filter(({ from }) => from <= score).at(-1)?.id;
    return { ...counts, status: "defined", imputed, raw, score, ...(band && { band }) };
  });
  return { definition, ...form, invalid, scores, issues };
}
