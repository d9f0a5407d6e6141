import { describe, expect, it } from "vitest";
import { derive } from "../../src/definition/index";
import type { Episode, Observation } from "../../src/episode/index";
import {
  bnn2026Completed3Months,
  explainRecovery,
  type RecoveryDefinition,
  type RecoveryReport,
  recoveryRate,
} from "../../src/recovery/index";
import { asOf, clientOf, clients, visit } from "./worked-example";

const definition = bnn2026Completed3Months;
const ours = (changes: Partial<RecoveryDefinition>) =>
  derive(definition, changes, { id: "recovery.ours", version: "1" });
const nothing = { status: "undefined", reason: "empty-denominator" };

/** No share, no bound, no verdict: nobody is not zero. */
function expectNothing(report: RecoveryReport): void {
  const { rate, documented, observed, best, statusKnown, target, outer } = report;
  for (const share of [rate, documented, observed, best, statusKnown]) {
    expect(share).toEqual(nothing);
  }
  expect(target).toMatchObject({ asDefined: "undecided", robust: "undecided" });
  expect(target).not.toHaveProperty("interval");
  expect(outer).toBeUndefined();
  expect(JSON.stringify(report)).not.toMatch(/NaN|null|Infinity/);
}

describe("what cannot be counted", () => {
  it("an empty cohort has no rate, and no silent zero", () => {
    const report = recoveryRate([], { definition, asOf, by: () => "all", cluster: () => "all" });
    expectNothing(report);
    expect(report.flow.considered).toBe(0);
    expect(report.groups).toEqual([]);
    expect(report).not.toHaveProperty("clustering");
  });

  it("people of whom nobody is in the cohort have no rate", () => {
    const outside = clients.filter(({ discharged }) => discharged?.reason !== "completed");
    expectNothing(recoveryRate(outside, { definition, asOf }));
  });

  it("all pending: no rate yet, whatever is known of relapses", () => {
    const report = recoveryRate(clients, { definition, asOf: "2026-04-20" });
    expectNothing(report);
    expect(report.flow.pending).toEqual({ total: 12, alreadyRelapsed: 1, withoutClock: 0 });
  });

  it("all excluded: no rate", () => {
    const prisoner = clientOf("J", "2026-02-15", [
      { id: "j", on: "2026-04-01", kind: "imprisonment" },
    ]);
    const report = recoveryRate([prisoner], { definition: ours({ imprisoned: "excluded" }), asOf });
    expectNothing(report);
    expect(report.flow.excluded).toEqual([{ reason: "imprisoned", count: 1 }]);
  });

  it("all unknown and excluded: no headline, while the bounds run from none to all", () => {
    const { rate, observed, documented, best, target } = recoveryRate(
      [clientOf("x", "2026-01-15")],
      { definition: ours({ unknown: "excluded" }), asOf },
    );
    expect([rate, observed]).toEqual([nothing, nothing]);
    expect([documented, best]).toMatchObject([{ value: 0 }, { value: 1 }]);
    expect(target).toMatchObject({
      asDefined: "undecided",
      robust: "undecided",
      tipping: { needed: 1, ofUnknown: 1 },
    });
  });
});

