import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, type PlainDate } from "../../src/calendar/index";
import { derive } from "../../src/definition/index";
import type { Episode, Observation } from "../../src/episode/index";
import {
  explainRecovery,
  type RecoveryDefinition,
  type RecoveryFlow,
  type RecoveryReport,
  type RecoveryState,
  type RecoverySummary,
  recoveryRate,
  recoveryTally,
  unknownPolicies,
} from "../../src/recovery/index";
import type { Rate } from "../../src/statistics/index";
import { deepFreeze } from "../definition/deep-freeze";
import { definitionArb, judgedOn, registerArb } from "./persons";

type Person = readonly Episode[];

const by = ([first]: Person) => first?.institutionId ?? "";
const asOf = judgedOn;
const period = { start: "2025-09-01", end: "2026-05-31" } as const;
const periods = fc.constantFrom(undefined, undefined, period);

const sum = (counts: readonly { count: number }[]) =>
  counts.reduce((total, { count }) => total + count, 0);
const shareOf = (rate: Rate) => (rate.status === "defined" ? rate.value : undefined);
const shuffled = <T>(items: readonly T[], weights: readonly number[]): T[] =>
  items
    .map((item, i) => ({ item, weight: weights[i % weights.length] ?? 0 }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ item }) => item);
const weights = fc.array(fc.nat(), { minLength: 30, maxLength: 30 });

/** Each number of a flow is what its parts add up to. */
function expectWhole({ flow, evidence, rate, documented, observed, best }: RecoverySummary): void {
  const { pending, clean, relapsed, notCompleted, belowLevel, diedAsFailure, died } = flow;
  const unknown = sum(flow.unknown);
  const due =
    clean + relapsed.total + notCompleted + belowLevel + sum(flow.failed) + diedAsFailure + unknown;
  expect(flow.due).toBe(due);
  expect(flow.inCohort).toBe(sum(flow.excluded) + pending.total + died - diedAsFailure + due);
  expect(flow.considered).toBe(sum(flow.outside) + flow.inCohort);
  expect(pending.alreadyRelapsed + pending.withoutClock).toBeLessThanOrEqual(pending.total);
  expect(diedAsFailure).toBeLessThanOrEqual(died);
  for (const list of [evidence.byGrade, evidence.byMonitor, evidence.byChannel]) {
    expect(sum(list)).toBe(clean);
  }
  const denominators = [rate, documented, observed, best].map((one) =>
    one.status === "defined" ? one.denominator : 0,
  );
  expect(denominators).toEqual([flow.denominator, due, due - unknown, due]);
}

/** The numbers that groups add up to. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
const countsOf = ({ outside, excluded, unknown, failed, ...rest }: RecoveryFlow) => [
  ...numbersIn(rest),
  ...[outside, excluded, unknown, failed].map(sum),
];

/** The facts of people as a register that is moved in time would hold them. */
function shiftAll(persons: readonly Person[], move: (day: PlainDate) => PlainDate): Person[] {
  const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);
  const text = JSON.stringify(persons, (_, value) =>
    typeof value === "string" && isDay(value) ? move(value as PlainDate) : value,
  );
  return JSON.parse(text);
}

// Beside other work a machine may be slow; the default of five seconds is too short for that.
const timeout = 60_000;

