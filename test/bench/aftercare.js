// Prints how long a worklist takes over 100,000 clients with six contacts each, beside a bare loop that
// finds the same contacts without knowing of anything unusual; and how long one agent's 40 clients take.
// Run after `npm run build`.
import { addMonths, aftercare2026, fromEpochDay, toEpochDay, worklist } from "pulih";

/** @typedef {import("pulih").Episode} Episode */

const asOf = /** @type {const} */ ("2026-09-01");
const to = /** @type {const} */ ("2026-09-07");

/** Invented clients, the same at every run. @param {number} count @returns {Episode[]} */
function clientsOf(count) {
  let state = 7;
  /** @param {number} below */
  const random = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
  return Array.from({ length: count }, (_, i) => {
    const out = toEpochDay("2026-03-01") + random(184);
    /** @type {Episode["observations"]} */
    const observations = [];
    for (let day = out + 20 + random(20); day <= toEpochDay(asOf); day += 20 + random(20)) {
      const on = fromEpochDay(day);
      observations.push({
        kind: "contact",
        id: `c-${i}-${day}`,
        on,
        recordedOn: on,
        channel: random(2) ? "in-person" : "virtual",
        by: "recovery-agent",
        informant: "client",
        use: "none",
      });
    }
    return {
      id: `e-${i}`,
      personId: `p-${i}`,
      institutionId: "i",
      nature: "social",
      modality: "inpatient",
      entry: "voluntary",
      registered: { id: "r", on: fromEpochDay(out - 190) },
      admitted: { id: "a", on: fromEpochDay(out - 180) },
      discharged: { id: "d", on: fromEpochDay(out), reason: "completed" },
      phases: [],
      observations,
      assignments: [
        { monitorId: `ap-${i % 2500}`, role: "recovery-agent", from: fromEpochDay(out) },
      ],
    };
  });
}

const templates = aftercare2026.segments[1]?.contacts ?? [];

/**
 * The contacts that are due, as a page of a field app would find them: six windows a client, and in each
 * the first visit. @param {Episode[]} clients
 */
function bare(clients) {
  const [today, last] = [toEpochDay(asOf), toEpochDay(to)];
  const lines = [];
  for (const { id, personId, discharged, observations, assignments } of clients) {
    if (!discharged) continue;
    const seen = [];
    for (const fact of observations) {
      if (fact.kind === "contact" && fact.on <= asOf) seen.push(toEpochDay(fact.on));
    }
    for (const { id: offset, due: after, earliestDays, latestDays } of templates) {
      const due = toEpochDay(addMonths(discharged.on, "months" in after ? after.months : 0));
      const [earliest, latest] = [due - earliestDays, due + latestDays];
      if (seen.some((day) => earliest <= day && day <= latest)) continue;
      if (earliest > last || latest < today) continue;
      const status = today < earliest ? "scheduled" : due < today ? "overdue" : "open";
      const monitorId = assignments[0]?.monitorId;
      lines.push({ id: `${id}/${offset}`, personId, due: fromEpochDay(due), status, monitorId });
    }
  }
  return lines.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** Best of several timings of each, in turn, in milliseconds. @param {(() => unknown)[]} works */
function time(...works) {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let i = 0; i < 7; i++) {
    for (const [k, work] of works.entries()) {
      const start = performance.now();
      work();
      best[k] = Math.min(best[k] ?? 0, performance.now() - start);
    }
  }
  return best;
}

const clients = clientsOf(100_000);
const options = { policy: aftercare2026, asOf, to };
const [own = 0, plain = 0] = time(
  () => worklist(clients, options),
  () => bare(clients),
);
const [lines, found] = [worklist(clients, options).lines, bare(clients).length];
console.log(
  `worklist, 100,000 clients of six contacts, to a bare loop: ${own.toFixed(0)} ms against ${plain.toFixed(0)} ms, ratio ${(own / plain).toFixed(2)} (aim: under 4); ${lines} lines against ${found}`,
);
const agent = clients.filter((_, i) => i % 2500 === 0);
const [week = 0] = time(() => worklist(agent, { ...options, monitorId: "ap-0" }));
console.log(`worklist, one agent's ${agent.length} clients: ${week.toFixed(2)} ms (no aim)`);
