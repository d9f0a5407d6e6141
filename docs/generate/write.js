// Writes the pages of the site: those written by hand, those generated, the pictures, the navigation.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { finishPage } from "./finish-page.js";
import { navigation } from "./navigation.js";
import { generatedPages, publishedText, workedName } from "./pages.js";
import { functionsWithoutPage, shortenSchemas } from "./reference.js";

const docs = fileURLToPath(new URL("..", import.meta.url));
const out = `${docs}site/pages/`;

/** Writes a file unless it stands like that already, so that a running server sees only changes. @param {string} path @param {string} text */
function write(path, text) {
  const file = out + path;
  mkdirSync(dirname(file), { recursive: true });
  const isSame =
    statSync(file, { throwIfNoEntry: false })?.isFile() && readFileSync(file, "utf8") === text;
  if (!isSame) writeFileSync(file, text);
}

for (const entry of readdirSync(docs, { recursive: true })) {
  const path = String(entry).replaceAll("\\", "/");
  if (!path.endsWith(".md") || path.startsWith("site/")) continue;
  const name = path.startsWith("definitions/") ? `definitions/${workedName(path.slice(12))}` : path;
  write(name, finishPage(name, publishedText(readFileSync(docs + path, "utf8"))));
}
for (const language of /** @type {const} */ (["en", "id"])) {
  const folder = language === "id" ? "id/" : "";
  for (const [path, text] of generatedPages(language)) {
    write(folder + path, finishPage(folder + path, text));
  }
}
if (statSync(`${out}api/schema/index.md`, { throwIfNoEntry: false })) {
  shortenSchemas(`${out}api`);
  const missing = await functionsWithoutPage(`${out}api`);
  if (missing.length > 0) throw new Error(`no page with an example: ${missing.join(", ")}`);
}
write("navigation.json", JSON.stringify(navigation(`${out}api`)));
