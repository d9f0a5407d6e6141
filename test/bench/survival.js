// Prints how long kaplanMeier takes on a million people, beside survfit of R's package survival on the
// same people, where that is installed. Run after `npm run build`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { kaplanMeier, survivalAt } from "pulih";

/** @typedef {{ time: number, event: boolean }[]} People */

const size = 1_000_000;
const script = fileURLToPath(new URL("survival.R", import.meta.url));

/** Invented people, the same at every run. @param {(time: number) => number} shape @returns {People} */
function peopleOf(shape) {
  let state = 3;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 4_294_967_296;
  };
  return Array.from({ length: size }, () => {
    const relapse = -500 * Math.log(random());
    const lost = -900 * Math.log(random());
    return { time: shape(Math.min(relapse, lost)), event: relapse <= lost };
  });
}

/** Milliseconds of R, survival and lower end at the middle; nothing without R. @param {People} people */
function timeR(people) {
  const folder = mkdtempSync(join(tmpdir(), "pulih-bench-"));
  try {
    const file = join(folder, "people.bin");
    const values = [...people.map((one) => one.time), ...people.map((one) => Number(one.event))];
    writeFileSync(file, new Float64Array(values));
    const run = spawnSync("Rscript", [script, file, String(size)], { encoding: "utf8" });
    return run.status === 0 ? run.stdout.trim().split(" ").map(Number) : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} name @param {People} people */
function compare(name, people) {
  let own = Number.POSITIVE_INFINITY;
  let curve = kaplanMeier(people);
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    curve = kaplanMeier(people);
    own = Math.min(own, performance.now() - start);
  }
  const first = curve.points[0]?.time ?? 0;
  const last = curve.points.at(-1)?.time ?? 0;
  const middle = survivalAt(curve, (first + last) / 2);
  const label = `kaplanMeier, 1,000,000 people, ${name}`;
  const measured = timeR(people);
  if (!measured) {
    console.log(`${label}: ${own.toFixed(0)} ms (no Rscript with survival to compare with)`);
    return;
  }
  const [r = 0, survival = 0, lower = 0] = measured;
  const apart = Math.max(Math.abs(middle.survival - survival), Math.abs(middle.lower - lower));
  console.log(
    `${label}, to survfit of R: ${own.toFixed(0)} ms against ${r.toFixed(0)} ms, ratio ${(own / r).toFixed(2)} (no aim); results ${apart.toExponential(0)} apart`,
  );
}

compare("in days", peopleOf(Math.ceil));
compare(
  "no two times alike",
  peopleOf((time) => time),
);
