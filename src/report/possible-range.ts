import { findFigureFault } from "./find-figure-fault";
import { scaleFigure } from "./scale-figure";
import type { Figure, PossibleRange } from "./types";

/**
 * Returns all values that a figure may have in truth, given how it was printed.
 *
 * **Rule.** A count without decimals is itself. A count with decimals, and every percentage, was
 * rounded half up: half a unit of the last printed digit to either side, the lower end inside, the
 * upper one not. "More than" begins above the value, for counts at the next whole number, and does
 * not end. Ends of counts are moved inwards to whole numbers.
 *
 * **Unknown.** A figure that was not published may be anything from nought.
 *
 * **Boundaries.** Nothing lies below nought. A value that cannot have been printed so, such as a
 * negative count, tells nothing: it is taken as not published, and `reconcile` says what is wrong.
 *
 * **Assumption.** "About", of a count without decimals, is taken as rounded at its last digit other
 * than nought: "about 400" is 350 to 450, both inside, since no rounding rule was stated; "about
 * 12" is 12. A percentage without decimals is taken as printed with those its number shows.
 *
 * @param figure - A figure.
 * @returns The range, in the figure's unit.
 * @example
 * const source = { title: "Siaran pers", publisher: "BNN", year: 2024 };
 * const figure = { id: "units", label: "IBM units", unit: "count", qualifier: "about", value: 400, source } as const;
 * possibleRange(figure); // => { lower: 350, upper: 450 }
 * possibleRange({ ...figure, decimals: -2 }); // => { lower: 350, upper: 449 }
 * possibleRange({ ...figure, qualifier: "more-than" }); // => { lower: 401 }
 * possibleRange({ ...figure, value: null }); // => { lower: 0 }
 * possibleRange({ ...figure, unit: "percent", value: 43 }); // => { lower: 42.5, upper: 43.5, upperOpen: true }
 * @since 0.1.0
 */
export function possibleRange(figure: Figure): PossibleRange {
  const { unit, qualifier } = figure;
  if (figure.value == null || findFigureFault(figure)) return { lower: 0 };
  // Minus nought, which JSON cannot hold, is nought.
  const value = figure.value + 0;
  if (qualifier === "more-than") {
    return unit === "count" ? { lower: value + 1 } : { lower: value, lowerOpen: true };
  }
  const { decimals, units } = scaleFigure(figure, value);
  if (unit === "percent") {
    const [lower, upper] = halfUnits(units, decimals);
    return { lower, upper, upperOpen: true };
  }
  if (figure.decimals != null) {
    const [lower, upper] = halfUnits(units, decimals);
    return { lower: Math.ceil(lower), upper: Math.ceil(upper) - 1 };
  }
  if (qualifier === "exact") return { lower: value, upper: value };
  const zeros = /[1-9](0*)$/.exec(String(value))?.[1]?.length ?? 0;
  const [lower, upper] = halfUnits(value / 10 ** zeros, -zeros);
  return { lower: Math.ceil(lower), upper: Math.floor(upper) };
}

/** Half a unit of the last digit below and above, as the numbers nearest to their decimal text. */
function halfUnits(units: number, decimals: number): [number, number] {
  const at = (tenths: number) => Math.max(0, Number(`${tenths}e${-decimals - 1}`));
  return [at(units * 10 - 5), at(units * 10 + 5)];
}
