import { describe, expect, it } from "vitest";
import {
  checkEpisode,
  dischargeEpisode,
  dischargeReasons,
  episodeStatus,
  lengthOfStay,
} from "../../src/episode/index";
import {
  codesOf,
  deathOf,
  dischargeOf,
  episodeOf,
  refusalsOf,
  registeredOnly,
  settled,
} from "./records";

describe("dischargeEpisode", () => {
  it("closes the episode on its day, with its reason", () => {
    const closed = settled(dischargeEpisode(episodeOf(), dischargeOf("2026-07-10")));
    expect(episodeStatus(closed, { asOf: "2026-07-09" }).status).toBe("in-treatment");
    expect(episodeStatus(closed, { asOf: "2026-07-10" })).toMatchObject({
      status: "discharged",
      discharge: { on: "2026-07-10", reason: "completed" },
    });
  });

  it("a discharge before admission is refused, one on the day of admission is not", () => {
    expect(refusalsOf(dischargeEpisode(episodeOf(), dischargeOf("2026-01-09")))).toEqual([
      "episode.discharged-before-admission",
    ]);
    const sameDay = settled(dischargeEpisode(episodeOf(), dischargeOf("2026-01-10")));
    expect(lengthOfStay(sameDay, { asOf: "2026-12-31" })).toMatchObject({ days: 1, ended: true });
  });

  it("a second discharge is refused, unless the first was withdrawn", () => {
    const closed = settled(dischargeEpisode(episodeOf(), dischargeOf("2026-07-10")));
    expect(refusalsOf(dischargeEpisode(closed, dischargeOf("2026-07-11")))).toEqual([
      "episode.already-discharged",
    ]);
    const wrong = dischargeOf("2026-07-10", "dropped-out", { retractedOn: "2026-07-12" });
    const mended = settled(
      dischargeEpisode(episodeOf({ discharged: wrong }), dischargeOf("2026-07-11")),
    );
    expect(mended.discharged?.reason).toBe("completed");
    expect(mended.earlier).toEqual([{ ...wrong, step: "discharged" }]);
  });

  it("reasons that end care need an admission; a case may be closed before for the others", () => {
    const refused = dischargeReasons.filter(
      (reason) =>
        refusalsOf(dischargeEpisode(registeredOnly(), dischargeOf("2026-01-20", reason)))[0] ===
        "episode.not-admitted",
    );
    expect(refused).toEqual([
      "completed",
      "mutual-agreement",
      "order-ended",
      "dropped-out",
      "against-advice",
      "non-compliance",
    ]);
    const withdrawn = { id: "a", on: "2026-01-10", retractedOn: "2026-01-11" } as const;
    const never = episodeOf({ admitted: withdrawn });
    expect(refusalsOf(dischargeEpisode(never, dischargeOf("2026-01-20")))).toEqual([
      "episode.not-admitted",
    ]);
  });

  it("after death the file is closed for no other reason", () => {
    const dead = episodeOf({ observations: [deathOf("2026-03-05")] });
    expect(refusalsOf(dischargeEpisode(dead, dischargeOf("2026-03-06", "dropped-out")))).toEqual([
      "episode.after-death",
    ]);
    expect(refusalsOf(dischargeEpisode(dead, dischargeOf("2026-03-05", "dropped-out")))).toEqual(
      [],
    );
    const closed = settled(dischargeEpisode(dead, dischargeOf("2026-03-06", "died")));
    expect(codesOf(checkEpisode(closed))).toEqual([]);
    expect(episodeStatus(closed, { asOf: "2026-12-31" })).toMatchObject({
      status: "died",
      since: "2026-03-05",
      discharge: { on: "2026-03-06", reason: "died" },
      daysInTreatment: 54,
    });
  });
});
