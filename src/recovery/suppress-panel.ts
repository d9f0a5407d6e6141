import type { Period, PlainDate } from "../calendar/index";
import type { SuppressionRule } from "../statistics/index";
import { publishReports } from "./publish-reports";
import type { RecoveryReport } from "./report-types";
import type { SuppressedReport } from "./suppressed-types";

/**
 * Reports of the same people under several definitions.
 *
 * @since 0.1.0
 */
export interface ReportPanel {
  /** The day as of which people were judged. */
  asOf: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** The period, if one was named. */
  period?: Period;
  /** The reports, one for each definition. */
  reports: readonly RecoveryReport[];
}

/**
 * Reports of the same people as they may be published together.
 *
 * @since 0.1.0
 */
export interface SuppressedPanel {
  /** The whole rule of suppression. */
  rule: SuppressionRule;
  /** The day as of which people were judged. */
  asOf: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** The period, if one was named. */
  period?: Period;
  /** The reports, in the order given. */
  reports: SuppressedReport[];
}

/**
 * Returns reports of the same people under several definitions as they may be published together.
 *
 * **Rule.** Each is suppressed as by {@link suppressReport}. A group of which anything is suppressed
 * under one definition is suppressed under all, but for its zeros; a count of all people that is
 * suppressed under one definition is suppressed under all, as is the denominator under all that treat the
 * unknown alike. That is repeated until no more follows.
 *
 * **Boundaries.** Evidence, lapses and repeats stand beside the flow and spread nothing: where they
 * are suppressed, the difference between two definitions may still tell them, as of one that calls every
 * use a relapse and one that does not. Publish such pairs only where that may be known.
 *
 * **Assumption.** A reader adds and subtracts within each report. How two definitions must agree on the
 * same people, as that one finds every relapse that another finds, is not weighed.
 *
 * @param panel - The reports with the day and the period that they share.
 * @param rule - The rule; one of `suppressionRules` or your own.
 * @returns The panel as it may be published, with the whole rule.
 * @throws RangeError when the counts of a report do not add up, or a number of the rule is not
 *   whole, below 1 or out of order.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2025-10-01" }, phases: [], discharged: { id: "d", on: "2026-01-15", reason: "completed" }, observations: [], assignments: [] };
 * const asOf = "2026-07-31";
 * const strict = derive(bnn2026Completed3Months, { relapse: anyUse }, { id: "recovery.strict", version: "1" });
 * const reports = [bnn2026Completed3Months, strict].map((definition) => recoveryRate([episode], { definition, asOf }));
 * suppressPanel({ asOf, reports }, below5).reports.map(({ rate }) => rate.status); // => ["suppressed", "suppressed"]
 * @since 0.1.0
 */
export function suppressPanel(panel: ReportPanel, rule: SuppressionRule): SuppressedPanel {
  const { asOf, knownAt, period, reports } = panel;
  return {
    rule,
    asOf,
    ...(knownAt !== undefined && { knownAt }),
    ...(period && { period }),
    reports: publishReports(reports, rule),
  };
}
