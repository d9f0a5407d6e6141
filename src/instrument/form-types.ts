import type { PlainDate } from "../calendar/index";
import type { Issue, RejectedRow } from "../issue/index";

/**
 * One row of long data: one answer.
 *
 * @since 0.1.0
 */
export interface AnswerRow {
  /** Identifier of the form that the answer stands on. */
  formId: string;
  /** Pseudonym of the person. */
  personId?: string | null | undefined;
  /** The day on which the form was filled in. */
  on?: PlainDate | null | undefined;
  /** Name of the item, such as `q3`. */
  item: string;
  /** The answer as it stands on the form; missing when not recorded. */
  answer?: number | null | undefined;
}

/**
 * A form that was filled in.
 *
 * @since 0.1.0
 */
export interface AnswerForm {
  /** Identifier of the form. */
  id: string;
  /** Pseudonym of the person. */
  personId?: string;
  /** The day on which it was filled in. */
  on?: PlainDate;
  /** The answers by item; what is missing is left out. */
  answers: Record<string, number>;
}

/**
 * A form, the rows it was read from, and what someone should look at.
 *
 * @since 0.1.0
 */
export interface AnsweredForm {
  /** Positions of its rows in the input, from 0. */
  rows: number[];
  /** The form. */
  value: AnswerForm;
  /** What someone should look at; empty when nothing. */
  warnings: Issue[];
}

/**
 * What the readers of answers give: every row is in a form or among the rejected.
 *
 * @since 0.1.0
 */
export interface ReadAnswersResult {
  /** Forms, in the order of their first rows. */
  forms: AnsweredForm[];
  /** Rows that cannot be used, with reasons, in the order of the input. */
  rejected: RejectedRow[];
}
