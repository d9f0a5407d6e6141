import { describe, expect, it } from "vitest";
import { checkEpisode, observe } from "../../src/episode/index";
import {
  codesOf,
  contactOf,
  deathOf,
  dischargeOf,
  episodeOf,
  refusalsOf,
  settled,
  urineOf,
} from "./records";

describe("observe", () => {
  it("an observation may be of any day since registration, also after discharge", () => {
    const closed = episodeOf({ discharged: dischargeOf("2026-03-31") });
    const seen = settled(
      observe(settled(observe(closed, contactOf("2026-06-30"))), urineOf("2026-01-06")),
    );
    expect(seen.observations.map(({ on }) => on)).toEqual(["2026-06-30", "2026-01-06"]);
    expect(closed.observations).toEqual([]);
  });

  it("an id is used once, whatever the kind", () => {
    const seen = settled(observe(episodeOf(), contactOf("2026-06-30", { id: "o" })));
    expect(refusalsOf(observe(seen, urineOf("2026-07-01", { id: "o" })))).toEqual([
      "episode.duplicate-fact",
    ]);
  });

  it("a visit made before the death may be entered long after it, one after the death may not", () => {
    const dead = settled(observe(episodeOf(), deathOf("2026-03-05")));
    const late = contactOf("2026-03-01", { recordedOn: "2026-04-20" });
    expect(refusalsOf(observe(dead, late))).toEqual([]);
    expect(refusalsOf(observe(dead, contactOf("2026-03-06")))).toEqual([
      "episode.contact-after-death",
    ]);
  });

  it("a second death is refused when it is another, and kept when it is the same", () => {
    const dead = settled(observe(episodeOf(), deathOf("2026-03-05")));
    expect(refusalsOf(observe(dead, deathOf("2026-04-05")))).toEqual([
      "episode.contradictory-deaths",
    ]);
    expect(refusalsOf(observe(dead, { ...deathOf("2026-03-05", "unknown"), id: "x2" }))).toEqual(
      [],
    );
  });

  it("a claim before admission is kept, with a warning: it is no relapse of this episode", () => {
    const claim = {
      kind: "claim",
      id: "k",
      on: "2026-01-06",
      claim: "relapsed",
      system: "old",
    } as const;
    const seen = settled(observe(episodeOf(), claim));
    expect(codesOf(checkEpisode(seen))).toEqual(["episode.claim-before-admission"]);
  });
});
