// The flow of a cohort: who was counted, who was not, and why.
import { bnn2026Completed3Months, recoveryRate } from "pulih";
import { recoveryUnknownReasonLabels } from "pulih/text";
import { drawing, scaleOf, shape, WIDTH, words } from "./draw.js";
import { asOf, clients } from "./worked-examples.js";

/** The report of the thirteen clients. */
export const report = recoveryRate(clients, { definition: bnn2026Completed3Months, asOf });

/** How many of the clients ended where. */
export function flowCounts() {
  const { flow } = report;
  const sum = (/** @type {readonly { count: number }[]} */ list) =>
    list.reduce((total, { count }) => total + count, 0);
  return {
    considered: flow.considered,
    outside: sum(flow.outside),
    pending: flow.pending.total,
    died: flow.died,
    due: flow.due,
    clean: flow.clean,
    relapsed: flow.relapsed.total,
    unknown: sum(flow.unknown),
  };
}

const said = /** @type {const} */ ({
  en: {
    title: "Thirteen people who left care, and where each is counted",
    considered: "All who are looked at",
    outside: "Not in the cohort: dropped out",
    pending: "Pending: too early to tell",
    died: "Died of another cause: left out",
    due: "Due: to be counted",
    clean: "Known not to have relapsed",
    relapsed: "Relapsed",
    unknown: "Unknown",
    caption:
      "Nobody disappears: each step takes people out by name, and the last three add up to those who are due.",
    head: ["Step", "People"],
    people: "people",
  },
  id: {
    title: "Tiga belas orang yang selesai dirawat, dan tempat masing-masing dihitung",
    considered: "Semua yang dilihat",
    outside: "Di luar kohort: putus program",
    pending: "Menunggu: belum waktunya dinilai",
    died: "Meninggal karena sebab lain: dikeluarkan",
    due: "Jatuh tempo: harus dihitung",
    clean: "Diketahui tidak relaps",
    relapsed: "Relaps",
    unknown: "Tidak diketahui",
    caption:
      "Tidak ada yang hilang: setiap langkah mengeluarkan orang dengan alasannya, dan tiga baris terakhir berjumlah sama dengan yang jatuh tempo.",
    head: ["Langkah", "Orang"],
    people: "orang",
  },
});

/** @param {import("./draw.js").Language} language @returns {import("./draw.js").Picture} */
export function cohortFlow(language) {
  const own = said[language];
  const counts = flowCounts();
  const at = scaleOf(12, WIDTH - 40);
  const bar = (/** @type {number} */ n) => at(n / counts.considered);
  // Where the bar of a step begins: what a step takes out is drawn at the end of what was left.
  const afterOutside = counts.considered - counts.outside;
  const afterPending = afterOutside - counts.pending;
  const steps = /** @type {const} */ ([
    ["considered", 0],
    ["outside", afterOutside],
    ["pending", afterPending],
    ["died", counts.due],
    ["due", 0],
    ["clean", 0],
    ["relapsed", counts.clean],
    ["unknown", counts.clean + counts.relapsed],
  ]);
  const rows = steps.map(([key, from]) => ({ key, from, count: counts[key], label: own[key] }));
  const height = rows.length * 40 + 6;
  const reasons = report.flow.unknown
    .map(({ reason, count }) => `${recoveryUnknownReasonLabels[reason][language]} ${count}`)
    .join(", ");
  return {
    svg: drawing({
      name: `flow-${language}`,
      title: own.title,
      description: `${rows.map(({ label, count }) => `${label}: ${count}`).join(". ")}.`,
      height,
      parts: rows.flatMap(({ key, from, count, label }, i) => {
        const y = 18 + i * 40;
        return [
          words(12, y - 4, label, { class: "label" }),
          shape("rect", {
            x: bar(from),
            y: y + 2,
            width: bar(from + count) - bar(from),
            height: 12,
            rx: 2,
            class: `bar ${key}`,
          }),
          words(bar(from + count) + 6, y + 13, String(count), { class: "value" }),
        ];
      }),
    }),
    caption: own.caption,
    head: [...own.head],
    rows: rows.map(({ key, label, count }) => [
      key === "unknown" ? `${label} (${reasons})` : label,
      String(count),
    ]),
  };
}
