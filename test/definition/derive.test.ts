import { describe, expect, it } from "vitest";
import { checkDefinition, type Definition, derive } from "../../src/definition/index";
import { deepFreeze } from "./deep-freeze";
import { example } from "./example";

const own = { id: "test.ours", version: "1" };

describe("derive", () => {
  it("gives a changed copy that says it is one's own and what it came from", () => {
    expect(derive(example, { window: { months: 3 } }, own)).toEqual({
      ...example,
      id: "test.ours",
      version: "1",
      standing: "illustrative",
      window: { months: 3 },
      derivedFrom: { id: "test.half-a-year", version: "1.0.0" },
      assumptions: [
        { field: "died.other", standing: "official", note: "Pasal 3." },
        {
          field: "window",
          standing: "illustrative",
          note: {
            id: "Diubah dari test.half-a-year@1.0.0.",
            en: "Changed from test.half-a-year@1.0.0.",
          },
        },
      ],
    });
  });

  it("takes a field away that is set to undefined, as JSON would", () => {
    const dated: Definition = { ...example, effectiveFrom: "2026-01-01" };
    const derived = derive(dated, { effectiveFrom: undefined }, own);
    expect(derived).not.toHaveProperty("effectiveFrom");
    expect(checkDefinition(derived)).toEqual([]);
    expect(JSON.parse(JSON.stringify(derived))).toEqual(derived);
  });

  it("replaces what was assumed of a part of a changed field", () => {
    const derived = derive(example, { died: { other: "as-failure" } }, own);
    expect(derived.assumptions.map((a) => [a.field, a.standing])).toEqual([
      ["window", "press"],
      ["died", "illustrative"],
    ]);
  });

  it("makes each changed field an assumption, also one that the original lacks", () => {
    const derived = derive(example, { threshold: 0.5, effectiveTo: "2026-12-31" }, own);
    expect(derived.assumptions.slice(2).map((a) => a.field)).toEqual(["threshold", "effectiveTo"]);
    expect(derived.threshold).toBe(0.5);
  });

  it("gives a sound definition, again and again", () => {
    const once = derive(example, { window: { months: 3 } }, own);
    const twice = derive(once, { window: { months: 9 } }, { id: "test.ours", version: "2" });
    expect(checkDefinition(once)).toEqual([]);
    expect(checkDefinition(twice)).toEqual([]);
    expect(twice.derivedFrom).toEqual({ id: "test.ours", version: "1" });
    expect(twice.assumptions.filter((a) => a.field === "window")).toHaveLength(1);
  });

  it("is illustrative even where nothing was changed", () => {
    const copy = derive(example, {}, own);
    expect(copy.standing).toBe("illustrative");
    expect(copy.assumptions).toEqual(example.assumptions);
  });

  it("lets no change touch name, standing and origin, even one that the types forbid", () => {
    const forged = {
      id: "x",
      version: "x",
      standing: "official",
      assumptions: [],
      derivedFrom: null,
    };
    const derived = derive(example, forged as object, own);
    expect(derived).toMatchObject({ ...own, standing: "illustrative" });
    expect(derived.derivedFrom).toEqual({ id: "test.half-a-year", version: "1.0.0" });
    expect(derived.assumptions.length).toBeGreaterThan(0);
    expect(checkDefinition(derived)).toEqual([]);
  });

  it("takes another version under the same name, but not the same version", () => {
    expect(derive(example, {}, { id: example.id, version: "2.0.0" }).version).toBe("2.0.0");
    expect(derive(example, {}, { id: "test.ours", version: "1.0.0" }).id).toBe("test.ours");
    expect(() => derive(example, {}, { id: example.id, version: example.version })).toThrow(
      new RangeError("pulih: a derived definition needs a name or version of its own"),
    );
  });

  it("leaves the original and the changes as they are", () => {
    const original = deepFreeze(structuredClone(example));
    const changes = deepFreeze({ window: { months: 3 } });
    derive(original, changes, deepFreeze({ ...own }));
    expect(original).toEqual(example);
  });
});
