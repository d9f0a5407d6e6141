import type { SurvivalInterval } from "./survival-types";

/**
 * Returns the ends of a band round a share that is neither 0 nor 1.
 *
 * @param share - The share, between 0 and 1.
 * @param standardError - Its standard error.
 * @param z - Point of the normal distribution that belongs to the level.
 * @param interval - Scale on which the band is symmetric.
 * @returns The ends, from 0 to 1.
 */
export function survivalBand(
  share: number,
  standardError: number,
  z: number,
  interval: SurvivalInterval,
): { lower: number; upper: number } {
  const reach = z * standardError;
  if (interval === "plain") {
    return { lower: Math.max(0, share - reach), upper: Math.min(1, share + reach) };
  }
  const factor = Math.exp(reach / share);
  if (interval === "log") return { lower: share / factor, upper: Math.min(1, share * factor) };
  const log = Math.log(share);
  const power = Math.exp(reach / share / -log);
  return { lower: Math.exp(log * power), upper: Math.exp(log / power) };
}
