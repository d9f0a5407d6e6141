// The list of all definitions, by module.
import { badge, titleOf } from "./definition-page.js";
import { table } from "./markdown.js";
import { pageName } from "./shipped.js";

/** @typedef {import("./words.js").Language} Language */
/** @typedef {import("./shipped.js").Shipped} Shipped */

/** Names of the groups, by the first part of an id. @type {Readonly<Record<string, Record<Language, string>>>} */
export const groups = {
  recovery: { en: "Recovery rate", id: "Angka keterpulihan" },
  relapse: { en: "Relapse and abstinence", id: "Relaps dan abstinensi" },
  ibm: { en: "Community units (IBM)", id: "Intervensi berbasis masyarakat (IBM)" },
  aftercare: { en: "Aftercare", id: "Bina lanjut" },
  sni: { en: "SNI 8807", id: "SNI 8807" },
  instrument: { en: "Instruments", id: "Instrumen" },
  episode: { en: "Joining episodes", id: "Penyambungan episode" },
  institution: { en: "Institutions", id: "Lembaga" },
  program: { en: "Programs", id: "Program" },
  capacity: { en: "Capacity", id: "Kapasitas" },
  supervision: { en: "Supervision", id: "Supervisi" },
  statistics: { en: "Hiding small counts", id: "Penutupan angka kecil" },
};

/** The group of a definition. @param {Shipped} shipped */
export function groupOf({ definition }) {
  return definition.id.split(".")[0] ?? "";
}

const said = /** @type {const} */ ({
  en: {
    title: "Definitions",
    lead: "Every definition that ships, generated from the definition itself. A definition has a name, a version, a source, what that source states, and an assumption for every field that the source does not state.",
    standing:
      "The badge says how firmly it stands. It is the standing of the weakest field. None that is _an example, not a rule_ has any official force: choose one, and say which.",
    head: ["Definition", "Id", "Standing"],
    more: "What standing means is told in [Definitions and standing](../concepts/definitions-and-standing.md). Examples by hand: [recovery definitions](./worked-examples.md).",
  },
  id: {
    title: "Definisi",
    lead: "Semua definisi yang disediakan, dihasilkan dari definisi itu sendiri. Setiap definisi memiliki nama, versi, sumber, isi sumber tersebut, dan anggapan untuk setiap isian yang tidak dinyatakan sumber.",
    standing:
      "Tanda di sampingnya menunjukkan kedudukan, yaitu kedudukan isian yang paling lemah. Definisi bertanda _contoh, bukan ketentuan_ tidak berkekuatan resmi: pilih salah satu, lalu sebutkan yang mana.",
    head: ["Definisi", "Id", "Kedudukan"],
    more: "Arti kedudukan dijelaskan dalam [Definisi dan kedudukannya](../concepts/definitions-and-standing.md). Contoh hitungan tangan: [definisi keterpulihan](../../definitions/worked-examples.md) (bahasa Inggris).",
  },
});

/** @param {readonly Shipped[]} all @param {Language} language @param {boolean} hasWorked */
export function definitionIndex(all, language, hasWorked) {
  const words = said[language];
  const names = [...new Set([...Object.keys(groups), ...all.map(groupOf)])];
  return [
    `---\ntitle: ${words.title}\neditLink: false\n---\n`,
    `# ${words.title}\n`,
    `${words.lead}\n`,
    `${words.standing}\n`,
    `${hasWorked ? words.more : (words.more.split(". ")[0] ?? "")}\n`,
    ...names.flatMap((name) => {
      const own = all.filter((shipped) => groupOf(shipped) === name);
      if (own.length === 0) return [];
      return [
        `## ${groups[name]?.[language] ?? name}\n`,
        table(
          [...words.head],
          own.map((shipped) => [
            `[${titleOf(shipped, language)}](./${pageName(shipped.definition.id)}.md)`,
            `\`${shipped.definition.id}\``,
            badge(shipped.definition.standing, language),
          ]),
        ),
        "",
      ];
    }),
  ].join("\n");
}
