import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/calendar/index";
import { derive } from "../../src/definition/index";
import type { Episode, Observation } from "../../src/episode/index";
import {
  bnn2026Completed3Months,
  explainRecovery,
  type RecoveryDefinition,
  recoveryFindingCodes,
} from "../../src/recovery/index";
import { lee2016 } from "../../src/relapse/index";
import { deepFreeze } from "../definition/deep-freeze";
import { asOf, clientOf, clients, visit } from "./worked-example";

const definition = bnn2026Completed3Months;
const ours = (changes: Partial<RecoveryDefinition>) =>
  derive(definition, changes, { id: "recovery.ours", version: "1" });
const explain = (client: Episode, changes: Partial<RecoveryDefinition> = {}) =>
  explainRecovery([client], { definition: ours(changes), asOf });
const clientWith = (...observations: Observation[]) => clientOf("x", "2026-01-15", observations);
const death = (on: PlainDate, cause: "drug-related" | "other" | "unknown"): Observation => ({
  id: "x",
  on,
  kind: "death",
  cause,
});

const inWindow = ["2026-01-15", "2026-04-15"];
const evidenceDays = ["2026-04-01", "2026-05-15"];
const entered = [
  { code: "recovery.in-cohort", outcome: "met", required: "completed" },
  {
    code: "recovery.clock-started",
    outcome: "met",
    observed: "2026-01-15",
    required: "discharge",
  },
  { code: "recovery.settled", outcome: "met", observed: asOf, required: "2026-05-15" },
];
const noRelapse = (outcome: string) => ({
  code: "recovery.no-relapse",
  outcome,
  required: inWindow,
});

