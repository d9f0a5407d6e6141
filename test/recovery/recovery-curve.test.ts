import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../src/calendar/index";
import { derive } from "../../src/definition/index";
import type { Observation } from "../../src/episode/index";
import {
  bnn2026Completed3Months,
  curveAssumptionIds,
  type RecoveryDefinition,
  recoveryCurve,
  recoveryRate,
} from "../../src/recovery/index";
import { anyUse, lee2016, routineUse } from "../../src/relapse/index";
import { cumulativeIncidence, kaplanMeier } from "../../src/statistics/index";
import { deepFreeze } from "../definition/deep-freeze";
import { definitionArb, judgedOn, registerArb } from "./persons";
import { asOf, clientOf, clients, visit } from "./worked-example";

const definition = bnn2026Completed3Months;

/** A definition with some choices changed. */
function having(changes: Partial<RecoveryDefinition>): RecoveryDefinition {
  return derive(definition, changes, { id: "recovery.changed", version: "1" });
}

/** A client discharged on the first of March, with what was observed so many days later. */
const discharged = "2026-03-01";
function client(id: string, ...facts: ((on: typeof discharged) => Observation)[]) {
  return clientOf(
    id,
    discharged,
    facts.map((fact) => fact(discharged)),
  );
}
const told = (use: "none" | "routine" | "some", days: number) => () =>
  visit(addDays(discharged, days), use);
const died = (days: number) => (): Observation => ({
  id: `x-${days}`,
  on: addDays(discharged, days),
  kind: "death",
  cause: "other",
});

