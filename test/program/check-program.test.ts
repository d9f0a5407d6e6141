import { describe, expect, it } from "vitest";
import { checkProgram } from "../../src/program/index";

describe("checkProgram", () => {
  it("a program that ends before it starts cannot be true", () => {
    const program = { id: "p", kind: "ORC", from: "2025-01-02", to: "2025-01-01" } as const;
    expect(checkProgram(program)).toEqual([
      {
        code: "program.ends-before-start",
        severity: "error",
        path: ["to"],
        params: { start: "2025-01-02", end: "2025-01-01" },
      },
    ]);
  });

  it("one day is a term, a missing day is no fault, and a withdrawn record is not looked at", () => {
    const program = { id: "p", kind: "ORC", from: "2025-01-02", to: "2025-01-02" } as const;
    expect(checkProgram(program)).toEqual([]);
    expect(checkProgram({ ...program, from: null })).toEqual([]);
    expect(checkProgram({ ...program, to: null })).toEqual([]);
    const withdrawn = { ...program, to: "2024-01-01", retractedOn: "2025-02-01" } as const;
    expect(checkProgram(withdrawn)).toEqual([]);
  });
});
