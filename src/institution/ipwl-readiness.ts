import { plainDate } from "../calendar/index";
import { allOf, type Vantage, type Verdict } from "../definition/index";
import type { InstitutionFindingCode } from "./codes";
import type { IpwlDefinition } from "./definition-types";
import { natureQuestion, prerequisitesOf } from "./prerequisites";
import type { Institution } from "./records";

/**
 * Options of {@link ipwlReadiness}.
 *
 * @since 0.1.0
 */
export interface IpwlReadinessOptions extends Vantage {
  /** What an institution must show. */
  definition: IpwlDefinition;
}

/**
 * Whether an institution shows what it takes to be designated as IPWL.
 *
 * @since 0.1.0
 */
export interface IpwlReadiness extends Verdict<InstitutionFindingCode, IpwlDefinition> {
  /** Identifier of the institution. */
  institutionId: string;
  /** Codes of the prerequisites that are known to be unmet. */
  lacking: InstitutionFindingCode[];
  /** Codes of those of which too little was recorded. */
  notRecorded: InstitutionFindingCode[];
}

/**
 * Returns whether an institution shows on a day what it takes to be designated as IPWL, with a
 * finding for each prerequisite.
 *
 * **Rule.** All prerequisites of the definition must be met. It speaks of what was found in public
 * sources alone; the designation itself is another fact.
 *
 * **Unknown.** What was not recorded is unknown. A list that is empty says that there is nothing.
 *
 * **Boundaries.** Months without a break are full on their anniversary: since 10 January, twelve of
 * them on the 10 January after. A stop of one day is a break.
 *
 * **Assumption.** Of an institution that is known not to give the nature of rehabilitation that the
 * definition is about, the question is not asked: not applicable.
 *
 * @param institution - The institution.
 * @param options - The definition, the day as of which is judged, and what was known.
 * @returns The verdict.
 * @throws RangeError when `asOf` or `knownAt` is not an existing day.
 * @example
 * const institution: Institution = { id: "i1", services: [{ nature: "social", modality: "inpatient", from: "2025-09-01" }], staff: [{ id: "s1", role: "social-worker" }] };
 * const verdict = ipwlReadiness(institution, { definition: socialIpwl2015, asOf: "2026-03-01" });
 * verdict.outcome; // => "unmet"
 * verdict.lacking; // => ["institution.served-without-break", "institution.staffed"]
 * verdict.notRecorded.length; // => 4
 * @since 0.1.0
 */
export function ipwlReadiness(
  institution: Institution,
  options: IpwlReadinessOptions,
): IpwlReadiness {
  const { definition, asOf, knownAt } = options;
  plainDate(asOf);
  if (knownAt != null) plainDate(knownAt);
  const vantage = { asOf, knownAt };
  const nature = natureQuestion(institution, definition, vantage);
  const asked = nature.outcome !== "not-applicable";
  const findings = [nature, ...(asked ? prerequisitesOf(institution, definition, vantage) : [])];
  const codesOf = (outcome: "unmet" | "unknown") => [
    ...new Set(findings.filter((f) => f.outcome === outcome).map(({ code }) => code)),
  ];
  return {
    institutionId: institution.id,
    outcome: allOf(findings.map(({ outcome }) => outcome)),
    findings,
    lacking: codesOf("unmet"),
    notRecorded: codesOf("unknown"),
    definition,
    asOf,
  };
}
