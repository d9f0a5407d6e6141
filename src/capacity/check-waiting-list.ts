import type { Issue } from "../issue/index";
import type { CapacityIssueCode } from "./codes";
import type { WaitingEntry } from "./types";

/**
 * Returns what cannot be true, or should be looked at, in the entries of a waiting list.
 *
 * **Rule.** Errors: a place or a leaving before the arrival, an id that two entries have. Warnings:
 * both a place and a leaving in one entry, of which the earlier counts; a person who waits for the
 * same modality in two entries at once.
 *
 * @param entries - The entries.
 * @returns The issues, with the position of the entry as the first part of their path.
 * @example
 * const entry = { id: "w1", personId: "p1", on: "2026-02-01", modality: "inpatient", placedOn: "2026-01-01" } as const;
 * checkWaitingList([entry]).map((issue) => issue.code); // => ["capacity.placed-before-arrival"]
 * @since 0.1.0
 */
export function checkWaitingList(entries: Iterable<WaitingEntry>): Issue<CapacityIssueCode>[] {
  const issues: Issue<CapacityIssueCode>[] = [];
  const ids = new Set<string>();
  const waits = new Map<string, { start: string; end: string }[]>();
  let i = -1;
  for (const entry of entries) {
    i += 1;
    const { id, on, placedOn, leftOn, retractedOn, personId, modality } = entry;
    const add = (
      code: CapacityIssueCode,
      severity: Issue["severity"],
      field: string,
      params: Issue["params"],
    ) => issues.push({ code, severity, path: [i, field], params });

    if (ids.has(id)) add("capacity.duplicate-entry", "error", "id", {});
    ids.add(id);
    if (retractedOn != null) continue;
    if (placedOn && placedOn < on) {
      add("capacity.placed-before-arrival", "error", "placedOn", { on, placedOn });
    }
    if (leftOn && leftOn < on) {
      add("capacity.left-before-arrival", "error", "leftOn", { on, leftOn });
    }
    if (placedOn && leftOn) add("capacity.placed-and-left", "warning", "leftOn", {});
    const ends = [placedOn, leftOn].filter((day) => day != null).sort();
    const wait = { start: on, end: ends[0] ?? "9999-12-31" };
    const key = JSON.stringify([personId, modality]);
    const others = waits.get(key) ?? [];
    if (others.some((other) => other.start < wait.end && wait.start < other.end)) {
      add("capacity.waits-twice", "warning", "personId", {});
    }
    waits.set(key, [...others, wait]);
  }
  return issues;
}
