// The glossary, in the order of one language or the other.
import { readFileSync } from "node:fs";
import { table } from "./markdown.js";

/** @typedef {import("./words.js").Language} Language */
/** @typedef {{ en: string, id: string, note: Record<Language, string> }} Term */

/** The terms. @type {readonly Term[]} */
export const terms = JSON.parse(readFileSync(new URL("glossary.json", import.meta.url), "utf8"));

const said = /** @type {const} */ ({
  en: {
    title: "Glossary",
    lead: "Words of the library and of the field, English to Indonesian. The other direction stands on [the Indonesian page](./id/glossary.md).",
    head: ["English", "Indonesian", "What it means here"],
  },
  id: {
    title: "Glosarium",
    lead: "Istilah pustaka dan bidang rehabilitasi, dari bahasa Indonesia ke bahasa Inggris. Arah sebaliknya ada di [halaman bahasa Inggris](../glossary.md).",
    head: ["Indonesia", "Inggris", "Arti di sini"],
  },
});

/** @param {Language} language */
export function glossaryPage(language) {
  const words = said[language];
  const other = language === "en" ? "id" : "en";
  const key = (/** @type {Term} */ term) => term[language].toLowerCase();
  const sorted = [...terms].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return [
    `---\ntitle: ${words.title}\neditLink: false\n---\n`,
    `# ${words.title}\n`,
    `${words.lead}\n`,
    table(
      [...words.head],
      sorted.map((term) => [`**${term[language]}**`, `_${term[other]}_`, term.note[language]]),
    ),
    "",
  ].join("\n");
}
