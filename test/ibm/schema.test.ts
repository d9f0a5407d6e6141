import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  anyOfFour,
  checkIbmUnit,
  ibmActivityKinds,
  ibmDecreeIssuers,
  ibmSeverities,
  ibmSupportSources,
  illustrativeLadder,
} from "../../src/ibm/index";
import {
  ibmActivitySchema,
  ibmLadderSchema,
  ibmPolicySchema,
  ibmReportRecordSchema,
  ibmUnitSchema,
} from "../../src/ibm/schema";
import { readRecords } from "../../src/issue/index";
import { activityOf, policyOf, reportOf, unitOf } from "./records";

/** Code and path of each issue of a row; empty when it is accepted. */
function faultsOf(schema: z.ZodType, row: unknown): string[] {
  const { rejected } = readRecords(schema, [row]);
  return rejected.flatMap(({ issues }) =>
    issues.map(({ code, path }) => [path.join("."), code].join(": ")),
  );
}
const ofUnit = (fields: object) => faultsOf(ibmUnitSchema, { ...unitOf(), ...fields });
const ofReport = (fields: object) =>
  faultsOf(ibmReportRecordSchema, { ...reportOf("2025-01"), ...fields });
const ofActivity = (fields: object) =>
  faultsOf(ibmActivitySchema, { ...activityOf("2025-01-05"), ...fields });
const ofPolicy = (fields: object) => faultsOf(ibmPolicySchema, { ...policyOf(), ...fields });

describe("ibmUnitSchema", () => {
  it("accepts a bare unit, one whose fields are null, and a full one", () => {
    const rows = [
      unitOf(),
      {
        ...unitOf(),
        satker: null,
        recordedOn: null,
        decree: null,
        agents: null,
        support: null,
        closure: null,
        priorityArea: null,
      },
      {
        ...unitOf(),
        satker: "bnnk-1",
        recordedOn: "2024-03-05",
        decree: { number: "1/2024", issuer: "bnnk", start: "2024-03-01", end: "2025-03-01" },
        agents: [
          { id: "p1", from: "2024-03-01", to: "2025-01-01", trainedOn: "2024-04-01" },
          { id: "p2" },
        ],
        support: [{ source: "bnn", from: "2024-03-01", to: null }],
        closure: { on: "2025-05-05", recordedOn: "2025-05-06", retractedOn: "2025-05-07" },
        priorityArea: true,
      },
      { ...unitOf(), agents: [], support: [] },
    ];
    expect(readRecords(ibmUnitSchema, rows).records.map(({ value }) => value)).toEqual(rows);
  });

  it("takes every issuer and source of the lists, and no other", () => {
    for (const issuer of ibmDecreeIssuers) {
      expect(ofUnit({ decree: { issuer, start: "2024-03-01" } })).toEqual([]);
    }
    for (const source of ibmSupportSources) expect(ofUnit({ support: [{ source }] })).toEqual([]);
    expect(ofUnit({ decree: { issuer: "lurah", start: "2024-03-01" } })).toEqual([
      "decree.issuer: issue.not-listed",
    ]);
    expect(ofUnit({ support: [{ source: "bnn" }, { source: "BNN" }] })).toEqual([
      "support.1.source: issue.not-listed",
    ]);
  });

  it("refuses what cannot be a unit, by code and place", () => {
    expect(ofUnit({ id: "" })).toEqual(["id: issue.too-small"]);
    expect(ofUnit({ id: 7 })).toEqual(["id: issue.wrong-type"]);
    expect(ofUnit({ region: 32.01 })).toEqual(["region: region.code-is-number"]);
    expect(ofUnit({ region: "3201012001" })).toEqual(["region: region.code-shape"]);
    expect(ofUnit({ region: undefined })).toEqual(["region: region.code-missing"]);
    expect(ofUnit({ formedOn: "2025-02-29" })).toEqual(["formedOn: calendar.not-a-day"]);
    expect(ofUnit({ formedOn: undefined })).toHaveLength(1);
    expect(ofUnit({ recordedOn: "yesterday" })).toEqual(["recordedOn: calendar.not-a-day"]);
    expect(ofUnit({ decree: { end: "2025-01-01" } })).toHaveLength(1);
    expect(ofUnit({ decree: { start: "2025-13-01", end: "x" } })).toEqual([
      "decree.start: calendar.not-a-day",
      "decree.end: calendar.not-a-day",
    ]);
    expect(ofUnit({ agents: [{ id: "" }] })).toEqual(["agents.0.id: issue.too-small"]);
    expect(ofUnit({ agents: [{ id: "p", trainedOn: "2025-04-31" }] })).toEqual([
      "agents.0.trainedOn: calendar.not-a-day",
    ]);
    expect(ofUnit({ agents: [{ id: "p", from: "?", to: "?" }] })).toHaveLength(2);
    expect(ofUnit({ support: [{ source: "bnn", from: "?", to: "?" }] })).toHaveLength(2);
    expect(ofUnit({ agents: "five" })).toEqual(["agents: issue.wrong-type"]);
    expect(ofUnit({ closure: { recordedOn: "2025-01-01" } })).toHaveLength(1);
    expect(ofUnit({ closure: { on: "2025-01-01", retractedOn: "?" } })).toHaveLength(1);
    expect(ofUnit({ priorityArea: "yes" })).toEqual(["priorityArea: issue.wrong-type"]);
    expect(ofUnit({ satker: 1 })).toEqual(["satker: issue.wrong-type"]);
  });

  it("a name in a stray column does not travel on", () => {
    const row = { ...unitOf(), nik: "3201", agents: [{ id: "p1", name: "Ani" }] };
    expect(ibmUnitSchema.parse(row)).toEqual({ ...unitOf(), agents: [{ id: "p1" }] });
  });

  it("with checkIbmUnit, an error refuses the row and a warning travels with it", () => {
    const rows = [unitOf({ closure: { on: "2020-01-01" } }), unitOf({ region: "32.01" })];
    const read = readRecords(ibmUnitSchema, rows, { check: checkIbmUnit });
    expect(read.rejected.map(({ index }) => index)).toEqual([0]);
    expect(read.records.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
      ["ibm.region-not-village"],
    ]);
  });
});

