import type { ContactChannel, Monitor } from "../episode/index";
import type { EvidenceGrade } from "../relapse/index";
import type { OutsideReason, RecoveryUnknownReason, SetAsideReason } from "./vocabulary";

/**
 * Counts by reason or kind; the keys are words of the library, never of the data.
 *
 * @since 0.1.0
 */
export type Counted<Key extends string> = Partial<Record<Key, number>>;

/**
 * Counts of units by state and reason, as a tally keeps them; `RecoveryFlow` says what each means.
 *
 * @since 0.1.0
 */
export interface RecoveryCounts {
  /** Units looked at. */
  considered: number;
  /** Further eligible courses of persons already counted. */
  repeats: number;
  /** Observations dated after the day of judgement, which are left out. */
  future: number;
  /** Units whose window is not settled. */
  pending: number;
  /** Of them, known to have relapsed. */
  alreadyRelapsed: number;
  /** Of them, without a clock. */
  withoutClock: number;
  /** Units that relapsed. */
  relapsed: number;
  /** Units that used and did not relapse. */
  lapsedOnly: number;
  /** Units that did not complete, where success needs it. */
  notCompleted: number;
  /** Units below the level of the definition. */
  belowLevel: number;
  /** Units that died before any relapse, left out or counted as failures. */
  died: number;
  /** Of them, counted as failures. */
  diedAsFailure: number;
  /** Units that meet the measure. */
  clean: number;
  /** Units outside the cohort, by reason. */
  outside: Counted<OutsideReason>;
  /** Units of the cohort that are left out, by reason. */
  excluded: Counted<SetAsideReason>;
  /** Units that count as failures by the definition's word, by reason. */
  failed: Counted<SetAsideReason>;
  /** Units of which it is not known how they fared, by reason. */
  unknown: Counted<RecoveryUnknownReason>;
  /** Clean units by the grade of their evidence. */
  byGrade: Counted<EvidenceGrade | "instrument">;
  /** Clean units by the role of who made the contact. */
  byMonitor: Counted<Monitor | "none">;
  /** Clean units by the channel of the contact. */
  byChannel: Counted<ContactChannel | "none">;
}
