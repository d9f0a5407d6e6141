import { describe, expect, it } from "vitest";
import type { RegionCode } from "../../src/region/index";
import { findProvince, provinces } from "../../src/region/provinces";

describe("findProvince", () => {
  it("a region of any level leads to its province", () => {
    const codes: RegionCode[] = ["51", "51.71", "51.71.01", "51.71.01.1001"];
    expect(codes.map((code) => findProvince(code)?.name)).toEqual(["Bali", "Bali", "Bali", "Bali"]);
  });

  it("every province of the table is found by its own code", () => {
    expect(provinces.map(({ code }) => findProvince(code))).toEqual(provinces);
  });

  it("a province that the table does not have is unknown, not a fault", () => {
    expect(findProvince("97.01")).toBeUndefined();
  });
});
