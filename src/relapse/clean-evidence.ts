import type { Period, PlainDate } from "../calendar/index";
import type { RelapseEvent } from "./event-types";
import type { CleanEvidence } from "./follow-up-types";
import { compareReadings } from "./gather-readings";
import type { Ascertainment } from "./observation-types";
import { denies } from "./place-marks";
import type { Reading } from "./read-observation";
import { evidenceGrades } from "./vocabulary";

/** What is looked at for evidence that there was no relapse by the end of a window. */
export interface EvidenceSearch {
  readings: readonly Reading[];
  events: readonly RelapseEvent[];
  ascertainment: Ascertainment;
  evidenceDays: Period;
  to: PlainDate;
}

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
export function cleanEvidence(search: EvidenceSearch): CleanEvidence | undefined {
  const { readings, events, ascertainment, evidenceDays, to } = search;
  const { accepts } = ascertainment;
  const last = events.findLast(({ on }) => on <= to);
  const next = nextAfter(events, to);
  const until = next && (next.onset.by > to ? next.onset.by : next.on);
  const since = next && straddles(next, to) ? to : evidenceDays.start;
  const gathered = readings.filter(
    ({ grade, observation: { on } }) =>
      accepts.includes(grade) && evidenceDays.start <= on && on <= evidenceDays.end,
  );
  const shown = new Set(events.flatMap(({ records }) => records));
  const uses = gathered.filter((reading) => showsRest(reading, shown));
  const usable = gathered.filter(
    (reading) =>
      denies(reading) &&
      !uses.some((use) => contradicts(use, reading, to)) &&
      tellsOf(to, reading) &&
      since <= reading.day &&
      (last === undefined || last.lastSeen < reading.day) &&
      (until === undefined || reading.day < until),
  );
  // Whoever names an onset after the window's end says that there was none before.
  const dated = next?.onset.reported && next.onset.by > to ? next : undefined;
  const named = gathered.filter((reading) => dated !== undefined && names(reading, dated));
  const best = (usable.length > 0 ? usable : named).sort(
    (a, b) => accepts.indexOf(a.grade) - accepts.indexOf(b.grade) || compareReadings(b, a),
  )[0];
  return best && asEvidence(best);
}

/** Whether a reading shows use of which no relapse tells: those are weighed as a whole. */
function showsRest(reading: Reading, shown: ReadonlySet<string>): boolean {
  return !denies(reading) && !shown.has(reading.observation.id);
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
