import { describe, expect, it } from "vitest";
import * as z from "zod";
import { readRecords } from "../../src/issue/index";
import { mandatoryEntry2026 } from "../../src/report/index";
import {
  completenessDefinitionSchema,
  figureSchema,
  independentCountSchema,
  relationSchema,
} from "../../src/report/schema";
import { addUp, count, percent, same, shareOf, subset } from "./figures";

function codes(schema: z.ZodType, row: unknown): string[] {
  const { rejected } = readRecords(schema, [row]);
  return rejected.flatMap(({ issues }) => issues.map((i) => `${i.code} ${i.path.join(".")}`));
}

describe("the schema of a figure", () => {
  it("accepts a figure, published or not, and drops foreign columns", () => {
    expect(codes(figureSchema, count("a", 1401, { on: "2024-11-28" }))).toEqual([]);
    expect(codes(figureSchema, percent("a", 42.9, { value: null, decimals: null }))).toEqual([]);
    expect(figureSchema.parse({ ...count("a"), nik: "3201" })).not.toHaveProperty("nik");
  });

  it("refuses what is no figure", () => {
    expect(codes(figureSchema, count("", 1))).toEqual(["issue.too-small id"]);
    expect(codes(figureSchema, count("a", -1))).toEqual(["report.negative-figure value"]);
    expect(codes(figureSchema, { ...count("a"), unit: "share" })).toEqual([
      "issue.not-listed unit",
    ]);
    expect(codes(figureSchema, { ...count("a"), qualifier: "nearly" })).toEqual([
      "issue.not-listed qualifier",
    ]);
    expect(codes(figureSchema, { ...count("a"), source: undefined })).toEqual([
      "issue.missing source",
    ]);
    expect(codes(figureSchema, { ...count("a"), on: "2024-02-30" })).toEqual([
      "calendar.not-a-day on",
    ]);
  });

  it.each([1.5, 7, -13])("refuses %d decimals", (decimals) => {
    expect(codes(figureSchema, count("a", 1, { decimals }))).toEqual([
      "report.wrong-decimals decimals",
    ]);
  });

  it.each([6, -12])("accepts %d decimals", (decimals) => {
    expect(codes(figureSchema, count("a", 0, { decimals }))).toEqual([]);
  });
});

describe("the schema of a relation", () => {
  it("accepts every kind", () => {
    const relations = [addUp("a", "b"), subset("a", "b"), shareOf("s", "a", "b"), same("a", "b")];
    for (const relation of relations) expect(relationSchema.parse(relation)).toEqual(relation);
  });

  it("refuses another kind, a missing field, a name left blank", () => {
    expect(codes(relationSchema, { id: "r", kind: "ratio-of" })).toEqual(["issue.no-match kind"]);
    expect(codes(relationSchema, { ...addUp("a", "b"), exhaustive: undefined })).toEqual([
      "issue.missing exhaustive",
    ]);
    expect(codes(relationSchema, subset("", "b"))).toEqual(["issue.too-small subset"]);
  });

  it("refuses a whole without parts and a notion of one figure", () => {
    expect(codes(relationSchema, addUp("a"))).toEqual(["report.too-few-figures parts"]);
    expect(codes(relationSchema, same("a"))).toEqual(["report.too-few-figures figures"]);
  });

  it("can be given as JSON Schema", () => {
    expect(z.toJSONSchema(relationSchema).oneOf).toHaveLength(4);
    expect(z.toJSONSchema(figureSchema).required).toEqual([
      "id",
      "label",
      "unit",
      "qualifier",
      "source",
    ]);
  });
});

describe("the schemas of completeness", () => {
  it("accept the shipped definition and a count of a region", () => {
    expect(completenessDefinitionSchema.parse(mandatoryEntry2026)).toEqual(mandatoryEntry2026);
    const counted = { ...count("a", 3), region: "51" };
    expect(independentCountSchema.parse(counted)).toEqual(counted);
  });

  it("refuse a kind or a counting that there is not", () => {
    const other = { ...mandatoryEntry2026, persons: "all", mandatory: [{ kind: "x", fields: [] }] };
    expect(codes(completenessDefinitionSchema, other)).toEqual([
      "issue.not-listed persons",
      "issue.not-listed mandatory.0.kind",
    ]);
    expect(codes(independentCountSchema, { ...count("a", 3), region: 51 })).toEqual([
      "region.code-is-number region",
    ]);
  });
});
