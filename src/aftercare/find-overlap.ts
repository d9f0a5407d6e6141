import { addDays, addDuration, type PlainDate } from "../calendar/index";
import type { AftercareSegment } from "./policy";

/** Anchors over long and short months, with and without a leap day. */
const anchors: PlainDate[] = ["2023-01-31", "2023-07-31", "2023-11-30", "2024-01-31", "2024-02-29"];

/** Whether two windows of a segment would overlap, from one of several anchors. */
export function findOverlap({ contacts, rhythm }: AftercareSegment): boolean {
  return anchors.some((anchor) => {
    const windows = contacts.map((c) => ({ ...c, on: addDuration(anchor, c.due) }));
    if (rhythm) {
      const first = addDuration(anchor, rhythm.from);
      windows.push(
        { ...rhythm, due: rhythm.from, on: first },
        { ...rhythm, due: rhythm.from, on: addDuration(first, rhythm.every) },
      );
    }
    windows.sort((a, b) => (a.on < b.on ? -1 : 1));
    return windows.some((window, i) => {
      const next = windows[i + 1];
      if (!next) return false;
      return addDays(next.on, -next.earliestDays) <= addDays(window.on, window.latestDays);
    });
  });
}
