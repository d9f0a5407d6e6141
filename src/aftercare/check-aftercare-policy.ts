import { addDuration, type PlainDate } from "../calendar/index";
import { checkDefinition, type DefinitionIssueCode } from "../definition/index";
import type { Issue } from "../issue/index";
import type { AftercareIssueCode } from "./codes";
import { findOverlap } from "./find-overlap";
import { isUsable } from "./is-usable";
import type { AftercarePolicy, AftercareSegment } from "./policy";
import type { ContactPurpose } from "./vocabulary";

/**
 * Returns what is wrong with a policy of aftercare: as a definition, and as a rule that can be applied.
 *
 * **Rule.** Errors: no segment; one without contacts; names used twice, since ids of contacts are made of
 * them; numbers that are not whole; a least length over the most; a purpose that nobody may serve; a
 * share over one; an end by discharge of a segment that begins with it. Warnings: windows that overlap,
 * which are cut; contacts beyond the end, which are never asked; no rule by which a client is lost;
 * reasons for discharge where admission begins the segment.
 *
 * @param policy - The policy.
 * @returns The issues; none when all is well.
 * @example
 * checkAftercarePolicy(aftercare2026); // => []
 * const empty = derive(aftercare2026, { segments: [] }, { id: "aftercare.ours", version: "1" });
 * checkAftercarePolicy(empty).map((issue) => issue.code); // => ["aftercare.no-segment"]
 * @since 0.1.0
 */
export function checkAftercarePolicy(
  policy: AftercarePolicy,
): Issue<DefinitionIssueCode | AftercareIssueCode>[] {
  const issues: Issue<DefinitionIssueCode | AftercareIssueCode>[] = checkDefinition(policy);
  const add = (
    code: AftercareIssueCode,
    path: Issue["path"],
    severity: Issue["severity"] = "error",
  ) => issues.push({ code, severity, path, params: {} });

  const { segments, loss, inPerson, completion, monitors } = policy;
  if (segments.length === 0) add("aftercare.no-segment", ["segments"]);
  for (const field of ["inPerson", "completion"] as const) {
    const { numerator, denominator } = field === "inPerson" ? inPerson : completion;
    if (numerator > denominator) add("aftercare.share-over-one", [field]);
  }
  const isLost = loss.missedInARow != null || loss.daysWithoutContact != null;
  if (!isLost) add("aftercare.never-lost", ["loss"], "warning");
  const ids = segments.map(({ id }) => id);
  for (const [i, segment] of segments.entries()) {
    if (ids.indexOf(segment.id) < i) add("aftercare.id-twice", ["segments", i, "id"]);
    checkSegment(segment, ["segments", i], add);
    for (const purpose of purposesOf(segment)) {
      const allowed = monitors.find((entry) => entry.purpose === purpose);
      if (!allowed?.by.length || !allowed.informants.length) {
        add("aftercare.nobody-may", ["segments", i]);
      }
    }
  }
  const isWhole = isUsable({
    ...policy,
    inPerson: { numerator: 0, denominator: inPerson.denominator },
    completion: { numerator: 0, denominator: completion.denominator },
  });
  if (!isWhole) add("aftercare.not-whole", []);
  else {
    for (const [i, segment] of segments.entries()) {
      if (findOverlap(segment)) add("aftercare.windows-overlap", ["segments", i], "warning");
      for (const k of beyondEnd(segment)) {
        add("aftercare.beyond-the-end", ["segments", i, "contacts", k], "warning");
      }
    }
  }
  return issues;
}

type Add = (code: AftercareIssueCode, path: Issue["path"], severity?: Issue["severity"]) => void;

function checkSegment(segment: AftercareSegment, path: Issue["path"], add: Add): void {
  const { anchor, contacts, rhythm, end, reasons } = segment;
  if (contacts.length === 0 && !rhythm) add("aftercare.no-contact", path);
  const ids = [...contacts.map(({ id }) => id), ...(rhythm ? [rhythm.id] : [])];
  for (const [i, id] of ids.entries()) {
    if (ids.indexOf(id) < i) {
      add("aftercare.id-twice", [...path, ...(i < contacts.length ? ["contacts", i] : ["rhythm"])]);
    }
  }
  if (end === "discharge") {
    if (anchor === "discharge") add("aftercare.discharge-ends-nothing", [...path, "end"]);
  } else if (addDuration(sample, end.max) < addDuration(sample, end.min)) {
    add("aftercare.min-over-max", [...path, "end"]);
  }
  if (anchor === "admission" && reasons) {
    add("aftercare.admission-has-no-reason", [...path, "reasons"], "warning");
  }
}

/** A day from which months and days are compared: over short months, so that few of them are enough. */
const sample: PlainDate = "2025-01-31";

function purposesOf({ contacts, rhythm }: AftercareSegment): Set<ContactPurpose> {
  return new Set([...contacts, ...(rhythm ? [rhythm] : [])].map(({ purpose }) => purpose));
}

/** Places of contacts that are due after the most that a segment may last. */
function beyondEnd({ contacts, end }: AftercareSegment): number[] {
  if (end === "discharge") return [];
  const last = addDuration(sample, end.max);
  return contacts.flatMap(({ due }, i) => (addDuration(sample, due) > last ? [i] : []));
}
