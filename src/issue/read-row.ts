import type * as z from "zod";
import { findSchemaIssues, hasOwnCode } from "./find-schema-issues";
import type { AcceptedRow, ReadOptions, RejectedRow } from "./types";

/**
 * Returns one row as an accepted record or as a refusal with reasons.
 *
 * @param schema - The schema of a row.
 * @param row - The row.
 * @param index - Position of the row in the input, from 0.
 * @param options - The check of records that fit the schema.
 * @returns The record with its warnings, or the issues.
 */
export function readRow<T>(
  schema: z.ZodType<T>,
  row: unknown,
  index: number,
  options: ReadOptions<T>,
): AcceptedRow<T> | RejectedRow {
  let parsed = schema.safeParse(row);
  // Only the input tells a missing field from a wrong one. To report it makes zod four times slower,
  // so it is asked for only where a row was refused without a code of the schema's own.
  if (!parsed.success && !parsed.error.issues.every(hasOwnCode)) {
    parsed = schema.safeParse(row, { reportInput: true });
  }
  if (!parsed.success) return { index, issues: findSchemaIssues(parsed.error, schema) };
  const issues = options.check?.(parsed.data) ?? [];
  return issues.some((issue) => issue.severity === "error")
    ? { index, issues }
    : { index, value: parsed.data, warnings: issues };
}
