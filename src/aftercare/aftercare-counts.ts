import { toEpochDay } from "../calendar/index";
import type { ContactDecision } from "./decide-run";
import type { Judgement } from "./judge-episode";
import type { AftercareCounts } from "./report-types";
import { wasHeld } from "./share-held";

/** Counts of nobody. */
export function emptyCounts(): AftercareCounts {
  return {
    contacts: {
      considered: 0,
      done: 0,
      doneLate: 0,
      missed: 0,
      notPossible: 0,
      suspended: 0,
      pending: 0,
      heldEarly: 0,
      inPerson: 0,
    },
    reasons: {},
    delays: {},
    clients: { considered: 0, due: 0, reached: 0, minimumReached: 0, completed: 0, lost: 0 },
    states: {},
  };
}

function raise<Key extends string>(counts: Partial<Record<Key, number>>, key: Key, by = 1): void {
  counts[key] = (counts[key] ?? 0) + by;
}

const fieldOf = {
  scheduled: "pending",
  open: "pending",
  overdue: "pending",
  done: "done",
  "done-late": "doneLate",
  missed: "missed",
  "not-possible": "notPossible",
  suspended: "suspended",
} as const;

/** Counts one client: the contacts that were due in the time, and the state. */
export function countClient(
  counts: AftercareCounts,
  { decision, state, minimumReached, completed, lost }: Judgement,
  start: number,
  end: number,
  today: number,
): void {
  let due = false;
  let reached = false;
  for (const contact of decision.contacts) {
    if (contact.window.due < start || end < contact.window.due) continue;
    const over = windowIsOver(contact, today);
    countContact(counts, contact, over);
    if (!over || contact.status === "suspended") continue;
    due = true;
    if (wasHeld(contact)) reached = true;
  }
  counts.clients.considered++;
  if (due) counts.clients.due++;
  if (reached) counts.clients.reached++;
  if (minimumReached === "met") counts.clients.minimumReached++;
  if (completed === "met") counts.clients.completed++;
  if (lost === "met") counts.clients.lost++;
  raise(counts.states, state);
}

/** Whether a window was over, by the day of judgement and before its segment was broken off. */
function windowIsOver({ window, run }: ContactDecision, today: number): boolean {
  return window.latest < Math.min(today, run.closed?.on ?? today);
}

function countContact(
  counts: AftercareCounts,
  { status, held, tried }: ContactDecision,
  over: boolean,
): void {
  counts.contacts.considered++;
  counts.contacts[fieldOf[status]]++;
  if (held && !over) counts.contacts.heldEarly++;
  if (held && over) {
    if (held.fact.channel === "in-person") counts.contacts.inPerson++;
    const { recordedOn } = held.fact;
    if (recordedOn != null) {
      raise(counts.delays, String(Math.max(0, toEpochDay(recordedOn) - held.day)));
    }
  }
  const reason = tried.at(-1)?.fact.reason;
  if (status === "not-possible" && reason) raise(counts.reasons, reason);
}

/** Adds the second counts to the first. */
export function mergeCounts(a: AftercareCounts, b: AftercareCounts): void {
  addAll(a.contacts, b.contacts);
  addAll(a.clients, b.clients);
  addAll(a.reasons, b.reasons);
  addAll(a.delays, b.delays);
  addAll(a.states, b.states);
}

function addAll(a: object, b: object): void {
  for (const [key, count] of Object.entries(b)) raise(a as Record<string, number>, key, count);
}
