// The tables of codes of findings and faults, from the lists and texts of the library.
import * as pulih from "pulih";
import { severityLabels, text } from "pulih/text";
import { groups } from "./definition-index.js";
import { capital, table } from "./markdown.js";

/** @typedef {import("./words.js").Language} Language */
/** @typedef {{ severity: "error" | "warning", why: string }} Fault */

/** Codes of the library's lists of one kind. @param {RegExp} kind */
function codesOf(kind) {
  return Object.entries(pulih)
    .filter(([name]) => kind.test(name))
    .flatMap(([, list]) => /** @type {readonly string[]} */ (/** @type {unknown} */ (list)));
}

/** Codes of findings: what a verdict says of one requirement. */
export const findingCodes = codesOf(/findingCodes$/i);
/** Codes of faults: what is wrong with data or a definition. */
export const issueCodes = codesOf(/issueCodes$/i);

/** What the page of faults says of each code. @param {string} issues text of docs/issues.md */
export function faultsIn(issues) {
  /** @type {Map<string, Fault>} */
  const found = new Map();
  for (const row of issues.matchAll(/^\| `([^`]+)` \| (error|warning) \| .+ \| (.+) \|$/gm)) {
    const [, code = "", severity, why = ""] = row;
    found.set(code, { severity: severity === "error" ? "error" : "warning", why });
  }
  return found;
}

/** @type {Readonly<Record<string, Record<Language, string>>>} */
const moduleNames = {
  ...groups,
  calendar: { en: "Days and months", id: "Hari dan bulan" },
  issue: { en: "Rows", id: "Baris data" },
  definition: { en: "Definitions", id: "Definisi" },
  statistics: { en: "Statistics", id: "Statistika" },
  region: { en: "Regions", id: "Wilayah" },
  episode: { en: "Episodes", id: "Episode" },
  report: { en: "Published figures", id: "Angka yang terbit" },
};

const said = /** @type {const} */ ({
  en: {
    title: "Codes",
    lead: "Each verdict is made of findings, each fault is an issue. Both are codes with values; their sentences come from `pulih/text`. Values in braces are filled in.",
    findings: "Findings",
    findingsLead: "What a verdict says of one requirement. `explain` makes the sentence.",
    faults: "Faults",
    faultsLead:
      "What is wrong with data or with a definition. `formatIssue` makes the sentence. An **error** refuses the record, a **warning** travels with it.",
    code: "Code",
    sentence: "Sentence",
    severity: "Severity",
    why: "Why it counts",
  },
  id: {
    title: "Kode",
    lead: "Setiap putusan terdiri atas temuan, dan setiap kesalahan data adalah satu galat atau peringatan. Keduanya berupa kode dengan nilai; kalimatnya berasal dari `pulih/text`. Nilai dalam kurung kurawal diisi kemudian.",
    findings: "Temuan",
    findingsLead: "Isi putusan tentang satu persyaratan. `explain` menyusun kalimatnya.",
    faults: "Galat dan peringatan",
    faultsLead:
      "Yang keliru pada data atau definisi. `formatIssue` menyusun kalimatnya. **Galat** menolak rekaman, **peringatan** menyertainya. Alasan setiap kode tersedia [dalam bahasa Inggris](../issues.md).",
    code: "Kode",
    sentence: "Kalimat",
    severity: "Tingkat",
    why: "",
  },
});

/** @param {readonly string[]} codes */
function byModule(codes) {
  const names = [...new Set(codes.map((code) => code.split(".")[0] ?? ""))];
  return names.map((name) => ({ name, own: codes.filter((code) => code.startsWith(`${name}.`)) }));
}

/** @param {Language} language @param {string} issues text of docs/issues.md */
export function codesPage(language, issues) {
  const words = said[language];
  const faults = faultsIn(issues);
  const sentences = /** @type {Readonly<Record<string, Record<Language, string>>>} */ (
    /** @type {unknown} */ (text)
  );
  const sentence = (/** @type {string} */ code) => sentences[code]?.[language] ?? "";
  const nameOf = (/** @type {string} */ name) => moduleNames[name]?.[language] ?? capital(name);
  return [
    `---\ntitle: ${words.title}\neditLink: false\n---\n`,
    `# ${words.title}\n`,
    `${words.lead}\n`,
    `## ${words.findings}\n`,
    `${words.findingsLead}\n`,
    ...byModule(findingCodes).flatMap(({ name, own }) => [
      `### ${words.findings}: ${nameOf(name)}\n`,
      table(
        [words.code, words.sentence],
        own.map((code) => [`\`${code}\``, sentence(code)]),
      ),
      "",
    ]),
    `## ${words.faults}\n`,
    `${words.faultsLead}\n`,
    ...byModule(issueCodes).flatMap(({ name, own }) => [
      `### ${words.faults}: ${nameOf(name)}\n`,
      table(
        [words.code, words.severity, words.sentence, ...(words.why ? [words.why] : [])],
        own.map((code) => {
          const fault = faults.get(code);
          const severity = fault ? severityLabels[fault.severity][language] : "";
          return [
            `\`${code}\``,
            severity,
            sentence(code),
            ...(words.why ? [fault?.why ?? ""] : []),
          ];
        }),
      ),
      "",
    ]),
  ].join("\n");
}
