import type { Issue } from "../issue/index";
import type { InstitutionIssueCode } from "./codes";
import type { Agreement, Held, Institution } from "./records";
import { openSpan, overlaps, sureSpan } from "./span";

/** Checks whether an axis has two values at once, and whether agreements overlap. */
export function checkOverlaps({
  ownership,
  operator,
  facilityKind,
  agreements,
}: Institution): Issue<InstitutionIssueCode>[] {
  return [
    ...twoValues(ownership, "ownership"),
    ...twoValues(operator, "operator"),
    ...twoValues(facilityKind, "facilityKind"),
    ...overlapping(agreements ?? []),
  ];
}

function twoValues<V extends string>(held: Held<V>[] | null | undefined, axis: string) {
  const list = held ?? [];
  return list.flatMap((term, i): Issue<InstitutionIssueCode>[] => {
    const before = list.slice(0, i);
    const clashes = before.some(
      (other) =>
        other.value !== term.value &&
        other.retractedOn == null &&
        term.retractedOn == null &&
        overlaps(openSpan(other), openSpan(term)),
    );
    const path = [axis, i, "value"];
    return clashes
      ? [{ code: "institution.two-values-at-once", severity: "error", path, params: {} }]
      : [];
  });
}

function overlapping(agreements: readonly Agreement[]) {
  return agreements.flatMap((agreement, i): Issue<InstitutionIssueCode>[] => {
    const clashes = agreements.slice(0, i).some((other) => isSameMatter(other, agreement));
    const path = ["agreements", i, "from"];
    return clashes
      ? [{ code: "institution.overlapping-agreements", severity: "warning", path, params: {} }]
      : [];
  });
}

/** Whether two agreements bind the same parties on the same program and support at one time. */
function isSameMatter(a: Agreement, b: Agreement): boolean {
  if (a.retractedOn != null || b.retractedOn != null) return false;
  if ((a.program ?? null) !== (b.program ?? null)) return false;
  if (!a.support.some((support) => b.support.includes(support))) return false;
  if (!hasAll(a.parties, b.parties) || !hasAll(b.parties, a.parties)) return false;
  const [first, second] = [sureSpan(a), sureSpan(b)];
  return first !== undefined && second !== undefined && overlaps(first, second);
}

function hasAll(list: readonly string[], others: readonly string[]): boolean {
  return others.every((party) => list.includes(party));
}
