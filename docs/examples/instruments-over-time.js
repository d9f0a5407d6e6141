// One invented client's WHOQOL-BREF at admission and six months later: change against noise.
import {
  bnnWhoqol2022,
  definedScores,
  groupImprovement,
  illustrativeLevel,
  recoveryLevel,
  reliableChange,
  scoreWhoqolBref,
  whoqolAnyImprovement,
  whoqolReliableImprovement,
} from "pulih";
import {
  changeVerdictLabels,
  explain,
  formatDate,
  formatNumber,
  formatRate,
  outcomeLabels,
  scoreLabels,
  text,
  unscoredReasonLabels,
  whoqolProfileLabels,
} from "pulih/text";
import { section, title, wrap } from "./page.js";

const id = /** @type {const} */ ({ language: "id" });
const domains = /** @type {const} */ (["physical", "psychological", "social", "environment"]);

/** Invented: standard deviation and reliability of each domain in a reference group. */
const noise = [
  { score: "physical", standardDeviation: 14, reliability: 0.8 },
  { score: "psychological", standardDeviation: 14, reliability: 0.78 },
  { score: "social", standardDeviation: 18, reliability: 0.68 },
  { score: "environment", standardDeviation: 14, reliability: 0.8 },
];

/** Answers of items 1 to 26 as they stand on the form; 0 stands for none. */
const forms = {
  admission: {
    on: /** @type {const} */ ("2025-09-10"),
    answers: [2, 2, 4, 3, 2, 3, 2, 3, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 2, 3, 0, 3, 3, 3, 3, 4],
  },
  later: {
    on: /** @type {const} */ ("2026-03-10"),
    answers: [4, 4, 2, 2, 4, 4, 3, 3, 3, 4, 4, 2, 4, 3, 4, 3, 4, 3, 4, 3, 3, 4, 3, 3, 3, 2],
  },
};

/** @param {readonly number[]} answers */
function byItem(answers) {
  const given = answers.map((answer, i) => /** @type {const} */ ([`q${i + 1}`, answer]));
  return Object.fromEntries(given.filter(([, answer]) => answer !== 0));
}

/** @param {readonly number[]} answers @param {import("pulih").WhoqolProfile} missing */
const scored = (answers, missing) => scoreWhoqolBref(byItem(answers), { missing });

/** @param {number | undefined} value @param {number} width */
const shown = (value, width) =>
  (value === undefined ? "–" : formatNumber(value, { ...id, decimals: 1 })).padStart(width);

/** @param {string} score */
const nameOf = (score) => (scoreLabels[score]?.id ?? score).padEnd(16);

function changes() {
  const before = definedScores(scored(forms.admission.answers, "who-text"));
  const after = definedScores(scored(forms.later.answers, "who-text"));
  const rows = noise.map(({ score, standardDeviation, reliability }) => {
    const [earlier, later] = [before[score], after[score]];
    const start = `  ${nameOf(score)}${shown(earlier, 8)}${shown(later, 8)}`;
    if (earlier === undefined || later === undefined) return start;
    const { change, threshold, verdict } = reliableChange(
      { before: earlier, after: later },
      { standardDeviation, reliability, better: "higher" },
    );
    const label = changeVerdictLabels[verdict].id;
    return `${start}${shown(change, 9)}${shown(threshold, 8)}  ${label}`;
  });
  const head = `  ${"Ranah (0–100)".padEnd(16)}${"masuk".padStart(8)}${"6 bulan".padStart(8)}`;
  return [`${head}${"berubah".padStart(9)}${"batas".padStart(8)}  arti`, ...rows];
}

function profiles() {
  const { answers } = forms.admission;
  const without = answers.map((answer, i) => ([0, 7, 8, 4].includes(i) ? 0 : answer));
  return /** @type {const} */ (["who-text", "who-syntax", "who-table"]).flatMap((profile) => {
    const { scores, answered } = scored(without, profile);
    const cells = domains.map((domain) => {
      const found = scores.find((score) => score.id === domain);
      return found?.status === "defined" ? shown(found.score, 7) : "–".padStart(7);
    });
    const lost = scores.find(({ id: score }) => score === "physical");
    const why = lost?.status === "undefined" ? unscoredReasonLabels[lost.reason].id : "";
    const name = whoqolProfileLabels[profile].id.padEnd(17);
    return [
      `  ${name}${String(answered).padStart(3)} jawaban ${cells.join("")}`,
      ...(why ? [`  ${" ".repeat(20)} (${why})`] : []),
    ];
  });
}

