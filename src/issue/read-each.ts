import type * as z from "zod";
import { readRow } from "./read-row";
import type { AcceptedRow, ReadOptions, RejectedRow } from "./types";

/**
 * Options of {@link readEach}.
 *
 * @since 0.1.0
 */
export type ReadEachOptions<T> = ReadOptions<T>;

/**
 * What {@link readEach} gives: a generator of the kind of its input.
 *
 * @since 0.1.0
 */
export type ReadEachResult<T, Rows> =
  Rows extends AsyncIterable<unknown>
    ? AsyncGenerator<AcceptedRow<T> | RejectedRow, void>
    : Generator<AcceptedRow<T> | RejectedRow, void>;

/**
 * Returns the rows of a table one by one, each accepted or refused, for tables too big to hold.
 *
 * **Rule.** As `readRecords`, but lazily: a row is read when it is asked for. A row that has
 * `issues` was refused; one that has `value` was accepted.
 *
 * @param schema - zod schema of one row.
 * @param rows - The rows: an array, a generator, or an async iterable such as a stream.
 * @param options - A check that each record which fits the schema must pass.
 * @returns A generator; an async one when the rows are async.
 * @example
 * const rows = [{ start: "2026-01-01", end: "2026-06-30" }, { start: "soon", end: "2026-03-01" }];
 * [...readEach(periodSchema, rows)].map((row) => ("issues" in row ? "refused" : "accepted")); // => ["accepted", "refused"]
 * @since 0.1.0
 */
export function readEach<T, Rows extends Iterable<unknown> | AsyncIterable<unknown>>(
  schema: z.ZodType<T>,
  rows: Rows,
  options: ReadEachOptions<T> = {},
): ReadEachResult<T, Rows> {
  return (
    Symbol.asyncIterator in rows
      ? readAsync(schema, rows, options)
      : readSync(schema, rows, options)
  ) as ReadEachResult<T, Rows>;
}

function* readSync<T>(schema: z.ZodType<T>, rows: Iterable<unknown>, options: ReadOptions<T>) {
  let index = 0;
  for (const row of rows) yield readRow(schema, row, index++, options);
}

async function* readAsync<T>(
  schema: z.ZodType<T>,
  rows: AsyncIterable<unknown>,
  options: ReadOptions<T>,
) {
  let index = 0;
  for await (const row of rows) yield readRow(schema, row, index++, options);
}
