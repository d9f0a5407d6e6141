import { addDays, addMonths, type PlainDate } from "../calendar/index";
import { type TermStatus, termStatus, type Vantage } from "../definition/index";
import type { LksValidity } from "./definition-types";
import type { LksAccreditation } from "./records";
import type { LksGrade } from "./vocabulary";

/**
 * Options of {@link accreditationStatus}.
 *
 * @since 0.1.0
 */
export interface AccreditationStatusOptions extends Vantage {
  /** For how long each grade holds. */
  definition: LksValidity;
}

/**
 * What is known of an accreditation as LKS on a day.
 *
 * @since 0.1.0
 */
export interface AccreditationStatus extends TermStatus {
  /** Identifier of the accreditation. */
  accreditationId: string;
  /** The grade. */
  grade: LksGrade;
  /** Whether the last day is the one printed on the certificate, or found from the grade. */
  lastDayFrom: "certificate" | "definition";
  /** The whole definition. */
  definition: LksValidity;
}

/**
 * Returns what is known of an accreditation as LKS on a day.
 *
 * **Rule.** It holds from the day of the decision for as many years as its grade gives. A last day
 * that is printed on the certificate goes before that.
 *
 * **Boundaries.** The anniversary of a 29 February is the 28th where the year has no 29th.
 *
 * @param accreditation - The accreditation.
 * @param options - For how long each grade holds, the day as of which is asked, and what was known.
 * @returns The status.
 * @throws RangeError when `asOf` or `knownAt` is not an existing day.
 * @example
 * const graded = { id: "g1", on: "2022-06-15", grade: "B" } as const;
 * const status = accreditationStatus(graded, { definition: lksValidity, asOf: "2025-06-14" });
 * [status.state, status.lastDay]; // => ["in-force", "2025-06-14"]
 * accreditationStatus(graded, { definition: lksValidity, asOf: "2025-06-15" }).state; // => "expired"
 * @since 0.1.0
 */
export function accreditationStatus(
  accreditation: LksAccreditation,
  options: AccreditationStatusOptions,
): AccreditationStatus {
  const { id, on, grade, to, endedOn, recordedOn, retractedOn } = accreditation;
  const { definition, asOf, knownAt } = options;
  const term = { from: on, to: to ?? lastDayOf(on, grade, definition) };
  return {
    accreditationId: id,
    grade,
    lastDayFrom: to != null ? "certificate" : "definition",
    definition,
    ...termStatus({ ...term, endedOn, recordedOn, retractedOn }, { asOf, knownAt }),
  };
}

function lastDayOf(on: PlainDate, grade: LksGrade, { years, lastDay }: LksValidity): PlainDate {
  const anniversary = addMonths(on, 12 * years[grade]);
  return lastDay === "anniversary" ? anniversary : addDays(anniversary, -1);
}
