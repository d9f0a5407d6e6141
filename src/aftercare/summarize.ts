import { rateOf } from "../statistics/index";
import type { AftercareCounts, AftercareSummary } from "./report-types";
import { aftercareStates } from "./vocabulary";

/** Turns counts into figures. */
export function summarize(counts: AftercareCounts, level: number | undefined): AftercareSummary {
  const { contacts, clients, reasons, states } = counts;
  // Who was seen early is known at once, who was not only later: neither counts before the window is over.
  const inTime = contacts.done - contacts.heldEarly;
  const held = inTime + contacts.doneLate;
  const over = held + contacts.missed + contacts.notPossible;
  const sampled = level === undefined ? { interval: "none" as const } : { level };
  return {
    contacts: { ...contacts },
    held: rateOf(held, over, sampled),
    inTime: rateOf(inTime, held, sampled),
    inPerson: rateOf(contacts.inPerson, held, sampled),
    reached: rateOf(clients.reached, clients.due, sampled),
    reasons: Object.entries(reasons)
      .map(([key, count]) => ({ key: key as AftercareSummary["reasons"][number]["key"], count }))
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)),
    entryDelay: summarizeDelays(counts.delays, held),
    clients: clients.considered,
    states: aftercareStates.map((key) => ({ key, count: states[key] ?? 0 })),
    minimumReached: clients.minimumReached,
    completed: clients.completed,
    lost: clients.lost,
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
