import { describe, expect, it } from "vitest";
import type { Episode, Observation } from "../../src/episode/index";
import {
  bnn2026Completed3Months,
  type RecoverySummary,
  recoveryRate,
} from "../../src/recovery/index";
import { clusteredRate, rateOf, wilson } from "../../src/statistics/index";
import { reportFrom, unknownAs } from "./counted";
import { asOf, clientOf, clients, visit } from "./worked-example";

const nothing = { status: "undefined", reason: "empty-denominator" } as const;
const { target } = bnn2026Completed3Months;

/** The figures of nobody. */
const nobody: RecoverySummary = {
  flow: {
    considered: 0,
    outside: [],
    inCohort: 0,
    excluded: [],
    pending: { total: 0, alreadyRelapsed: 0, withoutClock: 0 },
    died: 0,
    diedAsFailure: 0,
    unknown: [],
    relapsed: { total: 0, lapsedOnly: 0 },
    notCompleted: 0,
    belowLevel: 0,
    failed: [],
    clean: 0,
    due: 0,
    denominator: 0,
    repeats: 0,
  },
  rate: nothing,
  documented: nothing,
  observed: nothing,
  best: nothing,
  statusKnown: nothing,
  evidence: { byGrade: [], byMonitor: [], byChannel: [] },
  target: {
    target: target!,
    asDefined: "undecided",
    robust: "undecided",
    tipping: { needed: 0, ofUnknown: 0 },
  },
};

describe("the report of counts", () => {
  it("of nobody says that of nobody, and leaves out what was not asked", () => {
    expect(reportFrom([{}])).toStrictEqual({
      definition: bnn2026Completed3Months,
      asOf,
      ...nobody,
      groups: [],
      issues: [],
    });
  });

  it("of thirteen and one has every figure, of all and of each group", () => {
    const west = {
      outside: 1,
      pending: 2,
      died: 1,
      diedAsFailure: 1,
      clean: 3,
      relapsed: 2,
      failed: 1,
      unknown: 1,
      refused: 1,
      lapsedOnly: 1,
    };
    // Nine are due: three clean, four failures, two unknown.
    const figures: RecoverySummary = {
      flow: {
        ...nobody.flow,
        considered: 13,
        outside: [{ reason: "not-completed", count: 1 }],
        inCohort: 12,
        pending: { total: 2, alreadyRelapsed: 0, withoutClock: 0 },
        died: 2,
        diedAsFailure: 1,
        unknown: [
          { reason: "refused", count: 1 },
          { reason: "not-tried", count: 1 },
        ],
        relapsed: { total: 2, lapsedOnly: 1 },
        failed: [{ reason: "imprisoned", count: 1 }],
        clean: 3,
        due: 9,
        denominator: 9,
      },
      rate: rateOf(3, 9),
      documented: rateOf(3, 9),
      observed: rateOf(3, 7),
      best: rateOf(5, 9),
      statusKnown: rateOf(7, 9),
      evidence: {
        byGrade: [{ key: "self-report", count: 3 }],
        byMonitor: [{ key: "recovery-agent", count: 3 }],
        byChannel: [{ key: "in-person", count: 3 }],
      },
      target: {
        target: target!,
        asDefined: "not-met",
        robust: "undecided",
        interval: "includes",
        tipping: { needed: 2, ofUnknown: 2 },
      },
      outer: { lower: wilson(3, 9).lower, upper: wilson(5, 9).upper },
    };
    const report = reportFrom({ west, east: { pending: 1 } });
    const east = {
      ...nobody,
      flow: {
        ...nobody.flow,
        considered: 1,
        inCohort: 1,
        pending: { total: 1, alreadyRelapsed: 0, withoutClock: 0 },
      },
    };
    expect(report).toStrictEqual({
      definition: bnn2026Completed3Months,
      asOf,
      ...figures,
      flow: {
        ...figures.flow,
        considered: 14,
        inCohort: 13,
        pending: { total: 3, alreadyRelapsed: 0, withoutClock: 0 },
      },
      groups: [
        { key: "east", ...east },
        { key: "west", ...figures },
      ],
      issues: [],
    });
  });

  it("every interval is of the level asked for", () => {
    const options = { definition: bnn2026Completed3Months, asOf, level: 0.8 } as const;
    const { rate, documented, observed, best, statusKnown } = recoveryRate(clients, options);
    const of = (numerator: number, denominator: number) =>
      rateOf(numerator, denominator, { level: 0.8 });
    expect({ rate, documented, observed, best, statusKnown }).toEqual({
      rate: of(5, 10),
      documented: of(5, 10),
      observed: of(5, 6),
      best: of(9, 10),
      statusKnown: of(6, 10),
    });
  });

  it("grades, monitors and channels come in the order of their names", () => {
    const test = { id: "u", on: "2026-04-10", kind: "urine", result: "negative" } as const;
    const answer = visit("2026-04-10", "none");
    const virtual = { ...answer, channel: "virtual", by: "facilitator" } as Observation;
    const of = (id: string, fact: Observation) => clientOf(id, "2026-01-15", [fact]);
    const people = [of("1", test), of("2", answer), of("3", virtual)];
    const options = { definition: bnn2026Completed3Months, asOf };
    for (const order of [people, [...people].reverse()]) {
      expect(recoveryRate(order, options).evidence).toEqual({
        byGrade: [
          { key: "self-report", count: 2 },
          { key: "test", count: 1 },
        ],
        byMonitor: [
          { key: "facilitator", count: 1 },
          { key: "none", count: 1 },
          { key: "recovery-agent", count: 1 },
        ],
        byChannel: [
          { key: "in-person", count: 1 },
          { key: "none", count: 1 },
          { key: "virtual", count: 1 },
        ],
      });
    }
  });

  it("the interval of clusters is of the level asked for", () => {
    const cluster = ([first]: readonly Episode[]) =>
      (first?.discharged?.on ?? "") < "2026-03-01" ? "winter" : "spring";
    const options = { definition: bnn2026Completed3Months, asOf, level: 0.8, cluster } as const;
    const counts = [
      { key: "spring", numerator: 2, denominator: 4 },
      { key: "winter", numerator: 3, denominator: 6 },
    ];
    const { rate, clustering } = recoveryRate(clients, options);
    const expected = clusteredRate(counts, { level: 0.8 });
    if (expected.status === "undefined") throw new Error(expected.reason);
    const { interval, clusters, spread } = expected;
    expect(rate).toEqual({ ...rateOf(5, 10, { interval: "none" }), interval });
    expect(clustering).toEqual({ clusters, spread });
  });

  it.each([
    ["as-failure", 3, 9],
    ["excluded", 3, 7],
    ["as-success", 5, 9],
  ] as const)("with the unknown %s the headline is %i of %i", (unknown, numerator, denominator) => {
    const counts = [{ clean: 3, relapsed: 4, unknown: 1, refused: 1 }];
    const { rate, flow } = reportFrom(counts, unknownAs(unknown));
    expect(rate).toEqual(rateOf(numerator, denominator));
    expect(flow.denominator).toBe(denominator);
  });
});
