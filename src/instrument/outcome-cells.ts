import type { Outcome } from "../definition/index";
import { type OutcomeCell, outcomeGrid } from "./outcome-grid";

/**
 * What is known of someone on the two sides of the grid.
 *
 * @since 0.1.0
 */
export interface OutcomeSides {
  /** Whether recovered, such as the outcome of `recoveryLevel`. */
  recovered: Outcome;
  /** Whether productive. */
  productive: Outcome;
}

/**
 * Returns the cells of the grid of recovered by productive that someone may be in.
 *
 * **Unknown.** A side that is unknown, or not applicable, leaves both of its cells open: the answer is
 * then two cells, or all four. Unknown is never read as not recovered or not productive.
 *
 * @param sides - What is known on the two sides.
 * @returns One cell where both sides are known; else those that are possible.
 * @example
 * outcomeCells({ recovered: "met", productive: "unmet" }).map(({ id }) => id); // => ["recovered-not-productive"]
 * outcomeCells({ recovered: "met", productive: "unknown" }).map(({ id }) => id); // => ["recovered-productive", "recovered-not-productive"]
 * @since 0.1.0
 */
export function outcomeCells(sides: OutcomeSides): OutcomeCell[] {
  const fits = (outcome: Outcome, value: boolean) =>
    outcome === "met" ? value : outcome === "unmet" ? !value : true;
  return outcomeGrid.cells.filter(
    ({ recovered, productive }) =>
      fits(sides.recovered, recovered) && fits(sides.productive, productive),
  );
}
