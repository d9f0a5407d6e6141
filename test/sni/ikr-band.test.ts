import { describe, expect, it } from "vitest";
import { ikrBand, ikrPublished } from "../../src/sni/index";
import { deepFreeze } from "../definition/deep-freeze";
import { bandsOf } from "./bands";

const record = (value: number, category?: string) => ({
  id: "r1",
  scope: "l1",
  year: 2025,
  value,
  ...(category !== undefined && { category }),
});

describe("ikrBand", () => {
  it("3.49 is B Terkelola and 3.57 A Optimal under any border between them", () => {
    expect(ikrPublished.map(({ value, category }) => [value, category])).toEqual([
      [3.49, "B Terkelola"],
      [3.57, "A Optimal"],
    ]);
    for (const border of [3.4900001, 3.5, 3.5324, 3.57]) {
      const bands = deepFreeze(bandsOf(border));
      const results = ikrPublished.map((each) => ikrBand(each, { bands }));
      expect(results.map(({ band, agrees }) => [band, agrees])).toEqual([
        ["B Terkelola", true],
        ["A Optimal", true],
      ]);
    }
  });

  it("a value at a border falls into the higher band", () => {
    const bands = bandsOf(3.5);
    expect(ikrBand(record(3.5), { bands }).band).toBe("A Optimal");
    expect(ikrBand(record(3.4999999999), { bands }).band).toBe("B Terkelola");
    expect(ikrBand(record(2.88), { bands })).toEqual({
      definition: bands,
      recordId: "r1",
      value: 2.88,
      band: "C Dinamis",
    });
  });

  it("a value below all bands has none, and disagrees with any category", () => {
    expect(ikrBand(record(0.5, "D"), { bands: bandsOf(3.5) })).toMatchObject({ agrees: false });
    expect("band" in ikrBand(record(0.5), { bands: bandsOf(3.5) })).toBe(false);
  });

  it("bands out of order are not applied", () => {
    expect(() => ikrBand(record(3), { bands: bandsOf(2) })).toThrow(/^pulih: these bands/);
  });
});
