import { toEpochDay } from "../calendar/index";
import { rateOf } from "../statistics/index";
import type { ContactDecision } from "./decide-episode";
import type { Judgement } from "./judge-episode";
import type { AftercareCounts, AftercareSummary } from "./report-types";
import { wasHeld } from "./share-held";
import { aftercareStates } from "./vocabulary";

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
      inPerson: 0,
    },
    reasons: {},
    delays: {},
    clients: { considered: 0, due: 0, reached: 0, minimumReached: 0 },
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
  { decision, state, minimumReached }: Judgement,
  start: number,
  end: number,
): void {
  let due = false;
  let reached = false;
  for (const contact of decision.contacts) {
    if (contact.window.due < start || end < contact.window.due) continue;
    countContact(counts, contact);
    const field = fieldOf[contact.status];
    if (wasHeld(contact)) reached = true;
    if (field !== "pending" && field !== "suspended") due = true;
  }
  counts.clients.considered++;
  if (due) counts.clients.due++;
  if (reached) counts.clients.reached++;
  if (minimumReached === "met") counts.clients.minimumReached++;
  raise(counts.states, state);
}

function countContact(counts: AftercareCounts, { status, held, attempts }: ContactDecision): void {
  counts.contacts.considered++;
  counts.contacts[fieldOf[status]]++;
  if (held) {
    if (held.fact.channel === "in-person") counts.contacts.inPerson++;
    const { recordedOn } = held.fact;
    if (recordedOn != null) {
      raise(counts.delays, String(Math.max(0, toEpochDay(recordedOn) - held.day)));
    }
  }
  const reason = attempts.at(-1)?.fact.reason;
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

/** Turns counts into figures. */
export function summarize(counts: AftercareCounts, level: number | undefined): AftercareSummary {
  const { contacts, clients, reasons, states } = counts;
  const held = contacts.done + contacts.doneLate;
  const over = held + contacts.missed + contacts.notPossible;
  const sampled = level === undefined ? { interval: "none" as const } : { level };
  return {
    contacts: { ...contacts },
    held: rateOf(held, over, sampled),
    inTime: rateOf(contacts.done, held, sampled),
    inPerson: rateOf(contacts.inPerson, held, sampled),
    reached: rateOf(clients.reached, clients.due, sampled),
    reasons: Object.entries(reasons)
      .map(([key, count]) => ({ key: key as AftercareSummary["reasons"][number]["key"], count }))
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)),
    entryDelay: summarizeDelays(counts.delays, held),
    clients: clients.considered,
    states: aftercareStates.map((key) => ({ key, count: states[key] ?? 0 })),
    minimumReached: clients.minimumReached,
  };
}

function summarizeDelays(
  delays: AftercareCounts["delays"],
  held: number,
): AftercareSummary["entryDelay"] {
  const days = Object.entries(delays)
    .map(([day, count]) => ({ day: Number(day), count }))
    .sort((a, b) => a.day - b.day);
  const recorded = days.reduce((sum, { count }) => sum + count, 0);
  const soon = days.reduce((sum, { day, count }) => sum + (day <= 7 ? count : 0), 0);
  let passed = 0;
  const median = days.find(({ count }) => {
    passed += count;
    return 2 * passed >= recorded;
  });
  const longest = days.at(-1);
  return {
    recorded,
    unrecorded: held - recorded,
    ...(median && { medianDays: median.day }),
    ...(longest && { longestDays: longest.day }),
    withinSevenDays: rateOf(soon, recorded, { interval: "none" }),
  };
}
