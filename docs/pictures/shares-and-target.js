// Three shares with their bounds against a target: what the unknown can move.
import { sharesOf } from "pulih";
import { formatNumber, formatRate } from "pulih/text";
import { drawing, scaleOf, shape, WIDTH, words } from "./draw.js";

const counts = { met: 40, unmet: 20, unknown: 40 };
const target = 1 / 2;

const said = /** @type {const} */ ({
  en: {
    title: "Three shares of the same hundred people",
    documented: "Documented: the unknown as failures",
    observed: "Observed: the unknown left out",
    best: "Best: the unknown as successes",
    target: "target 50 %",
    caption:
      "The dot is the share, the line its 95 percent interval, the dashed line the target. The truth lies between the first and the last dot.",
    head: ["Share", "Value", "Interval", "Target of one half"],
    reached: "reached",
    missed: "not reached",
  },
  id: {
    title: "Tiga angka untuk seratus orang yang sama",
    documented: "Terdokumentasi: yang tidak diketahui dianggap gagal",
    observed: "Teramati: yang tidak diketahui tidak dihitung",
    best: "Terbaik: yang tidak diketahui dianggap berhasil",
    target: "target 50 %",
    caption:
      "Titik adalah angkanya, garis mendatar adalah selang 95 persen, garis putus-putus adalah target. Keadaan sebenarnya terletak di antara titik pertama dan titik terakhir.",
    head: ["Angka", "Nilai", "Selang", "Target setengah"],
    reached: "tercapai",
    missed: "tidak tercapai",
  },
});

/** The shares of forty clean, twenty relapsed and forty unknown. */
export const shares = sharesOf(counts);

/** @param {import("./draw.js").Language} language @returns {import("./draw.js").Picture} */
export function sharesAndTarget(language) {
  const own = said[language];
  const at = scaleOf(12, WIDTH - 12);
  const rows = /** @type {const} */ (["documented", "observed", "best"]).flatMap((key) => {
    const rate = shares[key];
    if (rate.status !== "defined" || !rate.interval) return [];
    const { interval, ...share } = rate;
    const { lower, upper } = interval;
    const percent = (/** @type {number} */ share) =>
      formatNumber(Math.round(share * 1000) / 10, { language });
    return [
      {
        key,
        label: own[key],
        value: rate.value,
        lower,
        upper,
        shown: formatRate(share, { language }),
        interval: `${percent(lower)}–${percent(upper)} %`,
      },
    ];
  });
  const height = 24 + rows.length * 64 + 22;
  const line = at(target);
  const parts = rows.flatMap(({ key, label, value, lower, upper, shown }, i) => {
    const y = 68 + i * 64;
    return [
      words(12, y - 31, label, { class: "label" }),
      words(12, y - 15, shown, { class: "value" }),
      shape("line", { x1: at(0), x2: at(1), y1: y, y2: y, class: "track" }),
      shape("line", { x1: at(lower), x2: at(upper), y1: y, y2: y, class: `range ${key}` }),
      shape("circle", { cx: at(value), cy: y, r: 6, class: `dot ${key}` }),
      shape("line", { x1: line, x2: line, y1: y - 11, y2: y + 11, class: "target" }),
    ];
  });
  const description = `${rows.map((row) => `${row.label}: ${row.shown}, ${row.interval}`).join(". ")}. ${own.target}.`;
  return {
    svg: drawing({
      name: `shares-${language}`,
      title: own.title,
      description,
      height,
      parts: [
        words(line, 16, own.target, { class: "note", "text-anchor": "middle" }),
        ...parts,
        ...[0, 0.5, 1].map((share, i) =>
          words(at(share), height - 4, `${share * 100} %`, {
            class: "note",
            "text-anchor": ["start", "middle", "end"][i],
          }),
        ),
      ],
    }),
    caption: own.caption,
    head: [...own.head],
    rows: rows.map((row) => [
      row.label,
      row.shown,
      row.interval,
      row.value >= target ? own.reached : own.missed,
    ]),
  };
}
