import { moveDay, type Pause } from "./absences";
import type { BaseDays } from "./base-windows";
import type { SegmentRules } from "./policy-rules";

/** One segment of one client. */
export interface SegmentRun {
  rules: SegmentRules;
  /** Number of the time in care, from 1. */
  round: number;
  anchor: number;
  /** The day from which contacts are asked for. */
  entered: number;
  days: BaseDays;
  pauses: readonly Pause[];
  min: number | undefined;
  end: number | undefined;
  extended: boolean;
  closed: { on: number; by: "discharge" | "return" | "readmission" | "death" } | undefined;
}

/** Moves the end of a segment, and the day of its least length, by the pauses before them. */
export function placeEnds(run: SegmentRun): void {
  const { days, pauses } = run;
  run.min = days.min === undefined ? undefined : moveDay(days.min, pauses);
  run.end = days.end === undefined ? undefined : moveDay(days.end, pauses);
}
