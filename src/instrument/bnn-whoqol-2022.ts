/**
 * Figures that were published without saying what they are.
 *
 * @since 0.1.0
 */
export interface AmbiguousFigures {
  /** Year that the figures speak of. */
  year: number;
  /** Always `true`: the figures cannot be compared with any that this library computes. */
  ambiguous: true;
  /** What the figures may be. */
  readings: ("share-improved" | "share-reliably-improved" | "mean-score")[];
  /** The figures by score, as printed. */
  figures: {
    /** Name of the score. */
    score: string;
    /** The figure. */
    value: number;
  }[];
  /** The target that they were held against, in percent as printed. */
  target: number;
  /** Where they were published. */
  source: string;
}

/**
 * BNN's WHOQOL figures of 2022, which papers word as a percentage of clients who improved, or as a
 * score: a mean from 0 to 100 and a share look alike. Held against a target of 58 %.
 *
 * @since 0.1.0
 */
export const bnnWhoqol2022: AmbiguousFigures = {
  year: 2022,
  ambiguous: true,
  readings: ["share-improved", "share-reliably-improved", "mean-score"],
  figures: [
    { score: "physical", value: 73.69 },
    { score: "psychological", value: 74.15 },
    { score: "social", value: 71.7 },
    { score: "environment", value: 74.43 },
  ],
  target: 58,
  source: "Press on BNN's results of 2022: sindonews 983479, okezone, tribunnews, alinea",
};
