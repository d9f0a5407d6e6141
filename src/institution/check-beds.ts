import type { Issue } from "../issue/index";
import type { InstitutionIssueCode } from "./codes";
import type { Institution } from "./records";
import { openSpan, overlaps } from "./span";

/** Warns of One Stop Centres that are recorded to have no beds, or no inpatient service. */
export function checkBeds(institution: Institution): Issue<InstitutionIssueCode>[] {
  return (institution.programs ?? []).flatMap((program, i): Issue<InstitutionIssueCode>[] => {
    if (program.kind !== "OSC" || program.retractedOn != null) return [];
    const span = openSpan(program);
    const lacks = (terms: readonly InpatientTerm[] | null | undefined) =>
      terms != null &&
      !terms.some(
        (term) =>
          term.retractedOn == null &&
          term.modality === "inpatient" &&
          term.places !== 0 &&
          overlaps(openSpan(term), span),
      );
    if (!lacks(institution.capacity) && !lacks(institution.services)) return [];
    const path = ["programs", i, "kind"];
    return [{ code: "institution.osc-without-beds", severity: "warning", path, params: {} }];
  });
}

type InpatientTerm = NonNullable<Institution["services" | "capacity"]>[number] & {
  places?: number;
};
