import { enUS } from "date-fns/locale/en-US";
import { id } from "date-fns/locale/id";
import type { Language, PlainDate } from "./types";

/**
 * Options of {@link formatDate}.
 *
 * @since 0.1.0
 */
export interface FormatDateOptions {
  /** Language of the month's name. */
  language: Language;
}

/**
 * Returns a calendar day as people write it: day, month by name, year.
 *
 * Month names are those of date-fns; no time zone is involved.
 *
 * @param date - An existing calendar day.
 * @param options - The language.
 * @returns Text such as `17 Mei 2013` or `17 May 2013`.
 * @example
 * formatDate("2013-05-17", { language: "id" }); // => "17 Mei 2013"
 * formatDate("2013-05-17", { language: "en" }); // => "17 May 2013"
 * @since 0.1.0
 */
export function formatDate(date: PlainDate, options: FormatDateOptions): string {
  const locale = options.language === "id" ? id : enUS;
  const month = (Number(date.slice(5, 7)) - 1) as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
  return `${Number(date.slice(8))} ${locale.localize.month(month)} ${Number(date.slice(0, 4))}`;
}
