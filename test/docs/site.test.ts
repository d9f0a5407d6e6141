import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findingCodes, issueCodes } from "../../docs/generate/codes-page.js";
import { finishPage } from "../../docs/generate/finish-page.js";
import { terms } from "../../docs/generate/glossary-page.js";
import { generatedPaths, outline } from "../../docs/generate/outline.js";
import { exampleCalls, pageName, shippedDefinitions } from "../../docs/generate/shipped.js";
import { fieldWords } from "../../docs/generate/words.js";
import { standingLabels } from "../../src/text";
import { definitionsIn } from "../architecture/definitions";
import { entries } from "../architecture/exports-map.mjs";
import { root, sourceFiles } from "../architecture/source";
import { definitionCalls } from "../architecture/stated-fields";
import { handwritten } from "./pages";
import { siteAnchorsOf, sitePages } from "./site";

const languages = ["en", "id"] as const;
const shipped = shippedDefinitions();
const textOf = (path: string, language: "en" | "id") =>
  sitePages.get(language === "id" ? `id/${path}` : path) ?? "";

/** Pages that are in English alone: records of the project, and examples by hand. */
const onlyEnglish = /^(architecture|issues|sni-8807)\.md$|^definitions\//;

describe("the pages of the site", () => {
  it("are the same in both languages", () => {
    const own = [...sitePages.keys()];
    const english = own.filter((path) => !path.startsWith("id/"));
    const indonesian = own.filter((path) => path.startsWith("id/")).map((path) => path.slice(3));
    const twins = english.filter((path) => indonesian.includes(path) || !onlyEnglish.test(path));
    expect(indonesian.sort()).toEqual(twins.sort());
    expect(indonesian.length).toBeGreaterThan(60);
  });

  it("show the same code and pictures in both languages", () => {
    const marks = (text: string) =>
      [...text.matchAll(/^(```(?:\w+.*)?|<!-- picture: .* -->)$/gm)].map(([, mark]) => mark);
    for (const path of handwritten.filter((file) => file.startsWith("id/"))) {
      expect(marks(textOf(path.slice(3), "id")), path).toEqual(marks(textOf(path.slice(3), "en")));
    }
  });

  it("all stand in the navigation, which names no other", () => {
    const named = outline.flatMap((group) => group.pages.map(({ path }) => `${path}.md`));
    for (const path of named) {
      for (const language of languages) expect(textOf(path, language), path).not.toBe("");
    }
    const written = handwritten
      .filter((file) => file.startsWith("id/"))
      .map((file) => file.slice(3));
    const generated = generatedPaths.map((path) => `${path}.md`);
    const all = new Set([...written, ...generated, "index.md"]);
    expect([...named, "index.md"].sort()).toEqual([...all].sort());
  });

  it("begin with one heading, but the first, and ask for pictures that exist", () => {
    for (const [path, text] of sitePages) {
      if (!/(^|^id\/)index\.md$/.test(path)) {
        const headings = text.replace(/^```[\s\S]*?^```/gm, "").match(/^# .+$/gm);
        expect(headings, path).toHaveLength(1);
      }
      expect(finishPage(path, text)).not.toMatch(/^<!-- picture:/m);
    }
    expect(() => finishPage("x.md", "<!-- picture: none -->")).toThrow("no picture none");
  });

  it("have no two headings with one anchor, where links name anchors", () => {
    for (const path of ["definitions/index.md", "concepts/definitions-and-standing.md"]) {
      for (const language of languages) {
        const anchors = siteAnchorsOf(textOf(path, language));
        expect(new Set(anchors).size, path).toBe(anchors.length);
      }
    }
  });

  it("speak of relapse and kekambuhan, as people search for them", () => {
    expect(
      [...sitePages].filter(([path, text]) => path.startsWith("id/") && /kekambuhan/.test(text))
        .length,
    ).toBeGreaterThan(1);
    expect(textOf("glossary.md", "id")).toContain("kambuh");
    expect(textOf("glossary.md", "en")).toContain("relapse");
  });
});

describe("pages of definitions", () => {
  const files = sourceFiles.filter((file) =>
    /\/definitions\/|\/([^/]+-)?definitions(-[^/]+)?\.ts$/.test(file),
  );

  it("there is one for each that ships", async () => {
    const found = new Set<string>();
    for (const file of files) {
      for (const value of Object.values<unknown>(await import(root + file))) {
        for (const { id } of definitionsIn(value)) found.add(id);
      }
    }
    const ids = shipped.map(({ definition }) => definition.id);
    expect([...found].filter((id) => !ids.includes(id))).toEqual([]);
    expect(Object.keys(exampleCalls).sort()).toEqual(Object.keys(definitionCalls).sort());
    expect(new Set(ids.map((id) => pageName(id))).size).toBe(ids.length);
  });

  it.each(shipped)("$definition.id is shown whole, in both languages", ({ definition }) => {
    for (const language of languages) {
      const page = textOf(`definitions/${pageName(definition.id)}.md`, language);
      expect(page).toContain(`\`${definition.id}\``);
      expect(page).toContain(`| ${definition.version} |`);
      expect(page).toContain(standingLabels[definition.standing][language]);
      expect(page).toContain(definition.source.publisher);
      for (const { field, note } of definition.assumptions) {
        expect(page).toContain(`<code>${field}</code>`);
        expect(page).toContain(
          wordsOf(note, language).replaceAll("|", "\\|").replaceAll("{", "&#123;"),
        );
      }
      expect(page).not.toMatch(/\[object|undefined/);
    }
  });

  it("each field has a name in words", () => {
    const names = new Set(shipped.flatMap(({ definition }) => fieldNames(definition, true)));
    expect([...names].filter((name) => !Object.hasOwn(fieldWords, name))).toEqual([]);
  });
});

function wordsOf(wording: unknown, language: "en" | "id"): string {
  return typeof wording === "string"
    ? wording
    : ((wording as Record<string, string>)[language] ?? "");
}

/** Names of the fields of a rule, those within other definitions left out. */
function fieldNames(value: unknown, isWhole = false): string[] {
  if (Array.isArray(value)) return value.flatMap((part) => fieldNames(part));
  if (typeof value !== "object" || value === null) return [];
  if (!isWhole && "standing" in value && "version" in value) return [];
  const base =
    "id version title standing basis source assumptions effectiveFrom effectiveTo derivedFrom";
  const both = Object.keys(value).sort().join() === "en,id";
  if (both) return [];
  // Names that the data chose, such as kinds of programs, are not fields.
  return Object.entries(value).flatMap(([key, part]) =>
    isWhole && base.split(" ").includes(key)
      ? []
      : [...(/^[A-Z]+$/.test(key) ? [] : [key]), ...fieldNames(part)],
  );
}

describe("the page of codes", () => {
  it("lists every code of findings and faults in both languages", () => {
    for (const language of languages) {
      const page = textOf("codes.md", language);
      const shown = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, code]) => code);
      expect(shown.sort()).toEqual([...findingCodes, ...issueCodes].sort());
      const empty = page.split("\n").filter((line) => /\| +\|/.test(line));
      expect(empty).toEqual([]);
    }
  });
});

