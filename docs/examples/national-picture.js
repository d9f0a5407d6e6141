// The national picture of IBM units, from figures that were published.
import { readFileSync } from "node:fs";
import { possibleRange, rateOf, ratioOf, readRecords, reconcile } from "pulih";
import { figureSchema, relationSchema } from "pulih/schema";
import { explain, formatDate, formatNumber, formatRate, formatRatio, text } from "pulih/text";
import { section, title, wrap } from "./page.js";

const en = /** @type {const} */ ({ language: "en" });

/** Reads the published figures and their relations; a row that does not fit stops the example. */
function readFigures() {
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

/** @typedef {ReturnType<typeof readFigures>["figures"]} Figures */

/** @param {Figures} figures @param {string} id */
function printedValue(figures, id) {
  const value = figures.find((figure) => figure.id === id)?.value;
  if (value == null) throw new Error(`figure ${id} was not published`);
  return value;
}

/** @param {string} name @param {string} figure @param {string} definition */
function entry(name, figure, definition) {
  return ["", `  ${name.padEnd(44)}${figure.padStart(32)}`, ...wrap("    ", definition)];
}

/** @param {Figures} figures @param {ReturnType<typeof reconcile>} reconciled */
function shares(figures, reconciled) {
  const of = (/** @type {string} */ id) => printedValue(figures, id);
  const whole = /** @type {const} */ ({ interval: "none" });
  const share = (/** @type {number} */ a, /** @type {number} */ b) =>
    formatRate(rateOf(a, b, whole), en);
  const classes = [
    "sustained-class-2025",
    "sustained-self-funded-class-2025",
    "new-class-2025",
    "new-self-funded-class-2025",
  ].map(of);
  const [sustained = 0, sustainedOwn = 0, fresh = 0, freshOwn = 0] = classes;
  const kept = reconciled.ranges.find((range) => range.key === "sustained-2024");
  const agents = ratioOf(of("agents-2024"), of("formed-2024"));
  return [
    ...entry(
      "Operational, November 2024",
      share(of("operational-2024"), of("formed-2021-2024")),
      "Of all units formed 2021 to 2024. By the press wording: doing socialization, mapping, outreach or screening with the community's support. No window, no threshold stated.",
    ),
    ...entry(
      "Sustained from 2021–2023 to 2024",
      `${kept?.lower} to ${kept?.upper} units`,
      `Printed as "about 12 %" of ${of("formed-2021-2023")} units; the count was not published. These are all the counts that round to 12 %.`,
    ),
    ...entry(
      "Operating in 2025",
      `${sustained + sustainedOwn + fresh + freshOwn} = ${classes.join(" + ")}`,
      "Sustained + sustained, self-funded + new + new, self-funded. What made a unit count as operating was not published.",
    ),
    ...entry(
      "Self-funded, of those operating in 2025",
      share(sustainedOwn + freshOwn, of("operating-2025")),
      "Of units operating in 2025 (mandiri: both self-funded classes).",
    ),
    ...entry(
      "Operating in 2025, of all assisted",
      share(of("operating-2025"), of("assisted-2025")),
      "Of units assisted by 2025. Not comparable with the 2024 share: either the rule changed or the units did.",
    ),
    ...entry(
      "Recovery agents for each unit, 2024",
      agents ? formatRatio(agents, en) : "–",
      "Agents involved in 2024 over units formed in 2024. The usual team is five.",
    ),
  ];
}

/** @param {ReturnType<typeof reconcile>} reconciled @param {boolean} failed */
function judgements(reconciled, failed) {
  return reconciled.findings
    .filter((finding) => (finding.outcome === "unmet") === failed)
    .flatMap((finding) => {
      const sentence = explain(finding, { text, ...en });
      return wrap("  - ", `${sentence} [${finding.relation}]`);
    });
}

/** @param {Figures} figures */
function printed(figures) {
  const number = (/** @type {number} */ value) => formatNumber(value, en);
  const sources = [...new Set(figures.map((f) => `${f.source.publisher}. ${f.source.title}`))];
  const rows = figures
    .filter((figure) => figure.value != null)
    .map((figure) => {
      const words = { exact: "", about: "about ", "more-than": "more than " };
      const unit = figure.unit === "percent" ? " %" : "";
      const value = `${words[figure.qualifier]}${number(figure.value ?? 0)}${unit}`;
      const { lower, upper } = possibleRange(figure);
      const on = figure.on ? formatDate(figure.on, en) : `${figure.source.year}`;
      const label = typeof figure.label === "string" ? figure.label : figure.label.en;
      const source = sources.indexOf(`${figure.source.publisher}. ${figure.source.title}`) + 1;
      const range =
        lower === upper
          ? ""
          : ` (${number(lower)} to ${upper === undefined ? "any number" : number(upper)})`;
      return wrap(`${value.padStart(17)}  `, `${label}${range}; ${on} [${source}]`);
    });
  return [...rows.flat(), "", ...sources.flatMap((s, i) => wrap(`  [${i + 1}] `, s))];
}

/** @param {Figures} figures @param {ReturnType<typeof reconcile>} reconciled */
function whyNot(figures, reconciled) {
  const number = (/** @type {string} */ id) => formatNumber(printedValue(figures, id), en);
  const range = (/** @type {string} */ id) => reconciled.ranges.find((r) => r.key === id);
  return [
    `The first: ${number("operational-2024")} operational units less the ${number("formed-2024")}`,
    `formed in 2024 leave at least ${range("operational-older-2024")?.lower} older ones, and at most`,
    `${range("sustained-2024")?.upper} were sustained. So operational and sustained are two notions.`,
    `The second: there were never more than ${number("assisted-2025")} units to be active.`,
  ].join(" ");
}

/** Returns the page, line by line. */
export function nationalPicture() {
  const { figures, relations } = readFigures();
  const reconciled = reconcile(figures, { relations });
  return [
    ...title("IBM units (Intervensi Berbasis Masyarakat): what BNN's published figures say"),
    ...section("1. The figures, each with its denominator and its definition"),
    ...shares(figures, reconciled),
    ...section("2. Figures that cannot be true together"),
    ...judgements(reconciled, true),
    "",
    ...wrap("  ", whyNot(figures, reconciled)),
    ...section("3. Figures that can"),
    ...judgements(reconciled, false),
    ...section("4. As printed"),
    ...printed(figures),
  ];
}
