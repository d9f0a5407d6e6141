import { describe, expect, it } from "vitest";
import { report as cohort, flowCounts } from "../../docs/pictures/cohort-flow.js";
import { cells } from "../../docs/pictures/ibm-matrix.js";
import { pictures } from "../../docs/pictures/index.js";
import { shares } from "../../docs/pictures/shares-and-target.js";
import { score } from "../../docs/pictures/sni-profile.js";
import { curve, incidence } from "../../docs/pictures/survival-curve.js";

const languages = ["en", "id"] as const;
const drawn = Object.entries(pictures).flatMap(([name, draw]) =>
  languages.map((language) => ({ name, language, picture: draw(language) })),
);

/** Numbers of one attribute of the shapes with a class, in their order. */
function attributeOf(svg: string, kind: string, attribute: string): number[] {
  return [...svg.matchAll(new RegExp(`<\\w+[^>]*class="${kind}"[^>]*>`, "g"))].map(([shape]) =>
    Number(new RegExp(` ${attribute}="([^"]*)"`).exec(shape)?.[1]),
  );
}

/** Where shares from 0 to 1 stand between two edges. */
const placed = (values: readonly number[], left: number, right: number) =>
  values.map((value) => Number((left + value * (right - left)).toFixed(2)));

describe("every picture", () => {
  it.each(drawn)("$name in $language has a name, a description and a table", ({ picture }) => {
    const { svg, caption, head, rows } = picture;
    expect(svg).toMatch(/<title id="([\w-]+)">[^<]+<\/title>\n<desc id="([\w-]+)">[^<]+<\/desc>/);
    expect(svg).toContain('role="img"');
    const named = /aria-labelledby="([^"]*)"/.exec(svg)?.[1]?.split(" ") ?? [];
    expect(named.every((id) => svg.includes(`id="${id}"`))).toBe(true);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|\n\n/);
    expect(caption).not.toBe("");
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(row).toHaveLength(head.length);
  });

  it("no two share the name of a part", () => {
    const ids = drawn.flatMap(({ picture }) =>
      [...picture.svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(drawn)("$name in $language is drawn within its frame", ({ picture }) => {
    const height = Number(/viewBox="0 0 360 (\d+)"/.exec(picture.svg)?.[1]);
    const within = (attribute: string, end: number) => {
      for (const [, value] of picture.svg.matchAll(new RegExp(` ${attribute}="([^"]*)"`, "g"))) {
        expect(Number(value)).toBeGreaterThanOrEqual(0);
        expect(Number(value)).toBeLessThanOrEqual(end);
      }
    };
    for (const x of ["x", "x1", "x2", "cx"]) within(x, 360);
    for (const y of ["y", "y1", "y2", "cy"]) within(y, height);
  });
});

describe("the flow of a cohort", () => {
  const { rows, svg } = pictures["cohort-flow"]?.("en") ?? { rows: [], svg: "" };

  it("shows the thirteen people worked by hand", () => {
    expect(flowCounts()).toEqual({
      considered: 13,
      outside: 1,
      pending: 1,
      died: 1,
      due: 10,
      clean: 5,
      relapsed: 1,
      unknown: 4,
    });
    expect(rows.map(([, count]) => Number(count))).toEqual(Object.values(flowCounts()));
    expect(cohort.rate.status === "defined" && cohort.rate.value).toBe(0.5);
  });

  it("draws each bar as long as its count", () => {
    const width = 360 - 40 - 12;
    const lengths = [...svg.matchAll(/<rect[^>]* width="([^"]*)"/g)].map(([, length]) =>
      Number(length),
    );
    const counts = Object.values(flowCounts());
    lengths.forEach((length, i) => {
      expect(length).toBeCloseTo(((counts[i] ?? 0) / 13) * width, 1);
    });
    expect(lengths).toHaveLength(8);
  });
});

describe("three shares against the target", () => {
  const { svg, rows } = pictures["shares-and-target"]?.("en") ?? { svg: "", rows: [] };
  const rates = [shares.documented, shares.observed, shares.best].flatMap((rate) =>
    rate.status === "defined" && rate.interval ? [{ ...rate, interval: rate.interval }] : [],
  );

  it("are those worked by hand", () => {
    expect(rates.map(({ value }) => value)).toEqual([0.4, 40 / 60, 0.8]);
    expect(rates[0]?.interval.lower).toBeCloseTo(0.309401, 6);
    expect(rates[2]?.interval.upper).toBeCloseTo(0.866633, 6);
    expect(rows.map((row) => row.at(-1))).toEqual(["not reached", "reached", "reached"]);
  });

  it("stand where their values are, and the target at one half", () => {
    const dots = ["documented", "observed", "best"].flatMap((key) =>
      attributeOf(svg, `dot ${key}`, "cx"),
    );
    const starts = ["documented", "observed", "best"].flatMap((key) =>
      attributeOf(svg, `range ${key}`, "x1"),
    );
    expect(dots).toEqual(
      placed(
        rates.map(({ value }) => value),
        12,
        348,
      ),
    );
    expect(starts).toEqual(
      placed(
        rates.map(({ interval }) => interval.lower),
        12,
        348,
      ),
    );
    expect(attributeOf(svg, "target", "x1")).toEqual([180, 180, 180]);
  });
});

describe("the survival curve", () => {
  const { svg, rows } = pictures["survival-curve"]?.("en") ?? { svg: "", rows: [] };

  it("is the one worked by hand, where death taken as a loss overstates relapse", () => {
    const last = curve.points.at(-1);
    expect(last?.survival).toBeCloseTo(14 / 25, 12);
    expect(last?.lower).toBeCloseTo(0.197067, 6);
    expect(last?.upper).toBeCloseTo(0.813031, 6);
    const relapse = incidence.causes.find(({ key }) => key === "relapse");
    expect(relapse?.points.at(-1)?.incidence).toBeCloseTo(5 / 12, 12);
    expect(rows.at(-1)).toEqual(["6", "3", "0", "56 %", "19.7–81.3 %"]);
  });

  it("ends at the height of its last value", () => {
    const points = /points="([^"]*)" class="curve"/.exec(svg)?.[1]?.split(" ") ?? [];
    expect(points[0]).toBe("44.0,20.0");
    expect(points.at(-1)).toBe(`346.0,${(206 - (14 / 25) * 186).toFixed(1)}`);
  });
});

