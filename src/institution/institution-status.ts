import { compareDated, isKnown, type Outcome, type Vantage } from "../definition/index";
import { modalities, natures } from "../program/index";
import { type AccreditationStatus, accreditationStatus } from "./accreditation-status";
import { type AgreementStatus, agreementStatus } from "./agreement-status";
import { countStaff } from "./count-staff";
import type { LksValidity } from "./definition-types";
import { type DesignationStatus, designationStatus } from "./designation-status";
import { holding } from "./holding";
import { type LicenceStatus, licenceStatus } from "./licence-status";
import type { Held, Institution } from "./records";
import type { InstitutionStatus } from "./status";
import { staffRoles } from "./vocabulary";

/**
 * Options of {@link institutionStatus}.
 *
 * @since 0.1.0
 */
export interface InstitutionStatusOptions extends Vantage {
  /** For how long each grade of LKS accreditation holds; without it accreditation is left out. */
  lks?: LksValidity | undefined;
}

/**
 * Returns an institution as it was on a day: each axis by itself, and every paper with its status.
 *
 * **Rule.** What goes on until someone records an end (owner, operator, facility, services,
 * programs, places, staff) counts while no end is recorded. Licences, designations and agreements
 * with a missing last day are undated. The accreditation is the latest one decided by the day.
 *
 * **Unknown.** What was not recorded is absent; so is an axis with two values on the day. Whether
 * the institution is open is unknown when its opening was not recorded.
 *
 * **Boundaries.** On the day of closing it is closed.
 *
 * @param institution - The institution.
 * @param options - The day as of which is asked, and what was known.
 * @returns The status as plain JSON.
 * @throws RangeError when `asOf` or `knownAt` is not an existing day.
 * @example
 * const institution: Institution = { id: "i1", openedOn: "2010-01-01", ownership: [{ value: "community" }], capacity: [{ modality: "inpatient", places: 20 }], programs: [{ id: "p1", kind: "OSC", from: "2013-05-17" }] };
 * const status = institutionStatus(institution, { asOf: "2026-01-01" });
 * [status.open, status.ownership, status.programs]; // => ["met", "community", [{ id: "p1", kind: "OSC" }]]
 * status.places; // => [{ modality: "inpatient", places: 20 }]
 * @since 0.1.0
 */
export function institutionStatus(
  institution: Institution,
  options: InstitutionStatusOptions,
): InstitutionStatus {
  const { asOf, knownAt, lks } = options;
  const vantage = { asOf, knownAt };
  const ownership = valueOn(institution.ownership, vantage);
  const operator = valueOn(institution.operator, vantage);
  const facilityKind = valueOn(institution.facilityKind, vantage);
  const accreditation = lks && latestAccreditation(institution, lks, vantage);
  return {
    institutionId: institution.id,
    asOf,
    ...(knownAt != null && { knownAt }),
    open: isOpen(institution, vantage),
    ...(ownership && { ownership }),
    ...(operator && { operator }),
    ...(facilityKind && { facilityKind }),
    ...(institution.services && { services: servicesOn(institution, vantage) }),
    ...(institution.programs && {
      programs: byId(holding(institution.programs, vantage)).map(({ id, kind }) => ({ id, kind })),
    }),
    licences: statuses(institution.licences, (licence) => licenceStatus(licence, vantage)),
    designations: statuses(institution.designations, (d) => designationStatus(d, vantage)),
    agreements: statuses(institution.agreements, (agreement) =>
      agreementStatus(agreement, vantage),
    ),
    ...(accreditation && { accreditation }),
    ...(institution.capacity && { places: placesOn(institution, vantage) }),
    ...(institution.staff && { staff: staffOn(institution, vantage) }),
  };
}

function isOpen({ openedOn, closure }: Institution, vantage: Vantage): Outcome {
  if (closure && isKnown(closure, vantage)) return "unmet";
  if (openedOn == null) return "unknown";
  return openedOn <= vantage.asOf ? "met" : "unmet";
}

/** The value of an axis on a day, unless there are two. */
function valueOn<V extends string>(held: Held<V>[] | null | undefined, vantage: Vantage) {
  const values = new Set(holding(held, vantage).map(({ value }) => value));
  return values.size === 1 ? [...values][0] : undefined;
}

function servicesOn({ services }: Institution, vantage: Vantage) {
  const given = holding(services, vantage);
  return natures.flatMap((nature) =>
    modalities
      .filter((modality) => given.some((s) => s.nature === nature && s.modality === modality))
      .map((modality) => ({ nature, modality })),
  );
}

function placesOn({ capacity }: Institution, vantage: Vantage) {
  const terms = holding(capacity, vantage);
  return modalities.flatMap((modality) => {
    const own = terms.filter((term) => term.modality === modality);
    return own.length > 0
      ? [{ modality, places: own.reduce((sum, term) => sum + term.places, 0) }]
      : [];
  });
}

function staffOn(institution: Institution, vantage: Vantage) {
  return staffRoles.flatMap((role) => {
    const count = countStaff(institution, role, vantage);
    return count && count.people > 0 ? [{ role, ...count }] : [];
  });
}

function latestAccreditation(
  { accreditations }: Institution,
  definition: LksValidity,
  vantage: Vantage,
): AccreditationStatus | undefined {
  const latest = (accreditations ?? [])
    .filter((fact) => isKnown(fact, vantage))
    .sort(compareDated)
    .at(-1);
  return latest && accreditationStatus(latest, { definition, ...vantage });
}

function byId<T extends { id: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function statuses<
  T extends { id: string },
  S extends LicenceStatus | DesignationStatus | AgreementStatus,
>(list: readonly T[] | null | undefined, statusOf: (term: T) => S): S[] {
  return byId(list ?? [])
    .map(statusOf)
    .filter(({ state }) => state !== "not-known");
}
