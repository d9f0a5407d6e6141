import { describe, expect, it } from "vitest";
import { episodeStatus, observe, screenEpisode } from "../../src/episode/index";
import { deathOf, opened, refusalsOf, settled } from "./records";

describe("screenEpisode", () => {
  it("records the screening and leaves the episode it was given as it is", () => {
    const before = opened();
    const after = settled(screenEpisode(before, { id: "s", on: "2026-01-07" }));
    expect(before.screened).toBeUndefined();
    expect(after.screened).toEqual({ id: "s", on: "2026-01-07" });
    expect(episodeStatus(after, { asOf: "2026-01-06" }).status).toBe("registered");
    expect(episodeStatus(after, { asOf: "2026-01-07" })).toMatchObject({
      status: "screened",
      since: "2026-01-07",
    });
  });

  it("may lie on the day of registration, not before it", () => {
    expect(refusalsOf(screenEpisode(opened(), { id: "s", on: "2026-01-05" }))).toEqual([]);
    expect(refusalsOf(screenEpisode(opened(), { id: "s", on: "2026-01-04" }))).toEqual([
      "episode.before-registration",
    ]);
  });

  it("a second screening is refused, unless the first was withdrawn; then both are kept", () => {
    const once = settled(screenEpisode(opened(), { id: "s", on: "2026-01-07" }));
    expect(refusalsOf(screenEpisode(once, { id: "t", on: "2026-01-08" }))).toEqual([
      "episode.already-recorded",
    ]);
    const wrong = { id: "s", on: "2026-01-07", retractedOn: "2026-01-09" } as const;
    const right = { id: "t", on: "2026-01-08", recordedOn: "2026-01-09" } as const;
    const mended = settled(screenEpisode({ ...once, screened: wrong }, right));
    expect(mended.earlier).toEqual([{ ...wrong, step: "screened" }]);
    const since = (knownAt: "2026-01-08" | "2026-01-09") =>
      episodeStatus(mended, { asOf: "2026-01-31", knownAt }).since;
    expect([since("2026-01-08"), since("2026-01-09")]).toEqual(["2026-01-07", "2026-01-08"]);
  });

  it("nobody is screened after death", () => {
    const dead = settled(observe(opened(), deathOf("2026-02-01")));
    expect(refusalsOf(screenEpisode(dead, { id: "s", on: "2026-02-02" }))).toEqual([
      "episode.after-death",
    ]);
  });
});