describe("the profile of an institution", () => {
  const { svg, rows } = pictures["sni-profile"]?.("en") ?? { svg: "", rows: [] };

  it("is the one worked by hand", () => {
    expect(score.profile.map(({ share }) => share?.value)).toEqual([0.75, 0.5, 0.5, 0.75]);
    expect(score.total.share?.value).toBe(9 / 14);
    expect(score.range?.lower.value).toBe(9 / 16);
    expect(score.range?.upper.value).toBe(11 / 16);
    expect(rows.at(-1)).toEqual(["Whole", "64.3 %", "56.3 % – 68.8 %", "7 of 8"]);
  });

  it("has its dots where the shares are", () => {
    const values = [...score.profile, score.total].map(({ share }) => share?.value ?? -1);
    expect(attributeOf(svg, "dot documented", "cx")).toEqual(placed(values, 12, 348));
  });
});

describe("units by year", () => {
  const { svg } = pictures["ibm-matrix"]?.("en") ?? { svg: "" };

  it("are the four worked by hand", () => {
    expect(
      cells.map(({ year, operating }) => [year, operating.met, operating.unmet, operating.unknown]),
    ).toEqual([
      [2022, 4, 0, 0],
      [2023, 1, 2, 1],
      [2024, 3, 1, 0],
    ]);
    const { unbroken, revived } = cells.at(-1) ?? {};
    expect([unbroken?.met, unbroken?.unmet, unbroken?.unknown, revived?.met]).toEqual([1, 2, 1, 1]);
  });

  it("have a tile each", () => {
    const tiles = (kind: string) => attributeOf(svg, `tile ${kind}`, "x").length - 1;
    expect([tiles("met"), tiles("unmet"), tiles("unknown")]).toEqual([8, 3, 1]);
  });
});
