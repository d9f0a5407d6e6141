// The figures as printed, and where they stand.
import { possibleRange } from "pulih";
import { formatDate } from "pulih/text";
import { asPrinted, en, labelOf, rangeText } from "./figures.js";
import { address, wrap } from "./page.js";

/** @param {import("pulih").Figure["source"]} source */
function citation({ publisher, year, title }) {
  return `${publisher}, ${year}. ${title}.`;
}

/**
 * Returns each published figure with its date, and the sources with their addresses.
 *
 * @param {import("./figures.js").Figure[]} figures
 */
export function printedFigures(figures) {
  const published = figures.filter(({ value }) => value != null);
  const sources = new Map(published.map(({ source }) => [citation(source), source]));
  const order = [...sources.keys()];
  const rows = published.flatMap((figure) => {
    const range = possibleRange(figure);
    const isExact = range.lower === range.upper;
    const meaning = isExact ? "" : ` (${rangeText(range, figure.unit)})`;
    const on = figure.on ? formatDate(figure.on, en) : `${figure.source.year}`;
    const source = order.indexOf(citation(figure.source)) + 1;
    return wrap(
      `${asPrinted(figure).padStart(17)}  `,
      `${labelOf(figure)}${meaning}; ${on} [${source}]`,
    );
  });
  const list = [...sources].flatMap(([words, { url }], i) => [
    ...wrap(`  [${i + 1}] `, words),
    ...address(" ".repeat(6), url ?? "No address."),
  ]);
  return [
    ...rows,
    "",
    ...wrap(
      "  ",
      "Sources. An address too long for a line is broken after / or -; docs/examples/ibm-figures.json has each whole.",
    ),
    ...list,
  ];
}
