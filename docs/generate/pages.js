// Every page that is generated from the library, as its path and Markdown.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { codesPage } from "./codes-page.js";
import { definitionIndex } from "./definition-index.js";
import { definitionPage } from "./definition-page.js";
import { glossaryPage } from "./glossary-page.js";
import { pageName, shippedDefinitions } from "./shipped.js";

/** @typedef {import("./words.js").Language} Language */

const docs = fileURLToPath(new URL("..", import.meta.url));

/** Pages with an example by hand, in the folder of definitions. */
export function workedPages() {
  const folder = `${docs}definitions`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, "utf8") }));
}

/** Name of a worked page on the site, where the read-me of the folder is a page like others. @param {string} file */
export function workedName(file) {
  return file === "README.md" ? "worked-examples.md" : file;
}

/** A page as it stands on the site, where the read-me of the definitions has another name. @param {string} text */
export function publishedText(text) {
  return text.replaceAll("(definitions/README.md", "(definitions/worked-examples.md");
}

/**
 * The page that works a definition by hand: the one that begins with it, or lists it as a variant.
 *
 * @param {import("./shipped.js").Shipped} shipped
 */
function workedFor({ name, definition: { id } }) {
  const marks = [`\`${id}\`, version`, `| \`${name}\` | \`${id}\` |`];
  const page = workedPages().find(
    ({ file, text }) => file !== "README.md" && marks.some((mark) => text.includes(mark)),
  );
  if (!page) return undefined;
  const summary = /^> \*\*Ringkasan[^*]*\*\*\s*([\s\S]*?)\n\n/m.exec(page.text)?.[1];
  return { file: page.file, summary: summary?.replace(/\n>\s*/g, " ").trim() };
}

/** Returns the pages of one language by path, without the language's folder. @param {Language} language */
export function generatedPages(language) {
  const all = shippedDefinitions();
  const issues = readFileSync(`${docs}issues.md`, "utf8");
  /** @type {Map<string, string>} */
  const pages = new Map();
  pages.set("definitions/index.md", definitionIndex(all, language, workedPages().length > 0));
  for (const shipped of all) {
    const { id } = shipped.definition;
    pages.set(
      `definitions/${pageName(id)}.md`,
      definitionPage(shipped, language, workedFor(shipped)),
    );
  }
  pages.set("codes.md", codesPage(language, issues));
  pages.set("glossary.md", glossaryPage(language));
  return pages;
}
