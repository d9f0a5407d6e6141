import { describe, expect, it } from "vitest";
import { impurities } from "./purity";
import { sourceFiles, syntaxOf } from "./source";

/** The one door from instants into the library needs a calendar of the platform. */
const allowed = /^src\/calendar\/plain-date-in\.ts:\d+: Intl$/;

describe("purity", () => {
  it("no source file looks at clock, chance, locale or platform, or keeps state", () => {
    const found = sourceFiles.flatMap((file) => impurities(syntaxOf(file)));
    expect(found.filter((place) => !allowed.test(place))).toEqual([]);
  });

  it.each([
    ["Date.now();", "Date"],
    ["const d = new Date(0);", "Date"],
    ["const f = { d: Date };", "Date"],
    ["Math.random();", "random"],
    ["const { env } = process;", "process"],
    ["new Intl.NumberFormat();", "Intl"],
    ["console.log(1);", "console"],
    ["setTimeout(f, 1);", "setTimeout"],
    ['["b", "a"].sort((a, b) => a.localeCompare(b));', "localeCompare"],
    ["(1.5).toLocaleString();", "toLocaleString"],
    ['import "node:fs";', "node: import"],
    ["class A {}", "class"],
    ["const A = class {};", "class"],
    ["enum A { b }", "enum"],
    ["namespace A { const b = 1; }", "namespace"],
    ["const a = b!;", "non-null assertion"],
    ["export default 1;", "default export"],
    ["export default function f() {}", "default export"],
    ["export { a as default };", "default export"],
    [
      "export function f(a: 1): 1;\nexport function f(a: 2): 2;\nexport function f(a: 1) {}",
      "overload",
    ],
    ["let cache = 1;", "module state"],
  ])("%s is found", (text, what) => {
    expect(impurities(syntaxOf("x.ts", text))).toContain(`x.ts:1: ${what}`);
  });

  it.each([
    "// new Date() and console.log",
    "/** process, Math.random(), class A */ export const a = 'Date.now()';",
    "export function f(instant: Date, options: Intl.NumberFormatOptions): Date { return instant; }",
    "const a = { Date: 1, process: 2 }; a.process;",
    "switch (a) { default: f(); }",
    "export function f() { let n = 0; n += 1; return n; }",
  ])("%s is not", (text) => {
    expect(impurities(syntaxOf("x.ts", text))).toEqual([]);
  });
});
