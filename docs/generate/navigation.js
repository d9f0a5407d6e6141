// The navigation of the site, from the outline, the definitions and the reference.
import { existsSync, readdirSync } from "node:fs";
import { groupOf, groups } from "./definition-index.js";
import { titleOf } from "./definition-page.js";
import { outline } from "./outline.js";
import { pageName, shippedDefinitions } from "./shipped.js";

/** @typedef {import("./words.js").Language} Language */
/** @typedef {{ text: string, link?: string, items?: Item[] }} Item */
/**
 * A part of many pages: where its list stands, how the paths of its pages begin, and the pages.
 *
 * @typedef {{ text: string, link: string, under: string, items: Item[] }} Part
 */

/** @param {Language} language @param {string} path */
const linkOf = (language, path) =>
  `${language === "id" ? "/id" : ""}/${path.replace(/(^|\/)index$/, "$1")}`;

/** @param {Language} language @returns {Item[]} */
function pagesOf(language) {
  return outline.map((group) => ({
    text: group[language],
    items: group.pages.map((page) => ({
      text: page[language],
      link: linkOf(language, page.path),
    })),
  }));
}

/** @param {Language} language @returns {Part[]} */
function definitionsOf(language) {
  const all = shippedDefinitions();
  const names = [...new Set([...Object.keys(groups), ...all.map(groupOf)])];
  return names.flatMap((name) => {
    const own = all.filter((shipped) => groupOf(shipped) === name);
    if (own.length === 0) return [];
    const items = own.map((shipped) => ({
      text: titleOf(shipped, language),
      link: linkOf(language, `definitions/${pageName(shipped.definition.id)}`),
    }));
    const text = groups[name]?.[language] ?? name;
    const start = linkOf(language, "definitions/");
    const link = `${start}#${text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/-$/, "")}`;
    return [{ text, link, under: `${start}${name}.`, items }];
  });
}

/** Modules and their functions, from what typedoc wrote. @param {string} folder @returns {Part[]} */
function referenceOf(folder) {
  if (!existsSync(folder)) return [];
  const modules = readdirSync(folder, { recursive: true })
    .map((entry) => String(entry).replaceAll("\\", "/"))
    .filter((path) => path.endsWith("/index.md"))
    .map((path) => path.slice(0, -"/index.md".length))
    .sort();
  return modules.map((name) => {
    const functions = `${folder}/${name}/functions`;
    const items = existsSync(functions)
      ? readdirSync(functions)
          .map((file) => file.replace(/\.md$/, ""))
          .sort()
          .map((text) => ({ text, link: `/api/${name}/functions/${text}` }))
      : [];
    return { text: `pulih/${name}`, link: `/api/${name}/`, under: `/api/${name}/`, items };
  });
}

/** Everything that the configuration needs to know of the pages. @param {string} reference folder of the reference */
export function navigation(reference) {
  return {
    en: { pages: pagesOf("en"), definitions: definitionsOf("en") },
    id: { pages: pagesOf("id"), definitions: definitionsOf("id") },
    reference: referenceOf(reference),
  };
}
