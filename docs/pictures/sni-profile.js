// The profile of an institution: each aspect with its range over what was not assessed.
import { scoreSni } from "pulih";
import { formatNumber } from "pulih/text";
import { drawing, scaleOf, shape, WIDTH, words } from "./draw.js";
import { assessment, scheme } from "./worked-examples.js";

/** The score under the invented scheme. */
export const score = scoreSni(assessment, { scheme });

const said = /** @type {const} */ ({
  en: {
    title: "One institution, four aspects",
    whole: "Whole",
    assessed: "assessed",
    of: "of",
    caption:
      "The dot is the share over what was assessed. The pale bar shows how far it could move if what was not assessed came out worst or best.",
    head: ["Aspect", "Share", "Range", "Assessed"],
  },
  id: {
    title: "Satu lembaga, empat aspek",
    whole: "Keseluruhan",
    assessed: "dinilai",
    of: "dari",
    caption:
      "Titik adalah nilai dari butir yang dinilai. Batang samar menunjukkan seberapa jauh nilai itu dapat bergeser bila butir yang belum dinilai ternyata terburuk atau terbaik.",
    head: ["Aspek", "Nilai", "Rentang", "Dinilai"],
  },
});

/** @param {import("./draw.js").Language} language @returns {import("./draw.js").Picture} */
export function sniProfile(language) {
  const own = said[language];
  const at = scaleOf(12, WIDTH - 12);
  const percent = (/** @type {number} */ share) =>
    `${formatNumber(Math.round(share * 1000) / 10, { language })} %`;
  const rows = [...score.profile, { key: "whole", ...score.total }].flatMap((figures) => {
    const { key, share, range, assessed, applicable } = figures;
    if (!share || !range) return [];
    const aspect = scheme.aspects.find(({ id }) => id === key);
    const title = /** @type {{ id: string, en: string } | undefined} */ (aspect?.title);
    return [
      {
        label: title?.[language] ?? own.whole,
        value: share.value,
        lower: range.lower.value,
        upper: range.upper.value,
        counts: `${assessed} ${own.of} ${applicable}`,
      },
    ];
  });
  const shown = rows.map(({ label, value, lower, upper, counts }) => [
    label,
    percent(value),
    lower === upper ? percent(lower) : `${percent(lower)} – ${percent(upper)}`,
    counts,
  ]);
  return {
    svg: drawing({
      name: `sni-${language}`,
      title: own.title,
      description: `${shown.map(([label, share, range]) => `${label}: ${share}, ${range}`).join(". ")}.`,
      height: rows.length * 46 + 20,
      parts: [
        ...rows.flatMap(({ label, value, lower, upper, counts }, i) => {
          const y = 36 + i * 46;
          return [
            words(12, y - 12, label, { class: "label" }),
            words(WIDTH - 12, y - 12, `${percent(value)}, ${counts} ${own.assessed}`, {
              class: "value",
              "text-anchor": "end",
            }),
            shape("line", { x1: at(0), x2: at(1), y1: y, y2: y, class: "track" }),
            shape("rect", {
              x: at(lower),
              y: y - 5,
              width: at(upper) - at(lower),
              height: 10,
              rx: 5,
              class: "range-bar",
            }),
            shape("circle", { cx: at(value), cy: y, r: 6, class: "dot documented" }),
          ];
        }),
        ...[0, 0.5, 1].map((share, i) =>
          words(at(share), rows.length * 46 + 16, `${share * 100} %`, {
            class: "note",
            "text-anchor": ["start", "middle", "end"][i],
          }),
        ),
      ],
    }),
    caption: own.caption,
    head: [...own.head],
    rows: shown,
  };
}
