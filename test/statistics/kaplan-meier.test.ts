import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  kaplanMeier,
  type SurvivalInterval,
  type SurvivalObservation,
  survivalAt,
} from "../../src/statistics/index";
import { deepFreeze } from "./deep-freeze";
import { distance, greatest } from "./golden";
import { golden, observationsOf } from "./survival-golden";
import { numbersIn, people, withShuffle } from "./survival-samples";

const scales: SurvivalInterval[] = ["plain", "log", "log-log"];
const seen = (time: number, event: boolean, entry?: number): SurvivalObservation => ({
  time,
  event,
  entry,
});

describe("kaplanMeier", () => {
  it("ten people whose deaths count as lost have the curve worked by hand", () => {
    // Relapse at 1, 2, 2 and 4; lost at 2 and 5; died at 3; clean at 6, 6 and 6.
    const curve = kaplanMeier([
      ...[1, 2, 2, 4].map((time) => seen(time, true)),
      ...[2, 3, 5, 6, 6, 6].map((time) => seen(time, false)),
    ]);
    expect(curve).toMatchObject({ observations: 10, events: 4, issues: [] });
    const counts = curve.points.map(({ time, atRisk, events, censored }) => [
      time,
      atRisk,
      events,
      censored,
    ]);
    expect(counts).toEqual([
      [1, 10, 1, 0],
      [2, 9, 2, 1],
      [3, 6, 0, 1],
      [4, 5, 1, 0],
      [5, 4, 0, 1],
      [6, 3, 0, 3],
    ]);
    const { survival, standardError, lower, upper } = survivalAt(curve, 6);
    expect(survival).toBeCloseTo(14 / 25, 15);
    expect(standardError.toFixed(6)).toBe("0.170646");
    expect(lower.toFixed(6)).toBe("0.197067");
    expect(upper.toFixed(6)).toBe("0.813031");
  });

  it("it agrees with R's survfit on every point, for every scale", () => {
    const distances = golden.curves.flatMap(({ data, level, interval, points }) => {
      const own = kaplanMeier(observationsOf(data), { level, interval }).points;
      expect(own.length).toBe(points.length);
      return points.flatMap((expected, i) => {
        const point = own[i]!;
        expect([point.time, point.atRisk, point.events, point.censored]).toEqual(
          expected.slice(0, 4),
        );
        const [, , , , survival, ...rest] = expected;
        const band = [point.standardError, point.lower, point.upper];
        return [
          distance(point.survival, survival),
          // Where R has no number the library states one; see the tests below.
          ...rest.flatMap((value, j) => (value === null ? [] : [distance(band[j]!, value)])),
        ];
      });
    });
    expect(distances.length).toBeGreaterThan(5000);
    expect(greatest(distances)).toBeLessThan(1e-12);
  });

  it("the median and its ends are R's, and absent where R has none", () => {
    for (const { data, level, interval, median } of golden.curves) {
      const own = kaplanMeier(observationsOf(data), { level, interval }).median;
      const ends = [own.value ?? null, own.lower ?? null, own.upper ?? null];
      expect(ends, `${data}, ${interval}`).toEqual(median);
    }
  });

  it("a curve that stays at one half has its median in the middle of that time", () => {
    const half = [seen(1, true), seen(2, true), seen(3, true), seen(4, false)];
    expect(kaplanMeier(half).median.value).toBe(2.5);
    const toTheEnd = [seen(1, true), seen(2, true), seen(3, false), seen(4, false)];
    expect(kaplanMeier(toTheEnd).median.value).toBe(2);
  });

  it("before the first event the share is 1, with the band 1 to 1", () => {
    for (const interval of scales) {
      const { points } = kaplanMeier([seen(1, false), seen(2, true), seen(3, false)], { interval });
      expect(points[0]).toMatchObject({ survival: 1, standardError: 0, lower: 1, upper: 1 });
      expect(points[1]).toMatchObject({ survival: 0.5 });
    }
  });

  it("once nobody is left the share is 0, and at most what the band allowed before", () => {
    for (const interval of scales) {
      const { points } = kaplanMeier([seen(1, true), seen(2, true), seen(3, true)], { interval });
      const { upper } = points[1]!;
      expect(points[2]).toMatchObject({ survival: 0, standardError: 0, lower: 0, upper });
    }
    expect(kaplanMeier([seen(4, true)])).toMatchObject({
      points: [{ survival: 0, standardError: 0, lower: 0, upper: 1 }],
      median: { value: 4 },
    });
  });

  it("where all of the first few fail, those who come in later cannot raise the share", () => {
    const curve = kaplanMeier([
      seen(1, true),
      seen(2, true),
      ...[5, 7].map((time) => seen(time, true, 3)),
      seen(6, false, 3),
    ]);
    expect(curve.points.map((point) => point.survival)).toEqual([0.5, 0, 0, 0, 0]);
    expect(curve.points.map((point) => point.atRisk)).toEqual([2, 1, 3, 2, 1]);
    expect(curve.events).toBe(4);
  });

  it("whoever comes in at a time is not at risk of what happens at that time", () => {
    const { points } = kaplanMeier([seen(2, true), seen(3, false), seen(5, false, 2)]);
    expect(points.map(({ time, atRisk }) => [time, atRisk])).toEqual([
      [2, 2],
      [3, 2],
      [5, 1],
    ]);
  });

  it("at time 0 whoever has no entry is at risk", () => {
    expect(kaplanMeier([seen(0, true), seen(1, false)]).points[0]).toMatchObject({
      atRisk: 2,
      survival: 0.5,
    });
    expect(kaplanMeier([seen(-0, false)]).points[0]?.time).toBe(0);
    expect(kaplanMeier([seen(-0, true)]).points[0]?.time).toBe(0);
    expect(kaplanMeier([seen(0, true), seen(-0, true)]).points).toMatchObject([
      { time: 0, events: 2 },
    ]);
  });

  it("impossible times are left out and counted, never guessed", () => {
    const curve = kaplanMeier([
      seen(-1, true),
      seen(Number.NaN, true),
      seen(Number.POSITIVE_INFINITY, false),
      seen(3, true, -2),
      seen(3, true, Number.NaN),
      seen(3, true, 3),
      seen(3, true, 4),
      seen(5, true),
      seen(6, false),
    ]);
    expect(curve).toMatchObject({ observations: 2, events: 1 });
    expect(curve.points[0]).toMatchObject({ time: 5, atRisk: 2, survival: 0.5 });
    expect(curve.issues).toEqual([
      { code: "statistics.bad-time", severity: "error", path: [], params: { count: 5 } },
      {
        code: "statistics.entry-not-before-time",
        severity: "error",
        path: [],
        params: { count: 2 },
      },
    ]);
  });

  it("a time that is missing or a text is no time, and is left out and counted", () => {
    const faulty = [
      { time: null },
      { time: "3" },
      {},
      { time: 3, entry: "1" },
      { time: 3, entry: "" },
    ];
    const rows = faulty.map((row) => ({ event: true, ...row })) as SurvivalObservation[];
    const curve = kaplanMeier([...rows, seen(4, true), seen(5, false, 0)]);
    expect(curve).toMatchObject({ observations: 2, events: 1 });
    expect(curve.points.map((point) => point.time)).toEqual([4, 5]);
    expect(curve.issues.map(({ code, params }) => [code, params.count])).toEqual([
      ["statistics.bad-time", 5],
    ]);
  });

  it("nobody observed has no curve and no median", () => {
    expect(kaplanMeier([])).toEqual({
      level: 0.95,
      interval: "log-log",
      observations: 0,
      events: 0,
      points: [],
      median: {},
      issues: [],
    });
  });

  it("everyone lost has a curve that never falls", () => {
    const curve = kaplanMeier([3, 1, 4].map((time) => seen(time, false)));
    expect(curve.points.map((point) => point.survival)).toEqual([1, 1, 1]);
    expect(curve.median).toEqual({});
  });

  it("the order of the people is irrelevant, and they are left as they are", () => {
    fc.assert(
      fc.property(withShuffle(people), ([list, shuffled]) => {
        expect(kaplanMeier(shuffled)).toStrictEqual(kaplanMeier(deepFreeze(list)));
      }),
    );
  });

  it("a curve never rises and lies in its band; no number is other than finite", () => {
    fc.assert(
      fc.property(people, fc.constantFrom(...scales), (list, interval) => {
        const curve = kaplanMeier(list, { interval });
        let before = 1;
        for (const { survival, lower, upper } of curve.points) {
          expect(survival).toBeLessThanOrEqual(before);
          before = survival;
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(survival);
          expect(upper).toBeGreaterThanOrEqual(survival);
          expect(upper).toBeLessThanOrEqual(1);
        }
        expect(numbersIn(curve).filter((n) => !Number.isFinite(n))).toEqual([]);
      }),
    );
  });

  it("it survives being stored as JSON", () => {
    fc.assert(
      fc.property(people, (list) => {
        const curve = kaplanMeier(list);
        expect(JSON.parse(JSON.stringify(curve))).toStrictEqual(curve);
      }),
    );
  });

  it("without anyone lost or late it is the plain share of those without event", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 50 }), (times) => {
        const curve = kaplanMeier(times.map((time) => seen(time, true)));
        for (const { time, survival } of curve.points) {
          const left = times.filter((other) => other > time).length;
          expect(survival).toBeCloseTo(left / times.length, 12);
        }
      }),
    );
  });

  it("extreme levels still have bands within 0 and 1", () => {
    for (const level of [1e-17, 1e-3, 1 - 2 ** -53]) {
      for (const interval of scales) {
        const { points } = kaplanMeier(observationsOf("ties"), { level, interval });
        const ends = points.flatMap(({ lower, upper }) => [lower, upper]);
        expect(ends.every((end) => end >= 0 && end <= 1)).toBe(true);
      }
    }
  });

  it("an impossible level is misuse", () => {
    for (const level of [0, 1, 95, Number.NaN]) {
      expect(() => kaplanMeier([], { level })).toThrow(RangeError);
    }
  });
});
