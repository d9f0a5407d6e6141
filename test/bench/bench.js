// Prints ratios to what the same data costs without the library. Run after `npm run build`.
import { anyOfFour, ibmReport, readRecords } from "pulih";
import { ibmUnitSchema } from "pulih/schema";
import { activitiesOf, rowsOf, unitsOf } from "./register.js";

/**
 * Returns the best of several timings, in milliseconds: the one least disturbed by the machine.
 *
 * @param {() => unknown} work
 */
function time(work) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 7; i++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** @param {string} name @param {number} own @param {number} bare @param {string} aim */
function print(name, own, bare, aim) {
  const ratio = (own / bare).toFixed(2);
  console.log(
    `${name}: ${own.toFixed(0)} ms against ${bare.toFixed(0)} ms, ratio ${ratio} (${aim})`,
  );
}

const units = unitsOf(100_000);
const activities = activitiesOf(units, 1_000_000);
const report = time(() =>
  ibmReport(units, {
    reports: [],
    activities,
    policy: anyOfFour({ months: 6 }),
    asOf: "2025-06-30",
  }),
);
const counted = time(() => {
  const byUnit = new Map();
  for (const unit of units) byUnit.set(unit.id, 0);
  for (const { unitId } of activities) byUnit.set(unitId, (byUnit.get(unitId) ?? 0) + 1);
  return byUnit;
});
const tallied = time(() => {
  const byKind = new Map();
  for (const { kind } of activities) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
  return byKind;
});
print("ibmReport, 1,000,000 activities, to counting by unit", report, counted, "aim: under 3");
print("ibmReport, 1,000,000 activities, to counting by kind", report, tallied, "no aim");

const rows = rowsOf(200_000);
const read = time(() => readRecords(ibmUnitSchema, rows));
const plain = time(() => {
  const good = [];
  for (const row of rows) {
    const parsed = ibmUnitSchema.safeParse(row);
    if (parsed.success) good.push(parsed.data);
  }
  return good;
});
print("readRecords, 200,000 rows, to plain safeParse", read, plain, "aim: under 1.25");

await import("./survival.js");
await import("./aftercare.js");
await import("./recovery.js");
