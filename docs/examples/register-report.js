// From the records of a register to a report by province, and one unit explained.
import { allFour, anyActivity, anyOfFour, ibmReport, ibmStatus, provinceOf } from "pulih";
import { findProvince } from "pulih/region/provinces";
import { explain, formatDate, formatRate, formatRatio, text } from "pulih/text";
import { en, number } from "./figures.js";
import { bar, section, title, wrap } from "./page.js";
import { reading, readRegister } from "./register-reading.js";

const asOf = "2025-06-30";
const window = { months: 6 };

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
    ...wrap(
      "  ",
      "# yes, ? unknown, . no, as a bar and as counts of units. The share runs from documented to best.",
    ),
    "",
    `  ${"Province".padEnd(31)}${"Units".padEnd(20)}${"Share".padStart(14)}   #   ?   .`,
    ...rows,
    "",
    `  Months reported                ${formatRate(report.reporting, en)}`,
    `  Agents for each unit           ${perUnit ? formatRatio(perUnit, en) : "–"}`,
    `  Agents known to be trained     ${formatRate(trainedShare, en)}`,
    `  People reached                 ${number(reach.reached)}`,
    `  Clients screened               ${number(reach.screened)}`,
    `  Mild ones who were served      ${formatRate(reach.mildServedShare, en)}`,
    `  Interventions beyond mild      ${number(treated.violations)} of ${number(treated.interventions)}`,
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
    ...section("7. Reading the rows (membaca data)"),
    ...reading(input, asOf),
    ...section(`8. Operational on ${formatDate(asOf, en)}: three readings of one press wording`),
    ...readings(input.register),
    ...section(`9. By province: ${anyOfFour(window).id} (per provinsi)`),
    ...byProvince(input.register),
    ...section("10. Satu unit dijelaskan (one unit explained, in Indonesian)"),
    ...oneUnit(input.register, "id"),
    ...section("11. The same unit explained in English"),
    ...oneUnit(input.register, "en"),
  ];
}
