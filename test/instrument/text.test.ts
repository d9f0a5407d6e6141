import { describe, expect, it } from "vitest";
import { explain } from "../../src/definition/explain";
import {
  bamForms,
  betterDirections,
  changeVerdicts,
  illustrativeLevel,
  improvementReadings,
  licenseStatuses,
  recoveryLevel,
  scoreWhoqolBref,
  unscoredReasons,
  whoqolProfiles,
} from "../../src/instrument/index";
import {
  bamFormLabels,
  bandLabels,
  betterDirectionLabels,
  changeVerdictLabels,
  improvementReadingLabels,
  instrumentLabels,
  instrumentText,
  licenseStatusLabels,
  scoreLabels,
  unscoredReasonLabels,
  whoqolProfileLabels,
} from "../../src/instrument/text";
import { formatIssue } from "../../src/issue/format-issue";
import { shipped } from "./forms";

describe("names", () => {
  it("are there for every value", () => {
    expect(Object.keys(licenseStatusLabels)).toEqual([...licenseStatuses]);
    expect(Object.keys(unscoredReasonLabels)).toEqual([...unscoredReasons]);
    expect(Object.keys(whoqolProfileLabels)).toEqual([...whoqolProfiles]);
    expect(Object.keys(bamFormLabels)).toEqual([...bamForms]);
    expect(Object.keys(betterDirectionLabels)).toEqual([...betterDirections]);
    expect(Object.keys(changeVerdictLabels)).toEqual([...changeVerdicts]);
    expect(Object.keys(improvementReadingLabels)).toEqual([...improvementReadings]);
  });

  it("are there for every shipped instrument, its scores and its bands, and no other", () => {
    const used = (list: string[]) => [...new Set(list)].sort();
    const all = shipped.map(([, definition]) => definition);
    expect(Object.keys(instrumentLabels).sort()).toEqual(used(all.map((d) => d.instrument)));
    expect(Object.keys(scoreLabels).sort()).toEqual(
      used(all.flatMap((d) => d.scales.map(({ id }) => id))),
    );
    expect(Object.keys(bandLabels).sort()).toEqual(
      used(all.flatMap((d) => d.bands.flatMap((table) => table.bands.map(({ id }) => id)))),
    );
  });
});

describe("sentences", () => {
  it("say what is wrong with an answer", () => {
    const [issue] = scoreWhoqolBref({ q10: 6 }, { missing: "who-text" }).issues;
    expect(formatIssue(issue!, { text: instrumentText, language: "id" })).toBe(
      "Galat di q10: nilai ini bukan jawaban butir tersebut; yang ada: 1, 2, 3, 4, 5.",
    );
  });

  it("explain a degree of recovery", () => {
    const result = { id: "a", on: "2026-07-01", instrument: "whoqol-bref" } as const;
    const scores = { physical: 70, social: 41.5 };
    const { findings } = recoveryLevel([{ ...result, scores }], { rule: illustrativeLevel });
    const say = (language: "id" | "en") =>
      findings.map((finding) => explain(finding, { text: instrumentText, language }));
    expect(say("id")).toEqual([
      "Terpenuhi: disyaratkan paling sedikit: WHOQOL-BREF, fisik, 60; skor terakhir: 70.",
      "Belum diketahui: disyaratkan paling sedikit: WHOQOL-BREF, psikologis, 60; skor terakhir: –.",
      "Tidak terpenuhi: disyaratkan paling sedikit: WHOQOL-BREF, hubungan sosial, 60; skor terakhir: 41,5.",
      "Belum diketahui: disyaratkan paling sedikit: WHOQOL-BREF, lingkungan, 60; skor terakhir: –.",
      "Belum diketahui: disyaratkan 3 syarat terpenuhi; yang terpenuhi: 1.",
    ]);
    expect(say("en")[2]).toBe(
      "Not met: required at least: WHOQOL-BREF, social relationships, 60; latest score: 41.5.",
    );
  });
});
