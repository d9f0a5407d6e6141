import { addDays, addDuration, type PlainDate } from "../calendar/index";
import { times } from "./base-windows";
import type { AftercareSegment } from "./policy";

/** Anchors over long and short months, with and without a leap day. */
const anchors: PlainDate[] = ["2023-01-31", "2023-07-31", "2023-11-30", "2024-01-31", "2024-02-29"];

/** Whether two windows of a segment would overlap, from one of several anchors. */
export function findOverlap({ contacts, rhythm }: AftercareSegment): boolean {
  return anchors.some((anchor) => {
    const windows = contacts.map((c) => ({ ...c, on: addDuration(anchor, c.due) }));
    if (rhythm) {
      const { every } = rhythm;
      // Far enough to meet every offset, and each other.
      const last = addDays(
        windows
          .map(({ on }) => on)
          .sort()
          .at(-1) ?? anchor,
        rhythm.earliestDays,
      );
      let on = addDuration(anchor, rhythm.from);
      for (let k = 1; k <= 2 || on <= last; k++) {
        windows.push({ ...rhythm, due: rhythm.from, on });
        on = addDuration(addDuration(anchor, rhythm.from), times(every, k));
      }
    }
    windows.sort((a, b) => (a.on < b.on ? -1 : 1));
    return windows.some((window, i) => {
      const next = windows[i + 1];
      if (!next) return false;
      return addDays(next.on, -next.earliestDays) <= addDays(window.on, window.latestDays);
    });
  });
}
