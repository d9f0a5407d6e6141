import type { Contact, MissedContact } from "../episode/index";
import { moveDay, type Pause, pauseOn } from "./absences";
import type { BaseWindow } from "./base-windows";
import { classifyContact, type MovedWindow, wasTried } from "./classify-contact";
import type { Life, On, Visit } from "./life";
import { none } from "./list";
import type { SegmentRun } from "./segment-run";
import type { ContactStatus } from "./vocabulary";

/** What is decided about one contact. */
export interface ContactDecision {
  run: SegmentRun;
  base: BaseWindow;
  window: MovedWindow;
  status: ContactStatus;
  held: On<Contact> | undefined;
  /** What is recorded as not made within the window. */
  attempts: readonly On<MissedContact>[];
  /** Of that, what counts as having tried. */
  tried: readonly On<MissedContact>[];
  /** The last day on which it still counts, in time or late. */
  lastLate: number;
}

/** The windows of a segment after absences; those of the plan where there were none. */
function movedWindows({ days, pauses }: SegmentRun, today: number): readonly MovedWindow[] {
  if (pauses.length === 0) return days.windows;
  const ended = pauses.filter(({ end }) => end < today);
  return days.windows.map((base) => ({
    earliest: moveDay(base.earliest, pauses),
    due: moveDay(base.due, pauses),
    latest: moveDay(base.latest, pauses),
    wouldOpen: moveDay(base.earliest, ended),
  }));
}

/**
 * Decides about the contacts of one segment. Windows do not overlap: a visit belongs to the one it lies
 * in, and the first that is accepted holds the contact. One that lies between two windows holds the
 * earlier contact late, where that was not held and lateness is still accepted. A visit on a day of
 * absence, when nothing was asked for, holds the contact whose window would have been open. Without a
 * list for the decisions only the visits are placed.
 */
export function decideRun(
  run: SegmentRun,
  life: Life,
  today: number,
  decisions: ContactDecision[] | undefined,
): void {
  const { days, closed, entered } = run;
  const { policy } = run.rules.policy;
  const closedOn = closed?.on ?? Number.POSITIVE_INFINITY;
  const first = life.visits[0];
  if (!decisions && (first === undefined || first.day > closedOn)) return;
  const windows = movedWindows(run, today);
  for (let i = 0; i < windows.length; i++) {
    const base = days.windows[i] as BaseWindow;
    const window = windows[i] as MovedWindow;
    if (closedOn < base.earliest) break;
    if (window.latest < entered) continue;
    const late = window.latest + policy.lateDays;
    const next = windows[i + 1];
    const lastLate = next ? Math.min(late, next.earliest - 1) : late;
    const held = placeVisits(life.visits, run, base, window, lastLate);
    if (!decisions) continue;
    const attempts = within(life.attempts, window);
    const { purpose } = base.template;
    const tried =
      attempts === none ? none : attempts.filter((one) => wasTried(one, policy, purpose));
    const status = classifyContact(window, held, tried, run, today);
    if (status) decisions.push({ run, base, window, status, held, attempts, tried, lastLate });
  }
}

/** Tells of visits what becomes of them in a window, and returns the one that holds its contact. */
function placeVisits(
  visits: Life["visits"],
  { pauses, closed, rules }: SegmentRun,
  base: BaseWindow,
  window: MovedWindow,
  lastLate: number,
): Visit | undefined {
  const { refuses } = rules.policy;
  const last = Math.min(lastLate, closed?.on ?? lastLate);
  let held: Visit | undefined;
  for (let i = 0; i < visits.length; i++) {
    const visit = visits[i] as Visit;
    const { day } = visit;
    if (day > last) break;
    const isEarly = day < window.earliest;
    if (isEarly) {
      if (held || visit.fate === "planned" || !wouldHold(day, base, pauses)) continue;
    } else if (held && day > window.latest) break;
    const refusal = refuses(visit.fact, base.template);
    visit.fate = refusal ?? (held ? "second-in-window" : "planned");
    if (!refusal) held ??= visit;
  }
  return held;
}

/** Whether a day of absence lies in the window as it was before absences moved it. */
function wouldHold(day: number, { earliest, latest }: BaseWindow, pauses: readonly Pause[]) {
  if (pauses.length === 0 || day < earliest || latest < day) return false;
  return pauseOn(day, pauses) !== undefined;
}

function within(attempts: Life["attempts"], { earliest, latest }: MovedWindow): Life["attempts"] {
  if (attempts.length === 0) return none;
  return attempts.filter(({ day }) => earliest <= day && day <= latest);
}
