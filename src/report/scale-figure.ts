import type { Figure } from "./types";

/**
 * A figure in units of its last printed digit.
 */
export interface ScaledFigure {
  /** Digits printed after the decimal mark; below nought, places rounded away. */
  decimals: number;
  /** The figure times ten to the power of `decimals`; whole unless the figure is finer than that. */
  units: number;
}

/**
 * Returns a published figure in units of its last printed digit.
 *
 * Digits are shifted as text, since multiplying by ten errs: 1.005 × 1000 is 1004.9999999999999.
 *
 * @param figure - A figure.
 * @param value - Its published value.
 * @returns Its decimals, those the number itself shows when none are given, and its units; NaN
 *   units when the number has too many digits to be written plainly.
 */
export function scaleFigure(figure: Pick<Figure, "decimals">, value: number): ScaledFigure {
  const decimals = figure.decimals ?? String(value).split(".")[1]?.length ?? 0;
  return { decimals, units: Number(`${value}e${decimals}`) };
}
