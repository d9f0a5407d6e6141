import { allOf, type Outcome } from "../definition/index";
import type { IbmFacts } from "./facts";
import { judgeWithin } from "./judge-within";
import type { IbmYear } from "./status";
import type { UnitRules } from "./unit-rules";
import { yearOf } from "./window";
import { windowEvidence } from "./window-evidence";

const LONGEST_COURSE = 50;

/**
 * Judges a unit year by year, from the year of formation, or a later one, to that of judgement.
 *
 * The current year is judged on its complete months: it may be met already, and is never unmet before
 * it is over. A year in no month of which the unit existed on the last day is unmet or not applicable,
 * as the policy says of closed units, unless its evidence suffices. A course longer than fifty years, which a wrong
 * date of formation makes, is cut at its beginning.
 */
export function unitYears(facts: IbmFacts, rules: UnitRules): IbmYear[] {
  const { since, lastComplete } = rules;
  const formedIn = yearOf(facts.firstMonth);
  const lastYear = yearOf(lastComplete);
  const years: IbmYear[] = [];
  let unbrokenBefore: Outcome = "met";
  let before: Outcome = "not-applicable";
  let everMet: Outcome = "unmet";
  const start = Math.max(formedIn, since ?? formedIn, lastYear - LONGEST_COURSE + 1);
  for (let year = start; year <= lastYear; year++) {
    const january = (year - 1970) * 12;
    const span = { first: january, last: Math.min(january + 11, lastComplete) };
    const judged = judgeWithin(facts, windowEvidence(facts, span), rules);
    const isOpen = lastComplete < january + 11 && facts.closedOn === undefined;
    const operating = judged === "unmet" && isOpen ? "unknown" : judged;
    const unbroken =
      operating === "not-applicable" ? operating : allOf([unbrokenBefore, operating]);
    years.push({ year, operating, unbroken, revived: judgeRevival(operating, before, everMet) });
    if (year > formedIn) unbrokenBefore = allOf([unbrokenBefore, operating]);
    if (before === "met") everMet = "met";
    else if (before === "unknown" && everMet === "unmet") everMet = "unknown";
    before = operating;
  }
  return years;
}

/**
 * Met when the year before was unmet and one before that met; unknown when unknown years allow it;
 * not applicable to a unit that does not operate.
 */
function judgeRevival(operating: Outcome, before: Outcome, everMet: Outcome): Outcome {
  if (operating === "unmet" || operating === "not-applicable") return "not-applicable";
  if (before === "met" || before === "not-applicable" || everMet === "unmet") return "unmet";
  return operating === "met" && before === "unmet" && everMet === "met" ? "met" : "unknown";
}
