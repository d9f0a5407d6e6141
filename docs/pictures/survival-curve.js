// The share without relapse over time, with its band, and why death must not be taken for a loss.
import { cumulativeIncidence, kaplanMeier } from "pulih";
import { formatNumber } from "pulih/text";
import { drawing, scaleOf, shape, WIDTH, words } from "./draw.js";
import { followed } from "./worked-examples.js";

/** The curve with death taken as a loss, and the share with a relapse where death is one of two ends. */
export const curve = kaplanMeier(
  followed.map(({ time, cause }) => ({ time, event: cause === "relapse" })),
);
export const incidence = cumulativeIncidence(followed);

const said = /** @type {const} */ ({
  en: {
    title: "Without relapse over six months, ten people",
    description: "A falling line with a band around it.",
    month: "month",
    caption:
      "The line is the share without relapse, the shade its 95 percent band. It falls only on a month with a relapse.",
    head: ["Month", "Followed", "Relapses", "Without relapse", "Band"],
    share: "without relapse",
  },
  id: {
    title: "Tanpa relaps selama enam bulan, sepuluh orang",
    description: "Garis yang menurun dengan pita di sekelilingnya.",
    month: "bulan",
    caption:
      "Garis adalah bagian tanpa relaps, bidang samar adalah pita 95 persen. Garis hanya turun pada bulan ada relaps.",
    head: ["Bulan", "Dipantau", "Relaps", "Tanpa relaps", "Pita"],
    share: "tanpa relaps",
  },
});

/** @param {import("./draw.js").Language} language @returns {import("./draw.js").Picture} */
export function survivalCurve(language) {
  const own = said[language];
  const last = curve.points.at(-1)?.time ?? 1;
  const x = scaleOf(44, WIDTH - 14);
  const y = scaleOf(206, 20);
  const percent = (/** @type {number} */ share) =>
    formatNumber(Math.round(share * 1000) / 10, { language });
  /** Steps of a value: it holds until the next point. @param {"survival" | "lower" | "upper"} key */
  const steps = (key) => {
    let value = 1;
    return [{ time: 0, value }].concat(
      curve.points.flatMap((point) => {
        const before = { time: point.time, value };
        value = point[key];
        return [before, { time: point.time, value }];
      }),
    );
  };
  const place = (/** @type {{ time: number, value: number }[]} */ points) =>
    points
      .map(({ time, value }) => `${x(time / last).toFixed(1)},${y(value).toFixed(1)}`)
      .join(" ");
  const band = [...steps("upper"), ...steps("lower").reverse()];
  const rows = curve.points.map((point) => [
    String(point.time),
    String(point.atRisk),
    String(point.events),
    `${percent(point.survival)} %`,
    `${percent(point.lower)}–${percent(point.upper)} %`,
  ]);
  const lost = steps("survival");
  return {
    svg: drawing({
      name: `survival-${language}`,
      title: own.title,
      description: `${own.description} ${rows.map(([time, , , share]) => `${own.month} ${time}: ${share}`).join(". ")}.`,
      height: 248,
      parts: [
        ...[0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
          shape("line", { x1: 44, x2: WIDTH - 14, y1: y(share), y2: y(share), class: "grid" }),
          words(38, y(share) + 4, `${share * 100} %`, { class: "note", "text-anchor": "end" }),
        ]),
        shape("polygon", { points: place(band), class: "band" }),
        shape("polyline", { points: place(lost), class: "curve" }),
        ...curve.points
          .filter(({ censored }) => censored > 0)
          .map(({ time, survival }) =>
            shape("line", {
              x1: x(time / last),
              x2: x(time / last),
              y1: y(survival) - 5,
              y2: y(survival) + 5,
              class: "censored",
            }),
          ),
        ...Array.from({ length: last + 1 }, (_, time) =>
          words(x(time / last), 224, String(time), { class: "note", "text-anchor": "middle" }),
        ),
        words(x(0.5), 242, own.month, { class: "note", "text-anchor": "middle" }),
      ],
    }),
    caption: own.caption,
    head: [...own.head],
    rows,
  };
}
