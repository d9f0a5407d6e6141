import { describe, expect, it } from "vitest";
import {
  admitEpisode,
  assessEpisode,
  checkEpisode,
  dischargeEpisode,
  episodeStatus,
  reopenEpisode,
} from "../../src/episode/index";
import { codesOf, dischargeOf, opened, refusalsOf, settled } from "./records";

const admission = { id: "a", on: "2026-01-10" } as const;

describe("admitEpisode", () => {
  it("care begins on the day of admission", () => {
    const admitted = settled(admitEpisode(opened(), admission));
    expect(episodeStatus(admitted, { asOf: "2026-01-10" })).toMatchObject({
      status: "in-treatment",
      admittedOn: "2026-01-10",
      daysInTreatment: 1,
    });
  });

  it("an emergency may be admitted before assessment, which is warned of, not refused", () => {
    const assessed = settled(assessEpisode(opened(), { id: "s", on: "2026-01-12" }));
    const admitted = settled(admitEpisode(assessed, admission));
    expect(codesOf(checkEpisode(admitted))).toEqual(["episode.admitted-before-assessed"]);
  });

  it("a client is admitted once, and not before registration", () => {
    const admitted = settled(admitEpisode(opened(), admission));
    expect(refusalsOf(admitEpisode(admitted, { id: "b", on: "2026-01-11" }))).toEqual([
      "episode.already-recorded",
    ]);
    expect(refusalsOf(admitEpisode(opened(), { id: "a", on: "2026-01-01" }))).toEqual([
      "episode.before-registration",
    ]);
  });

  it("a case that was closed before admission is reopened before the client is admitted", () => {
    const closed = settled(dischargeEpisode(opened(), dischargeOf("2026-01-08", "declined")));
    expect(refusalsOf(admitEpisode(closed, admission))).toEqual([
      "episode.discharged-before-admission",
    ]);
    const back = settled(reopenEpisode(closed, { why: "returned", id: "b", on: "2026-01-09" }));
    expect(episodeStatus(back, { asOf: "2026-01-09" }).status).toBe("registered");
    const admitted = settled(admitEpisode(back, admission));
    expect(episodeStatus(admitted, { asOf: "2026-01-31" }).history).toEqual([
      { state: "registered", on: "2026-01-05" },
      { state: "discharged", on: "2026-01-08" },
      { state: "registered", on: "2026-01-09" },
      { state: "in-treatment", on: "2026-01-10" },
    ]);
  });
});
