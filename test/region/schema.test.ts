import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { readRecords } from "../../src/issue/index";
import { isRegionCode, parseRegionCode, regionLevel } from "../../src/region/index";
import { regionCodeSchema, satkerSchema, villageCodeSchema } from "../../src/region/schema";
import { regionCodes } from "./codes";

const codesOf = (schema: z.ZodType, row: unknown) =>
  readRecords(schema, [row]).rejected.flatMap(({ issues }) => issues.map(({ code }) => code));
const satker = (region: unknown) => ({ id: "s1", kind: "bnnk", region });

describe("regionCodeSchema", () => {
  it("a row with a number for a code is refused by its own code, at its place", () => {
    expect(readRecords(satkerSchema, [satker("11.10"), satker(11.1)])).toEqual({
      records: [{ index: 0, value: satker("11.10"), warnings: [] }],
      rejected: [
        {
          index: 1,
          issues: [
            { code: "region.code-is-number", severity: "error", path: ["region"], params: {} },
          ],
        },
      ],
    });
  });

  it("it never rewrites: a code without dots is refused until it has been parsed", () => {
    expect(codesOf(satkerSchema, satker("1101"))).toEqual(["region.code-shape"]);
    const read = parseRegionCode("1101");
    expect(codesOf(satkerSchema, satker(read.ok ? read.value : ""))).toEqual([]);
  });

  it("refuses under the same codes as parsing does", () => {
    for (const value of [null, undefined, "", " ", 11.1, 11n, true, {}, "11.1", "99.x"]) {
      const parsed = parseRegionCode(value);
      expect(codesOf(regionCodeSchema, value)).toEqual(
        parsed.ok ? [] : parsed.issues.map(({ code }) => code),
      );
    }
  });

  it("accepts exactly what is a region's code", () => {
    const text = fc.oneof(fc.stringMatching(/^[0-9.]{1,13}$/), regionCodes);
    fc.assert(
      fc.property(text, (value) => {
        expect(regionCodeSchema.safeParse(value).success).toBe(isRegionCode(value));
      }),
    );
  });
});

describe("villageCodeSchema", () => {
  it("accepts the code of a village and names the fault of a larger region's", () => {
    expect(codesOf(villageCodeSchema, "11.01.01.2001")).toEqual([]);
    expect(codesOf(villageCodeSchema, "11.01.01")).toEqual(["region.code-not-village"]);
    expect(codesOf(villageCodeSchema, "11.01.01.201")).toEqual(["region.code-shape"]);
    expect(codesOf(villageCodeSchema, 1101012001)).toEqual(["region.code-is-number"]);
    expect(codesOf(villageCodeSchema, null)).toEqual(["region.code-missing"]);
  });

  it("of all regions it accepts villages only", () => {
    fc.assert(
      fc.property(regionCodes, (code) => {
        expect(villageCodeSchema.safeParse(code).success).toBe(regionLevel(code) === "village");
      }),
    );
  });
});

describe("satkerSchema", () => {
  it("a work unit needs no region and no name: both may be unrecorded", () => {
    const rows = [
      { id: "s1", kind: "bnnp" },
      { id: "s2", kind: "bnnk", name: null, region: null },
      { id: "s3", kind: "bnnk", name: "BNNK Badung", region: "51.03" },
    ];
    expect(readRecords(satkerSchema, rows).records.map(({ value }) => value)).toEqual(rows);
  });

  it("a work unit is of a province or of a regency or city, and has an id", () => {
    expect(codesOf(satkerSchema, { id: "s1", kind: "bnn" })).toEqual(["issue.not-listed"]);
    expect(codesOf(satkerSchema, { id: "", kind: "bnnp" })).toEqual(["issue.too-small"]);
  });
});

describe("JSON Schema", () => {
  it("every schema of regions has one, with the shape of the code in it", () => {
    expect(z.toJSONSchema(regionCodeSchema)).toMatchObject({ type: "string" });
    expect(z.toJSONSchema(villageCodeSchema)).toMatchObject({
      pattern: "^\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{4}$",
    });
    expect(z.toJSONSchema(satkerSchema)).toMatchObject({ required: ["id", "kind"] });
  });
});
