// From the rows of an invented register to records, and what is wrong with the others.
import { checkIbmRegister, checkIbmUnit, readRecords } from "pulih";
import { ibmActivitySchema, ibmReportRecordSchema, ibmUnitSchema } from "pulih/schema";
import { formatIssue, text } from "pulih/text";
import { en, number } from "./figures.js";
import { inventedRegister } from "./invented-register.js";
import { wrap } from "./page.js";

/** @typedef {ReturnType<typeof readRegister>} Input */

/** Reads the rows; what cannot be used is kept apart with its reasons. */
export function readRegister() {
  const rows = inventedRegister();
  const read = {
    units: readRecords(ibmUnitSchema, rows.units, { check: checkIbmUnit }),
    reports: readRecords(ibmReportRecordSchema, rows.reports),
    activities: readRecords(ibmActivitySchema, rows.activities),
  };
  const register = {
    units: read.units.records.map((row) => row.value),
    reports: read.reports.records.map((row) => row.value),
    activities: read.activities.records.map((row) => row.value),
  };
  const refusedUnits = new Set(read.units.rejected.map(({ index }) => rows.units[index]?.id));
  return { read, register, refusedUnits };
}

/** @param {Input} input @param {import("pulih").PlainDate} asOf */
export function reading({ read, register, refusedUnits }, asOf) {
  const counts = Object.entries(read).map(([name, { records, rejected }]) => {
    const total = number(records.length + rejected.length);
    return `  ${name.padEnd(12)}${total} rows: ${number(records.length)} read, ${rejected.length} refused`;
  });
  const refused = Object.entries(read).flatMap(([name, { rejected }]) =>
    rejected.flatMap(({ index, issues }) =>
      issues.flatMap((issue) =>
        wrap(`  ${name}[${index}]  `, formatIssue(issue, { text, ...en }), 4),
      ),
    ),
  );
  const issues = checkIbmRegister(register, { asOf });
  return [
    ...counts,
    "",
    "  Refused rows, by position from 0:",
    ...refused,
    "",
    "  Among the rows that were read: how often, severity, and the first of its kind:",
    ...kinds(issues),
    "",
    ...wrap("  ", unknownUnits({ register, refusedUnits }, issues)),
  ];
}

/** @param {ReturnType<typeof checkIbmRegister>} issues */
function kinds(issues) {
  /** @type {Map<string, typeof issues>} */
  const byCode = new Map();
  for (const issue of issues) byCode.set(issue.code, [...(byCode.get(issue.code) ?? []), issue]);
  return [...byCode].flatMap(([code, [first, ...others]]) => {
    if (!first) return [];
    const times = `  ${number(1 + others.length).padStart(4)}  `;
    const sentence = formatIssue(first, { text, ...en });
    return [`${times}${first.severity.padEnd(9)}${code}`, ...wrap(" ".repeat(8), sentence)];
  });
}

/**
 * Says how many records of no known unit are records of units that were refused.
 *
 * @param {Pick<Input, "register" | "refusedUnits">} input
 * @param {ReturnType<typeof checkIbmRegister>} issues
 */
function unknownUnits({ register, refusedUnits }, issues) {
  const codes = ["ibm.report-of-unknown-unit", "ibm.activity-of-unknown-unit"];
  const ids = issues
    .filter(({ code }) => codes.includes(code))
    .map(({ path: [list, i] }) => {
      const records = list === "reports" ? register.reports : register.activities;
      return records[Number(i)]?.unitId;
    });
  const ofRefused = ids.filter((id) => refusedUnits.has(id)).length;
  return [
    `${ofRefused} of the ${ids.length} errors of an unknown unit are records of the`,
    `${refusedUnits.size} refused units: mending those rows mends them. The others`,
    `(${ids.length - ofRefused}) name a unit that was never in the register.`,
  ].join(" ");
}
