import type { Issue } from "../issue/index";
import { checkProgram, type ProgramIssueCode } from "../program/index";
import { checkBeds } from "./check-beds";
import { checkOverlaps } from "./check-overlaps";
import { checkTerms } from "./check-terms";
import type { InstitutionIssueCode } from "./codes";
import type { Institution } from "./records";

/**
 * Returns what cannot be true, or should be looked at, in the record of one institution.
 *
 * **Rule.** Errors: something that ends before it starts, an institution closed before it opened,
 * two owners, operators or kinds of facility at once, an id that two records of one list have.
 * Warnings: an early end after the last day, two agreements of the same parties on the same program
 * and support at once, a One Stop Centre that is recorded to have no beds.
 *
 * **Unknown.** Beds that were not recorded are not missing. Agreements whose last day was not
 * recorded overlap only where that is certain.
 *
 * Whether a licence has ended, or an institution lacks one, is another question: see
 * {@link licenceStatus} and {@link ipwlReadiness}.
 *
 * @param institution - The institution.
 * @returns The issues; none when all is well.
 * @example
 * const programs: Program[] = [{ id: "p1", kind: "OSC", from: "2024-01-01" }];
 * const licences: Licence[] = [{ id: "l1", kind: "operating-permit", from: "2024-01-01", to: "2023-12-31" }];
 * const institution: Institution = { id: "i1", programs, licences, capacity: [{ modality: "inpatient", places: 0 }] };
 * checkInstitution(institution).map((issue) => issue.code); // => ["institution.ends-before-start", "institution.osc-without-beds"]
 * @since 0.1.0
 */
export function checkInstitution(
  institution: Institution,
): Issue<InstitutionIssueCode | ProgramIssueCode>[] {
  const { openedOn, closure, programs } = institution;
  const issues: Issue<InstitutionIssueCode | ProgramIssueCode>[] = [];
  if (openedOn && closure && closure.retractedOn == null && closure.on < openedOn) {
    issues.push({
      code: "institution.closed-before-opened",
      severity: "error",
      path: ["closure", "on"],
      params: { openedOn, closedOn: closure.on },
    });
  }
  issues.push(...checkTerms(institution));
  for (const [i, program] of (programs ?? []).entries()) {
    for (const issue of checkProgram(program)) {
      issues.push({ ...issue, path: ["programs", i, ...issue.path] });
    }
  }
  issues.push(...checkOverlaps(institution), ...checkBeds(institution));
  return issues;
}
