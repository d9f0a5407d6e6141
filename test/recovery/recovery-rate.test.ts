import { describe, expect, it } from "vitest";
import { derive } from "../../src/definition/index";
import type { Episode } from "../../src/episode/index";
import {
  bnn2026Completed3Months,
  explainRecovery,
  type RecoveryDefinition,
  recoveryRate,
  recoveryTally,
} from "../../src/recovery/index";
import { anyUse, lee2016 } from "../../src/relapse/index";
import { wilson } from "../../src/statistics/index";
import { deepFreeze } from "../definition/deep-freeze";
import { reportFrom } from "./counted";
import { asOf, clientOf, clients, visit } from "./worked-example";

const definition = bnn2026Completed3Months;
const ours = (changes: Partial<RecoveryDefinition>) =>
  derive(definition, changes, { id: "recovery.ours", version: "1" });
const strict = ours({ relapse: anyUse });
const stateOf = (client: Episode | readonly Episode[], changed = definition, day = asOf) => {
  const person = "id" in client ? [client] : client;
  const { state, reason } = explainRecovery(person, { definition: changed, asOf: day });
  return reason ? `${state}: ${reason}` : state;
};
const half = { atLeast: { numerator: 1, denominator: 2 } };

describe("thirteen clients, three months after discharge", () => {
  it("each has the state worked out by hand", () => {
    expect(clients.map((client) => [client.personId.slice(2), stateOf(client)].join(" "))).toEqual([
      "A clean",
      "B clean",
      "C relapsed",
      "D unknown: tried-not-reached",
      "E unknown: not-tried",
      "F died",
      "G clean",
      "H pending",
      "I outside: not-completed",
      "J unknown: imprisoned",
      "K clean",
      "L unknown: straddling",
      "M clean",
    ]);
  });

  it("thirteen are one not eligible, one pending, one died and ten due", () => {
    const { flow, evidence, issues } = recoveryRate(clients, { definition, asOf });
    expect(flow).toEqual({
      considered: 13,
      outside: [{ reason: "not-completed", count: 1 }],
      inCohort: 12,
      excluded: [],
      pending: { total: 1, alreadyRelapsed: 1, withoutClock: 0 },
      died: 1,
      diedAsFailure: 0,
      unknown: [
        { reason: "straddling", count: 1 },
        { reason: "imprisoned", count: 1 },
        { reason: "tried-not-reached", count: 1 },
        { reason: "not-tried", count: 1 },
      ],
      relapsed: { total: 1, lapsedOnly: 1 },
      notCompleted: 0,
      belowLevel: 0,
      failed: [],
      clean: 5,
      due: 10,
      denominator: 10,
      repeats: 0,
    });
    expect(evidence).toEqual({
      byGrade: [{ key: "self-report", count: 5 }],
      byMonitor: [{ key: "recovery-agent", count: 5 }],
      byChannel: [{ key: "in-person", count: 5 }],
    });
    expect(issues).toEqual([]);
  });

  it("5 of 10 documented, 5 of 6 observed, 9 of 10 at best: met, and robustly so", () => {
    const report = recoveryRate(clients, { definition, asOf });
    const { rate, documented, observed, best, statusKnown, outer, target } = report;
    expect(documented).toMatchObject({ numerator: 5, denominator: 10, value: 0.5 });
    expect(documented).toMatchObject({
      interval: { lower: expect.closeTo(0.236593, 6), upper: expect.closeTo(0.763407, 6) },
    });
    expect(rate).toEqual(documented);
    expect(observed).toMatchObject({ numerator: 5, value: expect.closeTo(0.833333, 6) });
    expect(best).toMatchObject({ numerator: 9, denominator: 10 });
    expect(statusKnown).toMatchObject({ numerator: 6, denominator: 10 });
    expect(outer).toEqual({ lower: wilson(5, 10).lower, upper: wilson(9, 10).upper });
    expect(target).toEqual({
      target: half,
      asDefined: "met",
      robust: "met",
      interval: "includes",
      tipping: { needed: 0, ofUnknown: 4 },
    });
  });

  it("where any use is a relapse one more has relapsed, and the target hangs on 1 of 4", () => {
    const { flow, documented, observed, best, target } = recoveryRate(clients, {
      definition: strict,
      asOf,
    });
    expect(flow.relapsed).toEqual({ total: 2, lapsedOnly: 0 });
    expect([documented, observed, best]).toMatchObject([
      { numerator: 4, denominator: 10 },
      { numerator: 4, denominator: 6 },
      { numerator: 8, denominator: 10 },
    ]);
    expect(target).toMatchObject({
      asDefined: "not-met",
      robust: "undecided",
      tipping: { needed: 1, ofUnknown: 4 },
    });
  });

  it("counting the early relapse of a window that is not settled would give 5 of 11", () => {
    expect(stateOf(clients[7] ?? [], definition, "2026-08-18")).toBe("pending");
    const settled = recoveryRate(clients, { definition, asOf: "2026-08-19" });
    expect(settled.rate).toMatchObject({
      numerator: 5,
      denominator: 11,
      value: expect.closeTo(0.454545, 6),
    });
    expect(settled.target).toMatchObject({ asDefined: "not-met", robust: "undecided" });
  });

  it("the order of the register, and its split between two provinces, change nothing", () => {
    const whole = recoveryRate(clients, { definition, asOf });
    expect(recoveryRate([...clients].reverse(), { definition, asOf })).toEqual(whole);
    const tally = recoveryTally({ definition, asOf });
    const [west, east] = [clients.slice(0, 5), clients.slice(5)].map((part) =>
      part.reduce((state, client) => tally.add(state, [client]), tally.empty()),
    );
    expect(tally.result(tally.merge(west ?? tally.empty(), east ?? tally.empty()))).toEqual(whole);
  });

  it("groups and clusters are counted apart and come in the order of their names", () => {
    const by = ([first]: readonly Episode[]) =>
      (first?.discharged?.on ?? "") < "2026-03-01" ? "winter" : "spring";
    const { groups, rate, clustering } = recoveryRate(clients, {
      definition,
      asOf,
      by,
      cluster: by,
    });
    expect(groups.map(({ key, flow }) => [key, flow.clean, flow.due])).toEqual([
      ["spring", 2, 4],
      ["winter", 3, 6],
    ]);
    expect(rate).toMatchObject({ numerator: 5, denominator: 10 });
    expect(clustering).toMatchObject({ clusters: 2, spread: { status: "defined" } });
  });

  it("one cluster has no spread, and the headline then no interval", () => {
    const { rate, clustering } = recoveryRate(clients, { definition, asOf, cluster: () => "one" });
    expect(rate).toEqual({ status: "defined", numerator: 5, denominator: 10, value: 0.5 });
    expect(clustering).toMatchObject({ spread: { status: "undefined", reason: "one-cluster" } });
  });

  it("the target is held against the interval that knows of clusters, or against none", () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      ...clientOf(`c${i}`, "2026-01-15", [visit("2026-04-20", i < 40 ? "none" : "routine")]),
      institutionId: i < 40 ? "i1" : "i2",
    }));
    const judged = (cluster?: (person: readonly Episode[]) => string) =>
      recoveryRate(many, { definition, asOf, cluster }).target;
    expect(judged()).toMatchObject({ asDefined: "met", interval: "above" });
    const byInstitution = judged(([first]) => first?.institutionId ?? "");
    expect(byInstitution).toMatchObject({ asDefined: "met", interval: "includes" });
    const byOne = judged(() => "one");
    expect(byOne).toMatchObject({ asDefined: "met", robust: "met" });
    expect(byOne).not.toHaveProperty("interval");
  });
});

