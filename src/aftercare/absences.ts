import type { AbsenceKind } from "../episode/index";
import type { Away } from "./life";
import { none } from "./list";
import type { SuspensionRule } from "./vocabulary";

/** A time in which a policy asks for nothing, from its first to its last day. */
export interface Pause {
  kind: AbsenceKind;
  start: number;
  /** The last day; the day of judgement while it is not over. */
  end: number;
  rule: "shift" | "keep";
}

/** The times after an anchor in which a policy asks for nothing, in order. */
export function pausesAfter(
  anchor: number,
  absences: readonly Away[],
  suspension: Record<AbsenceKind, SuspensionRule>,
  today: number,
): readonly Pause[] {
  if (absences.length === 0) return none;
  const pauses: Pause[] = [];
  for (const { kind, start, end = today } of absences) {
    const rule = suspension[kind];
    if (rule === "none" || end <= anchor) continue;
    pauses.push({ kind, start: Math.max(start, anchor + 1), end, rule });
  }
  return pauses;
}

/** A day moved by the pauses that began by then; days on which two of them run count once. */
export function moveDay(day: number, pauses: readonly Pause[]): number {
  if (pauses.length === 0) return day;
  let moved = day;
  let counted = Number.NEGATIVE_INFINITY;
  for (const { start, end, rule } of pauses) {
    if (rule !== "shift" || start > moved) continue;
    const from = Math.max(start, counted + 1);
    if (from > end) continue;
    moved += end - from + 1;
    counted = end;
  }
  return moved;
}

/** The pause in which a day lies. */
export function pauseOn(day: number, pauses: readonly Pause[]): Pause | undefined {
  if (pauses.length === 0) return undefined;
  return pauses.find(({ start, end }) => start <= day && day <= end);
}
