import {
  allDischarged6Months,
  allDischarged6MonthsAnyUse,
  allDischarged6MonthsConfirmedByUrine,
} from "./definitions/all-discharged-6-months";
import {
  bnn2026Completed3Months,
  bnn2026Completed3MonthsAnyUse,
  bnn2026Completed3MonthsConfirmedByUrine,
} from "./definitions/bnn2026-completed-3-months";
import {
  bnn2026Completed6Months,
  bnn2026Completed6MonthsAnyUse,
  bnn2026Completed6MonthsConfirmedByUrine,
} from "./definitions/bnn2026-completed-6-months";
import {
  englandLike6Months,
  englandLike6MonthsAnyUse,
  englandLike6MonthsConfirmedByUrine,
} from "./definitions/england-like-6-months";
import type { RecoveryDefinition } from "./recovery-definition";

/**
 * The recovery definitions that come with the library: from BNN's words of 2026 to wider ones, each
 * followed by its stricter variants.
 *
 * @since 0.1.0
 */
export const recoveryDefinitions: readonly RecoveryDefinition[] = [
  bnn2026Completed3Months,
  bnn2026Completed3MonthsAnyUse,
  bnn2026Completed3MonthsConfirmedByUrine,
  bnn2026Completed6Months,
  bnn2026Completed6MonthsAnyUse,
  bnn2026Completed6MonthsConfirmedByUrine,
  allDischarged6Months,
  allDischarged6MonthsAnyUse,
  allDischarged6MonthsConfirmedByUrine,
  englandLike6Months,
  englandLike6MonthsAnyUse,
  englandLike6MonthsConfirmedByUrine,
];
