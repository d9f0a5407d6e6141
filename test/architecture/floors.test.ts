import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { describe, expect, it } from "vitest";
import { floors, rules } from "./floors";
import { folders, root } from "./source";

/** Broken rules, as `rule: from -> to`. */
async function violations(baseDir: string): Promise<string[]> {
  const { output } = await cruise(["src"], {
    baseDir: resolve(baseDir),
    validate: true,
    ruleSet: { forbidden: rules },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    doNotFollow: { path: "node_modules" },
  });
  return (output as ICruiseResult).summary.violations.map(
    (v) => `${v.rule.name}: ${v.from} -> ${v.to.replace(/^.*node_modules\//, "")}`,
  );
}

/** One small tree in which each file breaks one rule, or none. */
const snippets: [path: string, text: string, broken?: string][] = [
  ["src/calendar/index.ts", "export const day = 1;"],
  ["src/calendar/schema.ts", 'import * as z from "zod"; export const s = z.string();'],
  ["src/calendar/kernel.ts", 'import { parse } from "date-fns"; export const k = parse;'],
  ["src/issue/row.ts", 'import type * as z from "zod"; export type T = z.ZodType;'],
  ["src/episode/text.ts", 'import { match } from "ts-pattern"; export const t = match;'],
  ["src/episode/open.ts", 'import { match } from "ts-pattern"; export const t = match;'],
  ["src/region/provinces.ts", "export const provinces = [];"],
  ["src/institution/signatories.ts", "export const signatories = [];"],
  ["src/ibm/index.ts", "export const ibm = 1;"],
  ["src/ibm/schema.ts", 'import * as c from "../calendar/schema"; export const s = c;'],

  ["src/definition/up.ts", 'import "../statistics/index";', "only-downwards"],
  ["src/issue/up.ts", 'import type { D } from "../definition/index";', "only-downwards"],
  ["src/region/up.ts", 'import { ibm } from "../ibm/index"; export { ibm };', "only-downwards"],
  ["src/sni/side.ts", 'import type { X } from "../ibm/index";', "only-downwards"],
  ["src/report/roof.ts", 'import "../index";', "only-downwards"],
  ["src/region/a.ts", 'import type { B } from "./b"; export type A = B;', "no-cycle"],
  ["src/helpers/x.ts", 'import "../calendar/index";', "folder-not-on-a-floor"],
  ["src/ibm/deep.ts", 'import "../calendar/kernel";', "through-the-face"],
  ["src/sni/schema.ts", 'import "../calendar/kernel";', "schema-through-face-or-schema"],
  ["src/sni/text.ts", 'import "../calendar/kernel";', "text-through-face-or-text"],
  ["src/ibm/zod.ts", 'import type * as z from "zod";', "zod-only-in-schemas"],
  ["src/issue/zod.ts", 'import * as z from "zod"; z.string();', "zod-only-as-types-in-issue"],
  ["src/recovery/date.ts", 'import { addDays } from "date-fns";', "date-fns-only-in-calendar"],
  ["src/ibm/classify.ts", 'import "ts-pattern";', "ts-pattern-only-in-transitions-and-texts"],
  ["src/episode/classify.ts", 'import "ts-pattern";', "ts-pattern-only-in-transitions-and-texts"],
  ["src/ibm/file.ts", 'import "node:fs";', "no-other-package"],
  ["src/recovery/index.ts", 'export * from "./print";', "face-without-text-or-schema"],
  ["src/aftercare/index.ts", 'export * from "./check";', "face-without-text-or-schema"],
  ["src/index.ts", 'export * from "./region/index";', "face-without-provinces"],

  ["src/region/b.ts", 'import type { A } from "./a"; export type B = A;'],
  ["src/region/index.ts", 'export * from "./provinces";', "face-without-provinces"],
  ["src/institution/index.ts", 'export * from "./signatories";', "face-without-signatories"],
  ["src/recovery/print.ts", 'import "./text";'],
  ["src/recovery/text.ts", "export const recoveryText = {};"],
  ["src/aftercare/check.ts", 'import "./schema";'],
  ["src/aftercare/schema.ts", "export const s = 1;"],
  ["src/statistics/index.ts", "export const s = 1;"],
  ["src/definition/index.ts", "export type D = 1;"],
];

describe("floors", () => {
  it("every folder imports only from the floors below it", async () => {
    expect(await violations(root)).toEqual([]);
  });

  it("every folder stands on a floor", () => {
    expect(folders.filter((folder) => !floors.flat().includes(folder))).toEqual([]);
  });

  it("every rule finds the import that breaks it, and no other", async () => {
    const tree = mkdtempSync(join(tmpdir(), "pulih-floors-"));
    try {
      for (const [path, text] of snippets) {
        mkdirSync(dirname(join(tree, path)), { recursive: true });
        writeFileSync(join(tree, path), text);
      }
      symlinkSync(`${root}node_modules`, join(tree, "node_modules"));
      const found = (await violations(tree)).map((v) => v.replace(/ -> .*/, ""));
      const broken = snippets.flatMap(([path, , rule]) => (rule ? [`${rule}: ${path}`] : []));
      expect([...new Set(found)].sort()).toEqual(broken.sort());
      expect(new Set(broken.map((b) => b.split(":")[0]))).toEqual(
        new Set(rules.map((r) => r.name)),
      );
    } finally {
      rmSync(tree, { recursive: true, force: true });
    }
  });
});
