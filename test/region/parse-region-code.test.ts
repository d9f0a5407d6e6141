import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRegionCode, parseRegionCode } from "../../src/region/index";
import { regionCodes } from "./codes";

const faultOf = (value: unknown) => {
  const result = parseRegionCode(value);
  return result.ok ? undefined : result.issues.map(({ code }) => code);
};

describe("parseRegionCode", () => {
  it("reads a code with and without dots, and gives it with dots", () => {
    expect(parseRegionCode("11")).toEqual({ ok: true, value: "11" });
    expect(parseRegionCode("1101")).toEqual({ ok: true, value: "11.01" });
    expect(parseRegionCode("110101")).toEqual({ ok: true, value: "11.01.01" });
    expect(parseRegionCode("1101012001")).toEqual({ ok: true, value: "11.01.01.2001" });
    expect(parseRegionCode("11.01.01.2001")).toEqual({ ok: true, value: "11.01.01.2001" });
  });

  it("drops spaces around, as files often have them", () => {
    expect(parseRegionCode(" 11.10\t\n")).toEqual({ ok: true, value: "11.10" });
    expect(parseRegionCode("\u00a01110")).toEqual({ ok: true, value: "11.10" });
  });

  it("a number is refused even when it looks right, since 11.10 has become 11.1", () => {
    for (const value of [11.1, 11.01, 11, 1101012001, 1101012001n, Number.NaN]) {
      expect(faultOf(value)).toEqual(["region.code-is-number"]);
    }
  });

  it("an empty cell is missing, not misshapen", () => {
    for (const value of [null, undefined, "", "  \t"]) {
      expect(faultOf(value)).toEqual(["region.code-missing"]);
    }
  });

  it("what is neither text nor number is no code", () => {
    for (const value of [true, {}, ["11"], new Date(0), Symbol("11")]) {
      expect(faultOf(value)).toEqual(["region.code-not-text"]);
    }
  });

  it("text that a spreadsheet has spoiled, or of another length, is misshapen", () => {
    const spoiled = [
      "11.1",
      "1.1",
      "110",
      "11010",
      "11010120",
      "1101010001234",
      "11.0101",
      "11,01",
    ];
    for (const value of spoiled) expect(faultOf(value)).toEqual(["region.code-shape"]);
  });

  it("asks for the shape, never whether the region exists", () => {
    expect(parseRegionCode("99.99.99.9999")).toEqual({ ok: true, value: "99.99.99.9999" });
  });

  it("its issue has no path and repeats nothing of the value", () => {
    expect(parseRegionCode("1234567890123456")).toEqual({
      ok: false,
      issues: [{ code: "region.code-shape", severity: "error", path: [], params: {} }],
    });
  });

  it("dots can be taken away and come back", () => {
    fc.assert(
      fc.property(regionCodes, (code) => {
        expect(parseRegionCode(code)).toEqual({ ok: true, value: code });
        expect(parseRegionCode(code.replaceAll(".", ""))).toEqual({ ok: true, value: code });
      }),
    );
  });

  it("whatever it reads is a region's code, and reading it again changes nothing", () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^ ?[0-9.]{1,13} ?$/), regionCodes);
    fc.assert(
      fc.property(text, (value) => {
        const result = parseRegionCode(value);
        const code = result.ok ? result.value : undefined;
        expect(isRegionCode(code)).toBe(result.ok);
        if (result.ok) expect(parseRegionCode(code)).toEqual(result);
      }),
    );
  });
});
