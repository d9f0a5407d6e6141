import type * as z from "zod";
import { readRow } from "./read-row";
import type { AcceptedRow, ReadOptions, RejectedRow } from "./types";

/**
 * Options of {@link readRecords}.
 *
 * @since 0.1.0
 */
export type ReadRecordsOptions<T> = ReadOptions<T>;

/**
 * What {@link readRecords} gives: every row is in exactly one of the two lists.
 *
 * @since 0.1.0
 */
export interface ReadRecordsResult<T> {
  /** Rows that can be used, in the order of the input. */
  records: AcceptedRow<T>[];
  /** Rows that cannot, with reasons, in the order of the input. */
  rejected: RejectedRow[];
}

/**
 * Returns the rows of a table that fit a schema, and beside them those that do not, with reasons.
 *
 * **Rule.** A row is refused when the schema or the check finds an error. A warning never refuses:
 * it travels with its record. Nothing is lost: accepted and refused rows together are the input.
 *
 * **Unknown.** A field that the schema does not know is dropped, so that a name in a stray column
 * does not travel on.
 *
 * @param schema - zod schema of one row.
 * @param rows - The rows, as they come from a file, a form or a database.
 * @param options - A check that each record which fits the schema must pass.
 * @returns Accepted rows with their positions and warnings, and refused rows with their issues.
 * @example
 * const rows = [{ start: "2026-01-01", end: "2026-06-30" }, { start: "2026-02-30", end: "2026-03-01" }];
 * const { records, rejected } = readRecords(periodSchema, rows);
 * records.length; // => 1
 * rejected[0]?.index; // => 1
 * rejected[0]?.issues[0]?.code; // => "calendar.not-a-day"
 * rejected[0]?.issues[0]?.path; // => ["start"]
 * @since 0.1.0
 */
export function readRecords<T>(
  schema: z.ZodType<T>,
  rows: Iterable<unknown>,
  options: ReadRecordsOptions<T> = {},
): ReadRecordsResult<T> {
  const result: ReadRecordsResult<T> = { records: [], rejected: [] };
  let index = 0;
  for (const row of rows) {
    const read = readRow(schema, row, index++, options);
    if ("issues" in read) result.rejected.push(read);
    else result.records.push(read);
  }
  return result;
}
