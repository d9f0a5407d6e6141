import { addDays, daysBetween, type PlainDate } from "../calendar/index";
import type { Lapse, RelapseEvent } from "./event-types";
import type { Readings } from "./gather-readings";
import type { ObservationRule } from "./observation-types";
import { compareMarks, denies, type Mark, placeMarks } from "./place-marks";
import { type Reading, showsUse } from "./read-observation";
import type { EvidenceGrade } from "./vocabulary";

/** Relapses and lapses, and how many reported onsets could not be. */
export interface Spells {
  events: RelapseEvent[];
  lapses: Lapse[];
  contradicted: number;
}

/** A positive test that counts towards a relapse, and the last clean day before it. */
interface Counted {
  mark: Mark;
  after: PlainDate | undefined;
}

/**
 * Finds the relapses and lapses that a rule sees. A day with evidence of relapse is one, whatever
 * else was said on it; a relapse goes on until a day with evidence of none.
 */
export function findSpells(gathered: Readings, rule: ObservationRule): Spells {
  const { days, contradicted } = placeMarks(gathered, rule);
  const events: RelapseEvent[] = [];
  let counted: readonly Counted[] = [];
  let lastClean: PlainDate | undefined;
  let open: RelapseEvent | undefined;
  for (const today of days) {
    const { day } = today[0];
    const use = today.filter(({ reading }) => !denies(reading));
    if (use.length === 0) {
      lastClean = day;
      if (open) open.clearedOn = day;
      open = undefined;
      continue;
    }
    const tests = countTests(counted, use, rule, lastClean);
    counted = tests.counted;
    if (open) {
      open.records = [...new Set([...open.records, ...recordsOf(use)])];
      open.lastSeen = day;
    } else {
      open = openEvent(day, use, tests.enough, rule, lastClean, events.at(-1)?.clearedOn);
      if (open) events.push(open);
    }
  }
  return { events, lapses: lapsesBeside(events, gathered, rule), contradicted };
}

/**
 * The counted tests with those of a day that are far enough from the last; once there are enough, they
 * are handed out and the count begins anew. Nothing else is asked, neither whether a relapse is going
 * on nor whether one was over: so no word that comes later on earlier days undoes what tests showed.
 */
function countTests(
  before: readonly Counted[],
  use: readonly Mark[],
  { tests }: ObservationRule,
  after: PlainDate | undefined,
): { counted: readonly Counted[]; enough: readonly Counted[] } {
  let counted = before;
  let enough: readonly Counted[] = [];
  for (const mark of use) {
    const last = counted.at(-1);
    if (!tests || mark.reading.meaning !== "positive") continue;
    if (last && daysBetween(last.mark.day, mark.day) < tests.apartDays) continue;
    counted = [...counted, { mark, after }];
    if (counted.length < tests.positives) continue;
    if (enough.length === 0) enough = counted;
    counted = [];
  }
  return { counted, enough };
}

/** The relapse that begins or becomes one on a day, if any. */
function openEvent(
  day: PlainDate,
  use: readonly Mark[],
  tested: readonly Counted[],
  { evidence }: ObservationRule,
  lastClean: PlainDate | undefined,
  over: PlainDate | undefined,
): RelapseEvent | undefined {
  const told = use.some(({ reading }) => reading.meaning === "relapse");
  if (!told && tested.length === 0) return undefined;
  const earlier = tested.filter(({ mark }) => mark.day < day);
  const marks = [...earlier.map(({ mark }) => mark), ...use].sort(compareMarks);
  // A test that was taken before the last relapse was over counts, but does not date this one.
  const first = earlier.find(({ mark }) => over === undefined || over < mark.day);
  const grades = marks.map(({ reading }) => reading.grade);
  return {
    onset: onsetOf(day, use, first, lastClean),
    on: day,
    grade: evidence.find((grade) => grades.includes(grade)) as EvidenceGrade,
    records: recordsOf(marks),
    lastSeen: day,
  };
}

function onsetOf(
  day: PlainDate,
  use: readonly Mark[],
  earlier: Counted | undefined,
  lastClean: PlainDate | undefined,
): RelapseEvent["onset"] {
  if (earlier) return { ...between(earlier.after), by: earlier.mark.day };
  if (!use.some(({ onset }) => onset)) return { ...between(lastClean), by: day };
  return { after: addDays(day, -1), by: day, reported: true };
}

function between(after: PlainDate | undefined): { after?: PlainDate } {
  return after === undefined ? {} : { after };
}

function recordsOf(marks: readonly Mark[]): string[] {
  return [...new Set(marks.map(({ reading }) => reading.observation.id))];
}

/** Use within the readings that is part of no relapse: neither shown by it nor heard during it. */
function lapsesBeside(
  events: readonly RelapseEvent[],
  { readings, start }: Readings,
  { evidence }: ObservationRule,
): Lapse[] {
  if (!readings.some(showsUse)) return [];
  const shown = new Set(events.flatMap(({ records }) => records));
  const during = ({ day, grade }: Reading) =>
    evidence.includes(grade) &&
    events.some(({ onset, lastSeen }) => onset.by <= day && day <= lastSeen);
  return readings
    .filter((reading) => {
      const { meaning, day, observation } = reading;
      if (meaning === "clear" || day <= start || observation.kind === "claim") return false;
      return !shown.has(observation.id) && !during(reading);
    })
    .map(({ day, grade, observation }) => ({ on: day, grade, record: observation.id }));
}
