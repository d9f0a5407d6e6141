// Builds the site, or serves it while it is written:
//   node docs/build.js            into site/
//   node docs/build.js dev        on a local port, with changes shown at once
//   node docs/build.js generate   only the Markdown, into docs/site/pages
// DOCS_BASE names the path under which it will stand, such as /pulih/; "/" when not given.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, statSync, watch } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const site = `${root}docs/site`;

/** @param {string} command @param {string[]} args @param {string} [cwd] */
function run(command, args, cwd = root) {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit", shell: false });
  if (status !== 0) process.exit(status ?? 1);
}

/** The tools of the site are apart from those of the library; they are set up when they are needed. */
function setUp() {
  const marker = `${site}/node_modules/.package-lock.json`;
  const isFresh =
    existsSync(marker) && statSync(marker).mtimeMs >= statSync(`${site}/package-lock.json`).mtimeMs;
  if (!isFresh) run("npm", ["ci", "--no-audit", "--no-fund"], site);
}

const pages = ["docs/generate/write.js"];
const [mode = "build"] = process.argv.slice(2);
setUp();
run("npx", ["tsup", "--no-dts", "--silent"]);
run("node", ["docs/generate/clean.js"]);
run("npx", ["typedoc", "--options", "docs/site/typedoc.json", "--logLevel", "Warn"]);
run("node", pages);
if (mode === "dev") {
  // A page that cannot be made yet is told of, and the server goes on.
  watch(`${root}docs`, { recursive: true }, (_, file) => {
    if (file && /^(?!site).*\.(md|json|js)$/.test(file)) {
      spawnSync("node", pages, { cwd: root, stdio: "inherit" });
    }
  });
  const server = spawn("npx", ["vitepress", "dev"], { cwd: site, stdio: "inherit" });
  server.on("exit", (code) => process.exit(code ?? 0));
} else if (mode === "build") {
  run("npx", ["vitepress", "build"], site);
}