describe("facts that cannot be", () => {
  it("a fact dated after the day of judgement is left out and reported", () => {
    const future: Observation[] = [
      { id: "f", on: "2026-08-01", kind: "death", cause: "other" },
      { ...visit("2026-09-01", "routine"), recordedOn: "2026-06-01" },
    ];
    const client = clientOf("x", "2026-01-15", [visit("2026-04-10", "none"), ...future]);
    const { flow, issues } = recoveryRate([client], { definition, asOf });
    expect(flow.clean).toBe(1);
    expect(issues).toEqual([
      {
        code: "recovery.in-the-future",
        severity: "warning",
        path: ["observations"],
        params: { count: 2 },
      },
    ]);
    // What was not known by then is no fact of the future.
    const known = recoveryRate([client], { definition, asOf, knownAt: "2026-07-31" });
    expect(known.issues[0]?.params).toEqual({ count: 1 });
  });

  it("a discharge in the future has not happened", () => {
    expect(explainRecovery([clientOf("x", "2026-08-01")], { definition, asOf })).toMatchObject({
      state: "outside",
      reason: "not-discharged",
    });
  });

  it("one person twice in a period is counted once, and the rest is named", () => {
    const again: Episode = {
      ...clientOf("A", "2026-03-31", [visit("2026-06-20", "routine")]),
      id: "e-A2",
      admitted: { id: "a2", on: "2026-03-20" },
    };
    const period = { start: "2026-01-01", end: "2026-06-30" } as const;
    const first = recoveryRate([again, ...clients.slice(0, 1)], { definition, asOf, period });
    expect(first.flow).toMatchObject({ considered: 1, due: 1, repeats: 1 });
    // In a period that holds only the second course, that one is the first.
    const second = recoveryRate([again, ...clients.slice(0, 1)], {
      definition,
      asOf,
      period: { start: "2026-03-01", end: "2026-06-30" },
    });
    expect(second.flow).toMatchObject({ relapsed: { total: 1 }, due: 1, repeats: 0 });
    const each = recoveryRate([again, ...clients.slice(0, 1)], {
      definition: ours({ unit: "episode" }),
      asOf,
      period,
    });
    expect(each.flow).toMatchObject({ considered: 2, due: 2, repeats: 0 });
  });

  it("a client whose discharge is dated before the admission is counted without a crash", () => {
    const odd: Episode = {
      ...clientOf("x", "2026-01-15", [visit("2026-04-10", "none")]),
      admitted: { id: "a", on: "2026-02-01" },
    };
    expect(recoveryRate([odd], { definition, asOf }).flow.considered).toBeGreaterThan(0);
  });
});

describe("definitions at the edge", () => {
  it("a window of no days is refused, not counted as met by everyone", () => {
    const report = recoveryRate(clients, { definition: ours({ window: { days: 0 } }), asOf });
    expectNothing(report);
    expect(report.flow.outside).toEqual([{ reason: "definition-refused", count: 13 }]);
    expect(report.issues.map(({ code }) => code)).toContain("recovery.empty-window");
  });

  it("a target of nothing is met by anyone due, with a warning, and by nobody undecided", () => {
    const none = ours({ target: { atLeast: { numerator: 0, denominator: 1 } } });
    const { target, issues } = recoveryRate(clients, { definition: none, asOf });
    expect(target).toMatchObject({ asDefined: "met", robust: "met", tipping: { needed: 0 } });
    expect(issues.map(({ code }) => code)).toEqual(["recovery.target-always-met"]);
    expectNothing(recoveryRate([], { definition: none, asOf }));
  });

  it("a target of all is missed by a single relapse, with a warning", () => {
    const all = ours({ target: { atLeast: { numerator: 1, denominator: 1 } } });
    const { target, issues } = recoveryRate(clients, { definition: all, asOf });
    expect(target).toMatchObject({
      asDefined: "not-met",
      robust: "not-met",
      interval: "below",
      tipping: { needed: 5, ofUnknown: 4 },
    });
    expect(issues.map(({ code }) => code)).toEqual(["recovery.target-needs-all"]);
    const clean = recoveryRate(clients.slice(0, 2), { definition: all, asOf });
    expect(clean.target).toMatchObject({ asDefined: "met", robust: "met", interval: "includes" });
  });

  it("a definition without a target has no verdict", () => {
    const free = ours({ target: undefined });
    expect(recoveryRate(clients, { definition: free, asOf })).not.toHaveProperty("target");
  });

  it("a level that is no share is misuse", () => {
    expect(() => recoveryRate(clients, { definition, asOf, level: 0 })).toThrow(RangeError);
  });
});
