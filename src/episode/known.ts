import { type Dated, isKnown, type Vantage } from "../definition/index";

/** Whether a fact counts. */
export type Known = (fact: Dated) => boolean;

/** What counts as of a day. */
export function knownFrom(vantage: Vantage): Known {
  return (fact) => isKnown(fact, vantage);
}

/** What is recorded and was not withdrawn, whatever its day. */
export function isStanding(fact: Dated): boolean {
  return fact.retractedOn == null;
}
