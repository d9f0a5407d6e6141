import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRegionCode } from "../../src/region/index";
import { regionCodes } from "./codes";

describe("isRegionCode", () => {
  it("has two digits for province, regency and district, and four for the village", () => {
    expect(["11", "11.01", "11.01.01", "11.01.01.2001"].every(isRegionCode)).toBe(true);
    expect(
      ["1", "111", "11.1", "11.001", "11.01.1", "11.01.01.201", "11.01.01.20011"].some(
        isRegionCode,
      ),
    ).toBe(false);
  });

  it("is written with every dot, without spaces, in ASCII digits", () => {
    const wrong = [
      "1101",
      "11.",
      ".11",
      "11.0101",
      "11,01",
      " 11",
      "11\n",
      "١١",
      "11.01.01.2001.01",
    ];
    expect(wrong.filter(isRegionCode)).toEqual([]);
  });

  it("is text, never a number or nothing", () => {
    expect([11, 11.01, null, undefined, "", {}, ["11"]].filter(isRegionCode)).toEqual([]);
  });

  it("a letter anywhere makes it no code", () => {
    fc.assert(
      fc.property(regionCodes, fc.nat(), (code, at) => {
        const place = at % (code.length + 1);
        expect(isRegionCode(code)).toBe(true);
        expect(isRegionCode(`${code.slice(0, place)}x${code.slice(place)}`)).toBe(false);
      }),
    );
  });
});
