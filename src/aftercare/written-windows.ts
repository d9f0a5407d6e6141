import type { PlainDate } from "../calendar/index";
import type { MovedWindow } from "./classify-contact";
import type { ContactDecision } from "./decide-run";
import type { Rules } from "./policy-rules";

/** What a line tells of a window. */
export interface WindowText {
  /** The first day, today or later, on which the contact can be made. */
  first: PlainDate;
  earliest: PlainDate;
  due: PlainDate;
  latest: PlainDate;
  /** The day for which it is listed. */
  on: PlainDate;
  /** The last day on which it still counts as late, where the window is over. */
  lateUntil: PlainDate | undefined;
}

/** Writes the windows of one list, each once: clients who left on one day share theirs. */
export function writtenWindows({ today, write }: Rules): (contact: ContactDecision) => WindowText {
  const written = new Map<MovedWindow, WindowText>();
  return ({ window, lastLate }) => {
    let text = written.get(window);
    if (!text) {
      const { earliest, due, latest } = window;
      text = {
        first: write(Math.max(earliest, today)),
        earliest: write(earliest),
        due: write(due),
        latest: write(latest),
        on: write(Math.max(due, today)),
        lateUntil: latest < today ? write(lastLate) : undefined,
      };
      written.set(window, text);
    }
    return text;
  };
}
