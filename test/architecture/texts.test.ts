import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Labels, Texts } from "../../src/issue/index";
import { folders, root } from "./source";
import { placeholders, sentenceFaults } from "./texts";

type Module = Record<string, unknown>;
const load = async (file: string): Promise<Module> =>
  existsSync(root + file) ? import(root + file) : {};

const catalogs = await Promise.all(
  folders.map(async (folder) => {
    const face = await load(`src/${folder}/index.ts`);
    const texts = await load(`src/${folder}/text.ts`);
    const name = `${folder.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Text`;
    const codes = (kind: RegExp) =>
      Object.keys(face)
        .filter((key) => kind.test(key))
        .flatMap((key) => face[key] as string[]);
    return {
      folder,
      issues: codes(/IssueCodes$/),
      findings: codes(/FindingCodes$/),
      reasons: codes(/ReasonCodes$/),
      catalog: (texts[name] ?? {}) as Texts,
      labels: Object.entries(texts).filter(([key]) => key.endsWith("Labels")) as [string, Labels][],
    };
  }),
);

describe.each(catalogs)(
  "texts of $folder",
  ({ folder, issues, findings, reasons, catalog, labels }) => {
    it("every code has a sentence, and every sentence a code", () => {
      expect(Object.keys(catalog).sort()).toEqual([...issues, ...findings, ...reasons].sort());
    });

    it("every code begins with the name of its folder", () => {
      expect(
        [...issues, ...findings, ...reasons].filter((code) => !code.startsWith(`${folder}.`)),
      ).toEqual([]);
    });

    it("every sentence says the same in both languages and ends with a mark", () => {
      const faults = Object.entries(catalog).flatMap(([code, text]) =>
        sentenceFaults(text).map((fault) => `${code}: ${fault}`),
      );
      expect(faults).toEqual([]);
    });

    it("a finding's sentence speaks only of what a finding holds", () => {
      const foreign = findings.filter((code) =>
        placeholders(catalog[code]?.id ?? "").some(
          (name) => !["observed", "required", "records"].includes(name),
        ),
      );
      expect(foreign).toEqual([]);
    });

    it("every label exists in both languages", () => {
      const blank = labels.flatMap(([name, values]) =>
        Object.entries(values)
          .filter(([, label]) => !label.id.trim() || !label.en.trim())
          .map(([value]) => `${name}.${value}`),
      );
      expect(blank).toEqual([]);
    });
  },
);

it.each([
  [{ id: "{a} dari {b}.", en: "{b} of {a}." }, []],
  [{ id: "{a}.", en: "{b}." }, ["placeholders differ"]],
  [{ id: "Satu.", en: "One" }, ["no mark at the end"]],
  [{ id: "Satu  dua.", en: "One two." }, ["stray"]],
  [{ id: "{a b}.", en: "{a b}." }, ["stray"]],
  [{ id: "A.", en: "A.", labels: { a: {} } }, ["labels for a, which is no placeholder"]],
])("the faults of %j are %j", (text, faults) => {
  expect(sentenceFaults(text)).toEqual(faults);
});