describe("40 clean, 20 relapsed, 40 unknown", () => {
  const hundred = Array.from({ length: 100 }, (_, i) =>
    clientOf(
      `${i}`,
      "2026-01-15",
      i < 40 ? [visit("2026-04-10", "none")] : i < 60 ? [visit("2026-03-20", "routine")] : [],
    ),
  );

  it.each([
    ["as-failure", 40, 100, 0.4, 0.309401, 0.497997, "not-met", "below"],
    ["excluded", 40, 60, 0.666667, 0.540569, 0.772707, "met", "above"],
    ["as-success", 80, 100, 0.8, 0.711171, 0.866633, "met", "above"],
  ] as const)("with the unknown %s the headline is %i of %i", (...row) => {
    const [unknown, numerator, denominator, value, lower, upper, asDefined, interval] = row;
    const report = recoveryRate(hundred, { definition: ours({ unknown }), asOf });
    expect(report.rate).toMatchObject({
      numerator,
      denominator,
      value: expect.closeTo(value, 6),
      interval: { lower: expect.closeTo(lower, 6), upper: expect.closeTo(upper, 6) },
    });
    expect(report.flow.denominator).toBe(denominator);
    expect(report.target).toEqual({
      target: half,
      asDefined,
      robust: "undecided",
      interval,
      tipping: { needed: 10, ofUnknown: 40 },
    });
    expect(report.outer).toEqual({
      lower: expect.closeTo(0.309401, 6),
      upper: expect.closeTo(0.866633, 6),
    });
  });

  it("a target out of reach is robustly not met, and asks for more than there are unknown", () => {
    const target = { atLeast: { numerator: 9, denominator: 10 } };
    const report = recoveryRate(hundred, { definition: ours({ target }), asOf });
    expect(report.target).toMatchObject({
      asDefined: "not-met",
      robust: "not-met",
      tipping: { needed: 50, ofUnknown: 40 },
    });
  });

  it("a share of 49.96 percent does not meet one half, however it is printed", () => {
    const { rate, target } = reportFrom([{ clean: 1249, relapsed: 1251 }]);
    expect(rate).toMatchObject({ value: 0.4996 });
    expect(target).toMatchObject({
      asDefined: "not-met",
      robust: "not-met",
      interval: "includes",
      tipping: { needed: 1, ofUnknown: 0 },
    });
  });
});

