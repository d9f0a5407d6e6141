import { findAnswerFault } from "./find-answer-fault";
import type { AnsweredForm, AnswerRow, ReadAnswersResult } from "./form-types";
import { findDayFault, findNameFault, formOf, isBlank, rowError, warnOfEmpty } from "./row-faults";
import type { InstrumentDefinition, ItemGroup } from "./types";

/**
 * Options of {@link readLongAnswers}.
 *
 * @since 0.1.0
 */
export interface ReadLongAnswersOptions {
  /** The instrument that was filled in. */
  definition: InstrumentDefinition;
}

/**
 * Returns the forms of long data, a row for each answer, and beside them the rows that have no place.
 *
 * **Rule.** Rows of one form need not stand together. Rejected are a row without form or item, an item
 * or an answer that the instrument does not have, a second row for an item, a day that does not exist,
 * and a person or day other than that of an earlier row of the form. Nothing is lost.
 *
 * **Unknown.** A row without an answer is a missing answer. So is one whose row was rejected.
 *
 * **Boundaries.** Answers are raw. Holds all forms in memory.
 *
 * @param rows - One row for each answer; rows from outside go through `answerRowSchema` first, or come
 *   as they are.
 * @param options - The instrument.
 * @returns The forms with the positions of their rows, and the rejected rows.
 * @example
 * const rows: AnswerRow[] = [{ formId: "f1", item: "q1", answer: 3 }, { formId: "f1", item: "q2", answer: 6 }, { formId: "f1", item: "q3" }];
 * const { forms, rejected } = readLongAnswers(rows, { definition: who5 });
 * forms[0]?.value; // => { id: "f1", answers: { q1: 3 } }
 * rejected.map(({ index, issues }) => [index, issues[0]?.code, issues[0]?.path]); // => [[1, "instrument.not-an-answer", ["answer"]]]
 * @since 0.1.0
 */
export function readLongAnswers(
  rows: Iterable<AnswerRow>,
  options: ReadLongAnswersOptions,
): ReadAnswersResult {
  const groups = new Map<string, ItemGroup>();
  for (const group of options.definition.items) {
    for (const item of group.items) groups.set(item, group);
  }
  const forms = new Map<string, AnsweredForm & { items: Set<string> }>();
  const result: ReadAnswersResult = { forms: [], rejected: [] };
  let index = -1;
  for (const row of rows) {
    index++;
    if (typeof row !== "object" || row === null) {
      const issue = { ...rowError("issue.wrong-type", "", { expected: "object" }), path: [] };
      result.rejected.push({ index, issues: [issue] });
      continue;
    }
    const { formId, personId, on, item, answer } = row;
    const form = forms.get(formId);
    const group = groups.get(item);
    const issues = [
      ...findNameFault(formId, "formId", true),
      ...findNameFault(personId, "personId", false),
      ...findDayFault(on, "on"),
      ...findNameFault(item, "item", true),
    ];
    if (issues.length === 0) {
      const fault = group && answer != null ? findAnswerFault(group, answer, "answer") : undefined;
      if (!group) issues.push(rowError("instrument.no-such-item", "item"));
      else if (form?.items.has(item)) issues.push(rowError("instrument.answered-twice", "item"));
      if (fault) issues.push(fault);
      for (const column of ["personId", "on"] as const) {
        const known = form?.value[column];
        if (known !== undefined && !isBlank(row[column]) && row[column] !== known) {
          issues.push(rowError("instrument.form-contradicts", column));
        }
      }
    }
    if (issues.length > 0) {
      result.rejected.push({ index, issues });
      continue;
    }
    const own = form ?? {
      rows: [],
      value: formOf(formId, personId, on),
      warnings: [],
      items: new Set(),
    };
    forms.set(formId, own);
    own.rows.push(index);
    own.items.add(item);
    own.value = { ...formOf(formId, personId, on), ...own.value };
    if (answer != null) own.value.answers[item] = answer;
  }
  for (const { rows, value, warnings } of forms.values()) {
    result.forms.push(warnOfEmpty({ rows, value, warnings }));
  }
  return result;
}
