import type { PlainDate } from "../calendar/index";
import { isPlainDate } from "../calendar/index";
import type { Issue } from "../issue/index";
import type { AnsweredForm, AnswerForm } from "./form-types";

/** An error at a column. */
export function rowError(code: string, column: string, params: Issue["params"] = {}): Issue {
  return { code, severity: "error", path: [column], params };
}

/** Whether a cell holds nothing. */
export function isBlank(cell: unknown): cell is null | undefined | "" {
  return cell == null || cell === "";
}

/** What keeps a cell from being a name, or a name that may be left out. */
export function findNameFault(cell: unknown, column: string, needed: boolean): Issue[] {
  if (isBlank(cell)) return needed ? [rowError("issue.missing", column)] : [];
  const expected = { expected: "string" };
  return typeof cell === "string" ? [] : [rowError("issue.wrong-type", column, expected)];
}

/** What keeps a cell from being a day that may be left out. */
export function findDayFault(cell: unknown, column: string): Issue[] {
  return isBlank(cell) || isPlainDate(cell) ? [] : [rowError("calendar.not-a-day", column)];
}

/** A form without answers so far; its cells were checked. */
export function formOf(id: unknown, personId: unknown, on: unknown): AnswerForm {
  return {
    id: id as string,
    ...(!isBlank(personId) && { personId: personId as string }),
    ...(!isBlank(on) && { on: on as PlainDate }),
    answers: {},
  };
}

/** Adds the warning of a form that holds no answer. */
export function warnOfEmpty(form: AnsweredForm): AnsweredForm {
  if (Object.keys(form.value.answers).length === 0) {
    form.warnings.push({
      code: "instrument.empty-form",
      severity: "warning",
      path: [],
      params: {},
    });
  }
  return form;
}
