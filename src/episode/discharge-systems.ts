import type { Source } from "../definition/index";
import type { DischargeReason } from "./vocabulary";

/**
 * Reporting systems of other countries whose reasons for discharge are known, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const dischargeSystemIds = ["ndtms", "aodts", "teds"] as const;

/**
 * A reporting system: `ndtms` (England), `aodts` (Australia) or `teds` (United States).
 *
 * @since 0.1.0
 */
export type DischargeSystemId = (typeof dischargeSystemIds)[number];

/**
 * One reason for discharge of another system.
 *
 * @since 0.1.0
 */
export interface ForeignReason {
  /** Its code; absent where none is published. */
  code?: string;
  /** Its label. */
  label: string;
  /** The reason of this library that comes closest: our reading. */
  reason: DischargeReason;
}

/**
 * The reasons for discharge of another system.
 *
 * @since 0.1.0
 */
export interface DischargeSystem {
  /** The system. */
  id: DischargeSystemId;
  /** Where its reasons are published. */
  source: Source;
  /** Its reasons; the first of several with one reading is the one to translate into. */
  reasons: ForeignReason[];
}

/**
 * Reasons for discharge of England, Australia and the United States, with the reason of this library
 * that comes closest to each.
 *
 * **Assumption.** Labels and codes are published; which reason comes closest is our reading. Codes
 * that were not found are left out.
 *
 * @since 0.1.0
 */
export const dischargeSystems: readonly DischargeSystem[] = [
  {
    id: "ndtms",
    source: {
      title: "Written answer on drug treatment exits of 2007-08, Hansard, 15 January 2009",
      publisher: "House of Commons",
      year: 2009,
    },
    reasons: [
      { label: "Completed", reason: "completed" },
      { label: "Completed drug free", reason: "completed" },
      { label: "Referred on", reason: "transferred" },
      { label: "Dropped out", reason: "dropped-out" },
      { label: "Prison", reason: "imprisoned" },
      { label: "Other", reason: "other" },
      { label: "Treatment declined", reason: "declined" },
      // Withdrawn by the provider, as later wordings of the list say.
      { label: "Withdrawn", reason: "non-compliance" },
      { label: "Moved away", reason: "moved-away" },
      { label: "Died", reason: "died" },
      { label: "Not known", reason: "unknown" },
      { label: "No appropriate treatment", reason: "no-suitable-treatment" },
    ],
  },
  {
    id: "aodts",
    source: {
      title: "Episode of treatment for alcohol and other drugs, cessation reason (METEOR 270011)",
      publisher: "Australian Institute of Health and Welfare",
      year: 2005,
      url: "https://meteor.aihw.gov.au/content/270011",
    },
    reasons: [
      { code: "1", label: "Treatment completed", reason: "completed" },
      { code: "5", label: "Transferred to another service provider", reason: "transferred" },
      // The person stays in treatment; there, each change begins a new episode.
      { code: "2", label: "Change in main treatment type", reason: "transferred" },
      { code: "3", label: "Change in the delivery setting", reason: "transferred" },
      { code: "4", label: "Change in the principal drug of concern", reason: "transferred" },
      { label: "Against advice", reason: "against-advice" },
      { label: "Without notice", reason: "dropped-out" },
      { label: "Non-compliance", reason: "non-compliance" },
      { label: "At expiation", reason: "order-ended" },
      { label: "By mutual agreement", reason: "mutual-agreement" },
      { label: "Prison", reason: "imprisoned" },
      { label: "Died", reason: "died" },
      { label: "Other", reason: "other" },
      // A court ended the treatment; nothing says how.
      { label: "Court", reason: "other" },
    ],
  },
  {
    id: "teds",
    source: {
      title:
        "Treatment Episode Data Set: Discharges (TEDS-D), variable REASON, as public code lists it",
      publisher: "SAMHSA",
      year: 2026,
    },
    reasons: [
      { code: "1", label: "Completed", reason: "completed" },
      { code: "2", label: "Dropped out", reason: "dropped-out" },
      { code: "3", label: "Terminated by facility", reason: "non-compliance" },
      { code: "4", label: "Transferred", reason: "transferred" },
      { code: "5", label: "Incarcerated", reason: "imprisoned" },
      { code: "6", label: "Death", reason: "died" },
      { code: "7", label: "Other", reason: "other" },
      { code: "-9", label: "Missing", reason: "unknown" },
    ],
  },
];
