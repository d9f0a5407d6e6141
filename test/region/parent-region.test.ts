import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parentRegion, provinceOf, type RegionCode, regionLevel } from "../../src/region/index";
import { regionCodes, villageCodes } from "./codes";

describe("parentRegion", () => {
  it("a village lies in its district, a district in its regency, a regency in its province", () => {
    expect(parentRegion("51.71.01.1001")).toBe("51.71.01");
    expect(parentRegion("51.71.01")).toBe("51.71");
    expect(parentRegion("51.71")).toBe("51");
  });

  it("a province has no larger region", () => {
    expect(parentRegion("51")).toBeUndefined();
  });

  it("from every village three steps lead through all levels to its province", () => {
    fc.assert(
      fc.property(villageCodes, (village) => {
        const chain: RegionCode[] = [];
        for (let code: RegionCode | undefined = village; code; code = parentRegion(code)) {
          chain.push(code);
        }
        expect(chain.map(regionLevel)).toEqual(["village", "district", "regency", "province"]);
        expect(chain[3]).toBe(provinceOf(village));
      }),
    );
  });

  it("a region and its larger region have the same province", () => {
    fc.assert(
      fc.property(regionCodes, (code) => {
        expect(provinceOf(parentRegion(code) ?? code)).toBe(provinceOf(code));
      }),
    );
  });
});
