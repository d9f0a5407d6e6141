import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Standing, standings, weakestStanding } from "../../src/definition/index";
import { deepFreeze } from "./deep-freeze";

describe("weakestStanding", () => {
  it("ranks official before published before press before illustrative", () => {
    expect(standings.map((a) => standings.map((b) => weakestStanding([a, b])))).toEqual([
      ["official", "published", "press", "illustrative"],
      ["published", "published", "press", "illustrative"],
      ["press", "press", "press", "illustrative"],
      ["illustrative", "illustrative", "illustrative", "illustrative"],
    ]);
  });

  it("is official where nothing weakens it", () => {
    expect(weakestStanding([])).toBe("official");
  });

  it("is one of the list, and no other of the list is weaker", () => {
    const list = fc.array(fc.constantFrom(...standings), { minLength: 1 });
    fc.assert(
      fc.property(list, (given) => {
        const weakest = weakestStanding(deepFreeze<Standing[]>([...given]));
        expect(given).toContain(weakest);
        for (const s of given) {
          expect(standings.indexOf(s)).toBeLessThanOrEqual(standings.indexOf(weakest));
        }
      }),
    );
  });
});
