import type { Period, PlainDate } from "../calendar/index";
import type { Episode } from "../episode/index";
import { groupByPerson } from "./group-by-person";
import { recoveryCounter } from "./recovery-counter";
import type { RecoveryDefinition } from "./recovery-definition";
import { recoveryDefinitions } from "./recovery-definitions";
import type { RecoveryRateOptions } from "./recovery-rate";
import type { RecoveryReport } from "./report-types";

/**
 * Options of {@link recoveryPanel}.
 *
 * @since 0.1.0
 */
export interface RecoveryPanelOptions extends Omit<RecoveryRateOptions, "definition"> {
  /** The definitions, in the order in which they are to be shown; all that are shipped by default. */
  definitions?: readonly RecoveryDefinition[] | undefined;
}

/**
 * The recovery rate of one set of people under several definitions.
 *
 * @since 0.1.0
 */
export interface RecoveryPanel {
  /** The day as of which people were judged. */
  asOf: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** The period, if one was named. */
  period?: Period;
  /** One report for each definition, in the order of the definitions. */
  reports: RecoveryReport[];
}

/**
 * Returns the recovery rate of one set of people under several definitions side by side, so that
 * nobody has to choose the definition before seeing what it does to the figure.
 *
 * **Rule.** Each report is that of `recoveryRate` under its definition. The episodes are gone through
 * once.
 *
 * **Boundaries.** Figures under different definitions are not to be subtracted from each other: they
 * speak of different people. Without definitions there are no reports.
 *
 * @param episodes - The episodes, in any order.
 * @param options - The day of judgement, the period, the definitions, and how to group.
 * @returns The reports.
 * @throws RangeError when the level is not between 0 and 1.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2025-10-01" }, phases: [], discharged: { id: "d", on: "2026-01-15", reason: "completed" }, observations: [{ id: "o1", on: "2026-04-10", kind: "contact", channel: "in-person", by: "recovery-agent", informant: "client", use: "some" }], assignments: [] };
 * const definitions = [bnn2026Completed3Months, bnn2026Completed3MonthsAnyUse];
 * const panel = recoveryPanel([episode], { asOf: "2026-07-31", definitions });
 * panel.reports.map(({ flow }) => [flow.clean, flow.relapsed.total]); // => [[1, 0], [0, 1]]
 * @since 0.1.0
 */
export function recoveryPanel(
  episodes: Iterable<Episode>,
  options: RecoveryPanelOptions,
): RecoveryPanel {
  const { definitions = recoveryDefinitions, asOf, knownAt, period } = options;
  const counters = definitions.map((definition) => {
    const counter = recoveryCounter({ ...options, definition, remember: 0 });
    return { counter, state: counter.empty() };
  });
  for (const person of groupByPerson(episodes)) {
    for (const { counter, state } of counters) counter.add(state, person);
  }
  return {
    asOf,
    ...(knownAt != null && { knownAt }),
    ...(period && { period }),
    reports: counters.map(({ counter, state }) => counter.result(state)),
  };
}
