/**
 * A cell of the grid of recovered by productive.
 *
 * @since 0.1.0
 */
export interface OutcomeCell {
  /** Name of the cell. */
  id: string;
  /** Whether the client is recovered (pulih). */
  recovered: boolean;
  /** Whether the client is productive (produktif). */
  productive: boolean;
}

/**
 * The grid of recovered by productive.
 *
 * @since 0.1.0
 */
export interface OutcomeGrid {
  /** Always `false`: no public document of BNN defines the grid, nor either of its sides. */
  official: false;
  /** Where the grid was seen, by description. */
  source: string;
  /** The four cells. */
  cells: OutcomeCell[];
}

/**
 * The unofficial grid of recovered by productive, by which older registers file an outcome. What makes
 * a client recovered or productive is not public: a level of recovery may be the one, and nothing here
 * is the other. The older codes themselves are on `pulih/episode/legacy`.
 *
 * @since 0.1.0
 */
export const outcomeGrid: OutcomeGrid = {
  official: false,
  source:
    "Public source files of an Indonesian rehabilitation information system; neither side is defined there.",
  cells: [
    { id: "recovered-productive", recovered: true, productive: true },
    { id: "recovered-not-productive", recovered: true, productive: false },
    { id: "not-recovered-productive", recovered: false, productive: true },
    { id: "not-recovered-not-productive", recovered: false, productive: false },
  ],
};