describe("the recovery rate", { timeout }, () => {
  const setting = fc.record({ persons: registerArb, definition: definitionArb, period: periods });

  it("accounts for everyone, in all and in each group, and groups add up to all", () => {
    fc.assert(
      fc.property(setting, ({ persons, ...options }) => {
        const report = recoveryRate(persons.flat(), { ...options, asOf, by });
        for (const summary of [report, ...report.groups]) expectWhole(summary);
        const groups = report.groups.map(({ flow }) => countsOf(flow));
        const totals = countsOf(report.flow).map((_, i) =>
          groups.reduce((total, counts) => total + (counts[i] ?? 0), 0),
        );
        expect(totals).toEqual(countsOf(report.flow));
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
        expect(JSON.stringify(report)).not.toMatch(/null|NaN/);
      }),
    );
  });

  it("documented is at most the headline and that at most the best, whatever the unknown are", () => {
    fc.assert(
      fc.property(setting, ({ persons, definition, period }) => {
        for (const unknown of unknownPolicies) {
          const changed = derive(definition, { unknown }, { id: "recovery.x", version: unknown });
          const { rate, documented, observed, best } = recoveryRate(persons.flat(), {
            definition: changed,
            asOf,
            period,
          });
          for (const share of [rate, observed]) {
            if (share.status !== "defined") continue;
            expect(share.value).toBeGreaterThanOrEqual(shareOf(documented) as number);
            expect(share.value).toBeLessThanOrEqual(shareOf(best) as number);
          }
        }
      }),
    );
  });

  it("the order of people, episodes and facts changes nothing", () => {
    fc.assert(
      fc.property(setting, weights, weights, ({ persons, ...options }, one, two) => {
        const mixed = shuffled(persons.flat(), one).map((episode) => ({
          ...episode,
          observations: shuffled(episode.observations, two),
          phases: shuffled(episode.phases, two),
        }));
        const question = { ...options, asOf, by, cluster: by };
        expect(recoveryRate(mixed, question)).toEqual(recoveryRate(persons.flat(), question));
      }),
    );
  });

  it("any split that keeps each person whole merges to the whole, also through JSON", () => {
    fc.assert(
      fc.property(setting, weights, ({ persons, ...options }, places) => {
        // What is sent as JSON holds no field without a value.
        const definition = JSON.parse(JSON.stringify(options.definition));
        const question = { ...options, definition, asOf, by, cluster: by };
        const tally = recoveryTally(question);
        const parts = [tally.empty(), tally.empty(), tally.empty()];
        persons.forEach((person, i) => {
          const part = (places[i] ?? 0) % 3;
          parts[part] = tally.add(parts[part] ?? tally.empty(), person);
        });
        const sent = parts.map((part) => JSON.parse(JSON.stringify(part)));
        const whole = recoveryRate(persons.flat(), question);
        expect(tally.result(sent.reduce((a, b) => tally.merge(a, b)))).toEqual(whole);
        expect(tally.result(parts.reduce((a, b) => tally.merge(b, a)))).toEqual(whole);
      }),
    );
  });

  it("tallies under different definitions do not merge", () => {
    fc.assert(
      fc.property(definitionArb, definitionArb, (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b));
        const [one, two] = [a, b].map((definition) => recoveryTally({ definition, asOf }));
        expect(() => one?.merge(one.empty(), two?.empty() as never)).toThrow(RangeError);
      }),
    );
  });

  it("facts recorded after knownAt change nothing", () => {
    const later = fc.integer({ min: 1, max: 90 });
    fc.assert(
      fc.property(setting, later, fc.nat(), ({ persons, ...options }, days, seed) => {
        const question = { ...options, asOf, knownAt: addDays(asOf, seed % 20) };
        const recordedOn = addDays(question.knownAt, days);
        const late: Observation[] = [
          { id: "late-1", on: "2026-03-01", recordedOn, kind: "death", cause: "other" },
          {
            id: "late-2",
            on: "2026-04-01",
            recordedOn,
            kind: "contact",
            channel: "in-person",
            by: "family",
            informant: "family",
            use: seed % 2 === 0 ? "routine" : "none",
          },
          { id: "late-3", on: "2026-05-01", recordedOn, kind: "imprisonment" },
        ];
        const more = persons.flat().map((episode) => ({
          ...episode,
          observations: [...episode.observations, ...late],
        }));
        expect(recoveryRate(more, question)).toEqual(recoveryRate(persons.flat(), question));
      }),
    );
  });

  it("all dates moved by days move dates alone, where windows are of days", () => {
    fc.assert(
      fc.property(setting, fc.integer({ min: -3000, max: 3000 }), ({ persons, ...rest }, days) => {
        const window = { days: 75 };
        const definition = derive(
          rest.definition,
          { window },
          { id: "recovery.days", version: "1" },
        );
        const move = (day: PlainDate) => addDays(day, days);
        const shifted = rest.period && {
          start: move(rest.period.start),
          end: move(rest.period.end),
        };
        const report = recoveryRate(persons.flat(), { ...rest, definition, asOf });
        const moved = recoveryRate(shiftAll(persons, move).flat(), {
          definition,
          asOf: move(asOf),
          period: shifted,
        });
        expect(undated(moved)).toEqual(undated(report));
      }),
    );
  });

  it("all dates moved by the 400 years after which the calendar repeats move dates alone", () => {
    fc.assert(
      fc.property(setting, ({ persons, definition, period }) => {
        const move = (day: PlainDate) => addMonths(day, 400 * 12);
        const shifted = period && { start: move(period.start), end: move(period.end) };
        const report = recoveryRate(persons.flat(), { definition, asOf, period });
        const moved = recoveryRate(shiftAll(persons, move).flat(), {
          definition,
          asOf: move(asOf),
          period: shifted,
        });
        expect(undated(moved)).toEqual(undated(report));
      }),
    );
  });

  it("nothing that it is given is changed", () => {
    fc.assert(
      fc.property(setting, ({ persons, definition, period }) => {
        const frozen = deepFreeze({ persons, definition, period });
        const question = { ...frozen, asOf, by };
        expect(() => recoveryRate(frozen.persons.flat(), question)).not.toThrow();
        for (const person of frozen.persons) {
          expect(() => explainRecovery(person, question)).not.toThrow();
        }
      }),
    );
  });
});

/** A report without its days. */
function undated({ asOf: _, period: __, ...report }: RecoveryReport): unknown {
  return report;
}

