// Units of one year of formation over the calendar years: operating, not, or unknown.
import { anyOfFour, ibmReport } from "pulih";
import { drawing, shape, WIDTH, words } from "./draw.js";
import { activities, reports, units } from "./worked-examples.js";

const asOf = "2025-01-31";

/** The report of the four units; the matrix has a cell for each calendar year. */
export const report = ibmReport(units, {
  reports,
  activities,
  policy: anyOfFour({ months: 6 }),
  asOf,
});

/** The years that are over. */
export const cells = report.matrix.filter(({ year }) => year > 2021 && year < 2025);

const said = /** @type {const} */ ({
  en: {
    title: "Four units formed in 2021, year by year",
    formed: "Formed 2021",
    operating: "operating",
    not: "not operating",
    unknown: "not reported",
    revived: "revived",
    unbroken: "every year so far",
    caption:
      "Each column is a calendar year. A unit that did not report is unknown, not idle. So the share that operates runs from the lower to the upper count.",
    head: [
      "Year",
      "Operating",
      "Not operating",
      "Not reported",
      "Every year so far, yes to at most",
      "Revived",
    ],
    to: "to at most",
  },
  id: {
    title: "Empat unit yang terbentuk tahun 2021, tahun demi tahun",
    formed: "Terbentuk 2021",
    operating: "beroperasi",
    not: "tidak beroperasi",
    unknown: "tidak lapor",
    revived: "hidup kembali",
    unbroken: "tiap tahun hingga kini",
    caption:
      "Setiap kolom adalah satu tahun kalender. Unit yang tidak melapor berarti tidak diketahui, bukan tidak bekerja. Karena itu bagian yang beroperasi terletak di antara hitungan terendah dan tertinggi.",
    head: [
      "Tahun",
      "Beroperasi",
      "Tidak beroperasi",
      "Tidak lapor",
      "Tiap tahun hingga kini, pasti sampai paling banyak",
      "Hidup kembali",
    ],
    to: "sampai paling banyak",
  },
});

/** @param {import("./draw.js").Language} language @returns {import("./draw.js").Picture} */
export function ibmMatrix(language) {
  const own = said[language];
  const width = (WIDTH - 24) / cells.length;
  const parts = cells.flatMap(({ year, operating }, i) => {
    const left = 12 + i * width;
    const kinds = /** @type {const} */ ([
      ["met", operating.met],
      ["unmet", operating.unmet],
      ["unknown", operating.unknown],
    ]);
    const tiles = kinds.flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
    return [
      words(left + width / 2, 40, String(year), { class: "label", "text-anchor": "middle" }),
      ...tiles.map((kind, row) =>
        shape("rect", {
          x: left + 8,
          y: 50 + row * 28,
          width: width - 16,
          height: 22,
          rx: 3,
          class: `tile ${kind}`,
        }),
      ),
      words(left + width / 2, 180, `${operating.met} ${own.operating}`, {
        class: "value",
        "text-anchor": "middle",
      }),
      ...(operating.unknown > 0
        ? [
            words(left + width / 2, 196, `${operating.unknown} ${own.unknown}`, {
              class: "note",
              "text-anchor": "middle",
            }),
          ]
        : []),
    ];
  });
  const legend = /** @type {const} */ ([
    ["met", own.operating, 12],
    ["unmet", own.not, 106],
    ["unknown", own.unknown, 236],
  ]);
  const rows = cells.map(({ year, operating, unbroken, revived }) => [
    String(year),
    String(operating.met),
    String(operating.unmet),
    String(operating.unknown),
    `${unbroken.met} ${own.to} ${unbroken.met + unbroken.unknown}`,
    String(revived.met),
  ]);
  return {
    svg: drawing({
      name: `ibm-${language}`,
      title: own.title,
      description: `${rows
        .map(
          (row) =>
            `${row[0]}: ${row[1]} ${own.operating}, ${row[2]} ${own.not}, ${row[3]} ${own.unknown}`,
        )
        .join(". ")}.`,
      height: 236,
      parts: [
        words(12, 18, own.formed, { class: "label" }),
        ...parts,
        ...legend.flatMap(([kind, label, left]) => [
          shape("rect", { x: left, y: 214, width: 14, height: 14, rx: 3, class: `tile ${kind}` }),
          words(left + 19, 225, label, { class: "note" }),
        ]),
      ],
    }),
    caption: own.caption,
    head: [...own.head],
    rows,
  };
}
