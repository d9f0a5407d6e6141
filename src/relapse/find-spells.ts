import { addDays, daysBetween, type PlainDate } from "../calendar/index";
import type { Lapse, RelapseEvent } from "./event-types";
import type { Readings } from "./gather-readings";
import { lapsesBeside } from "./lapses-beside";
import type { ObservationRule } from "./observation-types";
import { denies, type Mark, placeMarks } from "./place-marks";
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

const nothing: readonly never[] = [];

/**
 * Finds the relapses and lapses that a rule sees. A day with evidence of relapse is one, whatever
 * else was said on it; a relapse goes on until a day with evidence of none.
 */
export function findSpells(gathered: Readings, rule: ObservationRule): Spells {
  const { marks, contradicted } = placeMarks(gathered, rule);
  const events: RelapseEvent[] = [];
  let counted: readonly Counted[] = nothing;
  let lastClean: PlainDate | undefined;
  let open: RelapseEvent | undefined;
  for (let i = 0; i < marks.length; ) {
    const { day } = marks[i] as Mark;
    let use: Mark[] | undefined;
    for (; i < marks.length && (marks[i] as Mark).day === day; i++) {
      const mark = marks[i] as Mark;
      if (denies(mark)) continue;
      if (use) use.push(mark);
      else use = [mark];
    }
    if (!use) {
      lastClean = day;
      if (open) open.clearedOn = day;
      open = undefined;
      continue;
    }
    const tests = countTests(counted, use, rule, lastClean);
    counted = tests.counted;
    if (open) {
      addRecords(open.records, use);
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
  let enough: readonly Counted[] = nothing;
  for (const mark of use) {
    const last = counted.at(-1);
    if (!tests || mark.meaning !== "positive") continue;
    if (last && daysBetween(last.mark.day, mark.day) < tests.apartDays) continue;
    counted = [...counted, { mark, after }];
    if (counted.length < tests.positives) continue;
    if (enough.length === 0) enough = counted;
    counted = nothing;
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
  const told = use.some(({ meaning }) => meaning === "relapse");
  if (!told && tested.length === 0) return undefined;
  const earlier = tested.filter(({ mark }) => mark.day < day);
  const marks = [...earlier.map(({ mark }) => mark), ...use];
  // A test that was taken before the last relapse was over counts, but does not date this one.
  const first = earlier.find(({ mark }) => over === undefined || over < mark.day);
  const grades = marks.map(({ grade }) => grade);
  return {
    onset: onsetOf(day, use, first, lastClean),
    on: day,
    grade: evidence.find((grade) => grades.includes(grade)) as EvidenceGrade,
    records: addRecords([], marks),
    lastSeen: day,
  };
}

function onsetOf(
  day: PlainDate,
  use: readonly Mark[],
  earlier: Counted | undefined,
  lastClean: PlainDate | undefined,
): RelapseEvent["onset"] {
  if (earlier) return between(earlier.after, earlier.mark.day);
  if (!use.some(({ onset }) => onset)) return between(lastClean, day);
  return { after: addDays(day, -1), by: day, reported: true };
}

function between(after: PlainDate | undefined, by: PlainDate): RelapseEvent["onset"] {
  return after === undefined ? { by } : { after, by };
}

/** Adds the records of marks, each once. */
function addRecords(records: string[], marks: readonly Mark[]): string[] {
  for (const { observation } of marks) {
    if (!records.includes(observation.id)) records.push(observation.id);
  }
  return records;
}
