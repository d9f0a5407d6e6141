import { isPlainDate } from "./is-plain-date";
import type { PlainDate } from "./types";

/**
 * Returns a text as a calendar day, after checking that the day exists.
 *
 * For text that a programmer writes. Text from outside goes through a schema, which reports
 * instead of throwing.
 *
 * @param text - `YYYY-MM-DD`.
 * @returns The same text, typed as a calendar day.
 * @throws RangeError when it is not an existing day; the message does not repeat the text.
 * @example
 * plainDate("2026-03-31"); // => "2026-03-31"
 * @since 0.1.0
 */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) {
    throw new RangeError("pulih: expected an existing day, YYYY-MM-DD");
  }
  return text;
}
