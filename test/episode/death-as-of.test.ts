import { describe, expect, it } from "vitest";
import { deathAsOf } from "../../src/episode/index";
import { deathOf, dischargeOf, episodeOf } from "./records";

const asOf = "2026-12-31";

describe("deathAsOf", () => {
  it("nobody has died before the day, or when nothing tells of it", () => {
    expect(deathAsOf(episodeOf(), { asOf })).toBeUndefined();
    const dead = episodeOf({ observations: [deathOf("2026-03-05", "drug-related")] });
    expect(deathAsOf(dead, { asOf: "2026-03-04" })).toBeUndefined();
    expect(deathAsOf(dead, { asOf: "2026-03-05" })).toEqual({
      on: "2026-03-05",
      cause: "drug-related",
    });
  });

  it("a discharge for death tells of it, but not of its cause", () => {
    const discharged = dischargeOf("2026-03-06", "died");
    expect(deathAsOf(episodeOf({ discharged }), { asOf })).toEqual({
      on: "2026-03-06",
      cause: "unknown",
    });
    const both = episodeOf({ discharged, observations: [deathOf("2026-03-05")] });
    expect(deathAsOf(both, { asOf })).toEqual({ on: "2026-03-05", cause: "other" });
  });

  it("of two days the earlier counts, and a cause that is known before one that is not", () => {
    const observations = [deathOf("2026-04-05", "drug-related"), deathOf("2026-03-05", "unknown")];
    expect(deathAsOf(episodeOf({ observations }), { asOf })).toEqual({
      on: "2026-03-05",
      cause: "drug-related",
    });
  });

  it("a death entered wrongly is none, from the day it was withdrawn", () => {
    const death = { ...deathOf("2026-03-05"), retractedOn: "2026-03-20" } as const;
    const episode = episodeOf({ observations: [death] });
    expect(deathAsOf(episode, { asOf })).toBeUndefined();
    expect(deathAsOf(episode, { asOf, knownAt: "2026-03-19" })?.on).toBe("2026-03-05");
  });
});
