import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { agentWeek } from "../../docs/examples/agent-week.js";
import { clientCourse } from "../../docs/examples/client-course.js";
import { institutions } from "../../docs/examples/institutions.js";
import { instrumentsOverTime } from "../../docs/examples/instruments-over-time.js";
import { nationalPicture } from "../../docs/examples/national-picture.js";
import { numbered } from "../../docs/examples/page.js";
import { recoveryPage } from "../../docs/examples/recovery-panel.js";
import { registerReport } from "../../docs/examples/register-report.js";
import { sniScores } from "../../docs/examples/sni-scores.js";
import { recoveryDefinitions } from "../../src/recovery/index";

const picture: string[] = nationalPicture();
const report: string[] = registerReport();
const course: string[] = clientCourse();
const panel: string[] = recoveryPage();
const lembaga: string[] = institutions();
const scores: string[] = sniScores();
const overTime: string[] = instrumentsOverTime();
const week: string[] = agentWeek();
const pages = [picture, report, course, panel, week, lembaga, scores, overTime];
const page = (lines: string[]) => lines.join(" ").replace(/\s+/g, " ");

/** The lines of one numbered section. */
function part(lines: string[], number: number): string[] {
  const at = (n: number) => lines.findIndex((line) => line.startsWith(`${n}. `));
  const end = at(number + 1);
  return lines.slice(at(number), end < 0 ? undefined : end);
}

const file = new URL("../../docs/examples/ibm-figures.json", import.meta.url);
const published: { source: { url: string } }[] = JSON.parse(readFileSync(file, "utf8")).figures;
const addresses = new Set(published.map(({ source }) => source.url));

