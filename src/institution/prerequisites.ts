import { addMonths } from "../calendar/index";
import {
  anyOf,
  compareDated,
  type Finding,
  isKnown,
  type Outcome,
  termStatus,
  type Vantage,
} from "../definition/index";
import { type Nature, natures } from "../program/index";
import type { InstitutionFindingCode } from "./codes";
import { countStaff } from "./count-staff";
import type { IpwlDefinition } from "./definition-types";
import { holding } from "./holding";
import type { Institution } from "./records";
import { servedSince } from "./served-since";
import type { LicenceKind, Recommender, StaffRole } from "./vocabulary";

type Question = Finding<InstitutionFindingCode>;

/** Whether the question arises: met, unknown, or not applicable. */
export function natureQuestion(
  { services }: Institution,
  { nature }: IpwlDefinition,
  vantage: Vantage,
): Question {
  const code = "institution.gives-nature";
  if (services == null) return { code, outcome: "unknown", required: nature };
  const given = holding(services, vantage).map((service) => service.nature);
  return {
    code,
    outcome: given.includes(nature) ? "met" : "not-applicable",
    observed: natures.filter((each) => given.includes(each)),
    required: nature,
  };
}

/** A finding for each prerequisite that the definition names, in the order of its fields. */
export function prerequisitesOf(
  institution: Institution,
  { requires, exempt, nature }: IpwlDefinition,
  vantage: Vantage,
): Question[] {
  const { legalEntity, registration, recommendation, months, staff, facilities } = requires;
  const owners = holding(institution.ownership, vantage).map(({ value }) => value);
  const isExempt = owners.length > 0 && owners.every((owner) => exempt.includes(owner));
  const unlessExempt = (question: Question): Question =>
    isExempt ? { ...question, outcome: "not-applicable" } : question;
  return [
    ...(legalEntity ? [unlessExempt(legalEntityQuestion(institution, vantage))] : []),
    ...(registration
      ? [unlessExempt(registrationQuestion(institution, registration, vantage))]
      : []),
    ...(recommendation ? [recommendationQuestion(institution, recommendation, vantage)] : []),
    ...(months != null ? [continuityQuestion(institution, nature, months, vantage)] : []),
    ...(staff ?? []).map((role) => staffQuestion(institution, role, vantage)),
    ...(facilities ? [facilityQuestion(institution, vantage)] : []),
  ];
}

function legalEntityQuestion({ legalEntity }: Institution, vantage: Vantage): Question {
  const code = "institution.legal-entity";
  if (!legalEntity) return { code, outcome: "unknown" };
  const { outcome } = termStatus(legalEntity, { ...vantage, undated: "open" });
  // A withdrawn record says nothing of whether there is another entity.
  if (outcome === "not-applicable") return { code, outcome: "unknown" };
  return { code, outcome, observed: legalEntity.kind };
}

function registrationQuestion(
  { licences }: Institution,
  kind: LicenceKind,
  vantage: Vantage,
): Question {
  const code = "institution.registered";
  if (licences == null) return { code, outcome: "unknown", required: kind };
  const known = licences
    .filter((licence) => licence.kind === kind)
    .map((licence) => ({ id: licence.id, ...termStatus(licence, vantage) }))
    .filter(({ state }) => state !== "not-known");
  const outcome = anyOf(known.map((status) => status.outcome));
  return {
    code,
    outcome: outcome === "not-applicable" ? "unmet" : outcome,
    observed: [...new Set(known.map(({ state }) => state))].sort(),
    required: kind,
    ...(known.length > 0 && { records: known.map(({ id }) => id).sort() }),
  };
}

function recommendationQuestion(
  { recommendations }: Institution,
  offices: Recommender[],
  vantage: Vantage,
): Question {
  const code = "institution.recommended";
  const required = [...offices];
  if (recommendations == null) return { code, outcome: "unknown", required };
  const known = recommendations
    .filter((fact) => offices.includes(fact.by) && isKnown(fact, vantage))
    .sort(compareDated);
  const outcome: Outcome = known.length > 0 ? "met" : "unmet";
  const records = known.map(({ id }) => id);
  return { code, outcome, required, ...(records.length > 0 && { records }) };
}

function continuityQuestion(
  institution: Institution,
  nature: Nature,
  months: number,
  vantage: Vantage,
): Question {
  const code = "institution.served-without-break";
  const served = servedSince(institution.services, nature, vantage);
  if (served === undefined) return { code, outcome: "unknown", required: months };
  const { since, open } = served;
  // The question arises only where the service is given, so its first day was not recorded.
  if (since === undefined) return { code, outcome: "unknown", required: months };
  const full = addMonths(since, months) <= vantage.asOf;
  const outcome: Outcome = full ? "met" : open ? "unknown" : "unmet";
  return { code, outcome, observed: since, required: months };
}

function staffQuestion(institution: Institution, role: StaffRole, vantage: Vantage): Question {
  const count = countStaff(institution, role, vantage);
  return {
    code: "institution.staffed",
    outcome: count === undefined ? "unknown" : count.people > 0 ? "met" : "unmet",
    ...(count && { observed: count.people }),
    required: role,
  };
}

function facilityQuestion({ inspections }: Institution, vantage: Vantage): Question {
  const code = "institution.facilities-to-standard";
  const latest = (inspections ?? [])
    .filter((fact) => isKnown(fact, vantage))
    .sort(compareDated)
    .at(-1);
  if (!latest) return { code, outcome: "unknown" };
  const outcome: Outcome = latest.conforms ? "met" : "unmet";
  return { code, outcome, observed: latest.on, records: [latest.id] };
}
