import { describe, expect, it } from "vitest";
import { changePhase, episodeStatus } from "../../src/episode/index";
import { dischargeOf, episodeOf, refusalsOf, registeredOnly, settled } from "./records";

const phase = (on: "2026-01-09" | "2026-01-10" | "2026-03-31" | "2026-04-01", name = "primary") =>
  ({ id: `f ${on} ${name}`, on, phase: name }) as never;

describe("changePhase", () => {
  it("the last phase that has begun is the present one", () => {
    let episode = settled(changePhase(episodeOf(), phase("2026-01-10", "detoxification")));
    episode = settled(changePhase(episode, phase("2026-03-31")));
    const on = (asOf: "2026-03-30" | "2026-03-31") => episodeStatus(episode, { asOf }).phase;
    expect(on("2026-03-30")).toEqual({ phase: "detoxification", since: "2026-01-10" });
    expect(on("2026-03-31")).toEqual({ phase: "primary", since: "2026-03-31" });
  });

  it("a phase needs an admission that was not withdrawn, on or before its day", () => {
    expect(refusalsOf(changePhase(registeredOnly(), phase("2026-01-10")))).toEqual([
      "episode.not-admitted",
    ]);
    const withdrawn = { id: "a", on: "2026-01-10", retractedOn: "2026-01-11" } as const;
    expect(
      refusalsOf(changePhase(episodeOf({ admitted: withdrawn }), phase("2026-01-10"))),
    ).toEqual(["episode.not-admitted"]);
    expect(refusalsOf(changePhase(episodeOf(), phase("2026-01-09")))).toEqual([
      "episode.phase-before-admission",
    ]);
  });

  it("an inpatient has no outpatient phase, and the reverse", () => {
    expect(refusalsOf(changePhase(episodeOf(), phase("2026-01-10", "counseling")))).toEqual([
      "episode.phase-of-other-modality",
    ]);
    const outpatient = episodeOf({ modality: "outpatient" });
    expect(refusalsOf(changePhase(outpatient, phase("2026-01-10", "counseling")))).toEqual([]);
    expect(refusalsOf(changePhase(outpatient, phase("2026-01-10")))).toEqual([
      "episode.phase-of-other-modality",
    ]);
  });

  it("after discharge only aftercare begins, and it stays the phase", () => {
    const closed = episodeOf({ discharged: dischargeOf("2026-03-31") });
    expect(refusalsOf(changePhase(closed, phase("2026-03-31", "re-entry")))).toEqual([]);
    expect(refusalsOf(changePhase(closed, phase("2026-04-01", "re-entry")))).toEqual([
      "episode.phase-after-discharge",
    ]);
    const followed = settled(changePhase(closed, phase("2026-04-01", "aftercare")));
    expect(episodeStatus(followed, { asOf: "2026-05-01" })).toMatchObject({
      status: "discharged",
      phase: { phase: "aftercare", since: "2026-04-01" },
    });
    const inCare = settled(changePhase(closed, phase("2026-01-10", "primary")));
    expect(episodeStatus(inCare, { asOf: "2026-05-01" }).phase).toBeUndefined();
  });
});
