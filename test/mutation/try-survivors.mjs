import { readFileSync } from "node:fs";
import { setPriority } from "node:os";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

// Runs each listed survivor beside the source as it is, on random registers of invented people.

const root = fileURLToPath(new URL("../..", import.meta.url));
const [only = "src/re", times = "1000", seed = "1"] = process.argv.slice(2);

/** @param {string} text */
const plain = (text) => text.replace(/\s+/g, " ").trim();

/** @param {string} text */
const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * The source with a change as it is listed, once for each place that it may stand for.
 *
 * @param {string} source
 * @param {{ line: string, from: string, to: string }} change
 */
function* changed(source, { line, from, to }) {
  const pattern = new RegExp(from.split(" ").map(literally).join("\\s+"), "gy");
  let start = 0;
  for (const text of source.split("\n")) {
    if (plain(text) === line) {
      for (let at = start; at < start + text.length; at++) {
        pattern.lastIndex = at;
        const [found] = pattern.exec(source) ?? [];
        if (found) yield source.slice(0, at) + to + source.slice(at + found.length);
      }
    }
    start += text.length + 1;
  }
}

/**
 * What answers, with one file of the source changed.
 *
 * @param {string} [file]
 * @param {string} [contents]
 * @returns {Promise<typeof import("./answers")>}
 */
async function load(file, contents) {
  /** @type {import("esbuild").Plugin} */
  const change = {
    name: "change",
    setup: ({ onLoad }) =>
      onLoad({ filter: new RegExp(`${literally(file ?? "nothing")}$`) }, () => ({
        contents: contents ?? "",
        loader: "ts",
      })),
  };
  const { outputFiles } = await build({
    entryPoints: [`${root}test/mutation/answers.ts`],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    logLevel: "silent",
    plugins: [change],
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
}

setPriority(19);
/** @type {import("./mutate.mjs").Listed[]} */
const listed = JSON.parse(readFileSync(`${root}test/mutation/survivors.json`, "utf8"));
const { inputs, answersTo } = await load();
const asked = inputs(Number(times), Number(seed));
const expected = asked.map(answersTo);

for (const entry of listed.filter(({ file }) => file.startsWith(only))) {
  const name = `${basename(entry.file)}: ${entry.from} -> ${entry.to}`;
  const source = readFileSync(root + entry.file, "utf8");
  for (const contents of changed(source, entry)) {
    try {
      const mutant = await load(entry.file, contents);
      const differs = asked.findIndex((input, i) => mutant.answersTo(input) !== expected[i]);
      console.log(`${differs < 0 ? "same" : `DIFFERS on ${differs}`}  ${name}`);
    } catch (error) {
      console.log(`FAILS (${error instanceof Error ? error.message : error})  ${name}`);
    }
  }
}
