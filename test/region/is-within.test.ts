import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWithin, parentRegion, type RegionCode } from "../../src/region/index";
import { codesWithin, regionCodes } from "./codes";

describe("isWithin", () => {
  it("a village lies within its district, regency and province", () => {
    const larger: RegionCode[] = ["51.71.01", "51.71", "51"];
    expect(larger.map((region) => isWithin("51.71.01.1001", region))).toEqual([true, true, true]);
  });

  it("a region lies within itself, but not within a part of it", () => {
    expect(isWithin("51.71", "51.71")).toBe(true);
    expect(isWithin("51", "51.71")).toBe(false);
  });

  it("neighbors are not within each other", () => {
    expect(isWithin("51.71.01", "51.72")).toBe(false);
    expect(isWithin("52", "51")).toBe(false);
  });

  it("equal first digits do not make it a part: 11.10 is not within a spoiled 11.1", () => {
    expect(isWithin("11.10", "11.1")).toBe(false);
    expect(isWithin("11.10.01", "11.1")).toBe(false);
  });

  it("of what lies within a part, all lies within the whole", () => {
    const nested = regionCodes.chain((whole) =>
      codesWithin(whole).chain((part) =>
        codesWithin(part).map((inner) => [whole, part, inner] as const),
      ),
    );
    fc.assert(
      fc.property(nested, ([whole, part, inner]) => {
        expect(isWithin(part, whole)).toBe(true);
        expect(isWithin(inner, part)).toBe(true);
        expect(isWithin(inner, whole)).toBe(true);
      }),
    );
  });

  it("two regions within each other are the same", () => {
    const pair = regionCodes.chain((a) =>
      fc.tuple(fc.constant(a), fc.oneof(regionCodes, codesWithin(a))),
    );
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(isWithin(a, b) && isWithin(b, a)).toBe(a === b);
      }),
    );
  });

  it("it says what following the larger regions upward says", () => {
    const pair = regionCodes.chain((a) =>
      fc.tuple(fc.oneof(regionCodes, codesWithin(a)), fc.constant(a)),
    );
    fc.assert(
      fc.property(pair, ([code, region]) => {
        const chain: RegionCode[] = [];
        for (let at: RegionCode | undefined = code; at; at = parentRegion(at)) chain.push(at);
        expect(isWithin(code, region)).toBe(chain.includes(region));
      }),
    );
  });
});
