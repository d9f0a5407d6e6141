import { describe, expect, it } from "vitest";
import { type LegacyTest, mapLegacyResult } from "../../../src/episode/legacy";

describe("mapLegacyResult", () => {
  it("positif is good in an evaluation and bad in urine", () => {
    expect(mapLegacyResult("evaluation", "positif")).toEqual({
      ok: true,
      value: { of: "evaluation", favorable: true },
    });
    expect(mapLegacyResult("evaluation", "Negatif")).toMatchObject({ value: { favorable: false } });
    expect(mapLegacyResult("urine", "POSITIF")).toEqual({
      ok: true,
      value: { of: "urine", result: "positive" },
    });
    expect(mapLegacyResult("urine", "negatif")).toMatchObject({ value: { result: "negative" } });
  });

  it("a result of anything but an evaluation or urine has no meaning", () => {
    for (const of of ["x", "Urine", "", null, undefined]) {
      expect(mapLegacyResult(of as LegacyTest, "positif")).toEqual({
        ok: false,
        issues: [
          {
            code: "issue.not-listed",
            severity: "error",
            path: ["of"],
            params: { allowed: "evaluation, urine" },
          },
        ],
      });
    }
  });

  it("another word is neither", () => {
    expect(mapLegacyResult("urine", "reaktif").ok).toBe(false);
    expect(mapLegacyResult("evaluation", "").ok).toBe(false);
  });
});
