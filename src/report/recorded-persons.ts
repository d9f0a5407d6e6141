import type { Outcome } from "../definition/index";
import { rateOf } from "../statistics/index";
import type { IndependentCount, RecordedPersons } from "./completeness-types";
import { possibleRange } from "./possible-range";

/** Sets persons recorded beside an independent count; the count is without fault. */
export function besideCount(
  recorded: number | undefined,
  count: IndependentCount | undefined,
): RecordedPersons {
  const base = {
    ...(recorded !== undefined && { recorded }),
    ...(count && { count }),
  };
  if (recorded === undefined || count?.value == null) {
    return { ...base, rate: { status: "undefined", reason: "not-given" } };
  }
  const { lower, upper = Number.POSITIVE_INFINITY } = possibleRange(count);
  const rate =
    recorded > count.value
      ? ({ status: "undefined", reason: "recorded-above-count" } as const)
      : rateOf(recorded, count.value, { interval: "none" });
  const fits = fitOf(recorded, lower, upper);
  if (fits === "unmet" || upper === 0) return { ...base, rate, fits };
  const range = { lower: recorded / upper, upper: Math.min(1, recorded / Math.max(lower, 1)) };
  return { ...base, rate, fits, range };
}

function fitOf(recorded: number, lower: number, upper: number): Outcome {
  if (recorded <= lower) return "met";
  return recorded > upper ? "unmet" : "unknown";
}
