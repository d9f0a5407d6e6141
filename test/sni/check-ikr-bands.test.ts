import { describe, expect, it } from "vitest";
import { checkIkrBands } from "../../src/sni/index";
import { bandsOf } from "./bands";

const codesOf = (bands: Parameters<typeof checkIkrBands>[0]) =>
  checkIkrBands(bands).map(({ code }) => code);

describe("checkIkrBands", () => {
  it("bands that agree with what was published are sound", () => {
    expect(checkIkrBands(bandsOf(3.5))).toEqual([]);
  });

  it("bands that give a published value another category are warned of", () => {
    expect(checkIkrBands(bandsOf(3.45))).toEqual([
      {
        code: "sni.contradicts-published",
        severity: "warning",
        path: ["bands"],
        params: { year: 2024, value: 3.49 },
      },
    ]);
    expect(codesOf(bandsOf(3.58))).toEqual(["sni.contradicts-published"]);
  });

  it("bands rise, from any number, and have names of their own", () => {
    expect(codesOf(bandsOf(3.5, [2, 2, 3]))).toEqual(["sni.bands-out-of-order"]);
    expect(codesOf(bandsOf(3.5, [Number.NaN]))).toEqual(["sni.bands-out-of-order"]);
    expect(codesOf({ ...bandsOf(3.5), bands: [] })).toEqual(["sni.bands-out-of-order"]);
    const [band] = bandsOf(3.5, []).bands;
    expect(codesOf({ ...bandsOf(3.5), bands: [band!, { ...band!, atLeast: 4 }] })).toContain(
      "sni.same-id-twice",
    );
  });

  it("bands without a stated source are refused as a definition", () => {
    expect(codesOf({ ...bandsOf(3.5), basis: "" })).toEqual(["definition.blank"]);
  });
});