describe("the glossary", () => {
  it("has every term once, with a note in both languages", () => {
    for (const language of languages) {
      const names = terms.map((term) => term[language]);
      expect(new Set(names).size).toBe(names.length);
      for (const term of terms) expect(term.note[language]).toMatch(/\S/);
    }
  });
});

describe("the reference", () => {
  const { entryPoints } = JSON.parse(readFileSync(`${root}docs/site/typedoc.json`, "utf8"));

  it("covers every module that can be imported", () => {
    const covered = (file: string) =>
      entryPoints.some((point: string) =>
        new RegExp(
          `^${point.replace("../../", "").replaceAll(".", "\\.").replace("*", "[^/]+")}$`,
        ).test(file),
      );
    const files = Object.entries(entries()).filter(
      ([subpath, file]) => subpath !== "." && existsSync(root + file),
    );
    expect(
      files.map(([, file]) => file.replace(/^\.\//, "")).filter((file) => !covered(file)),
    ).toEqual([]);
  });
});

describe("the tools of the site", () => {
  it("are named with their exact versions, and their lock names no place to get them from", () => {
    const { devDependencies } = JSON.parse(readFileSync(`${root}docs/site/package.json`, "utf8"));
    for (const version of Object.values<string>(devDependencies))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(readFileSync(`${root}docs/site/package-lock.json`, "utf8")).not.toContain('"resolved"');
    expect(readdirSync(`${root}docs/site`)).toContain(".npmrc");
  });
});
