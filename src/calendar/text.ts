import type { CalendarIssueCode, Language } from "./types";

/**
 * Sentences for the faults of days and months.
 *
 * @since 0.1.0
 */
export const calendarText: Readonly<Record<CalendarIssueCode, Readonly<Record<Language, string>>>> =
  {
    "calendar.not-a-day": {
      id: "ini bukan tanggal yang ada, YYYY-MM-DD.",
      en: "this is not an existing day, YYYY-MM-DD.",
    },
    "calendar.not-a-month": {
      id: "ini bukan bulan yang ada, YYYY-MM.",
      en: "this is not an existing month, YYYY-MM.",
    },
  };