describe("ibmReportRecordSchema", () => {
  it("accepts a report, bare or full", () => {
    expect(ofReport({})).toEqual([]);
    expect(ofReport({ submittedOn: null, retractedOn: null, nil: null })).toEqual([]);
    expect(ofReport({ submittedOn: "2025-02-03", retractedOn: "2025-03-01", nil: true })).toEqual(
      [],
    );
  });

  it("refuses what cannot be a report, by code and place", () => {
    expect(ofReport({ month: "2025-13" })).toEqual(["month: calendar.not-a-month"]);
    expect(ofReport({ month: "2025-01-01" })).toEqual(["month: calendar.not-a-month"]);
    expect(ofReport({ month: 202501 })).toHaveLength(1);
    expect(ofReport({ unitId: "" })).toEqual(["unitId: issue.too-small"]);
    expect(ofReport({ submittedOn: "2025-02-30" })).toEqual(["submittedOn: calendar.not-a-day"]);
    expect(ofReport({ retractedOn: "2025-02-30" })).toEqual(["retractedOn: calendar.not-a-day"]);
    expect(ofReport({ nil: "nihil" })).toEqual(["nil: issue.wrong-type"]);
  });
});

describe("ibmActivitySchema", () => {
  it("accepts an activity of every kind and severity, bare or full", () => {
    for (const kind of ibmActivityKinds) expect(ofActivity({ kind })).toEqual([]);
    for (const severity of ibmSeverities) expect(ofActivity({ severity })).toEqual([]);
    const empty = {
      people: null,
      clientId: null,
      severity: null,
      communitySupport: null,
      sequence: null,
      recordedOn: null,
      retractedOn: null,
    };
    expect(ofActivity(empty)).toEqual([]);
    expect(ofActivity({ people: 0, clientId: "c1", communitySupport: false })).toEqual([]);
  });

  it("refuses what cannot be an activity, by code and place", () => {
    expect(ofActivity({ kind: "sosialisasi" })).toEqual(["kind: issue.not-listed"]);
    expect(ofActivity({ severity: "ringan" })).toEqual(["severity: issue.not-listed"]);
    expect(ofActivity({ on: "2025-06-31" })).toEqual(["on: calendar.not-a-day"]);
    expect(ofActivity({ people: -1 })).toEqual(["people: issue.too-small"]);
    expect(ofActivity({ people: 1.5 })).toHaveLength(1);
    expect(ofActivity({ people: "30" })).toEqual(["people: issue.wrong-type"]);
    expect(ofActivity({ clientId: "" })).toEqual(["clientId: issue.too-small"]);
    expect(ofActivity({ unitId: "" })).toEqual(["unitId: issue.too-small"]);
    expect(ofActivity({ unitId: undefined })).toHaveLength(1);
    expect(ofActivity({ id: undefined })).toHaveLength(1);
    expect(ofActivity({ communitySupport: 1 })).toEqual(["communitySupport: issue.wrong-type"]);
  });

  it("rows that are no records at all are refused, never a crash", () => {
    const rows = [null, undefined, 7, "x", [], {}, new Map()];
    for (const schema of [ibmUnitSchema, ibmReportRecordSchema, ibmActivitySchema]) {
      const { records, rejected } = readRecords<unknown>(schema, rows);
      expect(records).toEqual([]);
      expect(rejected.every(({ issues }) => issues.length > 0)).toBe(true);
    }
  });
});