describe("what decides first", () => {
  const [A, B, C, D, E, F, G, H, I, J, K, L, M] = clients;
  const observed = (on: `${number}-${number}-${number}`, kind: string, more = {}) =>
    ({ id: `${kind}-${on}`, on, kind, ...more }) as Episode["observations"][number];

  it("a relapse before death is a relapse; a death before it is a death", () => {
    const death = (on: `${number}-${number}-${number}`) =>
      observed(on, "death", { cause: "other" });
    const client = (on: `${number}-${number}-${number}`) =>
      clientOf("x", "2026-02-10", [visit("2026-03-20", "routine"), death(on)]);
    expect(stateOf(client("2026-03-25"))).toBe("relapsed");
    expect(stateOf(client("2026-03-20"))).toBe("relapsed");
    expect(stateOf(client("2026-03-19"))).toBe("died");
  });

  it("a death on the window's last day is within it, on the day after it is not", () => {
    const client = (on: `${number}-${number}-${number}`) =>
      clientOf("x", "2026-01-15", [
        visit("2026-04-10", "none"),
        observed(on, "death", { cause: "other" }),
      ]);
    expect(stateOf(client("2026-04-15"))).toBe("died");
    expect(stateOf(client("2026-04-16"))).toBe("clean");
  });

  it("death counts by its cause, and one of no known cause as the definition says", () => {
    const died = (cause: string) =>
      clientOf("x", "2026-01-15", [observed("2026-03-01", "death", { cause })]);
    const { flow, rate } = recoveryRate([died("drug-related")], { definition, asOf });
    expect(flow).toMatchObject({ died: 1, diedAsFailure: 1, due: 1, clean: 0 });
    expect(rate).toMatchObject({ numerator: 0, denominator: 1 });
    expect(stateOf(died("unknown"))).toBe("unknown: died");
  });

  it("of two tellings of a death the earlier counts", () => {
    const client = clientOf("x", "2026-01-15", [
      observed("2026-05-01", "death", { cause: "other" }),
    ]);
    const other: Episode = {
      ...clientOf("x", "2025-12-01", [observed("2026-03-01", "death", { cause: "drug-related" })]),
      id: "e-y",
    };
    const later = { ...other, id: "e-z" };
    const first = ours({ unit: "episode", link: { ...definition.link, follows: "none" } });
    const { findings } = explainRecovery([client, other, later], {
      definition: first,
      asOf,
      episodeId: "e-x",
    });
    expect(findings.find(({ code }) => code === "recovery.alive")).toMatchObject({
      outcome: "unmet",
      observed: "2026-03-01",
    });
  });

  it("prison and moving decide before evidence where the definition has a word on them", () => {
    const away = (kind: string) =>
      clientOf("x", "2026-01-15", [
        visit("2026-04-10", "none"),
        observed("2026-04-12", kind),
        observed("2026-04-13", kind),
      ]);
    expect(stateOf(away("imprisonment"))).toBe("clean");
    expect(stateOf(away("imprisonment"), ours({ imprisoned: "as-failure" }))).toBe(
      "failed: imprisoned",
    );
    expect(stateOf(away("moved-away"), ours({ movedAway: "excluded" }))).toBe("excluded: moved");
    // Back before the window's end.
    const back = clientOf("x", "2026-01-15", [
      visit("2026-04-10", "none"),
      observed("2026-03-01", "imprisonment", { until: "2026-04-14" }),
    ]);
    expect(stateOf(back, ours({ imprisoned: "as-failure" }))).toBe("clean");
  });

  it("a word of prison without its days leaves it unknown, whatever the definition says of prison", () => {
    const missed = clientOf("x", "2026-01-15", [
      observed("2026-04-20", "missed-contact", { reason: "imprisoned", by: "facilitator" }),
    ]);
    expect(stateOf(missed)).toBe("unknown: imprisoned");
    expect(stateOf(missed, ours({ imprisoned: "excluded" }))).toBe("unknown: imprisoned");
  });

  it("aftercare that began in care starts no clock before the discharge by which one enters", () => {
    const early = {
      ...clientOf("x", "2026-01-15", [visit("2025-09-01", "none")]),
      phases: [{ id: "f", on: "2025-06-02" as const, phase: "aftercare" as const }],
    };
    const windowOf = (changes: Partial<RecoveryDefinition>) =>
      explainRecovery([early], { definition: ours({ clock: "aftercare-start", ...changes }), asOf })
        .window?.clock;
    expect(windowOf({})).toBe("2026-01-15");
    expect(windowOf({ cohort: "discharged" })).toBe("2026-01-15");
    expect(windowOf({ cohort: "entered-aftercare" })).toBe("2025-06-02");
  });

  it("a return to care is what the definition takes it for", () => {
    const back = observed("2026-03-01", "readmission-elsewhere");
    const client = clientOf("x", "2026-01-15", [visit("2026-04-10", "none"), back]);
    expect(stateOf(client)).toBe("unknown: readmitted");
    expect(stateOf(client, ours({ readmission: "ignored" }))).toBe("clean");
    expect(stateOf(client, ours({ readmission: "relapse" }))).toBe("relapsed");
    const used = {
      ...client,
      observations: [...client.observations, visit("2026-02-20", "routine")],
    };
    expect(stateOf(used, ours({ readmission: "relapse" }))).toBe("relapsed");
    const verdict = explainRecovery([used], { definition: ours({ readmission: "relapse" }), asOf });
    expect(verdict.findings.map(({ code }) => code)).toContain("recovery.no-relapse");
  });

  it("who comes back to the same episode after completing still completed, and came back", () => {
    const reopened: Episode = {
      ...clientOf("x", "2026-07-01", [visit("2026-04-10", "none")], "dropped-out"),
      earlier: [{ id: "d0", on: "2026-01-15", reason: "completed", step: "discharged" }],
      reopened: [{ id: "b", on: "2026-03-01" }],
    };
    expect(stateOf(reopened)).toBe("unknown: readmitted");
    expect(stateOf(reopened, ours({ readmission: "relapse" }))).toBe("relapsed");
    expect(stateOf(reopened, ours({ readmission: "ignored" }))).toBe("clean");
  });

  it("a transfer between institutions is counted once, from the last discharge", () => {
    const [first, second] = [
      clientOf("x", "2026-01-05", [], "transferred"),
      clientOf("x", "2026-02-15", [visit("2026-05-10", "none")]),
    ];
    const next: Episode = {
      ...second!,
      id: "e-x2",
      institutionId: "i2",
      admitted: { id: "a2", on: "2026-01-20" },
    };
    const report = recoveryRate([next, first!], { definition, asOf });
    expect(report.flow).toMatchObject({ considered: 1, clean: 1, repeats: 0 });
    const { episodeIds, window } = explainRecovery([next, first!], { definition, asOf });
    expect(episodeIds).toEqual(["e-x", "e-x2"]);
    expect(window?.clock).toBe("2026-02-15");
    const each = recoveryRate([next, first!], {
      definition: ours({ unit: "episode", link: { ...definition.link, follows: "none" } }),
      asOf,
    });
    expect(each.flow).toMatchObject({ considered: 2, clean: 1 });
  });

  it("an episode whose file was closed before its admission does not go on a transfer", () => {
    const first = clientOf("x", "2026-01-05", [], "transferred");
    const next: Episode = {
      ...clientOf("x", "2026-02-15", [visit("2026-05-10", "none")]),
      id: "e-x2",
      earlier: [{ id: "d0", on: "2026-01-06", reason: "other", step: "discharged" }],
      reopened: [{ id: "b", on: "2026-01-08" }],
      admitted: { id: "a2", on: "2026-01-10" },
    };
    const verdict = explainRecovery([first, next], { definition, asOf });
    expect([verdict.episodeIds, verdict.state]).toEqual([["e-x2"], "clean"]);
    const each = recoveryRate([first, next], { definition: ours({ unit: "episode" }), asOf });
    expect(each.flow).toMatchObject({ considered: 3, clean: 1 });
  });

  it("a person in two registers is one person, counted by the first eligible course", () => {
    const again: Episode = { ...clientOf("A", "2026-03-01"), id: "e-A2" };
    const { flow } = recoveryRate([A!, again], { definition, asOf });
    expect(flow).toMatchObject({ considered: 1, inCohort: 1, clean: 1, repeats: 1 });
    // The same episode sent twice is not even that.
    expect(recoveryRate([A!, structuredClone(A!)], { definition, asOf }).flow).toMatchObject({
      considered: 1,
      repeats: 0,
    });
    const copies = [A!, { ...A!, observations: [] }];
    expect(recoveryRate(copies, { definition, asOf })).toEqual(
      recoveryRate(copies.reverse(), { definition, asOf }),
    );
  });

  it("of two courses the one that entered the cohort first is counted, and stays so", () => {
    const long: Episode = { ...clientOf("x", "2026-06-20"), id: "e-long" };
    const short: Episode = {
      ...clientOf("x", "2026-01-15", [visit("2026-04-10", "none")]),
      admitted: { id: "a", on: "2025-09-01" },
    };
    const person = [long, short];
    expect(stateOf(person, definition, "2026-06-01")).toBe(stateOf(person));
    expect(explainRecovery(person, { definition, asOf }).episodeIds).toEqual(["e-x"]);
  });

  it("of several courses outside, the one that came furthest tells why", () => {
    const open: Episode = { ...clientOf("I", "2026-05-01"), id: "e-open", discharged: null };
    expect(stateOf([open, I!])).toBe("outside: not-completed");
    expect(stateOf([I!, open])).toBe("outside: not-completed");
  });

  it("evidence that is too early, and a relapse that is too late, do not count", () => {
    expect(stateOf(clientOf("x", "2026-01-15", [visit("2026-03-31", "none")]))).toBe(
      "unknown: not-tried",
    );
    expect(stateOf(clientOf("x", "2026-01-15", [visit("2026-04-01", "none")]))).toBe("clean");
    expect(stateOf(clientOf("x", "2026-01-15", [visit("2026-05-15", "none")]))).toBe("clean");
    expect(stateOf(clientOf("x", "2026-01-15", [visit("2026-05-16", "none")]))).toBe(
      "unknown: not-tried",
    );
  });

  it("where only the last days are judged, a relapse that was over by then is forgiven", () => {
    const recent = ours({ judged: { atEnd: { recallDays: 28 } } });
    const over = clientOf("x", "2026-01-15", [
      visit("2026-02-20", "routine"),
      visit("2026-03-10", "none"),
      visit("2026-04-10", "none"),
    ]);
    expect(stateOf(over)).toBe("relapsed");
    expect(stateOf(over, recent)).toBe("clean");
    const lasting = clientOf("x", "2026-01-15", [visit("2026-02-20", "routine")]);
    expect(stateOf(lasting, recent)).toBe("relapsed");
  });

  it("a rule over weekly patterns says nothing without a plan of tests", () => {
    const weekly = ours({ relapse: lee2016 });
    expect(stateOf(A!, weekly)).toBe("unknown: not-evaluable");
    const days = Array.from({ length: 13 }, (_, i) => `2026-04-${10 + i}` as const);
    const planned = {
      definition: weekly,
      asOf,
      plannedOn: () =>
        ["2026-01-21", "2026-01-28", "2026-02-04", "2026-02-11", "2026-02-18", "2026-02-25"]
          .concat(["2026-03-04", "2026-03-11", "2026-03-18", "2026-03-25", "2026-04-01"])
          .concat(["2026-04-08", "2026-04-15"]) as typeof days,
    };
    const negatives = (from: number) =>
      planned
        .plannedOn()
        .slice(from)
        .map((on) => observed(on, "urine", { result: "negative" }));
    const tested = clientOf("x", "2026-01-15", negatives(0));
    expect(explainRecovery([tested], planned).state).toBe("clean");
    const used = clientOf("x", "2026-01-15", [
      ...negatives(0).slice(0, 12),
      observed("2026-04-15", "urine", { result: "positive" }),
    ]);
    // A single positive test at the end is no relapse by the rule, and no word of none either.
    const { state, reason } = explainRecovery([used], planned);
    expect([state, reason]).toEqual(["unknown", "inconclusive"]);
  });

  it("success may need a completed course besides, and in time", () => {
    const all = ours({ cohort: "admitted", clock: "admission", successRequires: "completed" });
    const admitted = (on: `${number}-${number}-${number}`, reason: "completed" | "dropped-out") =>
      clientOf("x", on, [visit("2025-09-01", "none")], reason);
    expect(stateOf(admitted("2025-08-20", "completed"), all)).toBe("clean");
    expect(stateOf(admitted("2025-08-20", "dropped-out"), all)).toBe("not-completed");
    // Admitted on 2025-06-02: the window ends on 09-02 and settles on 10-02.
    expect(stateOf(admitted("2025-10-02", "completed"), all)).toBe("clean");
    expect(stateOf(admitted("2025-10-03", "completed"), all)).toBe("not-completed");
  });

  it("who has no clock waits, is left out or has not succeeded, as the definition says", () => {
    const base = { cohort: "admitted", clock: "discharge" } as const;
    const open: Episode = { ...clientOf("x", "2026-01-15"), discharged: null };
    const flowOf = (changes: Partial<RecoveryDefinition>) =>
      recoveryRate([open], { definition: ours({ ...base, ...changes }), asOf }).flow;
    expect(flowOf({}).pending).toEqual({ total: 1, alreadyRelapsed: 0, withoutClock: 1 });
    expect(flowOf({ noClock: "excluded" }).excluded).toEqual([{ reason: "no-clock", count: 1 }]);
    expect(flowOf({ noClock: "not-recovered" })).toMatchObject({
      failed: [{ reason: "no-clock", count: 1 }],
      due: 1,
    });
    const needs = { noClock: "not-recovered", successRequires: "completed" } as const;
    expect(flowOf(needs)).toMatchObject({ notCompleted: 1, failed: [] });
    const completed = { ...clientOf("y", "2026-01-15"), phases: [] };
    const aftercare = ours({ ...needs, cohort: "completed", clock: "aftercare-start" });
    expect(stateOf(completed, aftercare)).toBe("failed: no-clock");
    const dead = { ...open, observations: [observed("2026-01-01", "death", { cause: "other" })] };
    expect(stateOf(dead, ours(base))).toBe("died");
  });

  it("aftercare is that of the course, from its begin to the next", () => {
    const aftercare = ours({ cohort: "entered-aftercare", clock: "aftercare-start" });
    const phases = ["2025-05-01", "2026-01-20", "2026-02-01", "2026-06-01"].map((on, i) => ({
      id: `f${i}`,
      on: on as "2026-01-20",
      phase: "aftercare" as const,
    }));
    const other = { ...phases[1]!, id: "g", on: "2026-01-10" as const, phase: "primary" as never };
    const client = { ...clientOf("x", "2026-01-15"), phases: [phases[2]!, ...phases, other] };
    const next: Episode = {
      ...clientOf("x", "2026-06-25"),
      id: "e-x2",
      admitted: { id: "a2", on: "2026-06-01" },
    };
    const { window } = explainRecovery([client, next], { definition: aftercare, asOf });
    expect(window?.clock).toBe("2026-01-20");
    expect(stateOf(clientOf("x", "2026-01-15"), aftercare)).toBe("outside: no-aftercare");
    const early: Episode = { ...client, phases: [phases[3]!] };
    expect(stateOf([early, next], aftercare)).toBe("outside: no-aftercare");
  });

  it("the cohort decides who is outside, and why", () => {
    const never: Episode = { ...clientOf("x", "2026-01-15"), admitted: null, discharged: null };
    expect(stateOf(never)).toBe("outside: not-discharged");
    expect(stateOf(never, ours({ cohort: "discharged" }))).toBe("outside: not-discharged");
    const admission = { cohort: "admitted", clock: "admission" } as const;
    expect(stateOf(never, ours(admission))).toBe("outside: not-admitted");
    expect(stateOf(I!, ours({ cohort: "discharged" }))).toBe("unknown: not-tried");
  });

  it("scope leaves out who is known to be outside, and names who cannot be told", () => {
    const women = ours({ scope: { sex: ["female"], ageFrom: 18, ageTo: 40 } });
    const client = (fields: Partial<Episode>) => ({ ...clientOf("x", "2026-01-15"), ...fields });
    expect(stateOf(client({ sex: "female", ageAtAdmission: 18 }), women)).toBe(
      "unknown: not-tried",
    );
    expect(stateOf(client({ sex: "female", ageAtAdmission: 40 }), women)).toBe(
      "unknown: not-tried",
    );
    expect(stateOf(client({ sex: "female", ageAtAdmission: 41 }), women)).toBe(
      "outside: out-of-scope",
    );
    expect(stateOf(client({ sex: "female", ageAtAdmission: 17 }), women)).toBe(
      "outside: out-of-scope",
    );
    expect(stateOf(client({ sex: "male" }), women)).toBe("outside: out-of-scope");
    expect(stateOf(client({ sex: "female" }), women)).toBe("outside: scope-not-recorded");
    expect(stateOf(client({ ageAtAdmission: 30 }), women)).toBe("outside: scope-not-recorded");
    const social = ours({ scope: { nature: ["social"] } });
    expect(stateOf(client({}), social)).toBe("unknown: not-tried");
    const from = ours({ scope: { ageFrom: 18 } });
    expect(stateOf(client({ ageAtAdmission: 90 }), from)).toBe("unknown: not-tried");
    const upTo = ours({ scope: { ageTo: 18 } });
    expect(stateOf(client({ ageAtAdmission: 19 }), upTo)).toBe("outside: out-of-scope");
  });

  it("the period holds its first and its last day, of the clock or of the window's end", () => {
    const inPeriod = (start: string, end: string, changes: Partial<RecoveryDefinition> = {}) => {
      const period = { start, end } as never;
      const { state, reason } = explainRecovery([A!], {
        definition: ours(changes),
        asOf,
        period,
      });
      return reason ?? state;
    };
    expect(inPeriod("2026-01-15", "2026-01-31")).toBe("clean");
    expect(inPeriod("2026-01-01", "2026-01-15")).toBe("clean");
    expect(inPeriod("2026-01-16", "2026-01-31")).toBe("outside-period");
    const atEnd = { periodOn: "window-end" } as const;
    expect(inPeriod("2026-04-15", "2026-04-15", atEnd)).toBe("clean");
    expect(inPeriod("2026-01-15", "2026-01-31", atEnd)).toBe("outside-period");
    const admitted = { cohort: "admitted", clock: "admission" } as const;
    expect(inPeriod("2025-06-02", "2025-06-02", admitted)).toBe("not-tried");
    // Without a clock the day of entering the cohort is looked at.
    const entered = { cohort: "completed", clock: "aftercare-start" } as const;
    expect(inPeriod("2026-01-15", "2026-01-15", { ...entered, ...atEnd })).toBe("no-clock");
    expect(inPeriod("2026-01-16", "2026-01-17", entered)).toBe("outside-period");
  });

  it("in treatment is who was so on any day of the period", () => {
    const treated = ours({ cohort: "in-treatment", clock: "discharge" });
    const during = (start: string, end: string) => {
      const options = { definition: treated, asOf, period: { start, end } as never };
      const { state, reason } = explainRecovery([A!], options);
      return reason ?? state;
    };
    expect(during("2025-01-01", "2025-06-02")).toBe("no-clock");
    expect(during("2025-01-01", "2025-06-01")).toBe("outside-period");
    expect(during("2026-01-15", "2026-02-01")).toBe("clean");
    expect(during("2026-01-16", "2026-02-01")).toBe("outside-period");
    const open = { ...A!, discharged: null };
    const options = { definition: treated, asOf } as const;
    expect(explainRecovery([open], options).reason).toBe("no-clock");
  });

  it("what was recorded later, or withdrawn by then, is not known", () => {
    const late = clientOf("x", "2026-01-15", [
      { ...visit("2026-04-10", "none"), recordedOn: "2026-07-01" },
    ]);
    const at = (knownAt: "2026-06-30" | "2026-07-01") =>
      explainRecovery([late], { definition, asOf: "2026-06-30", knownAt });
    expect([at("2026-06-30").state, at("2026-07-01").state]).toEqual(["unknown", "clean"]);
    expect(at("2026-07-01").knownAt).toBe("2026-07-01");
    const { knownAt, period } = recoveryRate([late], {
      definition,
      asOf,
      knownAt: asOf,
      period: { start: "2026-01-01", end: "2026-12-31" },
    });
    expect([knownAt, period]).toEqual([asOf, { start: "2026-01-01", end: "2026-12-31" }]);
  });

  it("evidence by a test has no monitor and no channel", () => {
    const tested = clientOf("x", "2026-01-15", [
      observed("2026-04-10", "urine", { result: "negative" }),
    ]);
    expect(recoveryRate([tested], { definition, asOf }).evidence).toEqual({
      byGrade: [{ key: "test", count: 1 }],
      byMonitor: [{ key: "none", count: 1 }],
      byChannel: [{ key: "none", count: 1 }],
    });
  });

  it("a register that is deeply frozen is read and stays as it is", () => {
    const frozen = deepFreeze(structuredClone([B, C, D, E, F, G, H, J, K, L, M] as Episode[]));
    const before = JSON.stringify(frozen);
    recoveryRate(frozen, { definition: deepFreeze(structuredClone(definition)), asOf });
    expect(JSON.stringify(frozen)).toBe(before);
  });
});
