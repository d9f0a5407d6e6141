import {
  type NationalNeed,
  type NationalPart,
  type NationalReport,
  nationalParts,
} from "./national-types";

/** What each part needs: lists of the register, and a definition. */
const needs: Record<NationalPart, { lists: NationalNeed[]; definition: boolean }> = {
  institutions: { lists: ["institutions"], definition: false },
  programs: { lists: ["institutions"], definition: true },
  sni: { lists: ["institutions", "sniMilestones"], definition: true },
  ibm: { lists: ["ibmUnits", "ibmReports", "ibmActivities"], definition: true },
  episodes: { lists: ["episodes"], definition: false },
  aftercare: { lists: ["episodes"], definition: true },
  recovery: { lists: ["episodes"], definition: true },
  completeness: { lists: [], definition: true },
};

/** The parts that lack something, and what. */
export function findMissing(register: object, definitions: object): NationalReport["notGiven"] {
  return nationalParts.flatMap((key) => {
    const { lists, definition } = needs[key];
    const missing = lists.filter((name) => Reflect.get(register, name) == null);
    if (definition && Reflect.get(definitions, key) == null) missing.push("definition");
    return missing.length > 0 ? [{ key, missing }] : [];
  });
}
