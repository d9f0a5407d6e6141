import type { Rate } from "../statistics/index";
import type { RecoveryTarget } from "./recovery-definition";
import type { TargetVerdict } from "./report-types";

/** What a target is compared with. */
export interface Compared {
  rate: Rate;
  clean: number;
  unknown: number;
  due: number;
}

/** Compares a target with a rate and its bounds, in whole numbers wherever there are counts. */
export function judgeTarget(target: RecoveryTarget, compared: Compared): TargetVerdict {
  const { rate, clean, unknown, due } = compared;
  const isMet = (numerator: number, denominator: number) => reaches(target, numerator, denominator);
  const asDefined =
    rate.status !== "defined"
      ? "undecided"
      : isMet(rate.numerator, rate.denominator)
        ? "met"
        : "not-met";
  const interval = intervalOf(target, rate);
  return {
    target,
    asDefined,
    robust: robustOf(isMet(clean, due), isMet(clean + unknown, due), due),
    ...(interval && { interval }),
    tipping: { needed: Math.max(0, leastOf(target, due) - clean), ofUnknown: unknown },
  };
}

/** Whether a share reaches a target; the products are exact, however large. */
function reaches({ atLeast }: RecoveryTarget, numerator: number, denominator: number): boolean {
  return (
    BigInt(numerator) * BigInt(atLeast.denominator) >=
    BigInt(atLeast.numerator) * BigInt(denominator)
  );
}

/** The least number of so many that reaches a target. */
function leastOf({ atLeast }: RecoveryTarget, due: number): number {
  const product = BigInt(atLeast.numerator) * BigInt(due);
  const whole = BigInt(atLeast.denominator);
  return Number((product + whole - 1n) / whole);
}

function robustOf(least: boolean, most: boolean, due: number): TargetVerdict["robust"] {
  if (due === 0) return "undecided";
  if (least) return "met";
  return most ? "undecided" : "not-met";
}

function intervalOf({ atLeast }: RecoveryTarget, rate: Rate): TargetVerdict["interval"] {
  if (rate.status !== "defined" || !rate.interval) return undefined;
  const share = atLeast.numerator / atLeast.denominator;
  if (rate.interval.lower > share) return "above";
  return rate.interval.upper < share ? "below" : "includes";
}
