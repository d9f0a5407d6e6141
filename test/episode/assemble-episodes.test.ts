import { describe, expect, it } from "vitest";
import {
  assembleEpisodes,
  type ContactRow,
  checkEpisode,
  type EpisodeRow,
  episodeStatus,
  type FactRow,
  factKinds,
} from "../../src/episode/index";
import { episodeRowSchema, episodeSchema, factRowSchema } from "../../src/episode/schema";
import { readRecords } from "../../src/issue/index";
import { deepFreeze } from "../definition/deep-freeze";

const episodeRow: EpisodeRow = {
  id: "e1",
  personId: "p1",
  institutionId: "i1",
  nature: "social",
  modality: "inpatient",
  entry: "voluntary",
  registeredOn: "2026-01-05",
};

const facts: FactRow[] = [
  { episodeId: "e1", kind: "screened", id: "s", on: "2026-01-05" },
  { episodeId: "e1", kind: "assessed", id: "t", on: "2026-01-06" },
  { episodeId: "e1", kind: "admitted", id: "a", on: "2026-01-10" },
  { episodeId: "e1", kind: "phase", id: "f1", on: "2026-01-10", phase: "primary" },
  { episodeId: "e1", kind: "phase", id: "f2", on: "2026-04-01", phase: "aftercare" },
  { episodeId: "e1", kind: "discharged", id: "d", on: "2026-03-31", reason: "completed" },
  {
    episodeId: "e1",
    kind: "contact",
    id: "o1",
    on: "2026-05-01",
    channel: "virtual",
    by: "family",
    informant: "client",
    use: "none",
    coversStart: "2026-04-01",
  },
  {
    episodeId: "e1",
    kind: "missed-contact",
    id: "o2",
    on: "2026-05-02",
    reason: "moved",
    by: "other",
  },
  { episodeId: "e1", kind: "urine", id: "o3", on: "2026-05-03", result: "negative" },
  { episodeId: "e1", kind: "claim", id: "o4", on: "2026-05-04", claim: "lost", system: "old" },
  {
    episodeId: "e1",
    kind: "instrument",
    id: "o5",
    on: "2026-05-05",
    instrument: "bam",
    scores: { use: 1 },
  },
  { episodeId: "e1", kind: "imprisonment", id: "o6", on: "2026-05-06" },
  { episodeId: "e1", kind: "hospitalization", id: "o7", on: "2026-05-07" },
  { episodeId: "e1", kind: "moved-away", id: "o8", on: "2026-05-08", until: "2026-05-09" },
  { episodeId: "e1", kind: "readmission-elsewhere", id: "o9", on: "2026-05-10" },
  { episodeId: "e1", kind: "death", id: "o99", on: "2026-09-01", cause: "unknown" },
  {
    episodeId: "e1",
    kind: "assignment",
    on: "2026-04-01",
    until: "2026-06-30",
    monitorId: "m2",
    by: "facilitator",
  },
  { episodeId: "e1", kind: "assignment", on: "2026-01-10", monitorId: "m1", by: "recovery-agent" },
];

const rejectedOf = (rows: readonly unknown[], episodeRows = [episodeRow]) =>
  assembleEpisodes(episodeRows, rows as FactRow[]).rejected.map(
    ({ table, index, issues: [issue] }) =>
      `${table} ${index} ${issue?.code} ${issue?.path.join(".")}`,
  );
const only = (rows: FactRow[]) => assembleEpisodes([episodeRow], rows).episodes[0];

