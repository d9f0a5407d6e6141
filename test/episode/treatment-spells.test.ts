import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type PlainDate } from "../../src/calendar/index";
import { type Episode, episodeStatus, treatmentSpells } from "../../src/episode/index";

const base: Episode = {
  id: "e1",
  personId: "p1",
  institutionId: "i1",
  nature: "social",
  modality: "inpatient",
  entry: "voluntary",
  registered: { id: "r", on: "2026-01-02" },
  phases: [],
  observations: [],
  assignments: [],
};
const asOf = "2026-06-30";
const admitted = { id: "a", on: "2026-01-10" } as const;
const discharged = { id: "d", on: "2026-03-10", reason: "completed" } as const;
const printed = (episode: Episode, day: PlainDate = asOf) =>
  treatmentSpells(episode, { asOf: day }).map(({ start, discharge }) => [start, discharge?.reason]);

describe("treatmentSpells", () => {
  it("who was neither admitted nor discharged has no time in care", () => {
    expect(printed(base)).toEqual([]);
  });

  it("a time in care lasts until its discharge, which is not known before its day", () => {
    const episode = { ...base, admitted, discharged };
    expect(printed(episode)).toEqual([["2026-01-10", "completed"]]);
    expect(printed(episode, "2026-03-09")).toEqual([["2026-01-10", undefined]]);
    expect(printed(episode, "2026-01-09")).toEqual([]);
  });

  it("a discharge without an admission is a time in care without a first day", () => {
    expect(printed({ ...base, discharged })).toEqual([[undefined, "completed"]]);
  });

  it("a return begins another, and the first keeps how it ended", () => {
    const episode: Episode = {
      ...base,
      admitted,
      discharged: { id: "d2", on: "2026-06-01", reason: "dropped-out" },
      earlier: [{ ...discharged, step: "discharged" }],
      reopened: [{ id: "o", on: "2026-05-02" }],
    };
    expect(printed(episode)).toEqual([
      ["2026-01-10", "completed"],
      ["2026-05-02", "dropped-out"],
    ]);
    expect(printed(episode, "2026-05-31")).toEqual([
      ["2026-01-10", "completed"],
      ["2026-05-02", undefined],
    ]);
  });

  it("a discharge before the admission is as the walk through all steps takes it", () => {
    const episode: Episode = { ...base, admitted, discharged: { ...discharged, on: "2026-01-09" } };
    expect(printed(episode)).toEqual(printed({ ...episode, earlier: [later] }));
  });

  /** A step that is not known yet: with it the walk is taken, without it the short way. */
  const later = {
    id: "z",
    on: "2026-01-03",
    retractedOn: "2026-01-03",
    recordedOn: "2026-01-03",
    step: "admitted",
  } as const;

  const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays("2026-01-01", days));
  const fact = (id: string) =>
    fc.option(
      fc.record({ on: day, late: fc.nat(30), gone: fc.option(fc.nat(40)) }).map((sketch) => ({
        id,
        on: sketch.on,
        recordedOn: addDays(sketch.on, sketch.late),
        retractedOn: sketch.gone === null ? null : addDays(sketch.on, sketch.late + sketch.gone),
      })),
    );
  const episodes = fc.tuple(fact("a"), fact("d"), fact("s"), fc.option(day)).map(
    ([admission, discharge, screened, deathOn]): Episode => ({
      ...base,
      admitted: admission,
      screened,
      discharged: discharge && { ...discharge, reason: "completed" },
      observations:
        deathOn === null ? [] : [{ id: "x", on: deathOn, kind: "death", cause: "other" }],
    }),
  );

  it("the short way of an episode without returns comes to what the walk comes to", () => {
    fc.assert(
      fc.property(episodes, day, fc.option(day), (episode, on, knownAt) => {
        const vantage = { asOf: on, knownAt: knownAt ?? on };
        const walked = { ...episode, earlier: [{ ...later, recordedOn: "2999-01-01" as const }] };
        expect(treatmentSpells(episode, vantage)).toEqual(treatmentSpells(walked, vantage));
      }),
      { numRuns: 500 },
    );
  });

  it("as of a day the last is open where the client is in treatment", () => {
    fc.assert(
      fc.property(episodes, day, (episode, on) => {
        const { status: state } = episodeStatus(episode, { asOf: on });
        const last = treatmentSpells(episode, { asOf: on }).at(-1);
        if (state === "in-treatment") expect(last?.start).toBeDefined();
        if (state === "in-treatment") expect(last?.discharge).toBeUndefined();
        if (state === "discharged") expect(last?.discharge).toBeDefined();
      }),
    );
  });
});
