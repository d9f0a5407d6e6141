import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { describe, expect, it } from "vitest";

const zones = ["UTC", "Asia/Jakarta", "Asia/Jayapura", "Pacific/Apia", "America/St_Johns"];

/** Plans of clients discharged round leap days, month ends and days that a zone skipped. */
const program = `
  import { aftercare2026, aftercarePlan } from "./src/index";
  const days = ["2011-11-30", "2011-12-29", "2023-11-30", "2024-01-31", "2024-02-29", "2025-12-31"];
  const plans = days.map((on) => aftercarePlan({
    id: "e", personId: "p", institutionId: "i", nature: "social", modality: "inpatient",
    entry: "voluntary", registered: { id: "r", on: "2011-01-02" }, admitted: { id: "a", on: "2011-01-03" },
    phases: [], discharged: { id: "d", on, reason: "completed" }, observations: [], assignments: [],
  }, { policy: aftercare2026, asOf: "2026-06-30" }));
  console.log(JSON.stringify({ plans, offset: new Date(Date.UTC(2026, 6, 1)).getTimezoneOffset() }));
`;

describe("an aftercare plan", () => {
  it("is the same in every time zone, over leap days and days that a zone skipped", () => {
    const resolveDir = fileURLToPath(new URL("../..", import.meta.url));
    const { outputFiles } = buildSync({
      stdin: { contents: program, resolveDir },
      bundle: true,
      format: "esm",
      platform: "node",
      write: false,
    });
    const code = outputFiles[0]?.text ?? "";
    const answers = zones.map((TZ) =>
      JSON.parse(
        execFileSync(process.execPath, ["--input-type=module", "-"], {
          input: code,
          env: { ...process.env, TZ },
          encoding: "utf8",
        }),
      ),
    );
    expect(new Set(answers.map(({ offset }) => offset)).size).toBe(zones.length);
    for (const { plans } of answers) expect(plans).toEqual(answers[0].plans);
    expect(answers[0].plans[0].contacts.length).toBeGreaterThan(0);
  });
});
