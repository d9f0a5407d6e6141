import { describe, expect, it } from "vitest";
import { mapLegacyOutcome } from "../../../src/episode/legacy";

describe("mapLegacyOutcome", () => {
  it.each([
    ["PP", true, true],
    ["PTP", true, false],
    ["TPP", false, true],
    ["TPTP", false, false],
  ])("%s is recovered %s and productive %s", (code, recovered, productive) => {
    expect(mapLegacyOutcome(code)).toEqual({ ok: true, value: { recovered, productive } });
  });

  it("an unknown code is not guessed", () => {
    expect(mapLegacyOutcome("TP").ok).toBe(false);
  });
});
