import type { PlainDate } from "../calendar/index";
import { compareOnDays, type Readings } from "./gather-readings";
import type { ObservationRule } from "./observation-types";
import type { Reading } from "./read-observation";

/** A reading on a day of which it tells. */
export interface Mark {
  day: PlainDate;
  reading: Reading;
  /** Whether a relapse is said to have begun on this day. */
  onset: boolean;
}

/** The marks of one day. */
export type DayOfMarks = [Mark, ...Mark[]];

/**
 * Places what a rule hears on the days of which it tells, day by day, and counts the reported onsets
 * that cannot be.
 */
export function placeMarks(
  { readings, start }: Readings,
  rule: ObservationRule,
): { days: DayOfMarks[]; contradicted: number } {
  const heard = readings.filter(
    ({ grade, meaning }) => rule.evidence.includes(grade) && meaning !== "use",
  );
  const clear = heard.filter(denies);
  const marks: Mark[] = [];
  let contradicted = 0;
  for (const reading of heard) {
    const { day } = reading;
    if (denies(reading)) marks.push({ day, reading, onset: false });
    if (denies(reading) || day <= start) continue;
    const onset = reportedOnset(reading, clear, start);
    if (onset === "contradicted") contradicted++;
    else if (onset !== undefined && onset < day) marks.push({ day: onset, reading, onset: true });
    marks.push({ day, reading, onset: onset === day });
  }
  return { days: byDay(marks.sort(compareMarks)), contradicted };
}

/** Whether a reading says that there was no relapse. */
export function denies({ meaning }: Reading): boolean {
  return meaning === "clear" || meaning === "lesser-use";
}

/** The order of marks: by day, then as their records. */
export function compareMarks(a: Mark, b: Mark): number {
  return compareOnDays(a.day, a.reading, b.day, b.reading);
}

/**
 * The day on which a relapse is said to have begun, if one was named. It is `contradicted` unless it
 * lies after `start`, not after the last day of which the answer tells, and after any evidence of no
 * relapse that was there when it was named: later words do not undo it.
 */
function reportedOnset(
  { observation, meaning, day }: Reading,
  clear: readonly Reading[],
  start: PlainDate,
): PlainDate | "contradicted" | undefined {
  const onset = observation.kind === "contact" ? observation.onset : undefined;
  if (onset == null || meaning !== "relapse") return undefined;
  const possible = start < onset && onset <= day;
  const denied = clear.some(
    (known) => onset <= known.day && known.day < day && known.observation.on <= observation.on,
  );
  return possible && !denied ? onset : "contradicted";
}

function byDay(marks: readonly Mark[]): DayOfMarks[] {
  const days: DayOfMarks[] = [];
  for (const mark of marks) {
    const today = days.at(-1);
    if (today?.[0].day === mark.day) today.push(mark);
    else days.push([mark]);
  }
  return days;
}
