import { describe, expect, it } from "vitest";
import { nationalPicture } from "../../docs/examples/national-picture.js";
import { registerReport } from "../../docs/examples/register-report.js";

const picture: string[] = nationalPicture();
const report: string[] = registerReport();
const page = (lines: string[]) => lines.join(" ").replace(/\s+/g, " ");

describe("the demo", () => {
  it("is at most 80 columns wide", () => {
    expect([...picture, ...report].filter((line) => line.length > 80)).toEqual([]);
  });

  it("computes the national shares with their denominators from published figures", () => {
    for (const figure of [
      "Operational, November 2024 42.9 % (601 of 1,401)",
      "114 to 122 units",
      "252 = 207 + 24 + 11 + 10",
      "13.5 % (34 of 252)",
      "17.8 % (252 of 1,416)",
      "5.30 (2,217 / 418)",
    ]) {
      expect(page(picture)).toContain(figure);
    }
  });

  it("names the contradictions among the published figures, and only those", () => {
    const contradictions = page(picture).match(/Not met: .*?\[[^\]]+\]/g);
    expect(contradictions).toEqual([
      "Not met: if they mean one thing, it is at least 183 and at most 122. [sustained-is-operational-older-2024]",
      "Not met: the subset is 400,001 to …; the set that holds it is 1,416. [active-among-assisted-2025]",
    ]);
  });

  it("keeps the good rows of the invented register and says what is wrong with the bad ones", () => {
    const text = page(report);
    expect(text).toContain("units 60 rows: 57 read, 3 refused");
    expect(text).toContain("units[7] Error in region");
    expect(text).toContain("units[15] Error in formedOn");
    expect(text).toContain("units[23] Error in decree.end");
  });

  it("gives different shares of the same units under different readings", () => {
    const documented = report.filter((line) => line.startsWith("    documented"));
    expect(new Set(documented).size).toBe(3);
  });

  it("explains one unit in Indonesian and English, with definition, source and assumptions", () => {
    const text = page(report);
    expect(text).toContain("Belum diketahui per 30 Juni 2025.");
    expect(text).toContain("Unknown as of 30 June 2025.");
    expect(text.match(/ibm\.all-four\.6-months@1\.0\.0/g)).toHaveLength(3);
    expect(text.match(/Anggapan tentang/g)).toHaveLength(8);
    expect(text.match(/Assumption on/g)).toHaveLength(8);
  });
});
