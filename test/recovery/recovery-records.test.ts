import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { derive } from "../../src/definition/index";
import type { Episode, Observation } from "../../src/episode/index";
import {
  bnn2026Completed3Months,
  type RecoveryDefinition,
  type RecoveryRecord,
  recoveryCurve,
  recoveryRate,
  recoveryRecords,
} from "../../src/recovery/index";
import { lee2016 } from "../../src/relapse/index";
import { deepFreeze } from "../definition/deep-freeze";
import { definitionArb, judgedOn, registerArb } from "./persons";
import { asOf, clientOf, clients, visit } from "./worked-example";

interface Golden {
  rows: [string, string, number, number, number | null][];
  status: number[];
  curve: [number, number, number, number][];
}

/** Values computed by R; see `test/golden/recovery.R`. */
const golden: Golden = JSON.parse(
  readFileSync(new URL("../golden/recovery.json", import.meta.url), "utf8"),
);

const definition = bnn2026Completed3Months;
function having(changes: Partial<RecoveryDefinition>): RecoveryDefinition {
  return derive(definition, changes, { id: "recovery.changed", version: "1" });
}

/** The row of one client, discharged on 1 March. */
function rowOf(facts: Observation[], changes: Partial<RecoveryDefinition> = {}): RecoveryRecord {
  const episodes = [clientOf("a", "2026-03-01", facts)];
  const [row] = recoveryRecords(episodes, { definition: having(changes), asOf });
  return row as RecoveryRecord;
}
const timesOf = ({ event, days, left, right }: RecoveryRecord) => [event, days, left, right];

