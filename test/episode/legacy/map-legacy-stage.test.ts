import { describe, expect, it } from "vitest";
import { legacyCodeLists, legacyFields, mapLegacyStage } from "../../../src/episode/legacy";

describe("mapLegacyStage", () => {
  it("reads the three stages, as text or number", () => {
    const stages = [1, "2", " 3 "].map((code) => mapLegacyStage(code));
    expect(stages).toEqual([
      { ok: true, value: "registration" },
      { ok: true, value: "rehabilitation" },
      { ok: true, value: "aftercare" },
    ]);
    expect(mapLegacyStage(0).ok).toBe(false);
  });

  it("no list of the older system is official, and each says where it was seen", () => {
    expect(legacyCodeLists.map(({ field }) => field)).toEqual([...legacyFields]);
    for (const { official, source, codes } of legacyCodeLists) {
      expect(official).toBe(false);
      expect(source).toMatch(/inferred/);
      expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
      for (const { id, en } of codes) expect(id && en).not.toBe("");
    }
  });
});
