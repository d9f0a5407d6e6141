import { describe, expect, it } from "vitest";
import { regionIssueCodes, regionLevels, satkerKinds, timeZones } from "../../src/region/index";
import {
  regionLevelLabels,
  regionText,
  satkerKindLabels,
  timeZoneLabels,
} from "../../src/region/text";

describe("texts of regions", () => {
  it("every fault has a sentence of its own in both languages", () => {
    expect(Object.keys(regionText)).toEqual([...regionIssueCodes]);
    for (const language of ["id", "en"] as const) {
      const sentences = regionIssueCodes.map((code) => regionText[code][language]);
      expect(new Set(sentences).size).toBe(regionIssueCodes.length);
      expect(sentences.every((sentence) => /^[a-z].*\.$/.test(sentence))).toBe(true);
    }
  });

  it("levels bear the names of Indonesian law", () => {
    expect(regionLevels.map((level) => regionLevelLabels[level].id)).toEqual([
      "Provinsi",
      "Kabupaten/kota",
      "Kecamatan",
      "Desa/kelurahan",
    ]);
  });

  it("work units and time zones are named by the abbreviations that people use", () => {
    expect(satkerKinds.map((kind) => satkerKindLabels[kind].id)).toEqual([
      "BNN Provinsi (BNNP)",
      "BNN Kabupaten/Kota (BNNK)",
    ]);
    expect(timeZones.map((zone) => timeZoneLabels[zone].id)).toEqual(["WIB", "WITA", "WIT"]);
  });
});
