import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CompetingObservation,
  cumulativeIncidence,
  kaplanMeier,
} from "../../src/statistics/index";
import { deepFreeze } from "./deep-freeze";
import { distance, greatest } from "./golden";
import { competingOf, golden } from "./survival-golden";
import { competing, numbersIn, withShuffle } from "./survival-samples";

const at = (time: number, cause?: string, entry?: number): CompetingObservation => ({
  time,
  cause,
  entry,
});

describe("cumulativeIncidence", () => {
  it("ten people, one of whom died, divide as worked by hand", () => {
    const { eventFree, causes } = cumulativeIncidence([
      ...[1, 2, 2, 4].map((time) => at(time, "relapse")),
      at(3, "death"),
      ...[2, 5, 6, 6, 6].map((time) => at(time)),
    ]);
    const [death, relapse] = causes;
    expect(causes.map(({ key, events }) => [key, events])).toEqual([
      ["death", 1],
      ["relapse", 4],
    ]);
    expect(eventFree.points.at(-1)?.survival).toBeCloseTo(7 / 15, 15);
    expect(relapse?.points.at(-1)?.incidence).toBeCloseTo(5 / 12, 15);
    expect(death?.points.at(-1)?.incidence).toBeCloseTo(7 / 60, 15);
  });

  it("taking a death as lost overstates relapse", () => {
    const seen = competingOf("death");
    const alone = kaplanMeier(seen.map(({ time, cause }) => ({ time, event: cause === "1" })));
    const last = cumulativeIncidence(seen).causes[0]?.points.at(-1);
    expect(1 - alone.points.at(-1)!.survival).toBeCloseTo(0.44, 15);
    expect(last?.incidence).toBeCloseTo(5 / 12, 15);
  });

  it("the eight people of R's own exact test have the shares computed there", () => {
    const [one, two] = cumulativeIncidence(competingOf("competing")).causes;
    const shares = (points: { time: number; incidence: number }[] | undefined) =>
      points?.map(({ time, incidence }) => [time, expect.closeTo(incidence, 12)]);
    expect([
      [1, 0],
      [2, 1 / 7],
      [3, 1 / 7],
      [5, 1 / 7],
      [6, 1 / 7],
    ]).toEqual(shares(one?.points));
    expect([
      [1, 0],
      [2, 0],
      [3, 12 / 35],
      [5, 12 / 35],
      [6, 6 / 7],
    ]).toEqual(shares(two?.points));
  });

  it("with late entry the errors of a single cause still are Greenwood's", () => {
    const late = [at(1, "a"), at(2), at(3, "a", 1), at(4, "a", 2), at(5, undefined, 2)];
    const { eventFree, causes } = cumulativeIncidence(late);
    const errors = causes[0]?.points.map((point) => point.standardError) ?? [];
    expect(errors).toHaveLength(5);
    // At 1 one of two: half, variance 1/8. At 3 one of three: a third, Greenwood 1/2 + 1/6.
    expect(errors[0]).toBeCloseTo(Math.sqrt(1 / 8), 15);
    expect(errors[2]).toBeCloseTo((1 / 3) * Math.sqrt(1 / 2 + 1 / 6), 15);
    errors.forEach((error, i) => {
      expect(error).toBeCloseTo(eventFree.points[i]!.standardError, 15);
    });
  });

  it("it agrees with R's survfit for several states on every point, for every scale", () => {
    const distances = golden.incidence.flatMap(({ data, level, interval, states }) => {
      const { eventFree, causes } = cumulativeIncidence(competingOf(data), { level, interval });
      const own = [
        eventFree.points.map((point) => ({ ...point, incidence: point.survival })),
        ...causes.map((cause) => cause.points),
      ];
      expect(own.length, data).toBe(states.length);
      return states.flatMap((rows, i) =>
        rows.flatMap((row, j) => {
          const point = own[i]![j]!;
          const values = [
            point.time,
            point.incidence,
            point.standardError,
            point.lower,
            point.upper,
          ];
          return row.flatMap((value, k) => (value === null ? [] : [distance(values[k]!, value)]));
        }),
      );
    });
    expect(distances.length).toBeGreaterThan(5000);
    expect(greatest(distances)).toBeLessThan(1e-11);
  });

  it("one cause alone is the other side of the curve without event", () => {
    const { eventFree, causes } = cumulativeIncidence([at(1, "a"), at(2, "a"), at(3), at(4, "a")]);
    expect(eventFree).toEqual(
      kaplanMeier([1, 2, 3, 4].map((time) => ({ time, event: time !== 3, entry: undefined }))),
    );
    const points = causes[0]!.points;
    points.forEach((point, i) => {
      const { survival, standardError } = eventFree.points[i]!;
      expect(point.incidence).toBeCloseTo(1 - survival, 15);
      expect(point.standardError).toBeCloseTo(standardError, 15);
    });
    expect(points[3]).toMatchObject({
      incidence: 1,
      standardError: 0,
      lower: points[2]!.lower,
      upper: 1,
    });
  });

  it("where one cause has struck all, its share is exactly 1 and certain", () => {
    const all = { incidence: 1, standardError: 0, upper: 1 };
    const alone = cumulativeIncidence([at(10, "a"), at(10, "a"), at(12, "a")]);
    expect(alone.causes[0]?.points.at(-1)).toMatchObject(all);
    const late = cumulativeIncidence([at(1, "a"), at(2, "a"), at(2, "a"), at(10, "b", 8)]);
    expect(late.causes[0]?.points.at(-1)).toMatchObject(all);
  });

  it("before its first event a share is 0, with the band 0 to 0", () => {
    const { causes } = cumulativeIncidence([at(1, "a"), at(2, "b"), at(3)]);
    expect(causes[1]?.points[0]).toMatchObject({
      events: 0,
      incidence: 0,
      standardError: 0,
      lower: 0,
      upper: 0,
    });
  });

  it("nobody observed, or everyone lost, has no causes", () => {
    expect(cumulativeIncidence([])).toMatchObject({ eventFree: { points: [] }, causes: [] });
    expect(cumulativeIncidence([at(1), at(2)])).toMatchObject({
      eventFree: { points: [{ survival: 1 }, { survival: 1 }] },
      causes: [],
    });
  });

  it("those who come in after all are struck change no share", () => {
    const { causes } = cumulativeIncidence([at(1, "a"), at(2, "b"), at(5, "a", 3), at(6, "a", 3)]);
    expect(causes[0]).toMatchObject({ key: "a", events: 3 });
    expect(causes[0]?.points.map((point) => point.incidence)).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(causes[1]?.points.map((point) => point.incidence)).toEqual([0, 0.5, 0.5, 0.5]);
    // A cause that strikes only then has happened to nobody of those followed from the start.
    const late = cumulativeIncidence([at(1, "a"), at(2, "b", 1)]).causes[1];
    expect(late).toMatchObject({ key: "b", events: 1 });
    expect(late?.points[1]).toMatchObject({ incidence: 0, standardError: 0, lower: 0, upper: 0 });
  });

  it("impossible times are left out and counted once", () => {
    const { eventFree, causes, issues } = cumulativeIncidence([at(-1, "a"), at(1, "b"), at(2)]);
    expect(issues).toEqual([
      { code: "statistics.bad-time", severity: "error", path: [], params: { count: 1 } },
    ]);
    expect(eventFree.observations).toBe(2);
    expect(causes.map((cause) => cause.key)).toEqual(["b"]);
  });

  it("at every time the shares of all events and the share without add up to 1", () => {
    fc.assert(
      fc.property(competing, (list) => {
        const { eventFree, causes } = cumulativeIncidence(list);
        eventFree.points.forEach(({ survival, time }, i) => {
          const parts = causes.map((cause) => cause.points[i]!);
          expect(parts.every((part) => part.time === time)).toBe(true);
          const sum = parts.reduce((total, part) => total + part.incidence, survival);
          expect(sum).toBeCloseTo(1, 12);
        });
      }),
    );
  });

  it("a share never falls and lies in its band; no number is other than finite", () => {
    fc.assert(
      fc.property(competing, fc.constantFrom("plain", "log", "log-log"), (list, interval) => {
        const result = cumulativeIncidence(list, { interval });
        for (const { points } of result.causes) {
          let before = 0;
          for (const { incidence, lower, upper } of points) {
            expect(incidence).toBeGreaterThanOrEqual(before);
            before = incidence;
            expect(lower).toBeLessThanOrEqual(incidence);
            expect(upper).toBeGreaterThanOrEqual(incidence);
            expect(lower).toBeGreaterThanOrEqual(0);
            expect(upper).toBeLessThanOrEqual(1);
          }
        }
        expect(numbersIn(result).filter((n) => !Number.isFinite(n))).toEqual([]);
      }),
    );
  });

  it("the order of the people is irrelevant, and it survives being stored as JSON", () => {
    fc.assert(
      fc.property(withShuffle(competing), ([list, shuffled]) => {
        const result = cumulativeIncidence(deepFreeze(list));
        expect(cumulativeIncidence(shuffled)).toStrictEqual(result);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
    );
  });

  it("an impossible level is misuse", () => {
    expect(() => cumulativeIncidence([], { level: 95 })).toThrow(RangeError);
  });
});
