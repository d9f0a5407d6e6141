import { type TermStatus, termStatus, type Vantage } from "../definition/index";
import type { ProgramKind } from "../program/index";
import type { Agreement } from "./records";
import type { AgreementSupport } from "./vocabulary";

/**
 * Options of {@link agreementStatus}.
 *
 * @since 0.1.0
 */
export type AgreementStatusOptions = Vantage;

/**
 * What is known of an agreement on a day.
 *
 * @since 0.1.0
 */
export interface AgreementStatus extends TermStatus {
  /** Identifier of the agreement. */
  agreementId: string;
  /** Kind of program that it is about. */
  program?: ProgramKind;
  /** What support it promises. */
  support: AgreementSupport[];
}

/**
 * Returns what is known of an agreement with BNN on a day: whether it is in force, and what it
 * promises.
 *
 * **Unknown.** An agreement whose last day was not recorded is known to be in force on its first
 * day alone.
 *
 * **Boundaries.** First and last day are both inside.
 *
 * @param agreement - The agreement.
 * @param options - The day as of which is asked, and what was known.
 * @returns The status.
 * @throws RangeError when `asOf` or `knownAt` is not an existing day.
 * @example
 * const agreement: Agreement = { id: "a1", parties: ["BNN", "Yayasan Contoh"], support: ["quality"], from: "2024-01-01", to: "2025-12-31" };
 * agreementStatus(agreement, { asOf: "2025-12-31" }).state; // => "in-force"
 * agreementStatus({ ...agreement, to: null }, { asOf: "2025-12-31" }).outcome; // => "unknown"
 * @since 0.1.0
 */
export function agreementStatus(
  agreement: Agreement,
  options: AgreementStatusOptions,
): AgreementStatus {
  const { id, program, support } = agreement;
  const { asOf, knownAt } = options;
  return {
    agreementId: id,
    ...(program != null && { program }),
    support: [...support],
    ...termStatus(agreement, { asOf, knownAt }),
  };
}
