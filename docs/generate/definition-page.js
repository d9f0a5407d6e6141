// The page of one definition: every field in words, every assumption, the source, the example by hand.
import { standingLabels } from "pulih/text";
import { capital, escapeHtml, table } from "./markdown.js";
import { isDefinition, pageName } from "./shipped.js";
import { fieldWord, valueWord } from "./words.js";

/** @typedef {import("./words.js").Language} Language */
/** @typedef {import("./shipped.js").Shipped} Shipped */
/** @typedef {{ file: string, summary?: string | undefined }} Worked */

const baseFields = new Set(
  "id version title standing basis source assumptions effectiveFrom effectiveTo derivedFrom".split(
    " ",
  ),
);

const said = /** @type {const} */ ({
  en: {
    about: "What it is",
    version: "Version",
    standing: "Standing",
    code: "In code",
    inForce: "In force",
    basis: "What the source states",
    source: "Source",
    rule: "The rule, field by field",
    assumptions: "What the source does not state",
    assumptionsNote:
      "Each choice below is not in the named source. Its standing says where it comes from.",
    none: "Nothing: every field stands in the source.",
    worked: "Worked by hand",
    workedText: (/** @type {string} */ file) =>
      `This definition is applied to invented people by hand, step by step: [see the example](./${file}).`,
    field: "Field",
    value: "Value",
    note: "Note",
    choice:
      "This definition leaves a choice to the caller. The page shows it for one choice, as an example.",
    use: "Pass it to a function. Its result then carries the whole definition, so the number can be checked.",
    back: "All definitions",
  },
  id: {
    about: "Identitas",
    version: "Versi",
    standing: "Kedudukan",
    code: "Dalam kode",
    inForce: "Masa berlaku",
    basis: "Yang dinyatakan sumber",
    source: "Sumber",
    rule: "Aturan, isian demi isian",
    assumptions: "Yang tidak dinyatakan sumber",
    assumptionsNote:
      "Setiap pilihan di bawah ini tidak terdapat dalam sumber tersebut. Kedudukannya menunjukkan asalnya.",
    none: "Tidak ada: semua isian terdapat dalam sumber.",
    worked: "Contoh hitungan tangan",
    workedText: (/** @type {string} */ file) =>
      `Definisi ini diterapkan pada orang rekaan dengan tangan, langkah demi langkah: [lihat contohnya](../../definitions/${file}) (bahasa Inggris).`,
    field: "Isian",
    value: "Nilai",
    note: "Keterangan",
    choice:
      "Definisi ini menyerahkan satu pilihan kepada pemakai. Halaman ini menampilkannya untuk satu pilihan sebagai contoh.",
    use: "Berikan definisi ini kepada fungsi. Hasilnya membawa seluruh definisi, sehingga angkanya dapat diperiksa.",
    back: "Semua definisi",
  },
});

/** A text of a definition in a language. @param {unknown} wording @param {Language} language */
export function wordingIn(wording, language) {
  if (typeof wording === "string") return wording;
  const both = /** @type {Record<Language, string> | null | undefined} */ (wording);
  return both?.[language] ?? "";
}

/** @param {Shipped} shipped @param {Language} language */
export function titleOf({ definition }, language) {
  return wordingIn(definition.title, language) || definition.id;
}