describe("ibmPolicySchema and ibmLadderSchema", () => {
  it("accept what is shipped, through JSON", () => {
    for (const policy of [
      anyOfFour({ months: 6 }),
      anyOfFour({ start: "2025-01-01", end: "2025-06-30" }),
    ]) {
      expect(ibmPolicySchema.parse(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
    }
    expect(ibmLadderSchema.parse(illustrativeLadder)).toEqual(illustrativeLadder);
  });

  it("a policy may ask for anything, or nothing", () => {
    const requires = {
      kinds: { of: ["mapping"], atLeast: 1 },
      activities: 0,
      activeMonths: 1,
      clients: 1,
      agents: 5,
      trainedAgents: 5,
      decree: true,
      communitySupport: true,
      selfFunded: true,
    };
    expect(ofPolicy({ requires })).toEqual([]);
    expect(ofPolicy({ requires: {} })).toEqual([]);
    expect(ofPolicy({ requires: { kinds: null, agents: null, decree: null } })).toEqual([]);
  });

  it.each([
    [{ window: { months: 0 } }],
    [{ window: { months: 1.5 } }],
    [{ window: { start: "2025-01-01" } }],
    [{ window: 6 }],
    [{ cohort: "all" }],
    [{ closedUnits: "met" }],
    [{ requires: { kinds: { of: ["x"], atLeast: 1 } } }],
    [{ requires: { kinds: { of: ["mapping"], atLeast: 0 } } }],
    [{ requires: { kinds: { of: ["mapping"], atLeast: 1.5 } } }],
    [{ requires: { agents: -1 } }],
    [{ requires: { agents: 1.5 } }],
    [{ requires: { decree: "yes" } }],
    [{ servingKinds: ["x"] }],
    [{ selfFundingSources: ["x"] }],
    [{ dormantAfterMonths: 0 }],
    [{ dormantAfterMonths: 1.5 }],
    [{ treats: ["none"] }],
    [{ standing: "law" }],
  ])("%j is refused", (fields) => {
    expect(ofPolicy(fields).length).toBeGreaterThan(0);
  });

  it("a ladder's rungs have names and requirements", () => {
    const ladder = (rungs: unknown) => faultsOf(ibmLadderSchema, { ...illustrativeLadder, rungs });
    expect(ladder([])).toEqual([]);
    expect(ladder([{ id: "", requires: {} }])).toEqual(["rungs.0.id: issue.too-small"]);
    expect(ladder([{ id: "1" }])).toHaveLength(1);
    expect(ladder([{ id: "1", requires: { agents: -1 } }])).toEqual([
      "rungs.0.requires.agents: issue.too-small",
    ]);
  });

  it("every schema has a JSON Schema", () => {
    for (const schema of [
      ibmUnitSchema,
      ibmReportRecordSchema,
      ibmActivitySchema,
      ibmPolicySchema,
      ibmLadderSchema,
    ]) {
      expect(z.toJSONSchema(schema)).toMatchObject({ type: "object" });
    }
  });
});
