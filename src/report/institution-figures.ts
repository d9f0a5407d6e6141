import { anyOf, type Outcome, type Vantage } from "../definition/index";
import {
  facilityKinds,
  type Institution,
  type InstitutionStatus,
  institutionStatus,
  ownerships,
} from "../institution/index";
import { type ProgramDefinition, programConformity, programKinds } from "../program/index";
import type { InstitutionFigures, ProgramFigures } from "./national-types";
import { keyCounts, outcomeShares } from "./outcome-shares";

/** An institution as it was on the last day, with the group of its region. */
export interface PlacedInstitution {
  key: string;
  institution: Institution;
  status: InstitutionStatus;
}

/** Institutions as they were on a day. */
export function placeInstitutions(
  institutions: readonly Institution[],
  vantage: Vantage,
  keyOf: (institution: Institution) => string,
): PlacedInstitution[] {
  return institutions.map((institution) => ({
    key: keyOf(institution),
    institution,
    status: institutionStatus(institution, vantage),
  }));
}

const isOpen = ({ status }: PlacedInstitution) => status.open !== "unmet";

/** Counts institutions by what is known of them on the day. */
export function institutionFigures(placed: readonly PlacedInstitution[]): InstitutionFigures {
  const open = placed.filter(isOpen);
  const missing = "not-recorded" as const;
  return {
    considered: placed.length,
    closed: placed.length - open.length,
    counted: open.length,
    openingUnknown: open.filter(({ status }) => status.open === "unknown").length,
    ownership: keyCounts(
      open.map(({ status }) => status.ownership ?? missing),
      [...ownerships, missing],
    ),
    facilityKind: keyCounts(
      open.map(({ status }) => status.facilityKind ?? missing),
      [...facilityKinds, missing],
    ),
    programs: keyCounts(open.flatMap(kindsOf), [...programKinds, "none", missing]),
    agreement: outcomeShares(open.map(hasAgreement)),
  };
}

function kindsOf({ status }: PlacedInstitution) {
  if (!status.programs) return ["not-recorded" as const];
  const kinds = new Set(status.programs.map(({ kind }) => kind));
  return kinds.size > 0 ? [...kinds] : ["none" as const];
}

/** An agreement that is not known of is none, but a list that was not recorded is unknown. */
function hasAgreement({ institution, status }: PlacedInstitution): Outcome {
  if (institution.agreements == null) return "unknown";
  return anyOf(["unmet", ...status.agreements.map(({ outcome }) => outcome)]);
}

/** Counts the programs that run on the day by whether they conform. */
export function programFigures(
  placed: readonly PlacedInstitution[],
  definition: ProgramDefinition,
): ProgramFigures {
  const running = placed.filter(isOpen).flatMap(({ institution, status }) => {
    const ids = new Set(status.programs?.map(({ id }) => id));
    return (institution.programs ?? []).filter(({ id }) => ids.has(id));
  });
  return {
    considered: running.length,
    kinds: programKinds.flatMap((key) => {
      const own = running.filter(({ kind }) => kind === key);
      const outcomes = own.map((program) => programConformity(program, { definition }).outcome);
      const notApplicable = outcomes.filter((outcome) => outcome === "not-applicable").length;
      return own.length > 0
        ? [{ key, count: own.length, notApplicable, ...outcomeShares(outcomes) }]
        : [];
    }),
  };
}