describe("recoveryRecords", () => {
  it("the rows of thirteen are those that R takes for known, interval-censored and censored", () => {
    const rows = [...recoveryRecords(clients, { definition, asOf })].filter(({ clock }) => clock);
    expect(rows.map((row) => [row.personId, ...timesOf(row)])).toEqual(
      golden.rows.map((row) => row.map((value) => value ?? undefined)),
    );
    const status = rows.map(({ left, right }) =>
      right === undefined ? 0 : left === right ? 1 : 3,
    );
    expect(status).toEqual(golden.status);
  });

  it("R makes of the rows the curve that is drawn here", () => {
    const { eventFree, death, relapse } = recoveryCurve(clients, { definition, asOf });
    const points = eventFree.points.map(({ time, survival }, i) => [
      time,
      survival,
      death.points[i]?.incidence,
      relapse.points[i]?.incidence,
    ]);
    expect(points).toHaveLength(golden.curve.length);
    points.forEach((point, i) => {
      point.forEach((value, j) => {
        expect(value).toBeCloseTo(golden.curve[i]?.[j] as number, 12);
      });
    });
  });

  it("a row holds what is recorded, and nothing for what is not", () => {
    const episode: Episode = {
      ...clientOf("a", "2026-01-15", [visit("2026-02-01", "some"), visit("2026-04-10", "none")]),
      region: "31.71",
      satker: "s1",
      sex: "female",
      ageAtAdmission: 0,
      primarySubstance: "amphetamines",
      severity: "severe",
    };
    const first = { ...clientOf("b", "2026-07-01", [], "dropped-out"), region: null } as const;
    expect([...recoveryRecords([episode, first], { definition, asOf })]).toEqual([
      {
        personId: "p-a",
        episodeId: "e-a",
        institutionId: "i1",
        region: "31.71",
        satker: "s1",
        nature: "social",
        modality: "inpatient",
        entry: "voluntary",
        sex: "female",
        ageAtAdmission: 0,
        primarySubstance: "amphetamines",
        severity: "severe",
        dischargeReason: "completed",
        state: "clean",
        clock: "2026-01-15",
        windowEnd: "2026-04-15",
        settlesOn: "2026-05-15",
        event: "none",
        days: 85,
        left: 85,
        evidenceGrade: "self-report",
        evidenceBy: "recovery-agent",
        evidenceChannel: "in-person",
        lapses: 1,
      },
      {
        personId: "p-b",
        episodeId: "e-b",
        institutionId: "i1",
        nature: "social",
        modality: "inpatient",
        entry: "voluntary",
        dischargeReason: "dropped-out",
        state: "outside",
        reason: "not-completed",
      },
    ]);
  });

  it("a relapse lies between the last answer of none and the day that is told of it", () => {
    const none = visit("2026-03-11", "none");
    const routine = visit("2026-03-31", "routine");
    expect(timesOf(rowOf([none, routine]))).toEqual(["relapse", 30, 10, 30]);
    expect(timesOf(rowOf([routine]))).toEqual(["relapse", 30, 0, 30]);
    const named = { ...routine, onset: "2026-03-21" } as Observation;
    expect(timesOf(rowOf([none, named]))).toEqual(["relapse", 20, 19, 20]);
    const before = visit("2026-02-20", "none");
    expect(timesOf(rowOf([before, routine]))).toEqual(["relapse", 30, 0, 30]);
  });

  it("two tests make a relapse that began by the first and counts on the second", () => {
    const tests = (["2026-03-21", "2026-04-20"] as const).map(
      (on) => ({ id: on, on, kind: "urine", result: "positive", explained: "none" }) as const,
    );
    expect(timesOf(rowOf(tests))).toEqual(["relapse", 50, 0, 20]);
  });

  it("a return that counts as relapse lies after the last answer of none before it", () => {
    const back: Observation = { id: "b", on: "2026-04-10", kind: "readmission-elsewhere" };
    const facts = [visit("2026-03-11", "none"), back];
    expect(timesOf(rowOf(facts, { readmission: "relapse" }))).toEqual(["relapse", 40, 10, 40]);
    const sameDay = [...facts, visit("2026-04-10", "none")];
    expect(timesOf(rowOf(sameDay, { readmission: "relapse" }))).toEqual(["relapse", 40, 39, 40]);
  });

  it("the week that a rule over patterns names holds the relapse", () => {
    const plannedOn = () => ["2026-03-08", "2026-03-15", "2026-03-22", "2026-03-29"] as const;
    const facts = plannedOn().map(
      (on) => ({ id: on, on, kind: "urine", result: "positive" }) as const,
    );
    const episodes = [clientOf("a", "2026-03-01", facts)];
    const question = { definition: having({ relapse: lee2016 }), asOf, plannedOn };
    const rows = [...recoveryRecords(episodes, question)];
    expect(rows.map(({ event }) => event)).toEqual(["relapse"]);
    const [{ left = 0, right = 0, days } = {} as RecoveryRecord] = rows;
    expect([right - left, days]).toEqual([7, right]);
  });

  it("rows agree with the flow of the rate and with the curve, whatever the definition", () => {
    fc.assert(
      fc.property(registerArb, definitionArb, (register, chosen) => {
        const episodes = deepFreeze(register.flat());
        const question = { definition: chosen, asOf: judgedOn };
        const rows = [...recoveryRecords(episodes, question)];
        const { flow } = recoveryRate(episodes, question);
        const count = (holds: (row: RecoveryRecord) => boolean) => rows.filter(holds).length;
        expect(rows).toHaveLength(flow.considered);
        expect(count(({ state }) => state === "clean")).toBe(flow.clean);
        expect(count(({ state }) => state === "relapsed")).toBe(flow.relapsed.total);
        expect(count(({ state }) => state === "pending")).toBe(flow.pending.total);
        expect(count(({ state }) => state !== "outside")).toBe(flow.inCohort);
        const curve = recoveryCurve(episodes, question).flow;
        expect(count(({ event }) => event === "relapse")).toBe(curve.relapsed);
        expect(count(({ event }) => event === "death")).toBe(curve.died);
        expect(count(({ event }) => event === "none")).toBe(curve.censored);
      }),
      { numRuns: 100 },
    );
  }, 20_000);

  it("no interval is turned round, and whoever is clean was seen on the days for evidence", () => {
    fc.assert(
      fc.property(registerArb, definitionArb, (register, chosen) => {
        for (const row of recoveryRecords(register.flat(), {
          definition: chosen,
          asOf: judgedOn,
        })) {
          const { clock, event, days = 0, left = 0, right = left, state } = row;
          expect(event === undefined).toBe(clock === undefined);
          expect(0 <= left && left <= right && right <= days).toBe(true);
          if (event === "relapse") expect(left).toBeLessThan(right);
          else expect([left, right]).toEqual([days, days]);
          if (state === "relapsed") expect(event).toBe("relapse");
          if (state === "died" && clock) expect(event).toBe("death");
          if (state !== "clean") continue;
          expect([event, row.evidenceGrade !== undefined]).toEqual(["none", true]);
          const length = "days" in chosen.window ? chosen.window.days : chosen.window.months * 28;
          expect(days).toBeGreaterThanOrEqual(length - chosen.ascertainment.beforeDays);
        }
      }),
      { numRuns: 200 },
    );
  }, 20_000);
});