describe("the demo", () => {
  it("begins with three lines on how to read it, and numbers its sections", () => {
    expect(picture[4]).toBe("How to read this page (cara membaca)");
    expect(picture.slice(6, 10).map((line) => line.slice(0, 10))).toEqual([
      "  Sections",
      "  Met: tru",
      "  Unknown:",
      "",
    ]);
    const headings = numbered(pages)
      .flat()
      .filter((line) => /^\d+\. /.test(line));
    expect(headings.map((line) => Number.parseInt(line, 10))).toEqual(
      headings.map((_, i) => i + 1),
    );
  });

  it("is at most 80 columns wide", () => {
    expect(pages.flat().filter((line) => line.length > 80)).toEqual([]);
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
    const contradictions = page(part(picture, 2).slice(2)).match(/- .*? Not met: .*?\[[^\]]+\]/g);
    expect(contradictions).toEqual([
      "- Units of 2021–2023 sustained to 2024 (count not published): 114 to 122; Units operational in 2024 that were formed in 2021–2023 (not published): 183 to 601. Not met: if they mean one thing, these must be equal: 183 to 601; 114 to 122. [sustained-is-operational-older-2024]",
      "- Active IBM units monitored in 2025: 400,001 or more; IBM units assisted by 2025: 1,416. Not met: the subset: 400,001 or more; the set that holds it: 1,416. [active-among-assisted-2025]",
    ]);
    expect(page(picture).match(/Not met: (?!impossible)/g)).toHaveLength(2);
  });

  it("says that 601 operational units and 12 % sustained can both be true", () => {
    expect(page(part(picture, 2))).toContain(
      "Both can be true; they cannot mean the same thing. Of 601 operational units at most 418 were formed in 2024, so at least 183 are older; at most 122 were sustained.",
    );
  });

  it("calls only those figures agreeing that could have disagreed", () => {
    const agreeing = page(part(picture, 3));
    expect(agreeing.match(/\[[^\]]+\]/g)).toEqual([
      "[formed-2021-2024-by-year]",
      "[formed-is-evaluated-2024]",
      "[significant-stage-among-evaluated-2024]",
      "[operational-among-formed-2024]",
      "[operational-share-2024]",
      "[operational-older-among-formed-2021-2023]",
      "[agents-trained-among-involved-2024]",
      "[assisted-is-established-2025]",
      "[operating-2025-by-class]",
      "[sustained-2025-among-formed-2021-2024]",
      "[formed-by-august-among-new-2025]",
    ]);
    expect(agreeing).toContain(
      "IBM units operational in 2024: 601; IBM units formed from 2021 to 2024: 1,401. Met: the computed percentage: 42.9; the stated percentage: 42.5 to below 43.5.",
    );
    expect(agreeing).not.toContain("Unknown");
  });

  it("derives the figures that were not published, each from named ones", () => {
    const derived = page(part(picture, 4));
    for (const figure of [
      "IBM units formed in 2022 and 2023 (not published): 677. From: IBM units formed from 2021 to 2023: 983; IBM units formed in 2021: 306.",
      "sustained to 2024 (count not published): 114 to 122. From: Percentage of the 2021–2023 units sustained to 2024: 11.5 to below 12.5 %; IBM units formed from 2021 to 2023: 983.",
      "IBM units formed in 2025 by August (not published): 15.",
      "Sustained units in 2025, both classes (not published): 231.",
      "New units in 2025, both classes (not published): 21.",
    ]) {
      expect(derived).toContain(figure);
    }
    expect(derived.match(/From: /g)).toHaveLength(7);
  });

  it("keeps apart what the figures do not decide", () => {
    expect(page(part(picture, 5)).match(/(Met|Not met|Unknown): .*?\]/g)).toEqual([
      "Unknown: sum of the parts: 183 to 1,019; the whole: 601. [operational-2024-by-age]",
    ]);
  });

  it("prints every source with its whole address, broken over lines where it is long", () => {
    const whole = part(picture, 6)
      .map((line) => line.trim())
      .join("");
    for (const url of addresses) expect(whole).toContain(url);
    expect(addresses.size).toBe(8);
    expect(page(part(picture, 6))).toContain(
      "more than 400,000 Active IBM units monitored in 2025 (400,001 or more); 2025 [6]",
    );
  });

  it("keeps the good rows of the invented register and says what is wrong with the bad ones", () => {
    const text = page(report);
    expect(text).toContain("units 60 rows: 57 read, 3 refused");
    expect(text).toContain("units[7] Error in region");
    expect(text).toContain("units[15] Error in formedOn");
    expect(text).toContain("units[23] Error in decree.end");
  });

  it("gives each kind of fault its count, its severity and a sentence", () => {
    const text = page(part(report, 7));
    expect(text).toContain(
      "18 error ibm.report-of-unknown-unit Error in reports[33].unitId: report of a unit that the register lacks.",
    );
    expect(text).toMatch(
      / \d+ warning ibm\.no-trained-agent Warning in activities\[\d+\]\.unitId: /,
    );
  });

  it("traces records without a unit to the units that were refused", () => {
    expect(page(part(report, 7))).toContain(
      "38 of the 39 errors of an unknown unit are records of the 3 refused units: mending those rows mends them.",
    );
  });

  it("marks thousands, and heads the table by province in one line", () => {
    const table = part(report, 9);
    expect(page(table)).toContain("People reached 2,638");
    expect(table).toContain(`  ${"Province".padEnd(31)}${"Units".padEnd(29)}Share   #   ?   .`);
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

  it("follows one invented client, and gives different answers under four rules", () => {
    const text = page(course);
    for (const rule of ["any-use", "confirmed-by-urine", "routine-use", "recorded-claim"]) {
      expect(text).toContain(rule);
    }
  });

  it("puts one register under every definition: the target is met under some, not under others", () => {
    const text = page(part(panel, 14));
    expect(text.match(/\[recovery\.[^\]]+\]/g)).toEqual(
      recoveryDefinitions.map(({ id }) => `[${id}]`),
    );
    expect(text).toContain("As defined 68.8 % (22 of 32; 95 %: 51.4–82.0 %); pending 0.");
    expect(text).toContain("As defined 42.9 % (9 of 21; 95 %: 24.5–63.5 %); pending 11.");
    expect(text).toContain("Target met under 2 definitions, not met under 7; 3 set none.");
  });

  it("draws the bounds with the target at its place", () => {
    const bars = panel.filter((line) => /^ {4}\[[#?.|]+\]/.test(line));
    expect(bars).toHaveLength(recoveryDefinitions.length);
    const marked = bars.filter((line) => line.includes("|"));
    expect(new Set(marked.map((line) => line.indexOf("|")))).toEqual(new Set([29]));
    expect(marked).toHaveLength(9);
    expect(bars[0]).toBe(
      `    [${"#".repeat(24)}|${"#".repeat(9)}${"?".repeat(11)}....]  68.8 % to 90.6 %`,
    );
  });

  it("explains one client in Indonesian: not relapsed under one definition, relapsed under another", () => {
    const text = page(part(panel, 15));
    expect(text).toContain("DIKETAHUI TIDAK RELAPS");
    expect(text).toContain("memakai, tetapi bukan relaps (lapse): 1 April 2026.");
    expect(text).toContain("relaps ditemukan: 1 April 2026.");
  });

  it("gives the sentence to report with the number that tips it", () => {
    const text = page(part(panel, 16));
    expect(text).toContain(
      "Target tercapai bila sedikitnya 2 dari 9 orang yang belum diketahui keadaannya ternyata tidak relaps.",
    );
    expect(text).toContain(
      "It would be met if at least 2 of the 9 whose outcome is unknown had not relapsed.",
    );
  });

  it("lists the 13 signatories by program, and says what is not known of their agreements", () => {
    const signed = part(lembaga, 14);
    expect(signed.filter((line) => line.startsWith("    - "))).toHaveLength(13);
    for (const count of ["(OSC): 3 lembaga", "(CBU): 8 lembaga", "(ORC): 2 lembaga"]) {
      expect(page(signed)).toContain(count);
    }
    expect(page(signed)).toContain("Berlaku pada 17 Mei 2013: 13 nota");
    expect(page(signed)).toContain("tidak diketahui bagi 13 nota");
  });

  it("tells what an invented institution lacks, and what was not recorded of it", () => {
    const one = page(part(lembaga, 15));
    expect(one).toContain("Kesiapan menjadi IPWL sosial: Tidak terpenuhi");
    expect(one).toContain(
      "Tidak terpenuhi: disyaratkan tanda daftar sosial yang berlaku; tercatat: habis masa berlaku.",
    );
    expect(one).toContain("Belum diketahui: disyaratkan sarana sesuai standar");
    expect(one).toContain("konselor adiksi: 3; yang dihitung: 2.");
  });

  it("sets need beside service without a forecast, and a queue beside its places", () => {
    const need = page(part(lembaga, 16));
    expect(need).toContain("0,45 % (18.000 dari 4.000.000)");
    expect(need).toContain("222 kali layanan setahun");
    expect(need).toContain("bukan ramalan");
    expect(need).toContain("pekerja sosial: 715 orang untuk 5.000 klien");
    const waiting = part(lembaga, 17);
    expect(waiting.filter((line) => /^ {2}\d\. W/.test(line))).toEqual([
      "  1. W2  menunggu 11 hari; ada tempat",
      "  2. W3  menunggu 27 hari; belum ada tempat",
      "  3. W1  menunggu 48 hari; belum ada tempat; terlalu lama",
    ]);
  });

  it("scores one invented institution by itself and by a verifier, with a chart of the profile", () => {
    const profiles = part(scores, 14).filter((line) => /^ {2}total/.test(line));
    expect(profiles).toEqual([
      "  total            ###########################??.    91.3 to 95.7 % 22/23",
      "  total            ####################??........    67.4 to 71.7 % 22/23",
    ]);
    expect(page(part(scores, 15))).toContain("Direction self higher on 9, lower on 0");
    expect(page(part(scores, 15))).toContain("Warning: assistance lay between");
  });

  it("plans the gaps towards a threshold that is named as invented", () => {
    const plan = page(part(scores, 16));
    expect(plan).toContain("No threshold of SNI 8807 is public.");
    expect(plan).toContain("80.4 % <- met");
    expect(plan).toContain("Needed for the verdict: the first 3 of 10 steps.");
    expect(page(part(scores, 17))).toContain("certified not recorded");
  });

  it("tells a client's change of quality of life from the noise", () => {
    const text = page(part(overTime, 14));
    expect(text).toMatch(/fisik \d+,\d \d+,\d \d+,\d \d+,\d membaik melebihi galat ukur/);
    expect(text).toMatch(/lingkungan .* dalam galat ukur/);
  });

  it("shows one form that the text of the manual takes and its syntax does not", () => {
    expect(page(part(overTime, 15))).toMatch(
      /teks manual 21 jawaban( \d+,\d){4} sintaks manual 21 jawaban – – – – \(terlalu sedikit/,
    );
  });

  it("gives different shares of the same people, and calls BNN's figures of 2022 open", () => {
    const text = page(part(overTime, 17));
    expect(text).toContain("fisik 73,69");
    expect(text).toContain("tidak disebut yang mana");
  });

  it("lists one agent's week with a reason for each line, and where each client stands", () => {
    const text = page(week);
    expect(text).toContain("6 kontak, 3 lewat jatuh tempo.");
    expect(text).toContain("diambil alih dari AP-02 sejak 8 Juni 2026");
    expect(text).toContain("harus bertemu langsung.");
    expect(text).toContain("pemakaian pada 28 Mei 2026 diikuti asesmen ulang.");
    expect(text).toContain("klien-06 ditangguhkan sejak 2 Mei 2026");
    expect(text).toContain("klien-07 hilang kontak sejak 18 Mei 2026");
  });
});
