// One register of invented clients under every recovery definition, and one of them explained.
import {
  bnn2026Completed6Months,
  bnn2026Completed6MonthsAnyUse,
  explainRecovery,
  rateOf,
  recoveryDefinitions,
  recoveryPanel,
} from "pulih";
import { explain, formatRate, formatTarget, recoveryStateLabels, text } from "pulih/text";
import { inventedClients } from "./invented-clients.js";
import { bar, section, title, wrap } from "./page.js";

/** @typedef {import("pulih").RecoveryReport} Report */
/** @typedef {import("pulih").RecoveryDefinition} Definition */

const asOf = "2026-10-31";
const period = /** @type {const} */ ({ start: "2026-01-01", end: "2026-06-30" });
const id = /** @type {const} */ ({ language: "id" });
const en = /** @type {const} */ ({ language: "en" });
const WIDTH = 48;

/** @param {Definition} definition @param {"id" | "en"} language */
function titleOf({ title: wording, id: name }, language) {
  return typeof wording === "object" && wording ? wording[language] : name;
}

/** A bar of all due, with the target as a mark. @param {Report} report */
function bounds({ flow, documented, best, target }) {
  if (documented.status !== "defined" || best.status !== "defined") return "";
  const unknown = best.numerator - documented.numerator;
  const counts = [documented.numerator, unknown, flow.due - best.numerator];
  const drawn = bar(counts, ["#", "?", "."], WIDTH);
  if (!target) return `[${drawn}]`;
  const { numerator, denominator } = target.target.atLeast;
  const at = Math.round((numerator / denominator) * WIDTH);
  return `[${drawn.slice(0, at)}|${drawn.slice(at)}]`;
}

/** @param {Report} report */
function verdict({ target }) {
  if (!target) return "no target";
  const { asDefined, robust, tipping } = target;
  const defined = asDefined.replace("-", " ");
  if (robust !== "undecided") return `target ${defined}, whatever the unknown are`;
  return `target ${defined}; hangs on ${tipping.needed} of ${tipping.ofUnknown} unknown`;
}

/** @param {Report} report */
function row(report) {
  const { definition, rate, flow } = report;
  const share = (/** @type {number} */ part) =>
    formatRate(rateOf(part, flow.due, { interval: "none" }), { ...en, counts: false });
  const unknown = flow.unknown.reduce((sum, { count }) => sum + count, 0);
  return [
    "",
    ...wrap("  ", titleOf(definition, "en")),
    `    ${bounds(report)}  ${share(flow.clean)} to ${share(flow.clean + unknown)}`,
    ...wrap("    ", `As defined ${formatRate(rate, en)}; pending ${flow.pending.total}.`),
    ...wrap("    ", `${verdict(report)} [${definition.id}]`),
  ];
}

/** @param {Report[]} reports */
function panel(reports) {
  const verdicts = reports.map(({ target }) => target?.asDefined);
  const count = (/** @type {string | undefined} */ value) =>
    verdicts.filter((one) => one === value).length;
  return [
    ...wrap(
      "  ",
      "Forty invented clients, January to June 2026, as of 31 October: the same facts under twelve definitions, none of them official.",
    ),
    ...wrap("  ", "# known not relapsed   ? unknown   . all others due   | the target"),
    ...wrap("  ", "Beside the bar: from none of the unknown not relapsed to all of them."),
    ...reports.flatMap(row),
    "",
    ...wrap(
      "  ",
      `Target met under ${count("met")} definitions, not met under ${count("not-met")}; ${count(undefined)} set none. A rate without its definition says nothing.`,
    ),
  ];
}

/** @param {import("pulih").Episode[]} person @param {Definition} definition */
function explained(person, definition) {
  const { state, findings } = explainRecovery(person, { definition, asOf, period });
  return [
    "",
    ...wrap("  ", titleOf(definition, "id")),
    `    ${recoveryStateLabels[state].id.toUpperCase()}`,
    ...findings.flatMap((finding) => wrap("    - ", explain(finding, { text, ...id }))),
  ];
}

/** Returns the page, line by line. */
export function recoveryPage() {
  const clients = inventedClients();
  const { reports } = recoveryPanel(clients, { asOf, period });
  const person = clients.filter(({ personId }) => personId === "K09");
  const chosen = reports.filter(
    ({ definition, target }) => target && !/any-use|urine/.test(definition.id),
  );
  const half = reports.find(({ definition }) => definition.id === bnn2026Completed6Months.id);
  return [
    ...title("Tidak relaps: satu register rekaan, banyak definisi"),
    ...section(`14. One register under ${recoveryDefinitions.length} definitions (panel)`),
    ...panel(reports),
    ...section("15. Mengapa klien K09 dihitung demikian, menurut dua definisi"),
    ...wrap("  ", "Klien rekaan yang pernah memakai sekali, lalu diketahui tidak memakai lagi."),
    ...explained(person, bnn2026Completed6Months),
    ...explained(person, bnn2026Completed6MonthsAnyUse),
    ...section("16. Kalimat untuk pimpinan (the sentence to report)"),
    ...wrap("  ", "Setiap kalimat menyebut definisinya dan berapa orang yang menentukan hasilnya."),
    ...chosen.flatMap((report) => [
      "",
      ...wrap("  ", `${titleOf(report.definition, "id")}:`),
      ...wrap("    ", formatTarget(report, id)),
    ]),
    "",
    ...wrap("  ", "The second one in English:"),
    ...(half ? wrap("    ", formatTarget(half, en)) : []),
  ];
}
