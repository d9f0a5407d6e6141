import type { PlainDate } from "../calendar/index";
import { compareReadings, type Readings } from "./gather-readings";
import type { ObservationRule } from "./observation-types";
import type { Reading } from "./read-observation";

/** A reading on a day of which it tells: its own, or an earlier one that it names as an onset. */
export interface Mark extends Reading {
  /** Whether a relapse is said to have begun on this day. */
  onset?: true;
}

/**
 * Places what a rule hears on the days of which it tells, in order, and counts the reported onsets
 * that cannot be.
 */
export function placeMarks(
  { readings, start }: Readings,
  rule: ObservationRule,
): { marks: Mark[]; contradicted: number } {
  // The usual client, none of whose answers says more than of its own day.
  if (readings.every((reading) => isHeard(reading, rule) && denies(reading))) {
    return { marks: readings, contradicted: 0 };
  }
  const marks: Mark[] = [];
  let contradicted = 0;
  let isMoved = false;
  for (const reading of readings) {
    if (!isHeard(reading, rule)) continue;
    if (denies(reading)) {
      marks.push(reading);
      continue;
    }
    const { day } = reading;
    if (day <= start) continue;
    const onset = reportedOnset(reading, readings, start, rule);
    if (onset === "contradicted") contradicted++;
    else if (onset !== undefined && onset < day) {
      marks.push({ ...reading, day: onset, onset: true });
      isMoved = true;
    }
    marks.push(onset === day ? { ...reading, onset: true } : reading);
  }
  // What tells of its own day is in order already.
  if (isMoved) marks.sort(compareReadings);
  return { marks, contradicted };
}

/** Whether a reading says that there was no relapse. */
export function denies({ meaning }: Reading): boolean {
  return meaning === "clear" || meaning === "lesser-use";
}

function isHeard({ meaning, grade }: Reading, { evidence }: ObservationRule): boolean {
  return meaning !== "use" && evidence.includes(grade);
}

/**
 * The day on which a relapse is said to have begun, if one was named. It is `contradicted` unless it
 * lies after `start`, not after the last day of which the answer tells, and after any evidence of no
 * relapse that was there when it was named: later words do not undo it.
 */
function reportedOnset(
  { observation, day }: Reading,
  readings: readonly Reading[],
  start: PlainDate,
  rule: ObservationRule,
): PlainDate | "contradicted" | undefined {
  const onset = observation.kind === "contact" ? observation.onset : undefined;
  if (onset == null) return undefined;
  if (onset <= start || day < onset) return "contradicted";
  for (const known of readings) {
    if (!isHeard(known, rule) || !denies(known)) continue;
    const isBetween = onset <= known.day && known.day < day;
    if (isBetween && known.observation.on <= observation.on) return "contradicted";
  }
  return onset;
}