const stateCounts: Record<RecoveryState, (flow: RecoveryFlow) => number> = {
  outside: (flow) => sum(flow.outside),
  pending: (flow) => flow.pending.total,
  relapsed: (flow) => flow.relapsed.total,
  died: (flow) => flow.died,
  excluded: (flow) => sum(flow.excluded),
  failed: (flow) => sum(flow.failed),
  "not-completed": (flow) => flow.notCompleted,
  unknown: (flow) => sum(flow.unknown),
  "below-level": (flow) => flow.belowLevel,
  clean: (flow) => flow.clean,
};

describe("the explanation of one person", { timeout }, () => {
  const person = registerArb.filter(([first]) => first !== undefined).map(([first]) => first ?? []);

  it("is what the rate counts, with the reason, for everyone", () => {
    fc.assert(
      fc.property(person, definitionArb, periods, (one, given, period) => {
        const definition: RecoveryDefinition = { ...given, unit: "person" };
        const question = { definition, asOf, period };
        const verdict = explainRecovery(one, question);
        const { flow } = recoveryRate(one, question);
        expect(flow.considered).toBe(1);
        expect(stateCounts[verdict.state](flow)).toBe(1);
        const reasons = [flow.outside, flow.excluded, flow.failed, flow.unknown].flat();
        const withReason = ["outside", "excluded", "failed", "unknown"].includes(verdict.state);
        expect(reasons).toEqual(withReason ? [{ reason: verdict.reason, count: 1 }] : []);
        const outcomes = {
          met: flow.clean,
          unmet: flow.due - flow.clean - sum(flow.unknown),
          unknown: flow.pending.total + sum(flow.unknown),
          "not-applicable": sum(flow.outside) + sum(flow.excluded) + flow.died - flow.diedAsFailure,
        };
        expect(outcomes[verdict.outcome]).toBe(1);
        // No question that was asked says other than the whole.
        if (verdict.outcome === "met") {
          expect(verdict.findings.map(({ outcome }) => outcome)).toEqual(
            verdict.findings.map(() => "met"),
          );
        } else {
          expect(verdict.findings.some(({ outcome }) => outcome !== "met")).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("each course that is counted can be explained, and its state is the one counted", () => {
    fc.assert(
      fc.property(person, definitionArb, periods, (one, given, period) => {
        // Whoever never came back within an episode has one course for each of them at most.
        fc.pre(one.every(({ reopened }) => !reopened?.length));
        const definition: RecoveryDefinition = { ...given, unit: "episode" };
        const question = { definition, asOf, period };
        const { flow } = recoveryRate(one, question);
        const seen = new Map<string, RecoveryState>();
        for (const { id: episodeId } of one) {
          const { episodeIds, state } = explainRecovery(one, { ...question, episodeId });
          seen.set(episodeIds.join(), state);
        }
        expect(seen.size).toBe(flow.considered);
        for (const [state, count] of Object.entries(stateCounts)) {
          const explained = [...seen.values()].filter((one) => one === state).length;
          expect([state, explained]).toEqual([state, count(flow)]);
        }
      }),
    );
  });

  it("never changes once its window has settled, with the same facts", () => {
    fc.assert(
      fc.property(
        person,
        definitionArb,
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 4 }),
        (one, given, delays) => {
          // What is not dated as known later is known on its day.
          const definition: RecoveryDefinition = { ...given, unit: "person" };
          const first = explainRecovery(one, { definition, asOf });
          fc.pre(first.window !== undefined && first.state !== "pending");
          const { outcome, state, reason, window } = first;
          const before = { outcome, state, reason, window };
          for (const delay of delays) {
            const { outcome, state, reason, window } = explainRecovery(one, {
              definition,
              asOf: addDays(asOf, delay),
            });
            expect({ outcome, state, reason, window }).toEqual(before);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("the bounds", { timeout }, () => {
  it("contain the share, and the headline, whatever is learned of the unknown", () => {
    fc.assert(
      fc.property(registerArb, definitionArb, weights, (persons, given, turns) => {
        const definition: RecoveryDefinition = { ...given, unit: "person" };
        const options = { definition, asOf };
        const completed = persons.map((person, i) => {
          const { state, window } = explainRecovery(person, options);
          const turn = (turns[i] ?? 0) % 3;
          if (state !== "unknown" || !window || turn === 0) return person;
          const learned: Observation = {
            id: "learned",
            on: window.end,
            kind: "urine",
            result: turn === 1 ? "negative" : "positive",
          };
          return person.map((one, j) =>
            j === 0 ? { ...one, observations: [...one.observations, learned] } : one,
          );
        });
        const before = recoveryRate(persons.flat(), options);
        const after = recoveryRate(completed.flat(), options);
        expect(after.flow.due).toBe(before.flow.due);
        if (before.documented.status !== "defined" || before.best.status !== "defined") return;
        for (const rate of [after.documented, after.best]) {
          expect(shareOf(rate)).toBeGreaterThanOrEqual(before.documented.value);
          expect(shareOf(rate)).toBeLessThanOrEqual(before.best.value);
        }
      }),
      { numRuns: 300 },
    );
  });
});
