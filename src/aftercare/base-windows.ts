import { addDuration, type Duration, fromEpochDay, toEpochDay } from "../calendar/index";
import type { AftercareLength, AftercareRhythm, AftercareSegment, ContactTemplate } from "./policy";

/** The window of one contact, in epoch days; from its first to its last day. */
export interface BaseWindow {
  /** The id of the contact, behind that of the episode. */
  id: string;
  template: ContactTemplate;
  earliest: number;
  due: number;
  latest: number;
  /** The first day without the pause of the day of judgement; before absences it is the earliest. */
  wouldOpen: number;
}

/** The days of a segment that is counted from one anchor, before absences. */
export interface BaseDays {
  anchor: number;
  /** The day on which the least length is reached. */
  min?: number;
  /** The planned last day, extended or not; none where discharge ends the segment. */
  end?: number;
  /** In order of days; no two overlap. */
  windows: readonly BaseWindow[];
}

const after = (day: number, duration: Duration): number =>
  toEpochDay(addDuration(fromEpochDay(day), duration));

/** A duration so many times over. */
export function times(duration: Duration, n: number): Duration {
  return "days" in duration ? { days: duration.days * n } : { months: duration.months * n };
}

/** A rhythm counted from a day, up to the first contact whose window opens after the last one asked. */
function* repeat(
  key: string,
  rhythm: AftercareRhythm,
  start: number,
  last: number,
): Generator<BaseWindow> {
  const { from, every } = rhythm;
  const first = after(start, from);
  for (let k = 0; ; k++) {
    // Months to months are added before the day is clamped at month end.
    const due =
      "months" in from && "months" in every
        ? after(start, { months: from.months + every.months * k })
        : after(first, times(every, k));
    if (due > last) return;
    yield windowOf(`${key}${rhythm.id}.${k + 1}`, rhythm, due);
  }
}

function windowOf(id: string, template: ContactTemplate, due: number): BaseWindow {
  const { earliestDays, latestDays } = template;
  const earliest = due - earliestDays;
  return { id, template, earliest, due, latest: due + latestDays, wouldOpen: earliest };
}

/** How a segment is laid out for one client. */
export interface BaseOptions {
  /** Beginning of the ids of contacts. */
  key: string;
  /** The last day that is looked at, where no day ends the segment. */
  horizon: number;
  /** The length that was chosen. */
  length?: Duration | undefined;
  /** The rhythm of the time added, and its last day. */
  extension?: { rhythm: AftercareRhythm; until: number } | undefined;
}

/** Lays out the windows of a segment that is counted from a day. */
export function baseDays(
  segment: AftercareSegment,
  anchor: number,
  { key, horizon, length, extension }: BaseOptions,
): BaseDays {
  const { end } = segment;
  const planned = end === "discharge" ? undefined : after(anchor, length ?? defaultLength(end));
  const windows = segment.contacts.map((c) => windowOf(key + c.id, c, after(anchor, c.due)));
  if (segment.rhythm) {
    const { rhythm } = segment;
    // One contact ahead of what is looked at, so that the next is always seen.
    const last = planned ?? after(horizon + rhythm.earliestDays, rhythm.every);
    windows.push(...repeat(key, rhythm, anchor, last));
  }
  const kept = planned === undefined ? windows : windows.filter(({ due }) => due <= planned);
  if (planned !== undefined && extension) {
    kept.push(...repeat(key, extension.rhythm, planned, extension.until));
  }
  return {
    anchor,
    ...(end !== "discharge" && { min: after(anchor, end.min) }),
    ...(planned !== undefined && { end: Math.max(planned, extension?.until ?? planned) }),
    windows: withoutOverlap(kept, anchor),
  };
}

/** The length of a segment while nobody has chosen. */
export function defaultLength({ min, max, unlessChosen }: AftercareLength): Duration {
  return unlessChosen === "min" ? min : max;
}

/**
 * Cuts windows so that none opens on the day of the anchor or before the last has closed: so a contact
 * that was held belongs to one window at most.
 */
function withoutOverlap(windows: BaseWindow[], anchor: number): BaseWindow[] {
  windows.sort((a, b) => a.due - b.due || (a.id < b.id ? -1 : 1));
  let closed = anchor;
  for (const window of windows) {
    window.earliest = Math.max(window.earliest, closed + 1);
    window.wouldOpen = window.earliest;
    window.due = Math.max(window.due, window.earliest);
    window.latest = Math.max(window.latest, window.due);
    closed = window.latest;
  }
  return windows;
}