/** A badge of standing. @param {string} standing @param {Language} language */
export function badge(standing, language) {
  const label = /** @type {Record<string, Record<Language, string>>} */ (standingLabels)[standing];
  return `<span class="standing standing-${standing}">${label?.[language]}</span>`;
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @param {string} unit @param {number} n @param {Language} language */
function duration(unit, n, language) {
  if (language === "id") return `${n} ${fieldWord(unit, "id")}`;
  const plural = { days: "day", months: "month", weeks: "week" }[unit] ?? unit;
  return `${n} ${plural}${n === 1 ? "" : "s"}`;
}

/** A value on one line. @param {string} field @param {unknown} value @param {Language} language @returns {string} */
function inline(field, value, language) {
  if (value == null) return "–";
  if (Array.isArray(value)) {
    if (value.length === 0) return language === "id" ? "tidak ada" : "none";
    const joiner = value.some((part) => isRecord(part)) ? "<br>" : ", ";
    return value.map((part) => inline(field, part, language)).join(joiner);
  }
  if (isDefinition(value)) {
    const title = wordingIn(value.title, language) || value.id;
    return `[${title}](./${pageName(value.id)}.md)`;
  }
  if (!isRecord(value)) return valueWord(field, value, language);
  const keys = Object.keys(value);
  if (keys.length === 2 && "id" in value && "en" in value) return String(value[language]);
  if (keys.length === 2 && "numerator" in value && "denominator" in value) {
    return `${value.numerator}/${value.denominator}`;
  }
  const [only = ""] = keys;
  if (keys.length === 1 && ["days", "months", "weeks"].includes(only)) {
    return duration(only, Number(value[only]), language);
  }
  return keys
    .filter((key) => value[key] != null)
    .map((key) => {
      const name = field === "died" && key === "unknown" ? "causeUnknown" : key;
      return `${fieldWord(name, language)}: ${inline(key, value[key], language)}`;
    })
    .join("; ");
}

/** Whether a list is better shown as a table of its own. @param {unknown} value */
function isList(value) {
  return Array.isArray(value) && value.length > 1 && value.every(isRecord);
}

/** @param {Record<string, unknown>[]} rows @param {Language} language */
function listTable(rows, language) {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return table(
    keys.map((key) => capital(fieldWord(key, language))),
    rows.map((row) =>
      keys.map((key) =>
        key === "id" && !isRecord(row[key])
          ? `\`${row[key]}\``
          : row[key] === undefined
            ? ""
            : inline(key, row[key], language),
      ),
    ),
  );
}

/** @param {Record<string, unknown>} definition @param {Language} language */
function ruleOf(definition, language) {
  const fields = Object.entries(definition).filter(
    ([field, value]) => !baseFields.has(field) && value != null,
  );
  const simple = fields.filter(([, value]) => !isList(value));
  const lists = fields.filter(([, value]) => isList(value));
  const { field, value } = said[language];
  return [
    ...(simple.length === 0
      ? []
      : [
          table(
            [field, value],
            simple.map(([name, part]) => [
              `${capital(fieldWord(name, language))} <code>${name}</code>`,
              inline(name, part, language),
            ]),
          ),
        ]),
    ...lists.map(
      ([name, rows]) =>
        `### ${capital(fieldWord(name, language))}\n\n${listTable(
          /** @type {Record<string, unknown>[]} */ (rows),
          language,
        )}`,
    ),
  ].join("\n\n");
}

/** Path of an assumed field in words. @param {string} path @param {Language} language */
function pathWords(path, language) {
  return path
    .split(".")
    .map((name) => (/^\d+$/.test(name) ? `${Number(name) + 1}` : fieldWord(name, language)))
    .join(" › ");
}

/** @param {Definition} definition @param {Language} language @typedef {import("pulih").Definition} Definition */
function assumptionsOf({ assumptions }, language) {
  const { none, assumptionsNote, field, standing, note } = said[language];
  if (assumptions.length === 0) return none;
  return `${assumptionsNote}\n\n${table(
    [field, standing, note],
    assumptions.map((assumption) => [
      `${capital(pathWords(assumption.field, language))} <code>${assumption.field}</code>`,
      badge(assumption.standing, language),
      wordingIn(assumption.note, language),
    ]),
  )}`;
}

/** @param {Definition} definition */
function sourceOf({ source }) {
  const { title, publisher, year, url } = source;
  const link = url ? `[${title.replace(/[[\]]/g, "")}](<${url}>)` : title;
  return `${publisher}, ${year}. ${link}.`;
}

/**
 * Returns the page of a definition.
 *
 * @param {Shipped} shipped
 * @param {Language} language
 * @param {Worked | undefined} worked the page of its example by hand
 */
export function definitionPage(shipped, language, worked) {
  const { definition, call } = shipped;
  const words = said[language];
  const title = titleOf(shipped, language);
  const { effectiveFrom: from, effectiveTo: to } = definition;
  const inForce = from || to ? [[words.inForce, `${from ?? "…"} – ${to ?? "…"}`]] : [];
  const hasChoice = call.includes("(");
  return [
    `---\ntitle: ${JSON.stringify(title)}\neditLink: false\n---\n`,
    `# ${title}\n`,
    `<p>${badge(definition.standing, language)}</p>\n`,
    table(
      [words.about, ""],
      [
        ["Id", `\`${definition.id}\``],
        [words.version, definition.version],
        [words.code, `\`${call}\``],
        ...inForce,
      ],
    ),
    "",
    ...(hasChoice ? [`${words.choice}\n`] : []),
    `## ${words.basis}\n`,
    `${escapeHtml(wordingIn(definition.basis, language))}\n`,
    `**${words.source}.** ${sourceOf(definition)}\n`,
    `## ${words.rule}\n`,
    `${ruleOf(/** @type {Record<string, unknown>} */ (/** @type {unknown} */ (definition)), language)}\n`,
    `## ${words.assumptions}\n`,
    `${assumptionsOf(definition, language)}\n`,
    ...(worked
      ? [
          `## ${words.worked}\n`,
          ...(language === "id" && worked.summary ? [`> ${worked.summary}\n`] : []),
          `${words.workedText(worked.file)}\n`,
        ]
      : []),
    `${words.use}\n`,
    `[${words.back}](./index.md)\n`,
  ].join("\n");
}
