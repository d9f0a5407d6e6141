import type { PlainDate } from "../calendar/index";
import type { UnitDecision } from "./classify-unit";
import { addOutcome, cellOf, type IbmCounts } from "./counts";
import { addReach } from "./reach";
import { countAgents } from "./unit-requirements";
import { yearOf } from "./window";

/** Counts one decided unit: nothing is decided here. */
export function addDecision(counts: IbmCounts, decision: UnitDecision, agentsOn: PlainDate): void {
  const { facts, evidence, standing, operational, treated, years } = decision;
  const { flow } = counts;
  flow.considered++;
  if (standing === "not-formed") flow.notFormed++;
  else if (standing === "too-new") flow.tooNew++;
  else if (operational === "not-applicable") flow.closed++;
  else {
    flow.eligible++;
    flow[operational]++;
    counts.months.expected += decision.dueMonths;
    counts.months.reported += evidence.reported;
  }
  addOutcome(counts.serving, decision.serving);
  addOutcome(counts.sustained, decision.sustained);
  addOutcome(counts.selfFunded, decision.selfFunded);
  addOutcome(counts.dormant, decision.dormant);
  if (decision.class) counts.classes[decision.class]++;
  else if (operational === "met") counts.unclassified++;

  for (const { year, operating, unbroken, revived } of years) {
    const cell = cellOf(counts, yearOf(facts.firstMonth), year);
    addOutcome(cell.operating, operating);
    addOutcome(cell.unbroken, unbroken);
    addOutcome(cell.revived, revived);
  }
  if (standing === "not-formed") return;

  addAgents(counts, decision, agentsOn);
  addReach(counts.reach, facts.inWindow);
  counts.treated.allowed += treated.allowed.length;
  counts.treated.violations += treated.violations.length;
  counts.treated.unknown += treated.unknown;
  counts.treated.interventions +=
    treated.allowed.length + treated.violations.length + treated.unknown;
}

function addAgents({ agents }: IbmCounts, { facts }: UnitDecision, end: PlainDate): void {
  if (end < facts.unit.formedOn || (facts.closedOn !== undefined && facts.closedOn <= end)) return;
  const count = countAgents(facts.unit, end);
  if (count === undefined) {
    agents.unitsWithoutRoster++;
    return;
  }
  agents.units++;
  agents.serving += count.serving;
  agents.trained += count.trained;
  agents.trainingUnknown += count.trainingUnknown;
}
