import type { SurvivalCurve, SurvivalEstimate } from "./survival-types";

/**
 * Returns the share still without event at a time, with its standard error and band.
 *
 * **Rule.** The curve is a staircase: what holds at a time holds until the next event.
 *
 * **Unknown.** After the last time at which anybody was seen nothing is known; the last value stands
 * in, and `beyond` says so. A curve of nobody tells nothing of any time: the share is then 1 by
 * convention only, and `beyond` is true from 0 on.
 *
 * **Boundaries.** Before the first event the share is 1, with the band 1 to 1. An event at the very
 * time has happened.
 *
 * @param curve - The curve.
 * @param time - The time, in the unit of the curve, from 0.
 * @returns The share.
 * @throws RangeError when the time is negative or no number.
 * @example
 * const curve = kaplanMeier([{ time: 2, event: true }, { time: 5, event: false }]);
 * survivalAt(curve, 1.9).survival; // => 1
 * survivalAt(curve, 2).survival; // => 0.5
 * survivalAt(curve, 6).beyond; // => true
 * @since 0.1.0
 */
export function survivalAt(curve: SurvivalCurve, time: number): SurvivalEstimate {
  if (!(time >= 0)) throw new RangeError("pulih: expected a time from 0");
  const { points } = curve;
  let from = 0;
  let to = points.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (Number(points[middle]?.time) <= time) from = middle + 1;
    else to = middle;
  }
  const point = points[from - 1];
  const last = points.at(-1);
  const beyond = last === undefined || time > last.time;
  if (point === undefined) return { survival: 1, standardError: 0, lower: 1, upper: 1, beyond };
  const { survival, standardError, lower, upper } = point;
  return { survival, standardError, lower, upper, beyond };
}
