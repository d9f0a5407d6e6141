// The national picture of IBM units, from figures that were published.
import { rateOf, ratioOf, reconcile } from "pulih";
import { formatRate, formatRatio } from "pulih/text";
import { en, number, printedValue, rangeText, readFigures } from "./figures.js";
import { agreements, derivedFigures, disagreements, undecided } from "./findings.js";
import { section, title, wrap } from "./page.js";
import { printedFigures } from "./sources.js";

/** @param {string} name @param {string} figure @param {string} definition */
function entry(name, figure, definition) {
  return ["", `  ${name.padEnd(44)}${figure.padStart(32)}`, ...wrap("    ", definition)];
}

/** @param {import("./figures.js").Figure[]} figures @param {ReturnType<typeof reconcile>} reconciled */
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
      kept ? `${rangeText(kept, "count")} units` : "–",
      `Printed as "about ${of("sustained-share-2024")} %" of ${number(of("formed-2021-2023"))} units formed 2021 to 2023; the count was not published. These are all the counts that round to ${of("sustained-share-2024")} %.`,
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

/** Returns how to read the page. */
function reading() {
  return [
    ...wrap("  ", "Sections 1 to 6: published figures alone. Later ones: invented, or named."),
    ...wrap("  ", "Met: true however the figures were rounded. Not met: impossible as printed."),
    ...wrap("  ", "Unknown: possible, not certain. [name]: a relation. [number]: a source."),
  ];
}

/** Returns the page, line by line. */
export function nationalPicture() {
  const { figures, relations } = readFigures();
  const reconciled = reconcile(figures, { relations });
  const known = { figures, relations, reconciled };
  return [
    ...title("IBM units (Intervensi Berbasis Masyarakat): what BNN's published figures say"),
    ...section("How to read this page (cara membaca)"),
    ...reading(),
    ...section("1. Shares and counts, each with denominator and definition (angka utama)"),
    ...shares(figures, reconciled),
    ...section("2. Figures that disagree (angka yang tidak sejalan)"),
    ...disagreements(known),
    ...section("3. Figures that agree (angka yang sejalan)"),
    ...wrap("  ", "What only gave a figure its value is in section 4, since it could not fail."),
    "",
    ...agreements(known),
    ...section("4. Not published, but known from the others (angka turunan)"),
    ...derivedFigures(known),
    ...section("5. Not decided (belum dapat diputuskan)"),
    ...wrap("  ", "These can hold, but need not: no source gives the parts."),
    "",
    ...undecided(known),
    ...section("6. As printed, with sources (angka sebagaimana terbit)"),
    ...printedFigures(figures),
  ];
}
