// What follows from published figures, and whether they agree.
import { reconcile } from "pulih";
import { explain, text } from "pulih/text";
import { en, labelOf, number, printedValue, rangeText } from "./figures.js";
import { wrap } from "./page.js";

/** @typedef {import("./figures.js").Figure} Figure */
/** @typedef {import("./figures.js").Relation} Relation */
/** @typedef {import("pulih").Reconciliation} Reconciliation */
/** @typedef {import("pulih").ReconcileFinding} Finding */
/** @typedef {{ figures: Figure[], relations: Relation[], reconciled: Reconciliation }} Known */

/**
 * Figures that were not published, each with the relations that narrow it. Leaving such a relation
 * out changes the figure's range; being met, it says no more than that.
 *
 * @param {Known} known
 */
function derivations({ figures, relations, reconciled }) {
  /** @param {Reconciliation} of @param {string} id */
  const rangeIn = (of, id) => JSON.stringify(of.ranges.find(({ key }) => key === id));
  const without = new Map(
    relations.map(({ id }) => {
      const others = relations.filter((relation) => relation.id !== id);
      return [id, reconcile(figures, { relations: others })];
    }),
  );
  return figures
    .filter(({ value }) => value == null)
    .map((figure) => ({
      figure,
      from: reconciled.findings.filter(({ relation, records = [] }) => {
        const other = without.get(relation);
        const isNamed = other !== undefined && records.includes(figure.id);
        return isNamed && rangeIn(other, figure.id) !== rangeIn(reconciled, figure.id);
      }),
    }));
}

/** @param {Known} known @param {string} id */
function labelled({ figures, reconciled }, id) {
  const figure = figures.find((one) => one.id === id);
  const range = reconciled.ranges.find(({ key }) => key === id);
  if (!figure || !range) throw new Error(`no figure ${id}`);
  return `${labelOf(figure)}: ${rangeText(range, figure.unit)}`;
}

/** @param {Known} known @param {Finding} finding */
function judgement(known, finding) {
  const { records = [], relation } = finding;
  const names = records.map((id) => labelled(known, id)).join("; ");
  const sentence = explain(finding, { text, ...en });
  return [...wrap("  - ", `${names}.`), ...wrap("    ", `${sentence} [${relation}]`)];
}

/**
 * Figures that disagree, and what that means.
 *
 * @param {Known} known
 */
export function disagreements(known) {
  const { figures, reconciled } = known;
  const value = (/** @type {string} */ id) => number(printedValue(figures, id));
  const range = (/** @type {string} */ id) => reconciled.ranges.find(({ key }) => key === id);
  /** @type {Record<string, string>} */
  const meanings = {
    "sustained-is-operational-older-2024": [
      `Both can be true; they cannot mean the same thing. Of ${value("operational-2024")}`,
      `operational units at most ${value("formed-2024")} were formed in 2024, so at least`,
      `${range("operational-older-2024")?.lower} are older; at most`,
      `${range("sustained-2024")?.upper} were sustained. Operational and sustained are two notions,`,
      "and their shares must not be compared.",
    ].join(" "),
    "active-among-assisted-2025": [
      `They cannot both be true if the active units are among the ${value("assisted-2025")}`,
      "assisted. The larger figure may count something other than units; its source does not say.",
    ].join(" "),
  };
  return reconciled.findings
    .filter(({ outcome }) => outcome === "unmet")
    .flatMap((finding) => [
      "",
      ...judgement(known, finding),
      ...wrap("    ", meanings[finding.relation] ?? ""),
    ]);
}

/**
 * Figures that agree, leaving out relations that only gave a figure its range.
 *
 * @param {Known} known
 */
export function agreements(known) {
  const derived = new Set(derivations(known).flatMap(({ from }) => from));
  return known.reconciled.findings
    .filter((finding) => finding.outcome === "met" && !derived.has(finding))
    .flatMap((finding) => judgement(known, finding));
}

/**
 * Figures that follow from published ones.
 *
 * @param {Known} known
 */
export function derivedFigures(known) {
  return derivations(known).flatMap(({ figure, from }) => {
    const ids = new Set(from.flatMap(({ records = [] }) => records));
    ids.delete(figure.id);
    const names = [...ids].map((id) => labelled(known, id)).join("; ");
    return [
      ...wrap("  - ", `${labelled(known, figure.id)}.`),
      ...wrap("    From: ", `${names}. [${from.map(({ relation }) => relation).join(", ")}]`, 4),
    ];
  });
}

/**
 * Relations that are possible, not certain.
 *
 * @param {Known} known
 */
export function undecided(known) {
  return known.reconciled.findings
    .filter(({ outcome }) => outcome === "unknown")
    .flatMap((finding) => judgement(known, finding));
}
