import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { describe, expect, it } from "vitest";

/** Zones with minutes behind UTC in July 2026, to tell that a run was really in the zone. */
const zones = {
  UTC: 0,
  "Asia/Jakarta": -420,
  "Asia/Makassar": -480,
  "Asia/Jayapura": -540,
  "Pacific/Apia": -780,
  "Pacific/Enderbury": -780,
  "Pacific/Kiritimati": -840,
  "Pacific/Kwajalein": -720,
  "America/St_Johns": 150,
};

/** Days around those that a zone skipped, a summer time's change, leap days and far years. */
const battery = `
  import * as calendar from "./src/calendar/index";
  const days = ["2011-12-29", "2011-12-30", "2011-12-31", "1994-12-30", "1994-12-31", "1995-01-01",
    "1995-01-02", "1993-08-20", "1993-08-21", "1993-08-22", "2026-03-08", "2026-11-01",
    "2024-02-29", "1900-02-28", "2100-03-01", "0000-01-01", "0099-12-31", "9999-12-31"];
  const instants = ["2011-12-30T09:59:59Z", "2011-12-30T10:00:00Z", "2026-03-31T16:30:00Z"];
  const named = ["UTC", "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Pacific/Apia"];
  const attempt = (f) => { try { return f(); } catch (error) { return error.message; } };
  const counts = [-400, -32, -2, -1, 0, 1, 2, 3, 32, 400];
  const answers = days.map((day) => ({
    day,
    epoch: calendar.toEpochDay(day),
    back: calendar.fromEpochDay(calendar.toEpochDay(day)),
    plusDays: counts.map((n) => attempt(() => calendar.addDays(day, n))),
    plusMonths: counts.map((n) => attempt(() => calendar.addMonths(day, n))),
    plus: attempt(() => calendar.addDuration(day, { months: 6 })),
    between: days.map((other) => calendar.daysBetween(day, other)),
    order: days.map((other) => calendar.compareDates(day, other)),
    exists: calendar.isPlainDate(day),
    month: calendar.monthOf(day),
    months: attempt(() => calendar.monthsIn({ start: day, end: calendar.addMonths(day, 14) })),
    epochMonth: calendar.toEpochMonth(day),
    whole: calendar.monthPeriod(calendar.toEpochMonth(day), calendar.toEpochMonth(day)),
    period: calendar.parsePeriod(day.slice(0, 7)),
    printed: calendar.languages.map((language) => calendar.formatDate(day, { language })),
  }));
  const seen = instants.map((i) => named.map((zone) => calendar.plainDateIn(new Date(i), zone)));
  const behind = new Date(2026, 6, 1).getTimezoneOffset();
  const skipped = [[2011, 11, 30], [1994, 11, 31], [1993, 7, 21]]
    .filter(([y, m, d]) => new Date(y, m, d).getDate() !== d).map((d) => d[0]);
  console.log(JSON.stringify({ behind, skipped, answers: JSON.stringify([answers, seen]) }));
`;

const script = buildSync({
  stdin: { contents: battery, resolveDir: fileURLToPath(new URL("../..", import.meta.url)) },
  bundle: true,
  write: false,
  format: "esm",
}).outputFiles[0]?.text;

interface Run {
  behind: number;
  skipped: number[];
  answers: string;
}

function runIn(zone: string): Run {
  const output = execFileSync(process.execPath, ["--input-type=module", "-"], {
    input: script ?? "",
    env: { ...process.env, TZ: zone },
    encoding: "utf8",
  });
  return JSON.parse(output);
}

describe("the calendar in any time zone of the machine", () => {
  const runs = new Map(Object.keys(zones).map((zone) => [zone, runIn(zone)]));

  it("was really run in each zone, with the day that it skipped", () => {
    const behind = Object.fromEntries([...runs].map(([zone, run]) => [zone, run.behind]));
    expect(behind).toEqual(zones);
    const skipping = [...runs].filter(([, run]) => run.skipped.length > 0);
    expect(Object.fromEntries(skipping.map(([zone, run]) => [zone, run.skipped]))).toEqual({
      "Pacific/Apia": [2011],
      "Pacific/Enderbury": [1994],
      "Pacific/Kiritimati": [1994],
      "Pacific/Kwajalein": [1993],
    });
  });

  it("gives the same answers, byte for byte", () => {
    const utc = runs.get("UTC")?.answers ?? "";
    expect(utc.length).toBeGreaterThan(1000);
    for (const { answers } of runs.values()) expect(answers).toBe(utc);
  });
});
