import type { Issue } from "../issue/index";
import { findAnswerFault } from "./find-answer-fault";
import type { ReadAnswersResult } from "./form-types";
import { findDayFault, findNameFault, formOf, rowError, warnOfEmpty } from "./row-faults";
import type { InstrumentDefinition } from "./types";

/**
 * Options of {@link readWideAnswers}.
 *
 * @since 0.1.0
 */
export interface ReadWideAnswersOptions {
  /** The instrument that was filled in. */
  definition: InstrumentDefinition;
  /** Names of the columns where they are not `id`, `personId`, `on` and the names of items. */
  columns?: WideColumns | undefined;
}

/**
 * Names of the columns of wide data.
 *
 * @since 0.1.0
 */
export interface WideColumns {
  /** Column of the form's identifier; `id` by default. */
  id?: string | undefined;
  /** Column of the person's pseudonym; `personId` by default. */
  personId?: string | undefined;
  /** Column of the day; `on` by default. */
  on?: string | undefined;
  /** Returns the column of an item; the item's name by default. */
  item?: ((item: string) => string) | undefined;
}

/**
 * Returns the forms of wide data, a row for each form, and beside them the rows that cannot be used.
 *
 * **Rule.** A row is rejected, with every reason, when it has no identifier or that of an earlier row,
 * a day that does not exist, or an answer that the instrument does not have. Nothing is lost. Columns
 * that the instrument does not know are not read, so a name in a stray column does not travel on.
 *
 * **Unknown.** An empty cell, or a column that is not there, is a missing answer. A form without any
 * answer is warned of: its columns may bear other names.
 *
 * **Boundaries.** Answers are raw, and numbers: a text such as `"4"` is refused, since nothing says
 * that it is no code.
 *
 * @param rows - One record for each form.
 * @param options - The instrument, and the names of columns.
 * @returns The forms with the positions of their rows, and the rejected rows.
 * @example
 * const rows = [{ id: "f1", q1: 3, q2: 5 }, { id: "f2", q1: 6 }, { id: "f3", Q1: 3 }];
 * const { forms, rejected } = readWideAnswers(rows, { definition: who5 });
 * forms.map(({ value, warnings }) => [value.id, warnings.length]); // => [["f1", 0], ["f3", 1]]
 * rejected.map(({ index, issues }) => [index, issues[0]?.path]); // => [[1, ["q1"]]]
 * @since 0.1.0
 */
export function readWideAnswers(
  rows: Iterable<unknown>,
  options: ReadWideAnswersOptions,
): ReadAnswersResult {
  const { definition, columns = {} } = options;
  const {
    id: idColumn = "id",
    personId: personColumn = "personId",
    on: dayColumn = "on",
  } = columns;
  const columnOf = columns.item ?? ((item: string) => item);
  const seen = new Set<unknown>();
  const result: ReadAnswersResult = { forms: [], rejected: [] };
  let index = -1;
  for (const row of rows) {
    index++;
    if (typeof row !== "object" || row === null) {
      const issue = { ...rowError("issue.wrong-type", "", { expected: "object" }), path: [] };
      result.rejected.push({ index, issues: [issue] });
      continue;
    }
    const cell = (column: string): unknown =>
      Object.hasOwn(row, column) ? (row as Record<string, unknown>)[column] : undefined;
    const [id, personId, on] = [cell(idColumn), cell(personColumn), cell(dayColumn)];
    const issues: Issue[] = [
      ...findNameFault(id, idColumn, true),
      ...(seen.has(id) ? [rowError("instrument.form-twice", idColumn)] : []),
      ...findNameFault(personId, personColumn, false),
      ...findDayFault(on, dayColumn),
    ];
    const value = formOf(id, personId, on);
    for (const group of definition.items) {
      for (const item of group.items) {
        const answer = cell(columnOf(item));
        if (answer == null || answer === "") continue;
        const fault = findAnswerFault(group, answer, columnOf(item));
        if (fault) issues.push(fault);
        else value.answers[item] = answer as number;
      }
    }
    if (issues.length > 0) {
      result.rejected.push({ index, issues });
      continue;
    }
    seen.add(id);
    result.forms.push(warnOfEmpty({ rows: [index], value, warnings: [] }));
  }
  return result;
}
