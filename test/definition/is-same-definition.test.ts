import { describe, expect, it } from "vitest";
import { type Definition, derive, isSameDefinition } from "../../src/definition/index";
import { deepFreeze } from "./deep-freeze";
import { example } from "./example";

/** The same value with the fields of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([k, v]) => [k, reversed(v)]),
  );
}

describe("isSameDefinition", () => {
  it("holds for a definition, its clone and its copy through JSON", () => {
    expect(isSameDefinition(example, example)).toBe(true);
    expect(isSameDefinition(example, structuredClone(example))).toBe(true);
    expect(isSameDefinition(example, JSON.parse(JSON.stringify(example)))).toBe(true);
  });

  it("holds whatever the order of fields", () => {
    expect(isSameDefinition(example, reversed(example) as Definition)).toBe(true);
  });

  it("takes absent, undefined and null fields as not recorded", () => {
    const empty = { ...example, effectiveFrom: null, effectiveTo: undefined, threshold: null };
    expect(isSameDefinition(example, empty)).toBe(true);
    const listed = (list: unknown[]) => ({ ...example, list }) as Definition;
    expect(isSameDefinition(listed([undefined]), listed([null]))).toBe(true);
    expect(isSameDefinition(listed([1, null]), listed([1]))).toBe(false);
  });

  it("takes fields of a record without a prototype as they are", () => {
    const bare = Object.assign(Object.create(null), { months: 6 });
    expect(isSameDefinition({ ...example, window: bare } as Definition, example)).toBe(true);
  });

  it("fails when any field differs, however deep", () => {
    const others: Partial<typeof example>[] = [
      { id: "test.other" },
      { version: "1.0.1" },
      { window: { months: 7 } },
      { died: { other: "as-failure" } },
      { threshold: 0 },
      { effectiveTo: "2026-01-01" },
      { assumptions: [...example.assumptions].reverse() },
      { assumptions: [] },
      { source: { ...example.source, year: 2025 } },
      { title: "Half a year" },
    ];
    for (const changes of others) {
      expect(isSameDefinition(example, { ...example, ...changes })).toBe(false);
      expect(isSameDefinition({ ...example, ...changes }, example)).toBe(false);
    }
    expect(isSameDefinition(example, derive(example, {}, { id: "x", version: "1" }))).toBe(false);
  });

  it("does not take a text for the number or list that prints like it", () => {
    const as = (window: unknown) => ({ ...example, window }) as Definition;
    expect(isSameDefinition(as("6"), as(6))).toBe(false);
    expect(isSameDefinition(as("a,b"), as(["a", "b"]))).toBe(false);
    expect(isSameDefinition(as(["a", "b"]), as(["a,b"]))).toBe(false);
    expect(isSameDefinition(as({ a: "1", b: 2 }), as({ a: '1","b":2' }))).toBe(false);
  });

  it("leaves both as they are", () => {
    const frozen = deepFreeze(structuredClone(example));
    expect(isSameDefinition(frozen, deepFreeze(structuredClone(example)))).toBe(true);
  });
});
