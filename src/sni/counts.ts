import type { InstitutionDecision } from "./classify-institution";
import { add, type Rational } from "./rational";
import { type SniAssessorRole, type SniMilestoneKind, sniMilestoneKinds } from "./vocabulary";

/** Shares that are reported: the step of the numerator and that of the denominator. */
export const sharePairs: readonly (readonly [SniMilestoneKind, SniMilestoneKind | "considered"])[] =
  [
    ["assisted", "targeted"],
    ["self-assessed", "assisted"],
    ["verified", "assisted"],
    ["recommended", "targeted"],
    ["recommended", "assisted"],
    ["recommended", "considered"],
    ["certified", "recommended"],
    ["certified", "considered"],
  ];

/**
 * Numbers of institutions met, unmet and unknown.
 *
 * @since 0.1.0
 */
export interface SniOutcomeCounts {
  /** Met. */
  met: number;
  /** Not met. */
  unmet: number;
  /** Not known. */
  unknown: number;
}

/**
 * Changes of institutions' shares as counted by role, with their exact sum as a fraction in text.
 *
 * @since 0.1.0
 */
export interface SniChangeCounts {
  /** Who assessed, both times. */
  key: SniAssessorRole;
  /** Institutions whose first or last assessment is not complete. */
  incomplete: number;
  /** Institutions whose share rose. */
  higher: number;
  /** Institutions whose share stayed. */
  same: number;
  /** Institutions whose share fell. */
  lower: number;
  /** Numerator of the sum of changes, in digits. */
  top: string;
  /** Denominator of the sum of changes, in digits. */
  bottom: string;
}

/**
 * Everything that is counted over institutions, as plain JSON.
 *
 * @since 0.1.0
 */
export interface SniCounts {
  /** Institutions. */
  considered: number;
  /** Institutions for which each step is recorded. */
  steps: Record<SniMilestoneKind, number>;
  /** Institutions with both steps of each share, in the report's order. */
  both: number[];
  /** Assisted institutions by what their last verification states. */
  reached: SniOutcomeCounts;
  /** Institutions by the scheme's verdict. */
  scored: SniOutcomeCounts;
  /** Changes between assessments. */
  changes: SniChangeCounts[];
}

/** Counts of nobody. */
export function emptyCounts(): SniCounts {
  const nobody = () => ({ met: 0, unmet: 0, unknown: 0 });
  const steps = Object.fromEntries(sniMilestoneKinds.map((kind) => [kind, 0]));
  const change = (key: SniAssessorRole): SniChangeCounts => {
    return { key, incomplete: 0, higher: 0, same: 0, lower: 0, top: "0", bottom: "1" };
  };
  return {
    considered: 0,
    steps: steps as SniCounts["steps"],
    both: sharePairs.map(() => 0),
    reached: nobody(),
    scored: nobody(),
    changes: [change("self"), change("verifier")],
  };
}

/** Counts of one decided institution: nothing is decided here. */
export function countsOf({ steps, reached, scored, changes }: InstitutionDecision): SniCounts {
  const counts = emptyCounts();
  counts.considered = 1;
  for (const kind of sniMilestoneKinds) if (steps[kind]) counts.steps[kind] = 1;
  counts.both = sharePairs.map(([above, below]) =>
    steps[above] && (below === "considered" || steps[below]) ? 1 : 0,
  );
  if (steps.assisted) counts.reached[reached] = 1;
  counts.scored[scored] = 1;
  for (const target of counts.changes) {
    const change = changes[target.key];
    if (change === "incomplete") target.incomplete = 1;
    else if (change) {
      target[change.top > 0n ? "higher" : change.top < 0n ? "lower" : "same"] = 1;
      Object.assign(target, write(change));
    }
  }
  return counts;
}

/** Adds the second counts to the first and returns the first. */
export function mergeCounts(into: SniCounts, from: SniCounts): SniCounts {
  into.considered += from.considered;
  for (const kind of sniMilestoneKinds) into.steps[kind] += from.steps[kind];
  into.both = into.both.map((count, i) => count + (from.both[i] as number));
  for (const key of ["met", "unmet", "unknown"] as const) {
    into.reached[key] += from.reached[key];
    into.scored[key] += from.scored[key];
  }
  into.changes.forEach((target, i) => {
    const other = from.changes[i] as SniChangeCounts;
    for (const key of ["incomplete", "higher", "same", "lower"] as const) target[key] += other[key];
    Object.assign(target, write(add(read(target), read(other))));
  });
  return into;
}

function write({ top, bottom }: Rational): { top: string; bottom: string } {
  return { top: String(top), bottom: String(bottom) };
}

function read({ top, bottom }: SniChangeCounts): Rational {
  return { top: BigInt(top), bottom: BigInt(bottom) };
}
