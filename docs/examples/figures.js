// The published figures of ibm-figures.json, and how they are printed.
import { readFileSync } from "node:fs";
import { readRecords } from "pulih";
import { figureSchema, relationSchema } from "pulih/schema";
import { formatNumber } from "pulih/text";

export const en = /** @type {const} */ ({ language: "en" });

/** @typedef {import("pulih").Figure} Figure */
/** @typedef {import("pulih").Relation} Relation */

/**
 * Reads the published figures and their relations; a row that does not fit stops the example.
 *
 * @returns {{ figures: Figure[], relations: Relation[] }}
 */
export function readFigures() {
  const file = JSON.parse(readFileSync(new URL("ibm-figures.json", import.meta.url), "utf8"));
  const figures = readRecords(figureSchema, file.figures);
  const relations = readRecords(relationSchema, file.relations);
  const rejected = figures.rejected.length + relations.rejected.length;
  if (rejected > 0) throw new Error(`${rejected} rows of ibm-figures.json were refused`);
  return {
    figures: figures.records.map((row) => row.value),
    relations: relations.records.map((row) => row.value),
  };
}

/** @param {readonly Figure[]} figures @param {string} id */
export function printedValue(figures, id) {
  const value = figures.find((figure) => figure.id === id)?.value;
  if (value == null) throw new Error(`figure ${id} was not published`);
  return value;
}

/** @param {Figure} figure */
export function labelOf({ label }) {
  return typeof label === "string" ? label : label.en;
}

/** @param {Figure} figure */
export function asPrinted({ value, unit, qualifier }) {
  const words = { exact: "", about: "about ", "more-than": "more than " };
  return `${words[qualifier]}${number(value ?? 0)}${unit === "percent" ? " %" : ""}`;
}

/** @param {import("pulih").PossibleRange} range @param {Figure["unit"]} unit */
export function rangeText({ lower, upper, upperOpen }, unit) {
  const sign = unit === "percent" ? " %" : "";
  if (upper === undefined) return `${number(lower)}${sign} or more`;
  if (lower === upper) return `${number(lower)}${sign}`;
  return `${number(lower)} to ${upperOpen ? "below " : ""}${number(upper)}${sign}`;
}

/** @param {number} value */
export function number(value) {
  return formatNumber(value, en);
}
