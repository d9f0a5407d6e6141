import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { setPriority } from "node:os";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const here = `${root}test/mutation`;
const stryker = `${here}/node_modules/@stryker-mutator/core/bin/stryker.js`;

/** Files without decisions of their own: types, texts, lists and definitions. */
const noise =
  /(^|[-/])(types|labels|codes|definitions|index|schema|text|vocabulary|rules|assumptions)\.ts$|\.d\.ts$/;

/** Folders that are mutated when nothing else is asked for. */
const folders = ["src/relapse", "src/recovery", "src/statistics"];

/**
 * @typedef {object} Listed
 * @property {string} file The file.
 * @property {string} line The line that is mutated, or the first of them.
 * @property {string} from What stands there.
 * @property {string} to What the mutant puts in its place.
 * @property {string} reason Why no test can tell them apart, or none needs to.
 */

/** @type {Listed[]} */
const listed = JSON.parse(readFileSync(`${here}/survivors.json`, "utf8"));

/** @param {string} text */
const plain = (text) => text.replace(/\s+/g, " ").trim();

/**
 * What a mutant changes, as it is listed.
 *
 * @param {string} file
 * @param {string} source
 * @param {{ location: { start: Place, end: Place }, replacement: string }} mutant
 * @typedef {{ line: number, column: number }} Place
 */
function changeOf(file, source, { location: { start, end }, replacement }) {
  const lines = source.split("\n");
  /** @param {Place} place */
  const offset = ({ line, column }) =>
    lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, column - 1);
  const from = source.slice(offset(start), offset(end));
  return {
    file,
    line: plain(lines[start.line - 1] ?? ""),
    from: plain(from),
    to: plain(replacement),
  };
}

/**
 * Prints the score of what a run mutated, and every survivor that is not listed.
 *
 * @param {string} name
 * @param {string} report
 * @param {string[]} files
 */
function account(name, report, files) {
  const { files: results } = JSON.parse(readFileSync(report, "utf8"));
  /** @type {Record<string, number>} */
  const counts = { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0 };
  let unlisted = 0;
  /** @type {Set<Listed>} */
  const met = new Set();
  for (const file of files) {
    const { source, mutants } = results[file] ?? { source: "", mutants: [] };
    for (const mutant of mutants) {
      const change = JSON.stringify(changeOf(file, source, mutant), null, 2);
      const known = listed.find(
        ({ reason: _, ...entry }) => JSON.stringify(entry, null, 2) === change,
      );
      // What is listed is slow only on a busy machine: that kills nothing.
      const status = known && mutant.status === "Timeout" ? "Survived" : mutant.status;
      counts[status] = (counts[status] ?? 0) + 1;
      if (status !== "Survived" && status !== "NoCoverage") continue;
      if (known) met.add(known);
      else {
        unlisted += 1;
        console.log(`not listed: ${change}`);
      }
    }
  }
  for (const entry of listed) {
    if (!files.includes(entry.file) || met.has(entry)) continue;
    console.log(`listed, but killed or gone: ${entry.file}: ${entry.from} -> ${entry.to}`);
  }
  const { Killed = 0, Timeout = 0, Survived = 0, NoCoverage = 0 } = counts;
  const all = Killed + Timeout + Survived + NoCoverage;
  const share = ((100 * (Killed + Timeout)) / all).toFixed(2);
  console.log(
    `${name}: ${share} % of ${all} mutants killed (${Timeout} by time), ` +
      `${Survived + NoCoverage} survive, ${unlisted} of them not listed`,
  );
  return unlisted;
}

/** @param {string} target A folder of `src`, or a file. */
function filesOf(target) {
  if (statSync(root + target).isFile()) return [target];
  return readdirSync(root + target)
    .map((file) => `${target}/${file}`)
    .filter((file) => file.endsWith(".ts") && !noise.test(file))
    .sort();
}

/**
 * The files to mutate, by their folder: trying all tests once before costs as much for one of them.
 *
 * @param {string[]} targets
 */
function runsOf(targets) {
  /** @type {Map<string, string[]>} */
  const runs = new Map();
  for (const file of targets.map((target) => target.replace(/\/$/, "")).flatMap(filesOf)) {
    const folder = file.split("/").slice(0, 2).join("/");
    runs.set(folder, [...(runs.get(folder) ?? []), file]);
  }
  return runs;
}

setPriority(19);
if (!existsSync(stryker)) {
  const args = ["ci", "--prefix", here, "--no-audit", "--no-fund"];
  spawnSync("npm", args, { stdio: "inherit", shell: process.platform === "win32" });
}
mkdirSync(`${root}.stryker`, { recursive: true });

const given = process.argv.slice(2);
const options = given.filter((arg) => arg.startsWith("-"));
const asked = given.filter((arg) => !arg.startsWith("-"));
let failed = 0;
for (const [folder, files] of runsOf(asked.length > 0 ? asked : folders)) {
  // One report for each folder, since a run forgets tests that bear on none of its files.
  const report = `.stryker/${folder.split("/")[1]}.json`;
  const { status } = spawnSync(
    process.execPath,
    [
      stryker,
      "run",
      "test/mutation/stryker.config.json",
      `--mutate=${files.join(",")}`,
      `--incrementalFile=${report}`,
      ...options,
    ],
    { cwd: root, stdio: "inherit" },
  );
  failed += status === 0 ? 0 : 1;
  const name = files.length === 1 ? files.join() : `${files.length} files of ${folder}`;
  if (existsSync(root + report)) failed += account(name, root + report, files);
}
process.exitCode = failed === 0 ? 0 : 1;
