import { describe, expect, it } from "vitest";
import { checkDefinition, type Definition } from "../../src/definition/index";
import { definitionsIn, fieldFaults, keyFor } from "./definitions";
import { faces, root, sourceFiles } from "./source";
import { definitionCalls, statedFields } from "./stated-fields";

const files = sourceFiles.filter((file) =>
  /\/definitions\/|\/([^/]+-)?definitions(-[^/]+)?\.ts$/.test(file),
);
const modules = await Promise.all(files.map((file) => import(root + file)));
const exported = modules.flatMap((module) => Object.entries<unknown>(module));
/** Functions beside them that users cannot import are parts of the others. */
const published = new Set(
  (await Promise.all(faces.map((file) => import(root + file)))).flatMap((face) =>
    Object.values<unknown>(face),
  ),
);
const functions = exported.filter(
  (entry): entry is [string, (...args: unknown[]) => unknown] =>
    typeof entry[1] === "function" && published.has(entry[1]),
);

const shipped = new Set<Definition>(exported.flatMap(([, value]) => definitionsIn(value)));
for (const [name, make] of functions) {
  for (const args of definitionCalls[name] ?? []) {
    for (const definition of definitionsIn(make(...args))) shipped.add(definition);
  }
}
const definitions = [...shipped].map((definition) => ({ id: definition.id, definition }));

describe("shipped definitions", () => {
  it("a function that returns one is called here", () => {
    expect(functions.map(([name]) => name).filter((name) => !definitionCalls[name])).toEqual([]);
    for (const [name, make] of functions) {
      for (const args of definitionCalls[name] ?? []) {
        expect(definitionsIn(make(...args)), name).not.toEqual([]);
      }
    }
  });

  it("no two bear one name", () => {
    const ids = definitions.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([]);
  });

  it("the tables name nothing that is not shipped", () => {
    const used = new Set(definitions.map(({ id }) => keyFor(id, statedFields)));
    expect(Object.keys(statedFields).filter((key) => !used.has(key))).toEqual([]);
    const names = new Set(functions.map(([name]) => name));
    expect(Object.keys(definitionCalls).filter((name) => !names.has(name))).toEqual([]);
  });

  it.each(definitions)("$id is sound, sourced and told in both languages", ({ definition }) => {
    expect(checkDefinition(definition)).toEqual([]);
    expect(JSON.parse(JSON.stringify(definition))).toStrictEqual(definition);
    expect(definition.source.year).toBeGreaterThan(1900);
    const both = { id: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) };
    expect(definition.title).toEqual(both);
    expect(definition.basis).toEqual(both);
    for (const { note } of definition.assumptions) expect(note).toEqual(both);
  });

  it.each(definitions)("$id assumes just what its source does not state", ({ id, definition }) => {
    const key = keyFor(id, statedFields);
    expect(key, `${id} is missing in test/architecture/stated-fields.ts`).toBeDefined();
    expect(fieldFaults(definition, statedFields[key ?? ""] ?? [])).toEqual([]);
  });
});

describe("the walker", () => {
  const note = { id: "a", en: "a" };
  const assumed = (...fields: string[]) =>
    fields.map((field) => ({ field, standing: "illustrative" as const, note }));
  const rule = (assumptions: Definition["assumptions"]) => ({
    id: "x.a.6-months",
    version: "1.0.0",
    standing: "illustrative" as const,
    basis: note,
    source: { title: "a", publisher: "a", year: 2026 },
    assumptions,
    window: { months: 6 },
    died: { drugRelated: "as-failure", other: "excluded" },
  });

  it("accepts each field either stated or assumed, whole or in parts", () => {
    expect(fieldFaults(rule(assumed("died")), ["window"])).toEqual([]);
    expect(fieldFaults(rule(assumed("died.other", "window")), ["died.drugRelated"])).toEqual([]);
  });

  it.each([
    [[], ["window"], "died is neither stated by the source nor assumed"],
    [["died.other"], ["window"], "died.drugRelated is neither stated by the source nor assumed"],
    [["died", "window"], ["window"], "window is stated by the source and yet assumed"],
    [["died.other"], ["window", "died"], "died is stated by the source and yet assumed"],
    [["died"], ["window", "died.other"], "died is assumed whole, though a part is stated"],
    [["died"], ["window", "target"], "target is stated, but the definition has no such field"],
  ])("refuses %j assumed and %j stated", (assumptions, stated, fault) => {
    expect(fieldFaults(rule(assumed(...assumptions)), stated)).toEqual([fault]);
  });

  it("finds definitions in lists and records, and the closest key", () => {
    expect(definitionsIn({ a: [rule([])], b: 1, c: rule([]) })).toHaveLength(2);
    expect(keyFor("x.a.6-months", { x: 1, "x.a": 1, "x.a.6": 1 })).toBe("x.a");
    expect(keyFor("xa", { x: 1 })).toBeUndefined();
  });
});
