import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as root from "../../src/index";
import { text } from "../../src/text";
import { root as folder } from "../architecture/source";

const page = readFileSync(`${folder}docs/issues.md`, "utf8");
const rows = [...page.matchAll(/^\| `([^`]+)` \| (error|warning) \| (.+) \| (.+) \|$/gm)];

/** Codes of faults, from the vocabularies that the modules export. */
const codes = Object.entries(root)
  .filter(([name]) => /issueCodes$/i.test(name))
  .flatMap(([, list]) => list as readonly string[]);

describe("the page of faults", () => {
  it("lists every fault that the library reports, and no other", () => {
    expect(rows.map(([, code]) => code).sort()).toEqual([...codes].sort());
  });

  it("prints each fault's sentence as it is, in both languages", () => {
    const sentences: Record<string, { id: string; en: string }> = text;
    for (const [, code = "", , printed] of rows) {
      expect(printed).toBe(`${sentences[code]?.id} *${sentences[code]?.en}*`);
    }
  });
});