describe("assembleEpisodes", () => {
  it("a fact of every kind finds its place, and the episode is sound", () => {
    const { episodes, rejected } = assembleEpisodes(deepFreeze([episodeRow]), deepFreeze(facts));
    expect(rejected).toEqual([]);
    const [episode] = episodes;
    expect(episodeSchema.parse(episode)).toEqual(episode);
    expect(episode && checkEpisode(episode)).toEqual([]);
    expect(episode?.registered).toEqual({ id: "e1", on: "2026-01-05" });
    expect(episode?.observations).toHaveLength(10);
    expect(episode?.assignments).toEqual([
      { monitorId: "m1", role: "recovery-agent", from: "2026-01-10" },
      { monitorId: "m2", role: "facilitator", from: "2026-04-01", to: "2026-06-30" },
    ]);
    expect(new Set(facts.map(({ kind }) => kind)).size).toBe(factKinds.length - 1);
    expect(JSON.stringify(episode)).not.toContain("episodeId");
  });

  it("the order of facts does not matter", () => {
    expect(only(facts.toReversed())).toEqual(only(facts));
  });

  it("rows that pass the schemas are assembled without loss", () => {
    const wide = facts.map((fact) => ({
      result: null,
      reason: null,
      phase: null,
      name: "x",
      ...fact,
    }));
    const read = readRecords(factRowSchema, wide);
    expect(read.rejected).toEqual([]);
    const rows = readRecords(episodeRowSchema, [{ ...episodeRow, name: "x" }]).records;
    const assembled = assembleEpisodes(
      rows.map(({ value }) => value),
      read.records.map(({ value }) => value),
    );
    expect(assembled.rejected).toEqual([]);
    expect(assembled.episodes[0]).toEqual(only(facts));
  });

  it("the end of a covered period is the day of the contact unless recorded", () => {
    const contact = facts.find(({ kind }) => kind === "contact") as FactRow & { kind: "contact" };
    const coversOf = (fields: object) => only([{ ...contact, ...fields }])?.observations[0];
    expect(coversOf({})).toMatchObject({ covers: { start: "2026-04-01", end: "2026-05-01" } });
    expect(coversOf({ coversEnd: "2026-04-30" })).toMatchObject({ covers: { end: "2026-04-30" } });
    expect(coversOf({ coversStart: null })).not.toHaveProperty("covers");
  });

  it("a contact that tells only the last day that it covers is rejected, not read without it", () => {
    const { coversStart, ...contact } = facts.find(({ kind }) => kind === "contact") as ContactRow;
    const ended = { ...contact, coversEnd: "2026-04-30" };
    const twice = { ...ended, id: "o2", coversStart: null };
    expect(rejectedOf([ended, twice, { ...ended, coversStart }])).toEqual([
      "facts 0 issue.missing coversStart",
      "facts 1 issue.missing coversStart",
    ]);
    const urine = {
      episodeId: "e1",
      kind: "urine",
      id: "o3",
      on: "2026-05-03",
      result: "negative",
    };
    expect(rejectedOf([{ ...urine, coversEnd: "2026-04-30" }])).toEqual([]);
  });

  it("the planned length keeps the unit in which it was planned", () => {
    const plan = (fields: Partial<EpisodeRow>) =>
      assembleEpisodes([{ ...episodeRow, ...fields }], []).episodes[0]?.planned;
    expect(plan({ plannedMeetings: 8, plannedMonths: 2 })).toEqual({ meetings: 8 });
    expect(plan({ plannedMonths: 6, plannedDays: 180 })).toEqual({ months: 6 });
    expect(plan({ plannedDays: 120 })).toEqual({ days: 120 });
    expect(plan({})).toBeUndefined();
  });

  it("a registration keeps the day on which it was recorded", () => {
    const { episodes } = assembleEpisodes(
      [{ ...episodeRow, registeredRecordedOn: "2026-01-08" }],
      [],
    );
    expect(episodes[0]?.registered.recordedOn).toBe("2026-01-08");
  });

  it("orphans, doubles and rows of no kind are rejected with their place, and nothing is lost", () => {
    const admitted = { episodeId: "e1", kind: "admitted", id: "a", on: "2026-01-10" };
    const rows = [
      admitted,
      { ...admitted, episodeId: "e9" },
      { ...admitted, on: "2026-01-11" },
      { ...admitted, id: "b", on: "2026-01-12" },
      { ...admitted, kind: "urine" },
      { ...admitted, kind: "selesai" },
      { ...admitted, kind: null },
      { ...admitted, on: "2026-02-30" },
      { kind: "admitted", id: "a", on: "2026-01-10" },
      { ...admitted, kind: "urine", result: "negative" },
    ];
    expect(rejectedOf(rows, [episodeRow, { ...episodeRow, personId: "p2" }])).toEqual([
      "episodes 1 episode.duplicate-episode id",
      "facts 1 episode.fact-of-unknown-episode episodeId",
      "facts 2 episode.duplicate-fact id",
      "facts 3 episode.already-recorded kind",
      "facts 4 issue.missing result",
      "facts 5 issue.not-listed kind",
      "facts 6 issue.missing kind",
      "facts 7 calendar.not-a-day on",
      "facts 8 issue.missing episodeId",
    ]);
  });

  it("discharges and returns take turns, and a discharge out of turn is rejected", () => {
    const discharge = (id: string, on: "2026-02-01" | "2026-02-20" | "2026-03-01") =>
      ({ episodeId: "e1", kind: "discharged", id, on, reason: "dropped-out" }) as const;
    const back = { episodeId: "e1", kind: "reopened", id: "b", on: "2026-02-10" } as const;
    const admitted = { episodeId: "e1", kind: "admitted", id: "a", on: "2026-01-10" } as const;
    const rows = [discharge("d2", "2026-03-01"), back, admitted, discharge("d1", "2026-02-01")];
    const episode = only(rows);
    expect(episode?.discharged?.id).toBe("d2");
    expect(episode?.earlier?.map(({ id }) => id)).toEqual(["d1"]);
    expect(episode && checkEpisode(episode)).toEqual([]);
    expect(episode && episodeStatus(episode, { asOf: "2026-02-15" }).status).toBe("in-treatment");
    expect(rejectedOf([...rows, discharge("d3", "2026-02-20")])).toEqual([
      "facts 0 episode.already-discharged kind",
    ]);
  });

  it("a return before any discharge is kept for the check to tell of", () => {
    const back = { episodeId: "e1", kind: "reopened", id: "b", on: "2026-02-01" } as const;
    const discharged = {
      episodeId: "e1",
      kind: "discharged",
      id: "d",
      on: "2026-02-01",
      reason: "other",
    } as const;
    const episode = only([discharged, back]);
    expect(episode?.discharged?.id).toBe("d");
    expect(episode && checkEpisode(episode).map(({ code }) => code)).toEqual([
      "episode.reopened-without-discharge",
    ]);
    const withdrawn = only([
      { ...discharged, on: "2026-01-20" },
      { ...back, retractedOn: "2026-02-02" },
    ]);
    expect(withdrawn?.discharged?.id).toBe("d");
  });

  it("withdrawn steps give way to those that stand, whichever comes first", () => {
    const gone = { retractedOn: "2026-02-01" } as const;
    const admitted = { episodeId: "e1", kind: "admitted" } as const;
    const discharged = { episodeId: "e1", kind: "discharged", reason: "other" } as const;
    const episode = only([
      { ...admitted, id: "a1", on: "2026-01-10", ...gone },
      { ...admitted, id: "a2", on: "2026-01-12" },
      { ...discharged, id: "d1", on: "2026-01-15", ...gone },
    ]);
    expect(episode?.admitted?.id).toBe("a2");
    expect(episode?.discharged).toBeUndefined();
    expect(episode?.earlier).toMatchObject([
      { id: "a1", step: "admitted" },
      { id: "d1", step: "discharged" },
    ]);
  });
});
