/**
 * A calendar day, `YYYY-MM-DD`, without a time of day or a time zone.
 *
 * The type only fixes the look; {@link isPlainDate} tells whether the day exists.
 *
 * @since 0.1.0
 */
export type PlainDate = `${number}-${number}-${number}`;

/**
 * A calendar month, `YYYY-MM`.
 *
 * @since 0.1.0
 */
export type PlainMonth = `${number}-${number}`;

/**
 * A span of calendar days; both its first and its last day are inside.
 *
 * @since 0.1.0
 */
export interface Period {
  /** First day of the period, inside it. */
  start: PlainDate;
  /** Last day of the period, inside it. */
  end: PlainDate;
}

/**
 * A length of time, in whole days or in whole calendar months.
 *
 * @since 0.1.0
 */
export type Duration =
  | {
      /** Number of days. */
      days: number;
    }
  | {
      /** Number of calendar months; clamped at month end when added to a day. */
      months: number;
    };

/**
 * The languages of every text of this library, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const languages = ["id", "en"] as const;

/**
 * A language of the texts: Indonesian (`id`) or English (`en`).
 *
 * @since 0.1.0
 */
export type Language = (typeof languages)[number];

/**
 * Codes of the faults of days and months, for lists and switches.
 *
 * @since 0.1.0
 */
export const calendarIssueCodes = ["calendar.not-a-day", "calendar.not-a-month"] as const;

/**
 * A code of a fault of a day or a month.
 *
 * @since 0.1.0
 */
export type CalendarIssueCode = (typeof calendarIssueCodes)[number];
