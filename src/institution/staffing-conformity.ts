import { plainDate } from "../calendar/index";
import { allOf, type Finding, type Outcome, type Vantage, type Verdict } from "../definition/index";
import type { InstitutionFindingCode } from "./codes";
import { countStaff } from "./count-staff";
import type { StaffingDefinition } from "./definition-types";
import type { Institution } from "./records";

/**
 * Options of {@link staffingConformity}.
 *
 * @since 0.1.0
 */
export interface StaffingConformityOptions extends Vantage {
  /** How many staff the clients need. */
  definition: StaffingDefinition;
  /** Number of clients in care on the day; unknown when left out. */
  clients?: number | undefined;
}

/**
 * Whether an institution has staff enough for its clients.
 *
 * @since 0.1.0
 */
export interface StaffingConformity extends Verdict<InstitutionFindingCode, StaffingDefinition> {
  /** Identifier of the institution. */
  institutionId: string;
  /** Number of clients in care on the day, if it was given. */
  clients?: number;
}

/**
 * Returns whether an institution has staff enough for its clients on a day, with a finding for each
 * role.
 *
 * **Rule.** Met when each member of staff has no more clients than the ratio allows. Loads of people
 * a year are not looked at: an institution's clients on a day do not tell them.
 *
 * **Unknown.** Unknown without a number of clients or a list of staff, and where only certified
 * staff count and the certificates of those who decide were not recorded.
 *
 * **Boundaries.** One to seven: one suffices for seven clients, two are needed for eight, none for
 * none.
 *
 * @param institution - The institution.
 * @param options - The definition, the number of clients, the day, and what was known.
 * @returns The verdict; not applicable where the definition has no ratio.
 * @throws RangeError when the number of clients is not whole or is negative, or a day does not exist.
 * @example
 * const institution: Institution = { id: "i1", staff: [{ id: "s1", role: "social-worker", people: 3 }, { id: "s2", role: "addiction-counselor", people: 2 }] };
 * const verdict = staffingConformity(institution, { definition: kemensos2015, clients: 21, asOf: "2026-01-01" });
 * verdict.findings.map((finding) => finding.outcome); // => ["met", "unmet"]
 * verdict.findings.map((finding) => finding.required); // => [["social-worker", 3], ["addiction-counselor", 3]]
 * @since 0.1.0
 */
export function staffingConformity(
  institution: Institution,
  options: StaffingConformityOptions,
): StaffingConformity {
  const { definition, clients, asOf, knownAt } = options;
  plainDate(asOf);
  if (knownAt != null) plainDate(knownAt);
  if (clients !== undefined && !(Number.isSafeInteger(clients) && clients >= 0)) {
    throw new RangeError("pulih: the number of clients is whole and not negative");
  }
  const findings = definition.ratios.map((ratio): Finding<InstitutionFindingCode> => {
    const count = countStaff(institution, ratio.role, { asOf, knownAt });
    const least = (definition.certifiedOnly ? count?.certified : count?.people) ?? 0;
    const most = count && least + (definition.certifiedOnly ? count.maybeCertified : 0);
    return {
      code: "institution.staff-for-clients",
      outcome: outcomeOf(least, most, ratio.clients, clients),
      ...(count && { observed: least }),
      required:
        clients === undefined ? [ratio.role] : [ratio.role, Math.ceil(clients / ratio.clients)],
    };
  });
  return {
    institutionId: institution.id,
    outcome: allOf(findings.map(({ outcome }) => outcome)),
    findings,
    ...(clients !== undefined && { clients }),
    definition,
    asOf,
  };
}

/** Judges the fewest and the most staff that can be there; without a most there is no limit. */
function outcomeOf(
  least: number,
  most: number | undefined,
  each: number,
  clients: number | undefined,
): Outcome {
  if (clients === undefined) return "unknown";
  if (least * each >= clients) return "met";
  return most === undefined || most * each >= clients ? "unknown" : "unmet";
}
