import type { PlainDate } from "../calendar/index";
import type { RelapseEvent } from "./event-types";
import type { CleanEvidence } from "./follow-up-types";
import type { FollowedWindow } from "./followed-types";
import { denies } from "./place-marks";
import type { Reading } from "./read-observation";
import { type EvidenceGrade, evidenceGrades } from "./vocabulary";

/** The first relapse that counts after the window's end. */
export function nextAfter(
  events: readonly RelapseEvent[],
  to: PlainDate,
): RelapseEvent | undefined {
  return events.find(({ on }) => on > to);
}

/** Whether a relapse that counts after the window's end may have begun before it. */
export function straddles({ onset }: RelapseEvent, to: PlainDate): boolean {
  return onset.after === undefined || onset.after < to;
}

/**
 * The preferred evidence of no relapse: of the grade accepted first, then the latest. It must not be
 * older than the last relapse of the window, nor younger than the next; and where the next may have
 * begun before the window's end, only evidence from that end on tells. Nor may accepted use contradict
 * it.
 */
export function cleanEvidence(
  readings: readonly Reading[],
  events: readonly RelapseEvent[],
  window: FollowedWindow,
): CleanEvidence | undefined {
  const { accepts, evidenceDays, to } = window;
  const last = events.findLast(({ on }) => on <= to);
  const next = nextAfter(events, to);
  const until = next && (next.onset.by > to ? next.onset.by : next.on);
  const since = next && straddles(next, to) ? to : evidenceDays.start;
  let best: Reading | undefined;
  for (const reading of readings) {
    const { day } = reading;
    const isUsable =
      denies(reading) &&
      since <= day &&
      accepts.includes(reading.grade) &&
      (last === undefined || last.lastSeen < day) &&
      (until === undefined || day < until) &&
      tellsOf(to, reading) &&
      !isContradicted(reading, readings, events, window);
    if (isUsable && isPreferred(reading, best, accepts)) best = reading;
  }
  // Whoever names an onset after the window's end says that there was none before.
  if (!best && next?.onset.reported) {
    for (const reading of readings) {
      if (!names(reading, next) || !accepts.includes(reading.grade)) continue;
      if (isPreferred(reading, best, accepts)) best = reading;
    }
  }
  return best && asEvidence(best);
}

/** Readings come in their order: of two of the same grade this is the later. */
function isPreferred(
  reading: Reading,
  best: Reading | undefined,
  accepts: readonly EvidenceGrade[],
): boolean {
  if (best === undefined) return true;
  return accepts.indexOf(reading.grade) <= accepts.indexOf(best.grade);
}

/** Whether use of which no relapse tells, since those are weighed as a whole, takes the word from it. */
function isContradicted(
  reading: Reading,
  readings: readonly Reading[],
  events: readonly RelapseEvent[],
  { accepts, to }: FollowedWindow,
): boolean {
  return readings.some(
    (use) =>
      !denies(use) &&
      contradicts(use, reading, to) &&
      accepts.includes(use.grade) &&
      !events.some(({ records }) => records.includes(use.observation.id)),
  );
}

/**
 * Whether use takes the word from an answer of none: of a later day, or no weaker on the same. Use
 * that is told later takes nothing from an answer of the window's end or after it.
 */
function contradicts(use: Reading, { day, grade }: Reading, to: PlainDate): boolean {
  if (use.day !== day) return day < use.day && day < to;
  return evidenceGrades.indexOf(use.grade) <= evidenceGrades.indexOf(grade);
}

/** Whether the days that an answer covers do not all lie after the window's end. */
function tellsOf(to: PlainDate, { observation }: Reading): boolean {
  const covers = observation.kind === "contact" ? observation.covers : undefined;
  return covers == null || covers.start <= to;
}

/** Whether an answer named the day on which a relapse began. */
function names({ observation }: Reading, { onset, records }: RelapseEvent): boolean {
  if (observation.kind !== "contact" || !records.includes(observation.id)) return false;
  return observation.onset === onset.by;
}

function asEvidence({ observation, grade }: Reading): CleanEvidence {
  const { id: record, on } = observation;
  if (observation.kind !== "contact") return { record, on, grade };
  return { record, on, grade, by: observation.by, channel: observation.channel };
}
