import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../src/calendar/index";
import { occupancy } from "../../src/capacity/index";
import type { Episode } from "../../src/episode/index";
import type { Institution } from "../../src/institution/index";
import { deepFreeze } from "../definition/deep-freeze";
import { stayOf } from "./records";

const january = { start: "2026-01-01", end: "2026-01-10" } as const;
const asOf = "2026-02-28";
const withBeds = (places: number, more: object = {}): Institution =>
  deepFreeze({ id: "i1", capacity: [{ modality: "inpatient", places }], ...more });
const of = (episodes: Episode[], institutions: Institution[] = [withBeds(2)], more: object = {}) =>
  occupancy(episodes, { institutions, period: january, asOf, ...more });

describe("occupancy", () => {
  it("two beds over ten days are twenty bed days, of which five nights are a quarter", () => {
    expect(of([stayOf("2026-01-03", "2026-01-08")])).toEqual({
      modality: "inpatient",
      period: january,
      asOf,
      institutions: [
        {
          key: "i1",
          occupiedDays: 5,
          placeDays: 20,
          occupancy: { status: "defined", numerator: 5, denominator: 20, value: 0.25 },
          fullDays: 0,
          overfullDays: 0,
          lastDay: { clients: 0, places: 2, free: 2 },
        },
      ],
      total: {
        institutions: 1,
        occupiedDays: 5,
        placeDays: 20,
        occupancy: { status: "defined", numerator: 5, denominator: 20, value: 0.25 },
        fullOnLastDay: 0,
      },
      notRecorded: { institutions: 0, occupiedDays: 0 },
      issues: [],
    });
  });

  it("who was there before and stays after fills every day of the period", () => {
    expect(of([stayOf("2025-06-01")]).total.occupiedDays).toBe(10);
    expect(of([stayOf("2025-06-01", "2026-01-01")]).total.occupiedDays).toBe(0);
    expect(of([stayOf("2026-01-10", "2026-02-01")]).total.occupiedDays).toBe(1);
    expect(of([stayOf("2026-01-11")]).total.occupiedDays).toBe(0);
  });

  it("who comes and goes on one day takes no night", () => {
    expect(of([stayOf("2026-01-05", "2026-01-05")]).total.occupiedDays).toBe(0);
  });

  it("a death frees the place", () => {
    const death = { id: "m", on: "2026-01-04", kind: "death", cause: "other" } as const;
    const stay = stayOf("2026-01-01", undefined, { observations: [death] });
    expect(of([stay]).total.occupiedDays).toBe(3);
  });

  it("more clients than places give more than one, never capped", () => {
    const stays = ["a", "b", "c"].map((id) => stayOf("2025-12-01", undefined, { id }));
    const [institution] = of(stays).institutions;
    expect(institution).toMatchObject({
      occupancy: { value: 1.5 },
      fullDays: 10,
      overfullDays: 10,
      lastDay: { clients: 3, places: 2, free: 0 },
    });
    expect(of(stays).total.fullOnLastDay).toBe(1);
  });

  it("places that were not recorded are unknown, and counted apart from the total", () => {
    const result = of([stayOf("2025-12-01")], [{ id: "i1" }]);
    expect(result.institutions).toEqual([
      {
        key: "i1",
        occupiedDays: 10,
        occupancy: { status: "undefined", reason: "not-recorded" },
        lastDay: { clients: 1 },
      },
    ]);
    expect(result.total.occupancy).toEqual({ status: "undefined", reason: "empty-denominator" });
    expect(result.notRecorded).toEqual({ institutions: 1, occupiedDays: 10 });
  });

  it("where there are no places there is no quotient, and a client is one too many", () => {
    const [institution] = of([stayOf("2026-01-10")], [withBeds(0)]).institutions;
    expect(institution).toMatchObject({
      occupancy: { status: "undefined", reason: "empty-denominator" },
      overfullDays: 1,
    });
  });

  it("places that come and go count on the days on which they were there", () => {
    const capacity = [
      { modality: "inpatient", places: 2, to: "2026-01-04" },
      { modality: "inpatient", places: 5, from: "2026-01-05" },
      { modality: "inpatient", places: 9, from: "2026-01-11" },
      { modality: "inpatient", places: 9, retractedOn: "2026-01-02" },
      { modality: "outpatient", places: 100 },
    ];
    expect(of([], [{ id: "i1", capacity } as Institution]).total.placeDays).toBe(4 * 2 + 6 * 5);
  });

  it("days after the day of the question are not looked at", () => {
    const result = of([stayOf("2025-12-01")], [withBeds(2)], { asOf: "2026-01-04" });
    expect(result.period.end).toBe("2026-01-04");
    expect(result.total).toMatchObject({ occupiedDays: 4, placeDays: 8 });
    expect(() => of([], [], { asOf: "2025-12-31" })).toThrow(/^pulih: /);
  });

  it("an old question is answered by what was known then", () => {
    const stay = stayOf("2026-01-01", undefined, {
      discharged: { id: "d", on: "2026-01-05", recordedOn: "2026-02-01", reason: "completed" },
    });
    const then = of([stay], [withBeds(2)], { knownAt: "2026-01-31" });
    expect(then).toMatchObject({ knownAt: "2026-01-31", total: { occupiedDays: 10 } });
    expect(of([stay], [withBeds(2)], { knownAt: "2026-02-01" }).total.occupiedDays).toBe(4);
    expect(() => of([], [], { knownAt: "2026-02-30" })).toThrow(/^pulih: /);
  });

  it("outpatients take no beds; their places are looked at on their own", () => {
    const stay = stayOf("2026-01-01", undefined, { modality: "outpatient" });
    expect(of([stay]).total.occupiedDays).toBe(0);
    const institutions = [withBeds(2, { capacity: [{ modality: "outpatient", places: 4 }] })];
    const result = of([stay], institutions, { modality: "outpatient" });
    expect(result.total).toMatchObject({ occupiedDays: 10, placeDays: 40 });
  });

  it("what was left out is counted: institutions of one id, episodes without one", () => {
    const twice = [withBeds(2), withBeds(3)];
    const stays = [stayOf("2026-01-01"), stayOf("2026-01-02", undefined, { institutionId: "i9" })];
    const result = of(stays, twice);
    expect(result.notRecorded).toEqual({ institutions: 1, occupiedDays: 10 });
    expect(result.issues.map(({ code, severity, params }) => [code, severity, params])).toEqual([
      ["capacity.duplicate-institution", "error", { count: 1 }],
      ["capacity.unknown-institution", "warning", { count: 1 }],
    ]);
    expect(of(stays, [...twice].reverse())).toEqual(result);
  });

  it("institutions stand by id, whatever their order", () => {
    const pair = [withBeds(1, { id: "b" }), withBeds(1, { id: "a" })];
    expect(of([], pair).institutions.map(({ key }) => key)).toEqual(["a", "b"]);
    expect(of([], [...pair].reverse())).toEqual(of([], pair));
  });

  it("occupied days are the nights of each stay that fall in the period", () => {
    const stay = fc.record({ from: fc.integer({ min: -15, max: 15 }), nights: fc.nat(20) });
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 6 }), (rows) => {
        const days = Array.from({ length: 10 }, (_, i) => addDays(january.start, i));
        const stays = rows.map(({ from, nights }, i) => {
          const start = addDays(january.start, from);
          return stayOf(start, addDays(start, nights), { id: `e${i}` });
        });
        const expected = rows.reduce((sum, { from, nights }) => {
          const inside = days.filter((day) => {
            const since = daysBetween(addDays(january.start, from), day);
            return since >= 0 && since < nights;
          });
          return sum + inside.length;
        }, 0);
        expect(of(stays).total.occupiedDays).toBe(expected);
        expect(of([...stays].reverse())).toEqual(of(stays));
      }),
    );
  });
});
