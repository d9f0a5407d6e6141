import { formatDate, type Language, type PlainDate } from "../calendar/index";
import { formatIssue } from "../issue/format-issue";
import type { Texts } from "../issue/index";
import type { Line } from "./format-completeness";
import { wrapLines } from "./format-lines";
import { definitionLines, linesOf } from "./format-part";
import { words } from "./format-words";
import { nationalPartLabels } from "./labels";
import { type NationalPart, type NationalReport, nationalParts } from "./national-types";
import { noRegion } from "./region-key";

/**
 * Options of {@link formatNationalReport}.
 *
 * @since 0.1.0
 */
export interface FormatNationalReportOptions {
  /** Language to print. */
  language: Language;
  /** Sentences by code for the issues, as `text` of `pulih/text`; without them codes are printed. */
  text?: Texts | undefined;
  /** Which parts are printed; all by default. Those left out are named. */
  parts?: readonly NationalPart[] | undefined;
  /** Whether the figures of each region are printed, as they are by default. */
  groups?: boolean | undefined;
  /** Name of a region by its code; codes are printed where there is none. */
  regionName?: ((code: string) => string | undefined) | undefined;
}

/**
 * Returns the national report as plain text for officers, at most 80 columns wide.
 *
 * **Rule.** Each part begins with the title, standing and name of its definition; figures are printed
 * with their counts, for all regions and for each. Beside every recovery rate stand the persons
 * recorded of an independent count. Parts that were not given and issues stand at the end.
 *
 * **Unknown.** Shares that are undefined print why.
 *
 * @param report - The report.
 * @param options - The language, and sentences and names to print.
 * @returns The text, its lines parted by line breaks.
 * @example
 * const report = nationalReport({}, { period: { start: "2026-01-01", end: "2026-06-30" }, asOf: "2026-07-31" });
 * formatNationalReport(report, { language: "en" }).split("\n").slice(0, 2); // => ["National report 1 January 2026 – 30 June 2026", "Judged as of 31 July 2026; states on 30 June 2026."]
 * @since 0.1.0
 */
export function formatNationalReport(
  report: NationalReport,
  options: FormatNationalReportOptions,
): string {
  const { language, parts = nationalParts } = options;
  const word = words[language];
  const day = (date: PlainDate) => formatDate(date, { language });
  const { period, lastDay, asOf, knownAt, notGiven } = report;
  const known = knownAt === undefined ? "" : `; ${word.knownAt} ${day(knownAt)}`;
  const missing = notGiven.flatMap(({ key, missing }) =>
    wrapLines(
      "  - ",
      `${nationalPartLabels[key][language]}: ${word.lacks} ${missing.map((name) => word.lists[name]).join(", ")}`,
    ),
  );
  const others = nationalParts
    .filter((part) => report.parts[part] && !parts.includes(part))
    .map((part) => nationalPartLabels[part][language]);
  return [
    ...wrapLines("", `${word.heading} ${day(period.start)} – ${day(period.end)}`),
    ...wrapLines("", `${word.asOf} ${day(asOf)}; ${word.lastDay} ${day(lastDay)}${known}.`),
    ...nationalParts
      .filter((part) => parts.includes(part))
      .flatMap((part) => printPart(report, part, options)),
    ...(others.length > 0
      ? ["", ...wrapLines("", `${word.notPrinted}: ${others.join(", ")}.`)]
      : []),
    ...(missing.length > 0 ? ["", word.notGiven, ...missing] : []),
    "",
    word.issues,
    ...issueLines(report, options),
  ].join("\n");
}

/** One part: its definition, the figures of all, and those of each region. */
function printPart(
  report: NationalReport,
  part: NationalPart,
  { language, regionName, groups = true }: FormatNationalReportOptions,
): string[] {
  const all = linesOf(report, part, language);
  if (!all) return [];
  const word = words[language];
  const nameOf = (key: string) => {
    if (key === noRegion) return word["no-region"];
    const name = regionName?.(key);
    return name === undefined ? key : `${name} (${key})`;
  };
  return [
    "",
    nationalPartLabels[part][language],
    ...definitionLines(report, part, language),
    `  ${word.everywhere}`,
    ...all.total.flatMap(printLine),
    ...(groups ? all.groups : []).flatMap(({ key, lines }) => [
      ...wrapLines("  ", nameOf(key)),
      ...lines.flatMap(printLine),
    ]),
  ];
}

const COLUMN = 38;

function printLine([label, value]: Line): string[] {
  const lead = `    ${label}`;
  if (lead.length < COLUMN) return wrapLines(lead.padEnd(COLUMN), value, COLUMN);
  return [...wrapLines("    ", label, 6), ...wrapLines(" ".repeat(COLUMN), value, COLUMN)];
}

function issueLines({ issues }: NationalReport, { language, text }: FormatNationalReportOptions) {
  if (issues.length === 0) return [`  ${words[language].noIssues}`];
  return issues.flatMap((issue) =>
    wrapLines("  - ", formatIssue<string>(issue, { text: text ?? {}, language })),
  );
}
