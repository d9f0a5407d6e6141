import type { PlainDate } from "../calendar/index";

/**
 * The window of a planned contact; both ends are inside.
 *
 * @since 0.1.0
 */
export interface ContactWindow {
  /** First day on which the contact counts. */
  earliest: PlainDate;
  /** The day on which it should be held. */
  due: PlainDate;
  /** Last day on which it is in time. */
  latest: PlainDate;
}

/**
 * Returns whether a contact that was not held is overdue on a day: its due day has passed, and its
 * window is still open. This is the one meaning of overdue in the library.
 *
 * **Boundaries.** On the due day itself it is not overdue; on the latest day it is; on the day after it
 * is no longer overdue but missed.
 *
 * @param window - The contact's window.
 * @param asOf - The day.
 * @returns `true` after the due day up to the latest day.
 * @example
 * const window = { earliest: "2026-02-01", due: "2026-02-10", latest: "2026-02-15" } as const;
 * isOverdue(window, "2026-02-10"); // => false
 * isOverdue(window, "2026-02-15"); // => true
 * isOverdue(window, "2026-02-16"); // => false
 * @since 0.1.0
 */
export function isOverdue(window: ContactWindow, asOf: PlainDate): boolean {
  return isPastDue(window, asOf);
}

/** The same for days of any kind that are in order. */
export function isPastDue<Day extends string | number>(
  { due, latest }: { due: Day; latest: Day },
  today: Day,
): boolean {
  return due < today && today <= latest;
}
