import type { Language } from "../calendar/index";

/**
 * A single value that can be printed: a text, a number, or yes or no.
 *
 * @since 0.1.0
 */
export type Scalar = string | number | boolean;

/**
 * One fault found in data, as a value that can be counted, filtered, translated and logged.
 *
 * It never holds a personal value: keys that the data chose, such as unknown or record keys, stand
 * as `*` in the path, and parameters come from the schema or are counts, dates and codes.
 *
 * @since 0.1.0
 */
export interface Issue<Code extends string = string> {
  /** What is wrong, prefixed by the folder that says so, such as `ibm.decree-ends-before-start`. */
  code: Code;
  /** `error`: the record cannot be true or used. `warning`: it can, but someone should look. */
  severity: "error" | "warning";
  /** Where in the record: field names and positions in lists. */
  path: (string | number)[];
  /** Values for the placeholders of the issue's text. */
  params: Record<string, Scalar>;
}

/**
 * The outcome of an operation that data can make fail: a value, or the reasons why not.
 *
 * @since 0.1.0
 */
export type Result<T> =
  | {
      /** The operation succeeded. */
      ok: true;
      /** What it gave. */
      value: T;
    }
  | {
      /** The operation was refused. */
      ok: false;
      /** Why; at least one error. */
      issues: Issue[];
    };

/**
 * Names for the values of a vocabulary, in both languages.
 *
 * @since 0.1.0
 */
export type Labels<Value extends string = string> = Readonly<
  Record<Value, Readonly<Record<Language, string>>>
>;

/**
 * A sentence in both languages, with `{placeholders}`.
 *
 * @since 0.1.0
 */
export interface Text {
  /** The Indonesian sentence. */
  readonly id: string;
  /** The English sentence. */
  readonly en: string;
  /** Names for values that fill a placeholder, by placeholder. */
  readonly labels?: Readonly<Record<string, Labels>>;
  /** What stands between several values of a placeholder; a comma where nothing is said. */
  readonly joins?: Readonly<Record<string, Readonly<Record<Language, string>>>>;
}

/**
 * A sentence for each code; leaving one out, or a language of it, does not compile.
 *
 * @since 0.1.0
 */
export type Texts<Code extends string = string> = Readonly<Record<Code, Text>>;

/**
 * Codes of faults that a schema can find in a row, for lists and switches.
 *
 * @since 0.1.0
 */
export const schemaIssueCodes = [
  "issue.missing",
  "issue.wrong-type",
  "issue.not-listed",
  "issue.too-small",
  "issue.too-big",
  "issue.wrong-format",
  "issue.unknown-key",
  "issue.wrong-key",
  "issue.no-match",
  "issue.invalid",
] as const;

/**
 * A code of a fault that a schema can find in a row.
 *
 * @since 0.1.0
 */
export type SchemaIssueCode = (typeof schemaIssueCodes)[number];

/**
 * One row that passed: the record, where it stood, and what someone should look at.
 *
 * @since 0.1.0
 */
export interface AcceptedRow<T> {
  /** Position of the row in the input, from 0. */
  index: number;
  /** The record as the schema gives it. */
  value: T;
  /** What the check warned of; empty when nothing. */
  warnings: Issue[];
}

/**
 * One row that was refused, and why.
 *
 * @since 0.1.0
 */
export interface RejectedRow {
  /** Position of the row in the input, from 0. */
  index: number;
  /** Why it was refused; at least one error, and warnings found along the way. */
  issues: Issue[];
}

/**
 * Options of reading rows.
 *
 * @since 0.1.0
 */
export interface ReadOptions<T> {
  /** Judges a record that fits the schema; an error refuses the row, a warning travels with it. */
  check?: ((record: T) => Issue[]) | undefined;
}