describe("explainRecovery", () => {
  it("the clean are clean by the record of the end of the window", () => {
    const verdict = explainRecovery(clients.slice(0, 1), { definition, asOf });
    expect(verdict).toStrictEqual({
      outcome: "met",
      state: "clean",
      episodeIds: ["e-A"],
      window: {
        clock: "2026-01-15",
        end: "2026-04-15",
        evidenceFrom: "2026-04-01",
        settlesOn: "2026-05-15",
      },
      findings: [
        ...entered,
        noRelapse("met"),
        {
          code: "recovery.followed-up",
          outcome: "met",
          observed: ["self-report", "2026-04-10"],
          required: evidenceDays,
          records: ["v-2026-04-10"],
        },
      ],
      definition,
      asOf,
    });
    expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
  });

  it("a lapse is named beside the clean", () => {
    const { outcome, findings } = explainRecovery(clients.slice(10, 11), { definition, asOf });
    expect(outcome).toBe("met");
    expect(findings).toContainEqual({
      code: "recovery.lapse",
      outcome: "met",
      observed: ["2026-04-01"],
      records: ["v-2026-04-01"],
    });
  });

  it("the relapsed have relapsed by the records that show it", () => {
    const { outcome, state, findings } = explain(clientWith(visit("2026-03-20", "routine")));
    expect([outcome, state]).toEqual(["unmet", "relapsed"]);
    expect(findings).toEqual([
      ...entered,
      { ...noRelapse("unmet"), observed: "2026-03-20", records: ["v-2026-03-20"] },
    ]);
  });

  it("who waits is unknown, with the day on which the window settles, relapsed or not", () => {
    const H = explainRecovery(clients.slice(7, 8), { definition, asOf });
    expect([H.outcome, H.state, H.reason]).toEqual(["unknown", "pending", undefined]);
    expect(H.findings.slice(2)).toEqual([
      { code: "recovery.settled", outcome: "unknown", observed: asOf, required: "2026-08-19" },
      {
        code: "recovery.no-relapse",
        outcome: "unmet",
        observed: "2026-05-05",
        required: ["2026-04-20", "2026-07-20"],
        records: ["v-2026-05-05"],
      },
    ]);
    const other = explainRecovery([clientOf("x", "2026-07-01")], { definition, asOf });
    expect(other.findings.map(({ code }) => code)).toEqual([
      "recovery.in-cohort",
      "recovery.clock-started",
      "recovery.settled",
    ]);
  });

  it("who is outside the cohort is asked nothing more", () => {
    const { outcome, window, findings } = explainRecovery(clients.slice(8, 9), {
      definition,
      asOf,
    });
    expect([outcome, window]).toEqual(["not-applicable", undefined]);
    expect(findings).toStrictEqual([
      {
        code: "recovery.in-cohort",
        outcome: "unmet",
        observed: "not-completed",
        required: "completed",
      },
    ]);
    const scoped = explain(clientWith(), { scope: { sex: ["female"] } });
    expect(scoped.findings).toMatchObject([{ outcome: "unknown", observed: "scope-not-recorded" }]);
  });

  it("a clock that has not started is unknown while it may, unmet where it counts", () => {
    const admitted = { cohort: "admitted", clock: "discharge" } as const;
    const open = { ...clientWith(), discharged: null };
    const findingsOf = (changes: Partial<RecoveryDefinition>) => {
      const { outcome, state, reason, findings } = explain(open, { ...admitted, ...changes });
      return [outcome, state, reason, findings[1]?.outcome];
    };
    expect(findingsOf({})).toEqual(["unknown", "pending", "no-clock", "unknown"]);
    expect(findingsOf({ noClock: "excluded" })).toEqual([
      "not-applicable",
      "excluded",
      "no-clock",
      "unmet",
    ]);
    expect(findingsOf({ noClock: "not-recovered" })).toEqual([
      "unmet",
      "failed",
      "no-clock",
      "unmet",
    ]);
  });

  it("a death is told with the last day on which it would have counted", () => {
    const aliveOf = (client: Episode, changes: Partial<RecoveryDefinition> = {}) => {
      const { outcome, findings } = explain(client, changes);
      return [outcome, findings.find(({ code }) => code === "recovery.alive")];
    };
    const finding = { code: "recovery.alive", observed: "2026-03-01" };
    const required = "2026-04-15";
    expect(aliveOf(clientWith(death("2026-03-01", "other")))).toEqual([
      "not-applicable",
      { ...finding, outcome: "unmet", required },
    ]);
    expect(aliveOf(clientWith(death("2026-04-15", "other")))).toEqual([
      "not-applicable",
      { ...finding, outcome: "unmet", observed: "2026-04-15", required },
    ]);
    expect(aliveOf(clientWith(death("2026-03-01", "drug-related")))).toEqual([
      "unmet",
      { ...finding, outcome: "unmet", required },
    ]);
    expect(aliveOf(clientWith(death("2026-03-01", "unknown")))).toEqual([
      "unknown",
      { ...finding, outcome: "unmet", required },
    ]);
    const open = { ...clientWith(death("2026-03-01", "other")), discharged: null };
    expect(aliveOf(open, { cohort: "admitted", clock: "discharge" })).toEqual([
      "not-applicable",
      { ...finding, outcome: "unmet" },
    ]);
    expect(aliveOf(clientWith(death("2026-04-16", "other")))).toEqual([
      "unknown",
      { code: "recovery.alive", observed: "2026-04-16", outcome: "met", required },
    ]);
  });

  it("prison and moving are told with the records that they rest on", () => {
    const away = (kind: "imprisonment" | "moved-away") =>
      clientWith({ id: "j2", on: "2026-04-02", kind }, { id: "j1", on: "2026-04-01", kind });
    const told = explain(away("imprisonment"), { imprisoned: "as-failure" });
    expect([told.outcome, told.state, told.reason]).toEqual(["unmet", "failed", "imprisoned"]);
    expect(told.findings.slice(3)).toEqual([
      noRelapse("unknown"),
      {
        code: "recovery.not-imprisoned",
        outcome: "unmet",
        required: "2026-04-15",
        records: ["j1", "j2"],
      },
    ]);
    const excluded = explain(away("moved-away"), { movedAway: "excluded" });
    expect([excluded.outcome, excluded.state]).toEqual(["not-applicable", "excluded"]);
    expect(excluded.findings.at(-1)).toMatchObject({ code: "recovery.not-moved" });
    const unknown = explain(away("moved-away"));
    expect([unknown.outcome, unknown.reason]).toEqual(["unknown", "moved"]);
    expect(unknown.findings.slice(-2)).toMatchObject([
      { code: "recovery.not-moved", outcome: "unmet" },
      { code: "recovery.followed-up", outcome: "unknown", observed: "moved" },
    ]);
  });

  it("a word of prison without its days leaves it unknown whether they were there", () => {
    const missed: Observation = {
      id: "m",
      on: "2026-04-20",
      kind: "missed-contact",
      reason: "imprisoned",
      by: "facilitator",
    };
    const { reason, findings } = explain(clientWith(missed));
    expect(reason).toBe("imprisoned");
    expect(findings.slice(3)).toStrictEqual([
      noRelapse("unknown"),
      {
        code: "recovery.not-imprisoned",
        outcome: "unknown",
        required: "2026-04-15",
        records: ["m"],
      },
      {
        code: "recovery.followed-up",
        outcome: "unknown",
        observed: "imprisoned",
        required: evidenceDays,
        records: ["m"],
      },
    ]);
  });

  it("a rule over weekly patterns names no records, and says where it cannot tell", () => {
    const changes = { relapse: lee2016 };
    const blind = explain(clientWith(visit("2026-04-10", "none")), changes);
    expect(blind.findings.slice(3)).toStrictEqual([
      { ...noRelapse("unknown"), observed: "not-evaluable" },
    ]);
    const weeks: PlainDate[] = ["2026-01-22", "2026-01-29", "2026-02-05", "2026-02-12"];
    const tests = weeks.map((on) => ({ id: on, on, kind: "urine", result: "positive" }) as const);
    const question = { definition: ours(changes), asOf, plannedOn: () => weeks };
    const { state, findings } = explainRecovery([clientWith(...tests)], question);
    expect(state).toBe("relapsed");
    expect(findings.slice(3)).toStrictEqual([
      { ...noRelapse("unmet"), observed: findings[3]?.observed },
    ]);
    expect(findings[3]?.observed).toMatch(/^2026-02-/);
  });

  it("a return to care is a relapse or a doubt, by the word of the definition", () => {
    const back = clientWith({ id: "b", on: "2026-03-01", kind: "readmission-elsewhere" });
    const relapsed = explain(back, { readmission: "relapse" });
    expect(relapsed.findings.at(-1)).toEqual({
      code: "recovery.no-readmission",
      outcome: "unmet",
      observed: "2026-03-01",
      required: inWindow,
    });
    const doubted = explain(back);
    expect([doubted.state, doubted.reason]).toEqual(["unknown", "readmitted"]);
    expect(doubted.findings.slice(3)).toMatchObject([
      noRelapse("unknown"),
      { code: "recovery.no-readmission", outcome: "unknown", required: inWindow },
    ]);
  });

  it("who did not complete where success needs it is told how the course ended", () => {
    const needs = { cohort: "discharged", successRequires: "completed" } as const;
    const left = clientOf("x", "2026-01-15", [], "dropped-out");
    const { outcome, state, findings } = explain(left, needs);
    expect([outcome, state]).toEqual(["unmet", "not-completed"]);
    expect(findings.at(-1)).toEqual({
      code: "recovery.completed",
      outcome: "unmet",
      observed: "dropped-out",
      required: "completed",
    });
    const admission = { ...needs, cohort: "admitted", clock: "admission" } as const;
    const bare = { code: "recovery.completed", outcome: "unmet", required: "completed" };
    // Still in care when the window settled, and completed only later.
    expect(explain(clientWith(), admission).findings.at(-1)).toEqual(bare);
    // Left on the day on which it settled, and on the day after.
    const leftOn = (on: PlainDate) =>
      explain(clientOf("x", on, [], "dropped-out"), admission).findings.at(-1);
    expect(leftOn("2025-10-02")).toEqual({ ...bare, observed: "dropped-out" });
    expect(leftOn("2025-10-03")).toEqual(bare);
    const open = { ...clientWith(), discharged: null };
    expect(explain(open, admission).findings.at(-1)).toEqual(bare);
    const noClock = { ...needs, cohort: "admitted", noClock: "not-recovered" } as const;
    expect(explain(open, noClock).findings.at(-1)).toEqual(bare);
    const aftercare = { clock: "aftercare-start", noClock: "not-recovered" } as const;
    expect(explain(left, { ...needs, ...aftercare }).findings.at(-1)).toEqual({
      ...bare,
      observed: "dropped-out",
    });
  });

  it("the unknown are told why, with what was tried", () => {
    const [D, E] = clients.slice(3, 5).map((client) => explain(client).findings.at(-1));
    expect(D).toMatchObject({ code: "recovery.followed-up", outcome: "unknown", records: ["m"] });
    expect(D?.observed).toBe("tried-not-reached");
    expect(E).toStrictEqual({
      code: "recovery.followed-up",
      outcome: "unknown",
      observed: "not-tried",
      required: ["2026-05-18", "2026-07-01"],
    });
  });

  it("of several courses the one that is counted is explained, or the one asked for", () => {
    const dropped: Episode = { ...clientOf("x", "2025-09-01", [], "dropped-out"), id: "e-0" };
    const first: Episode = {
      ...clientWith(visit("2026-04-10", "none")),
      admitted: { id: "a1", on: "2025-10-01" },
    };
    const person = [first, dropped];
    expect(explainRecovery(person, { definition, asOf }).episodeIds).toEqual(["e-x"]);
    const each = { definition: ours({ unit: "episode" }), asOf } as const;
    expect(explainRecovery(person, each).episodeIds).toEqual(["e-x"]);
    const asked = explainRecovery(person, { ...each, episodeId: "e-0" });
    expect([asked.episodeIds, asked.reason]).toEqual([["e-0"], "not-completed"]);
    expect(explainRecovery([dropped], each).reason).toBe("not-completed");
  });

  it("nobody, and two people at once, cannot be explained", () => {
    for (const several of [[], clients.slice(0, 2)]) {
      const ask = () => explainRecovery(several, { definition, asOf });
      expect(ask).toThrow(new RangeError("pulih: expected the episodes of one person"));
    }
  });

  it("every question but that of the level is asked of one of these clients", () => {
    const changes: [Episode, Partial<RecoveryDefinition>][] = [
      ...clients.map((client): [Episode, object] => [client, {}]),
      [clientOf("x", "2026-01-15", [], "dropped-out"), { successRequires: "completed" }],
      [clientWith({ id: "j", on: "2026-04-01", kind: "moved-away" }), {}],
      [clientWith({ id: "b", on: "2026-03-01", kind: "readmission-elsewhere" }), {}],
    ];
    const codes = changes.flatMap(([client, more]) =>
      explain(deepFreeze(client), { cohort: "discharged", ...more }).findings.map(
        ({ code }) => code,
      ),
    );
    const asked = recoveryFindingCodes.filter((code) => codes.includes(code));
    expect(asked).toEqual(recoveryFindingCodes.filter((code) => code !== "recovery.level-reached"));
  });
});
