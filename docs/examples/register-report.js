// From the rows of a register to a report by province, and one unit explained.
import {
  allFour,
  anyActivity,
  anyOfFour,
  checkIbmRegister,
  checkIbmUnit,
  ibmReport,
  ibmStatus,
  provinceOf,
  readRecords,
} from "pulih";
import { findProvince } from "pulih/region/provinces";
import { ibmActivitySchema, ibmReportRecordSchema, ibmUnitSchema } from "pulih/schema";
import { explain, formatIssue, formatRate, formatRatio, text } from "pulih/text";
import { inventedRegister } from "./invented-register.js";
import { bar, section, title, wrap } from "./page.js";

const en = /** @type {const} */ ({ language: "en" });
const asOf = "2025-06-30";
const window = { months: 6 };

/** Reads the rows; what cannot be used is kept apart with its reasons. */
function readRegister() {
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
  return { read, register };
}

/** @param {ReturnType<typeof readRegister>} input */
function reading({ read, register }) {
  const counts = Object.entries(read).map(([name, { records, rejected }]) => {
    const total = records.length + rejected.length;
    return `  ${name.padEnd(12)}${total} rows: ${records.length} read, ${rejected.length} refused`;
  });
  const refused = Object.entries(read).flatMap(([name, { rejected }]) =>
    rejected.flatMap(({ index, issues }) =>
      issues.flatMap((issue) =>
        wrap(`  ${name}[${index}]  `, formatIssue(issue, { text, ...en }), 4),
      ),
    ),
  );
  const issues = checkIbmRegister(register, { asOf });
  const byCode = new Map();
  for (const { code } of issues) byCode.set(code, (byCode.get(code) ?? 0) + 1);
  const found = [...byCode].map(([code, count]) => `  ${String(count).padStart(4)}  ${code}`);
  return [...counts, "", "  Refused:", ...refused, "", "  To be looked at, by kind:", ...found];
}

/** @param {ReturnType<typeof readRegister>["register"]} register */
function readings({ units, reports, activities }) {
  const lines = [anyActivity, anyOfFour, allFour].flatMap((reading) => {
    const policy = reading(window);
    const report = ibmReport(units, { reports, activities, policy, asOf });
    const { flow, documented, observed, best } = report;
    return [
      "",
      `  ${policy.id}@${policy.version}`,
      `    yes ${flow.met}, no ${flow.unmet}, unknown ${flow.unknown}; too new ${flow.tooNew}`,
      `    documented  ${formatRate(documented, en)}`,
      `    observed    ${formatRate(observed, en)}`,
      `    best        ${formatRate(best, en)}`,
    ];
  });
  return [
    ...wrap(
      "  ",
      "Documented counts the unknown as no, best counts them as yes, observed leaves them out. The truth lies between documented and best.",
    ),
    ...lines,
  ];
}

/** @param {ReturnType<typeof readRegister>["register"]} register */
function byProvince({ units, reports, activities }) {
  const report = ibmReport(units, {
    reports,
    activities,
    policy: anyOfFour(window),
    asOf,
    by: (unit) => provinceOf(unit.region),
  });
  const rows = report.groups.map(({ key, flow, documented, best }) => {
    const name = findProvince(/** @type {import("pulih").RegionCode} */ (key))?.name ?? key;
    const drawn = bar([flow.met, flow.unknown, flow.unmet], ["#", "?", "."], 20);
    const counts = [flow.met, flow.unknown, flow.unmet].map((n) => String(n).padStart(4)).join("");
    const from = documented.status === "defined" ? Math.round(documented.value * 100) : "–";
    const to = best.status === "defined" ? Math.round(best.value * 100) : "–";
    return `  ${name.padEnd(31)}${drawn}${`${from} to ${to} %`.padStart(14)}${counts}`;
  });
  const { perUnit, trainedShare } = report.agents;
  const { reach, treated } = report;
  return [
    `  ${"# yes  ? unknown  . no".padEnd(51)}documented to     #   ?   .`,
    `  ${"".padEnd(51)}          best`,
    ...rows,
    "",
    `  Months reported                ${formatRate(report.reporting, en)}`,
    `  Agents for each unit           ${perUnit ? formatRatio(perUnit, en) : "–"}`,
    `  Agents known to be trained     ${formatRate(trainedShare, en)}`,
    `  People reached                 ${reach.reached}`,
    `  Clients screened               ${reach.screened}`,
    `  Mild ones who were served      ${formatRate(reach.mildServedShare, en)}`,
    `  Interventions beyond mild      ${treated.violations} of ${treated.interventions}`,
  ];
}

/** @param {ReturnType<typeof readRegister>["register"]} register @param {"id" | "en"} language */
function oneUnit({ units, reports, activities }, language) {
  const policy = allFour(window);
  const undecided = units.find((unit) => {
    const status = ibmStatus(unit, { reports, activities, policy, asOf });
    const kinds = status.findings.find((finding) => finding.code === "ibm.every-kind")?.observed;
    const started = Array.isArray(kinds) && kinds.length > 1;
    return started && status.operational === "unknown" && status.serving === "met";
  });
  if (!undecided) throw new Error("the invented register holds no such unit");
  const status = ibmStatus(undecided, { reports, activities, policy, asOf });
  const lines = explain(status, { text, language }).split("\n");
  return [`  ${undecided.id}`, ...lines.flatMap((line) => wrap("  ", line, 4))];
}

/** Returns the page, line by line. */
export function registerReport() {
  const input = readRegister();
  return [
    ...title("A register of invented units: from rows to a report and a reason"),
    ...section("5. Reading the rows"),
    ...reading(input),
    ...section(`6. Operational as of ${asOf}, under three readings of the press wording`),
    ...readings(input.register),
    ...section("7. By province, any of four activities in six months"),
    ...byProvince(input.register),
    ...section("8. Satu unit dijelaskan (one unit explained, in Indonesian)"),
    ...oneUnit(input.register, "id"),
    ...section("9. The same unit explained in English"),
    ...oneUnit(input.register, "en"),
  ];
}
