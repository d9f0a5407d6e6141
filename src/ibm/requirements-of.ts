import type { PlainDate } from "../calendar/index";
import {
  activeMonthsRequirement,
  activitiesRequirement,
  clientsRequirement,
  kindsRequirement,
  supportRequirement,
} from "./activity-requirements";
import type { IbmPolicy, IbmRequirements } from "./policy";
import type { Requirement } from "./requirement";
import {
  agentsRequirement,
  decreeRequirement,
  fundingRequirement,
  trainedAgentsRequirement,
} from "./unit-requirements";

/**
 * Returns the questions that a rule asks, one for each requirement that is present.
 *
 * What is seen decides for a requirement at once. Silence decides against it only when the evidence
 * of the window is complete: every month reported and itemized.
 */
export function requirementsOf(
  requires: IbmRequirements,
  rule: Pick<IbmPolicy, "servingKinds" | "selfFundingSources">,
  asOf: PlainDate,
): Requirement[] {
  const { kinds, activities, activeMonths, clients, agents, trainedAgents } = requires;
  const list: Requirement[] = [];
  if (kinds) list.push(kindsRequirement(kinds.of, kinds.atLeast));
  if (activities != null) list.push(activitiesRequirement(activities));
  if (activeMonths != null) list.push(activeMonthsRequirement(activeMonths));
  if (clients != null) list.push(clientsRequirement("ibm.clients", rule.servingKinds, clients));
  if (agents != null) list.push(agentsRequirement(agents, asOf));
  if (trainedAgents != null) list.push(trainedAgentsRequirement(trainedAgents, asOf));
  if (requires.decree) list.push(decreeRequirement(asOf));
  if (requires.communitySupport) list.push(supportRequirement());
  if (requires.selfFunded) {
    list.push(fundingRequirement("ibm.funded-without-bnn", rule.selfFundingSources));
  }
  return list;
}
