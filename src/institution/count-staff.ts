import { anyOf, termStatus, type Vantage } from "../definition/index";
import { holding } from "./holding";
import type { Institution, StaffTerm } from "./records";
import type { StaffRole } from "./vocabulary";

/** How many work in a role on a day, and how many of them hold a certificate for it. */
export interface StaffCount {
  people: number;
  /** Those who are known to hold one. */
  certified: number;
  /** Those who may hold one: their certificates, or the days of these, were not recorded. */
  maybeCertified: number;
}

/** Counts those who work in a role on a day; nothing when staff was not recorded. */
export function countStaff(
  { staff }: Pick<Institution, "staff">,
  role: StaffRole,
  vantage: Vantage,
): StaffCount | undefined {
  if (staff == null) return undefined;
  const count = { people: 0, certified: 0, maybeCertified: 0 };
  for (const row of holding(staff, vantage)) {
    if (row.role !== role) continue;
    const people = row.people ?? 1;
    const certified = certifiedFor(row, vantage);
    count.people += people;
    if (certified === "met") count.certified += people;
    if (certified === "unknown") count.maybeCertified += people;
  }
  return count;
}

function certifiedFor({ role, certifications }: StaffTerm, { asOf, knownAt }: Vantage) {
  if (certifications == null) return "unknown";
  const own = certifications.filter((certificate) => certificate.role === role);
  return anyOf(own.map((certificate) => termStatus(certificate, { asOf, knownAt }).outcome));
}
