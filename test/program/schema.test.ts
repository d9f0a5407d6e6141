import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { readRecords } from "../../src/issue/index";
import { programForms2013 } from "../../src/program/index";
import { programDefinitionSchema, programSchema } from "../../src/program/schema";

const faultsOf = (schema: z.ZodType, row: unknown) =>
  readRecords(schema, [row]).rejected.flatMap(({ issues }) =>
    issues.map(({ code, path }) => `${path.join(".")}: ${code}`),
  );

describe("schemas of programs", () => {
  it("accept each kind with its own components", () => {
    for (const row of [
      { id: "p", kind: "OSC", components: { "medical-therapy": true, "inpatient-care": null } },
      { id: "p", kind: "CBU", components: null, from: "2013-05-17" },
      { id: "p", kind: "ORC", components: { "near-the-need": false } },
    ]) {
      expect(faultsOf(programSchema, row)).toEqual([]);
    }
  });

  it("refuse another kind, and an answer that is none", () => {
    expect(faultsOf(programSchema, { id: "p", kind: "IBM" })).toHaveLength(1);
    const row = { id: "p", kind: "CBU", components: { prevention: "ya" } };
    expect(faultsOf(programSchema, row)).toEqual(["components.prevention: issue.wrong-type"]);
  });

  it("accept the shipped definition and refuse a component of another kind", () => {
    expect(faultsOf(programDefinitionSchema, programForms2013)).toEqual([]);
    const requires = { ...programForms2013.requires, CBU: [{ anyOf: ["inpatient-care"] }] };
    expect(faultsOf(programDefinitionSchema, { ...programForms2013, requires })).toEqual([
      "requires.CBU.0.anyOf.0: issue.not-listed",
    ]);
  });
});
