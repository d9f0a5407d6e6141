import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RegionCode, regionLevel, regionLevels } from "../../src/region/index";
import { regionCodes } from "./codes";

describe("regionLevel", () => {
  it("each further segment is one level down", () => {
    const codes: RegionCode[] = ["51", "51.71", "51.71.01", "51.71.01.1001"];
    expect(codes.map(regionLevel)).toEqual(["province", "regency", "district", "village"]);
  });

  it("the number of segments and the level go together", () => {
    fc.assert(
      fc.property(regionCodes, (code) => {
        expect(regionLevels.indexOf(regionLevel(code)) + 1).toBe(code.split(".").length);
      }),
    );
  });

  it("text that is no region's code is misuse, and the message does not repeat it", () => {
    for (const code of ["11.1", "1101", "", "11.01.01.2001.7"]) {
      const level = () => regionLevel(code as RegionCode);
      expect(level).toThrow(RangeError);
      expect(level).toThrow(
        /^pulih: expected a region's code such as 11, 11\.01 or 11\.01\.01\.2001$/,
      );
    }
  });
});
