import { describe, expect, it } from "vitest";
import { explain } from "../../src/definition/explain";
import type { Finding, Verdict } from "../../src/definition/index";
import type { Texts } from "../../src/issue/index";
import { deepFreeze } from "./deep-freeze";
import { example } from "./example";

type Code = "test.months" | "test.kinds";

const kinds = {
  visit: { id: "kunjungan", en: "visit" },
  training: { id: "pelatihan", en: "training" },
};
const text: Texts<Code> = {
  "test.months": {
    id: "{observed} dari {required} bulan dilaporkan.",
    en: "{observed} of {required} months were reported.",
  },
  "test.kinds": {
    id: "ada {observed}; perlu {required} (rekaman {records}).",
    en: "{observed} seen; {required} needed (records {records}).",
    labels: { observed: kinds, required: kinds },
  },
};

const months: Finding<Code> = {
  code: "test.months",
  outcome: "unknown",
  observed: 3,
  required: 6,
};
const seen: Finding<Code> = {
  code: "test.kinds",
  outcome: "met",
  observed: ["visit", "training"],
  required: "visit",
  records: ["a1", "a2"],
};
const verdict: Verdict<Code> = {
  outcome: "unknown",
  findings: [months, seen],
  definition: example,
  asOf: "2026-06-30",
};

describe("explain", () => {
  it("says of a finding how it stands, what was seen and what was required", () => {
    expect(explain(months, { text, language: "id" })).toBe(
      "Belum diketahui: 3 dari 6 bulan dilaporkan.",
    );
    expect(explain(months, { text, language: "en" })).toBe("Unknown: 3 of 6 months were reported.");
    expect(explain(seen, { text, language: "id" })).toBe(
      "Terpenuhi: ada kunjungan, pelatihan; perlu kunjungan (rekaman a1, a2).",
    );
    expect(explain(seen, { text, language: "en" })).toBe(
      "Met: visit, training seen; visit needed (records a1, a2).",
    );
  });

  it("tells the four outcomes apart", () => {
    const say = (outcome: Finding["outcome"], language: "id" | "en") =>
      explain({ ...months, outcome }, { text, language }).split(":")[0];
    const outcomes = ["met", "unmet", "unknown", "not-applicable"] as const;
    expect(outcomes.map((o) => say(o, "id"))).toEqual([
      "Terpenuhi",
      "Tidak terpenuhi",
      "Belum diketahui",
      "Tidak berlaku",
    ]);
    expect(outcomes.map((o) => say(o, "en"))).toEqual([
      "Met",
      "Not met",
      "Unknown",
      "Not applicable",
    ]);
  });

  it("prints a dash for what was not observed, and the code where the texts lack it", () => {
    const bare = { code: "test.months", outcome: "unknown" } as const;
    expect(explain(bare, { text, language: "en" })).toBe("Unknown: – of – months were reported.");
    const lacking = text as Texts;
    for (const code of ["test.other", "constructor", "__proto__"]) {
      expect(explain({ code, outcome: "met" }, { text: lacking, language: "en" })).toBe(
        `Met: ${code}`,
      );
    }
  });

  it("says of a verdict all that it rests on, in Indonesian", () => {
    expect(explain(verdict, { text, language: "id" }).split("\n")).toEqual([
      "Belum diketahui per 30 Juni 2026.",
      "- Belum diketahui: 3 dari 6 bulan dilaporkan.",
      "- Terpenuhi: ada kunjungan, pelatihan; perlu kunjungan (rekaman a1, a2).",
      "Definisi: Setengah tahun [test.half-a-year@1.0.0; pernyataan pers].",
      "Sumber: BNN, 2026. Siaran pers.",
      "Isi sumber: Sumber menyebut enam bulan.",
      "Anggapan tentang `window` (pernyataan pers): Enam bulan.",
      "Anggapan tentang `died.other` (resmi): Pasal 3.",
    ]);
  });

  it("says of a verdict all that it rests on, in English", () => {
    expect(explain(verdict, { text, language: "en" }).split("\n")).toEqual([
      "Unknown as of 30 June 2026.",
      "- Unknown: 3 of 6 months were reported.",
      "- Met: visit, training seen; visit needed (records a1, a2).",
      "Definition: Half a year [test.half-a-year@1.0.0; press statement].",
      "Source: BNN, 2026. Siaran pers.",
      "What the source states: The source speaks of six months.",
      "Assumption on `window` (press statement): Six months.",
      "Assumption on `died.other` (official): Pasal 3.",
    ]);
  });

  it("names a definition without a title by its name, and a verdict without findings", () => {
    for (const title of [undefined, null]) {
      const definition = { ...example, title, assumptions: [] };
      const bare: Verdict<Code> = { ...verdict, outcome: "met", findings: [], definition };
      expect(explain(bare, { text, language: "en" }).split("\n")).toEqual([
        "Met as of 30 June 2026.",
        "Definition: test.half-a-year [test.half-a-year@1.0.0; press statement].",
        "Source: BNN, 2026. Siaran pers.",
        "What the source states: The source speaks of six months.",
      ]);
    }
  });

  it("changes neither the verdict nor the texts", () => {
    const frozen = deepFreeze(structuredClone({ verdict, options: { text, language: "en" } }));
    const before = JSON.stringify(frozen);
    explain(frozen.verdict, frozen.options as { text: Texts<Code>; language: "en" });
    expect(JSON.stringify(frozen)).toBe(before);
  });
});