function level() {
  const results = [forms.admission, forms.later].map(({ on, answers }, i) => ({
    id: `whoqol-${i + 1}`,
    on,
    instrument: "whoqol-bref",
    scores: Object.fromEntries(
      Object.entries(definedScores(scored(answers, "who-text"))).map(([name, score]) => [
        name,
        Math.round(score * 10) / 10,
      ]),
    ),
  }));
  const { outcome, findings } = recoveryLevel(results, { rule: illustrativeLevel });
  return [
    `  ${outcomeLabels[outcome].id} [${illustrativeLevel.id}@${illustrativeLevel.version}]`,
    ...findings.flatMap((finding) => wrap("  - ", explain(finding, { text, ...id }))),
  ];
}

/** Twelve invented people: scores before, and how much each rose. */
const group = [12, 3, 1, 15, 2, -4, 20, 5, 0, 2, 14, undefined].map((rise, i) => ({
  before: { physical: 58 + i },
  ...(rise !== undefined && { after: { physical: 58 + i + rise } }),
}));

function readings() {
  const [physical] = noise.filter(({ score }) => score === "physical");
  const rules = [
    { ...whoqolAnyImprovement, scores: ["physical"] },
    whoqolReliableImprovement(physical ? [physical] : []),
  ];
  const shares = rules.flatMap((rule) => {
    const [found] = groupImprovement(group, { rule, interval: "none" }).scores;
    const name = typeof rule.title === "object" && rule.title ? rule.title.id : rule.id;
    if (!found) return [];
    const rate = formatRate(found.shares.observed, id);
    const mean = `rata-rata ${shown(found.meanBefore, 0)} → ${shown(found.meanAfter, 0)}`;
    return [`  ${name.padEnd(33)}${rate.padEnd(19)}${mean}`];
  });
  const figures = bnnWhoqol2022.figures.map(
    ({ score, value }) =>
      `${scoreLabels[score]?.id} ${formatNumber(value, { ...id, decimals: 2 })}`,
  );
  return [
    ...shares,
    "",
    ...wrap(
      "  ",
      `Berita BNN tentang ${bnnWhoqol2022.year}: ${figures.join("; ")}; target ${bnnWhoqol2022.target} %. Angka itu bisa berarti bagian yang membaik, bagian yang membaik melebihi galat ukur, atau skor rata-rata; tidak disebut yang mana. Karena itu tidak dibandingkan dengan angka di atas.`,
    ),
  ];
}

/** Returns the page, line by line. */
export function instrumentsOverTime() {
  const [start, end] = [forms.admission.on, forms.later.on].map((day) => formatDate(day, id));
  return [
    ...title("Kualitas hidup seorang klien rekaan: perubahan dan galat ukur"),
    ...section("14. WHOQOL-BREF saat masuk dan enam bulan kemudian"),
    ...wrap(
      "  ",
      `Skor empat ranah pada ${start} dan ${end}. Perubahan yang tidak melebihi batas bisa jadi hanya galat ukur (Jacobson–Truax, 1,96). Simpangan baku dan reliabilitasnya rekaan: nilai Indonesia yang terbuka tidak ditemukan.`,
    ),
    "",
    ...changes(),
    ...section("15. Formulir yang kurang lengkap menurut tiga aturan satu manual"),
    ...wrap(
      "  ",
      "Formulir saat masuk tanpa lima jawaban. Teks manual menerimanya, sintaksnya tidak; tabelnya membulatkan.",
    ),
    "",
    ...profiles(),
    ...section("16. Contoh derajat keterpulihan, dari skor terakhir"),
    ...level(),
    ...section("17. Dua belas orang rekaan: apa arti membaik"),
    ...readings(),
  ];
}
