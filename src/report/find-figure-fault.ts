import type { ReportIssueCode } from "./results";
import { scaleFigure } from "./scale-figure";
import type { Figure } from "./types";

/** What is wrong with a figure by itself. */
export interface FigureFault {
  /** What is wrong. */
  code: ReportIssueCode;
  /** The field that shows it. */
  field: "value" | "decimals";
}

/**
 * Returns what is wrong with a figure by itself.
 *
 * **Rule.** A published value is at or above nought; a count is whole; no value has more digits
 * than its decimals tell; decimals lie between −12 and 6; a hundred times the value, or its printed
 * digits, is a number that is still exact.
 *
 * @param figure - A figure.
 * @returns The first fault, or `undefined`; one that is not published has none.
 */
export function findFigureFault(figure: Figure): FigureFault | undefined {
  const { value, unit } = figure;
  if (value == null) return undefined;
  if (value < 0) return { code: "report.negative-figure", field: "value" };
  if (!isExact(value * 100)) return { code: "report.too-large", field: "value" };
  if (unit === "count" && !Number.isInteger(value)) {
    return { code: "report.not-whole", field: "value" };
  }
  const { decimals } = figure;
  if (decimals != null && !(Number.isInteger(decimals) && -12 <= decimals && decimals <= 6)) {
    return { code: "report.wrong-decimals", field: "decimals" };
  }
  const { units } = scaleFigure(figure, value);
  if (!Number.isInteger(units)) return { code: "report.finer-than-decimals", field: "value" };
  if (!isExact(units * 100)) return { code: "report.too-large", field: "value" };
  return undefined;
}

/** Whether a value at or above nought is small enough for whole numbers to be exact; NaN is not. */
function isExact(value: number): boolean {
  return value <= Number.MAX_SAFE_INTEGER;
}