describe("recoveryCurve", () => {
  it("a death on the last day of the window is one of it, on the next day it is none", () => {
    const flowOf = (days: number) =>
      recoveryCurve([client("1", died(days))], { definition, asOf }).flow;
    const last = daysBetween(discharged, "2026-06-01");
    expect(flowOf(last)).toMatchObject({ followed: 1, died: 1, censored: 0 });
    expect(flowOf(last + 1)).toMatchObject({ followed: 1, died: 0, censored: 1 });
  });

  it("a death before relapse competes with it: ten people, worked by hand", () => {
    const sixDays = having({
      window: { days: 6 },
      ascertainment: { ...definition.ascertainment, beforeDays: 0, afterDays: 0 },
    });
    const people = [
      client("1", told("routine", 1)),
      client("2", told("routine", 2)),
      client("3", told("routine", 2)),
      client("4", told("none", 2)),
      client("5", died(3)),
      client("6", told("routine", 4)),
      client("7", told("none", 5)),
      client("8", told("none", 6)),
      client("9", told("none", 6)),
      client("10", told("none", 6)),
    ];
    const curve = recoveryCurve(people, { definition: sixDays, asOf });
    const last = <T>(points: T[]) => points.at(-1) as T;
    expect(last(curve.eventFree.points)).toMatchObject({ time: 6, atRisk: 3, censored: 3 });
    expect(last(curve.eventFree.points).survival).toBeCloseTo(7 / 15, 12);
    expect(last(curve.relapse.points).incidence).toBeCloseTo(5 / 12, 12);
    expect(last(curve.death.points).incidence).toBeCloseTo(7 / 60, 12);
    expect(curve.flow).toEqual({
      considered: 10,
      outside: [],
      withoutClock: 0,
      followed: 10,
      relapsed: 4,
      died: 1,
      censored: 5,
      neverSeen: 0,
      notEvaluable: 0,
    });
    // Taking the death for a mere end of follow-up makes relapse look more frequent than it was.
    const naive = kaplanMeier(
      [1, 2, 2, 4]
        .map((time) => ({ time, event: true }))
        .concat([2, 3, 5, 6, 6, 6].map((time) => ({ time, event: false }))),
    );
    expect(last(naive.points).survival).toBeCloseTo(14 / 25, 12);
    expect(1 - 14 / 25).toBeGreaterThan(5 / 12);
  });

  it("the flow of thirteen: who waits for the settling takes part already", () => {
    const { flow, eventFree, relapse } = recoveryCurve(clients, { definition, asOf });
    expect(flow).toMatchObject({
      considered: 13,
      outside: [{ reason: "not-completed", count: 1 }],
      followed: 12,
      relapsed: 2,
      died: 1,
      censored: 9,
      neverSeen: 2,
    });
    // C on day 38 and H, whose window is not settled, on day 15.
    expect(relapse.points.filter(({ events }) => events > 0).map(({ time }) => time)).toEqual([
      15, 38,
    ]);
    // D is seen on day 15, J never; L told of use only after its window.
    expect(eventFree.points.map(({ time, censored }) => [time, censored])).toEqual([
      [0, 2],
      [15, 1],
      [38, 0],
      [44, 0],
      [71, 1],
      [85, 1],
      [87, 2],
      [89, 2],
    ]);
  });

  it("nobody is followed beyond the window, nor after the day of judgement", () => {
    const seen = [client("late", told("none", 100))];
    const end = daysBetween(discharged, "2026-06-01");
    const times = (on: `${number}-${number}-${number}`) =>
      recoveryCurve(seen, { definition, asOf: on }).eventFree.points.map(({ time }) => time);
    expect(times("2026-07-31")).toEqual([end]);
    expect(times("2026-06-08")).toEqual([0]);
  });

  it("an answer tells of days up to the last that it covers, and of no later ones", () => {
    const covers = { start: addDays(discharged, 1), end: addDays(discharged, 20) };
    const answer = { ...visit(addDays(discharged, 50), "none"), covers } as Observation;
    const { eventFree } = recoveryCurve([client("a", () => answer)], { definition, asOf });
    expect(eventFree.points.map(({ time }) => time)).toEqual([20]);
  });

  it("only accepted evidence keeps a person in the curve", () => {
    const { ascertainment } = definition;
    const testsOnly = having({ ascertainment: { ...ascertainment, accepts: ["test"] } });
    const seen = [client("a", told("none", 60))];
    expect(recoveryCurve(seen, { definition, asOf }).flow.neverSeen).toBe(0);
    expect(recoveryCurve(seen, { definition: testsOnly, asOf }).flow.neverSeen).toBe(1);
  });

  it("a return to care is a relapse only where the definition says so", () => {
    const back = [
      client("a", told("none", 20), () => ({
        id: "b",
        on: addDays(discharged, 40),
        kind: "readmission-elsewhere",
      })),
    ];
    const days = (readmission: RecoveryDefinition["readmission"]) => {
      const { flow, eventFree } = recoveryCurve(back, {
        definition: having({ readmission }),
        asOf,
      });
      return [flow.relapsed, eventFree.points[0]?.time];
    };
    expect(days("relapse")).toEqual([1, 40]);
    expect(days("unknown")).toEqual([0, 20]);
    expect(days("ignored")).toEqual([0, 20]);
  });

  it("a death on the day of relapse or after it is no event of its own", () => {
    const both = [
      client("a", told("routine", 20), died(20)),
      client("b", died(20), told("routine", 21)),
    ];
    const { flow } = recoveryCurve(both, { definition, asOf });
    expect([flow.relapsed, flow.died]).toEqual([1, 1]);
  });

  it("a death on the day of the clock, or before it, lies on day 0", () => {
    const people = [client("a", died(0)), client("b", died(-3))];
    const { death, flow } = recoveryCurve(people, { definition, asOf });
    expect(flow).toMatchObject({ died: 2, neverSeen: 0 });
    expect(death.points.map(({ time, events }) => [time, events])).toEqual([[0, 2]]);
  });

  it("whoever has no clock is in the flow and in no curve", () => {
    const { discharged: left, ...still } = clientOf("a", discharged);
    expect(left).toBeDefined();
    const admitted = having({ cohort: "admitted", noClock: "excluded" });
    const { flow, eventFree, relapse, death } = recoveryCurve([still], {
      definition: admitted,
      asOf,
    });
    expect(flow).toMatchObject({ considered: 1, withoutClock: 1, followed: 0 });
    expect([eventFree.points, relapse, death]).toEqual([
      [],
      { events: 0, points: [] },
      { events: 0, points: [] },
    ]);
  });

  it("where a rule over patterns cannot tell, nobody is followed for any time", () => {
    const people = [client("a", told("none", 60)), client("b", died(30))];
    const weekly = having({ relapse: lee2016 });
    const blind = recoveryCurve(people, { definition: weekly, asOf });
    expect(blind.flow).toMatchObject({ censored: 1, died: 1, neverSeen: 1, notEvaluable: 1 });
    const plannedOn = () =>
      [7, 14, 21, 28, 35, 42, 49, 56].map((days) => addDays(discharged, days));
    const tests = plannedOn().map(
      (on) => ({ id: on, on, kind: "urine", result: "negative" }) as const,
    );
    const tested = [clientOf("c", discharged, [...tests, visit(addDays(discharged, 60), "none")])];
    const { flow, eventFree } = recoveryCurve(tested, { definition: weekly, asOf, plannedOn });
    expect(flow).toMatchObject({ censored: 1, neverSeen: 0, notEvaluable: 0 });
    expect(eventFree.points.map(({ time }) => time)).toEqual([60]);
  });

  it("under a definition that contradicts itself everyone is outside, and the issues say why", () => {
    const { flow, issues } = recoveryCurve(clients, {
      definition: having({ clock: "admission" }),
      asOf,
      knownAt: asOf,
      period: { start: "2026-01-01", end: "2026-12-31" },
    });
    expect(flow.outside).toEqual([{ reason: "definition-refused", count: 13 }]);
    expect(issues.map(({ code, path }) => [code, path])).toContainEqual([
      "recovery.immortal-time",
      ["definition", "clock"],
    ]);
  });

  it("of nobody there are no points, and what was not asked is left out", () => {
    const none = { events: 0, points: [] };
    const { assumptions, ...curve } = recoveryCurve([], { definition, asOf });
    expect(assumptions).not.toEqual([]);
    expect(curve).toStrictEqual({
      definition,
      asOf,
      flow: {
        considered: 0,
        outside: [],
        withoutClock: 0,
        followed: 0,
        relapsed: 0,
        died: 0,
        censored: 0,
        neverSeen: 0,
        notEvaluable: 0,
      },
      eventFree: cumulativeIncidence([]).eventFree,
      relapse: none,
      death: none,
      issues: [],
    });
    const period = { start: "2026-01-01", end: "2026-12-31" } as const;
    const asked = recoveryCurve([], { definition, asOf, knownAt: asOf, period });
    expect(asked).toMatchObject({ knownAt: asOf, period });
  });

  it("the bands are of the level and on the scale asked for; of an event of nobody all is zero", () => {
    const people = [client("a", told("routine", 30)), client("b", told("none", 85))];
    const bands = { level: 0.8, interval: "plain" } as const;
    const { eventFree, relapse, death } = recoveryCurve(people, { definition, asOf, ...bands });
    const times = [{ time: 30, cause: "relapse" }, { time: 85 }];
    const expected = cumulativeIncidence(times, bands);
    expect(eventFree).toEqual(expected.eventFree);
    expect(relapse).toEqual({ events: 1, points: expected.causes[0]?.points });
    const none = { events: 0, incidence: 0, standardError: 0, lower: 0, upper: 0 };
    expect(death).toEqual({
      events: 0,
      points: [
        { time: 30, atRisk: 2, ...none },
        { time: 85, atRisk: 1, ...none },
      ],
    });
  });

  it("names what it takes for granted, no more than the definition gives cause for", () => {
    const ids = (changes: Partial<RecoveryDefinition>) =>
      recoveryCurve([], { definition: having(changes), asOf }).assumptions.map(({ id }) => id);
    expect(ids({ readmission: "relapse", relapse: anyUse })).toEqual(
      curveAssumptionIds.slice(0, 4),
    );
    const all = { judged: { atEnd: { recallDays: 28 } }, relapse: lee2016 };
    expect(ids(all)).toEqual(curveAssumptionIds);
    expect(ids({ relapse: routineUse })).toContain("return-within-window");
  });

  it("parts add up to the whole, in people and at every time, and agree with the rate", () => {
    fc.assert(
      fc.property(registerArb, definitionArb, (register, chosen) => {
        const episodes = deepFreeze(register.flat());
        const { flow, ...curve } = recoveryCurve(episodes, { definition: chosen, asOf: judgedOn });
        const outside = flow.outside.reduce((sum, { count }) => sum + count, 0);
        expect(flow.considered).toBe(outside + flow.withoutClock + flow.followed);
        expect(flow.followed).toBe(flow.relapsed + flow.died + flow.censored);
        expect(flow.notEvaluable).toBeLessThanOrEqual(flow.neverSeen);
        expect(curve.eventFree.observations).toBe(flow.followed);
        expect([curve.relapse.events, curve.death.events]).toEqual([flow.relapsed, flow.died]);
        curve.eventFree.points.forEach(({ time, survival }, i) => {
          const [relapse, death] = [curve.relapse.points[i], curve.death.points[i]];
          expect([relapse?.time, death?.time]).toEqual([time, time]);
          const sum = survival + (relapse?.incidence ?? 0) + (death?.incidence ?? 0);
          expect(sum).toBeCloseTo(1, 9);
        });
        const report = recoveryRate(episodes, { definition: chosen, asOf: judgedOn }).flow;
        const { relapsed, pending } = report;
        expect(flow.relapsed).toBe(relapsed.total + pending.alreadyRelapsed);
        expect(flow.considered).toBe(report.considered);
        const reversed = recoveryCurve([...episodes].reverse(), {
          definition: chosen,
          asOf: judgedOn,
        });
        expect({ flow, ...curve }).toEqual(reversed);
      }),
      { numRuns: 150 },
    );
  }, 20_000);

  it("facts recorded after the day of knowledge change nothing", () => {
    fc.assert(
      fc.property(registerArb, definitionArb, (register, chosen) => {
        const episodes = register.flat();
        const options = { definition: chosen, asOf: judgedOn, knownAt: "2026-05-31" } as const;
        const known = episodes.map((episode) => ({
          ...episode,
          observations: episode.observations.filter(
            ({ on, recordedOn }) => (recordedOn ?? on) <= options.knownAt,
          ),
        }));
        expect(recoveryCurve(known, options)).toEqual(recoveryCurve(episodes, options));
      }),
      { numRuns: 50 },
    );
  }, 20_000);
});
