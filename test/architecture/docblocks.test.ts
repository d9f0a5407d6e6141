import type ts from "typescript";
import { describe, expect, it } from "vitest";
import { docFaults } from "./docblocks";
import { exportsOf, faces, program, root, syntaxOf } from "./source";

/** The faults of the first declaration of a snippet. */
function faultsOf(text: string): string[] {
  const statement = syntaxOf("x.ts", text).statements[0] as ts.DeclarationStatement;
  return docFaults("x", statement).map((fault) => fault.replace("x.ts:", ""));
}

const whole =
  "/**\n * Returns one.\n *\n * @param a - A.\n * @returns One.\n * @example\n * f(1); // => 1\n * @since 0.1.0\n */\nexport function f(a: number): number { return 1; }";

describe("docblocks", () => {
  it("every public symbol says what it is, since when, and how to call it", () => {
    const all = program();
    const faults = faces.flatMap((face) =>
      [...exportsOf(face, all)].flatMap(([name, symbol]) =>
        (symbol.declarations ?? []).flatMap((d) => docFaults(name, d)),
      ),
    );
    expect([...new Set(faults)].map((fault) => fault.replace(root, ""))).toEqual([]);
  });

  it("a whole docblock has no faults", () => {
    expect(faultsOf(whole)).toEqual([]);
    expect(faultsOf("/**\n * One.\n *\n * @since 0.1.0\n */\nexport const f = 1;")).toEqual([]);
  });

  it.each([
    [" * Returns one.\n *\n", "", "8 x: no first sentence"],
    [" * @since 0.1.0\n", "", "9 x: no @since"],
    [" * @param a - A.\n", "", "9 x: @param of a"],
    [" * @param a", " * @param b", "10 x: @param of a"],
    [" * @returns One.\n", "", "9 x: no @returns"],
    [" * @example\n * f(1); // => 1\n", "", "8 x: no @example"],
    ["@returns One.", "@returns", "10 x: an empty tag"],
    ["@since", "@see f\n * @since", "11 x: a tag that the docs do not use"],
    [
      " * @param a - A.\n * @returns One.",
      " * @returns One.\n * @param a - A.",
      "10 x: tags out of order",
    ],
  ])("%j replaced by %j is a fault", (from, to, fault) => {
    expect(faultsOf(whole.replace(from, to))).toEqual([fault]);
  });

  it("every property of a public type has a comment", () => {
    const doc = "/**\n * A.\n *\n * @since 0.1.0\n */\n";
    const union =
      "export type A = {\n/** B. */ b: 1 } | { c: 1; d?: { e: (f: { g: 1 }) => void } };";
    expect(faultsOf(doc + union)).toEqual([
      "7 x: no comment on c",
      "7 x: no comment on d",
      "7 x: no comment on e",
    ]);
    expect(faultsOf(`${doc}export interface A { b(): void }`)).toEqual(["6 x: no comment on b"]);
  });
});
