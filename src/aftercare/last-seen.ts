import type { Life } from "./life";
import type { AftercarePolicy } from "./policy";

/** The last day up to another on which a client was seen, as the policy says what shows it. */
export function lastSeenBy(
  { visits, samples, instruments }: Life,
  { loss: { seen } }: AftercarePolicy,
  last: number,
): number | undefined {
  let found: number | undefined;
  const see = (day: number) => {
    if (day <= last && (found === undefined || found < day)) found = day;
  };
  for (const { day, fact, fate } of visits) {
    if (fate === "planned") see(day);
    else if (seen.by.includes(fact.by) && seen.informants.includes(fact.informant)) see(day);
  }
  if (seen.facts.includes("urine")) for (const day of samples) see(day);
  if (seen.facts.includes("instrument")) for (const { day } of instruments) see(day);
  return found;
}
