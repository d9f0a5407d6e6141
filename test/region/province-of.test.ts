import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWithin, provinceOf, regionLevel } from "../../src/region/index";
import { regionCodes } from "./codes";

describe("provinceOf", () => {
  it("the province is the first segment of a code of any level", () => {
    expect(provinceOf("51.71.01.1001")).toBe("51");
    expect(provinceOf("51.71")).toBe("51");
  });

  it("a province lies in itself", () => {
    expect(provinceOf("51")).toBe("51");
  });

  it("every region lies within its province", () => {
    fc.assert(
      fc.property(regionCodes, (code) => {
        expect(regionLevel(provinceOf(code))).toBe("province");
        expect(isWithin(code, provinceOf(code))).toBe(true);
      }),
    );
  });
});
