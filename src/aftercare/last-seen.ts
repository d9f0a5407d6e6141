import type { Life, Visit } from "./life";
import type { AftercarePolicy } from "./policy";

type Seen = AftercarePolicy["loss"]["seen"];

/** The last day up to another on which a client was seen, as the policy says what shows it. */
export function lastSeenBy(
  { visits, samples, instruments }: Life,
  { loss: { seen } }: AftercarePolicy,
  last: number,
): number | undefined {
  let found = lastVisit(visits, seen, last);
  if (samples.length > 0 && seen.facts.includes("urine")) {
    for (const day of samples) if (day <= last) found = Math.max(day, found ?? day);
  }
  if (instruments.length > 0 && seen.facts.includes("instrument")) {
    for (const { day } of instruments) if (day <= last) found = Math.max(day, found ?? day);
  }
  return found;
}

function lastVisit(visits: Life["visits"], seen: Seen, last: number): number | undefined {
  for (let i = visits.length - 1; i >= 0; i--) {
    const visit = visits[i] as Visit;
    if (visit.day <= last && showsClient(visit, seen)) return visit.day;
  }
  return undefined;
}

function showsClient({ fact, fate }: Visit, { by, informants }: Seen): boolean {
  return fate === "planned" || (by.includes(fact.by) && informants.includes(fact.informant));
}
