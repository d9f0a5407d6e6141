import type { Term } from "../definition/index";
import type { Issue } from "../issue/index";
import type { InstitutionIssueCode } from "./codes";
import type { Institution } from "./records";

/** Lists of terms whose days are checked here; those of programs are checked by the program. */
const termLists = [
  "ownership",
  "operator",
  "facilityKind",
  "services",
  "licences",
  "designations",
  "agreements",
  "capacity",
  "staff",
] as const;

const idLists = [
  "licences",
  "designations",
  "accreditations",
  "recommendations",
  "inspections",
  "agreements",
  "programs",
  "staff",
] as const;

type Found = Issue<InstitutionIssueCode>;

/** Checks the days of every term of an institution, and the ids within each list. */
export function checkTerms(institution: Institution): Found[] {
  const { legalEntity, accreditations, staff } = institution;
  return [
    ...(legalEntity ? checkTerm(legalEntity, ["legalEntity"]) : []),
    ...termLists.flatMap((name) =>
      (institution[name] ?? []).flatMap((term, i) => checkTerm(term, [name, i])),
    ),
    ...(staff ?? []).flatMap(({ certifications }, i) =>
      (certifications ?? []).flatMap((term, j) =>
        checkTerm(term, ["staff", i, "certifications", j]),
      ),
    ),
    ...(accreditations ?? []).flatMap(({ on, to, endedOn, retractedOn }, i) =>
      checkTerm({ from: on, to, endedOn, retractedOn }, ["accreditations", i]),
    ),
    ...idLists.flatMap((name) => duplicates(institution[name] ?? [], name)),
  ];
}

function checkTerm({ from, to, endedOn, retractedOn }: Term, path: Issue["path"]): Found[] {
  if (retractedOn != null) return [];
  if (from && to && to < from) {
    const params = { start: from, end: to };
    const at = [...path, "to"];
    return [{ code: "institution.ends-before-start", severity: "error", path: at, params }];
  }
  if (to && endedOn && to < endedOn) {
    const params = { lastDay: to, endedOn };
    const at = [...path, "endedOn"];
    return [{ code: "institution.ended-after-last-day", severity: "warning", path: at, params }];
  }
  return [];
}

function duplicates(list: readonly { id: string }[], name: string): Found[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, i): Found[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const path = [name, i, "id"];
    return [{ code: "institution.duplicate-id", severity: "error", path, params: {} }];
  });
}
