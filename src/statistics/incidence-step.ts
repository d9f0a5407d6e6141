/**
 * The share without any event, and its variance.
 */
export interface FreeState {
  /** The share. */
  share: number;
  /** Variance of the share. */
  variance: number;
}

/**
 * The share of one event, its variance, and its covariance with the share without any event.
 */
export interface IncidenceState {
  /** The share. */
  incidence: number;
  /** Variance of the share. */
  variance: number;
  /** Covariance with the share without any event. */
  covariance: number;
}

/**
 * Returns the share without any event after a time at which some had one.
 *
 * @param free - The share before.
 * @param failed - Number with any event.
 * @param atRisk - Number at risk.
 * @returns The share after.
 */
export function freeAfter(free: FreeState, failed: number, atRisk: number): FreeState {
  const { share, variance } = free;
  const kept = (atRisk - failed) / atRisk;
  return {
    share: share * kept,
    variance: kept * (kept * variance + (share * share * (failed / atRisk)) / atRisk),
  };
}

/**
 * Returns the share of one event after a time at which some had it.
 *
 * **Rule.** What is new is a part of those without event before; that part is a multinomial draw
 * from those at risk, of its own.
 *
 * @param state - The share before.
 * @param free - The share without any event before.
 * @param counts - Numbers with this event, with any event, and at risk.
 * @returns The share after.
 */
export function incidenceAfter(
  state: IncidenceState,
  free: FreeState,
  counts: { count: number; failed: number; atRisk: number },
): IncidenceState {
  const { incidence, variance, covariance } = state;
  const { count, failed, atRisk } = counts;
  const part = count / atRisk;
  const drawn = (free.share * free.share * part) / atRisk;
  return {
    incidence: Math.min(1, incidence + free.share * part),
    variance: Math.max(
      0,
      variance + part * (2 * covariance + part * free.variance) + drawn * (1 - part),
    ),
    covariance: ((atRisk - failed) / atRisk) * (covariance + part * free.variance - drawn),
  };
}
