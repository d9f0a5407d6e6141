import type { SurvivalCurve, SurvivalPoint } from "./survival-types";

/** How near to one half counts as one half, so that rounding errors do not move the median. */
const tolerance = 2 ** -26;

/**
 * Returns the median of a curve and its ends, read off the curve and its band.
 *
 * @param points - The points of the curve.
 * @returns The median, without what is not reached.
 */
export function medianOf(points: readonly SurvivalPoint[]): SurvivalCurve["median"] {
  const value = crossing(points, (point) => point.survival);
  // A share of 0 has no band of its own.
  const lower = crossing(points, (point) => (point.survival > 0 ? point.lower : 1));
  const upper = crossing(points, (point) => (point.survival > 0 ? point.upper : 1));
  return {
    ...(value === undefined ? {} : { value }),
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper }),
  };
}

function crossing(
  points: readonly SurvivalPoint[],
  heightOf: (point: SurvivalPoint) => number,
): number | undefined {
  const first = points.find((point) => heightOf(point) < 0.5 + tolerance);
  if (first === undefined) return undefined;
  const height = heightOf(first);
  if (height <= 0.5 - tolerance) return first.time;
  const lower = points.find((point) => heightOf(point) < height);
  return lower === undefined ? first.time : (first.time + lower.time) / 2;
}
