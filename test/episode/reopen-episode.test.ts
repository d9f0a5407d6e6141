import { describe, expect, it } from "vitest";
import {
  checkEpisode,
  dischargeEpisode,
  episodeStatus,
  lengthOfStay,
  reopenEpisode,
} from "../../src/episode/index";
import { deepFreeze } from "../definition/deep-freeze";
import { dischargeOf, episodeOf, refusalsOf, settled } from "./records";

const dropped = deepFreeze(episodeOf({ discharged: dischargeOf("2026-02-10", "dropped-out") }));
const back = { why: "returned", id: "b", on: "2026-03-01" } as const;

describe("reopenEpisode", () => {
  it("a return keeps the discharge, and the days between are not in care", () => {
    const open = settled(reopenEpisode(dropped, back));
    expect(open).not.toHaveProperty("discharged");
    expect(open.earlier).toEqual([{ ...dropped.discharged, step: "discharged" }]);
    const closed = settled(dischargeEpisode(open, dischargeOf("2026-03-11")));
    expect(checkEpisode(closed)).toEqual([]);
    expect(episodeStatus(closed, { asOf: "2026-12-31" })).toMatchObject({
      status: "discharged",
      discharge: { on: "2026-03-11", reason: "completed" },
      stays: [
        { start: "2026-01-10", end: "2026-02-10" },
        { start: "2026-03-01", end: "2026-03-11" },
      ],
    });
    expect(lengthOfStay(closed, { asOf: "2026-12-31" })).toMatchObject({ days: 31 + 10 });
  });

  it("a client may come and go more than once", () => {
    let episode = settled(reopenEpisode(dropped, back));
    episode = settled(dischargeEpisode(episode, dischargeOf("2026-04-01", "dropped-out")));
    episode = settled(reopenEpisode(episode, { ...back, id: "b2", on: "2026-05-01" }));
    expect(episode.reopened?.map(({ id }) => id)).toEqual(["b", "b2"]);
    expect(episodeStatus(episode, { asOf: "2026-04-30" }).status).toBe("discharged");
    expect(episodeStatus(episode, { asOf: "2026-05-01" }).status).toBe("in-treatment");
  });

  it("a discharge entered wrongly was never true, but an old report still shows it", () => {
    const open = settled(
      reopenEpisode(dropped, { why: "entered-wrongly", retractedOn: "2026-02-15" }),
    );
    expect(open.reopened).toBeUndefined();
    const statusKnownAt = (knownAt: "2026-02-14" | "2026-02-15") =>
      episodeStatus(open, { asOf: "2026-02-14", knownAt }).status;
    expect(statusKnownAt("2026-02-14")).toBe("discharged");
    expect(statusKnownAt("2026-02-15")).toBe("in-treatment");
    expect(lengthOfStay(open, { asOf: "2026-02-20" })).toMatchObject({ days: 41, ended: false });
  });

  it("only what is closed is reopened, on a day after it was", () => {
    expect(refusalsOf(reopenEpisode(episodeOf(), back))).toEqual(["episode.not-discharged"]);
    const withdrawn = dischargeOf("2026-02-10", "completed", { retractedOn: "2026-02-11" });
    expect(refusalsOf(reopenEpisode(episodeOf({ discharged: withdrawn }), back))).toEqual([
      "episode.not-discharged",
    ]);
    expect(refusalsOf(reopenEpisode(dropped, { ...back, on: "2026-02-10" }))).toEqual([
      "episode.reopened-without-discharge",
    ]);
  });

  it("nobody comes back from death", () => {
    const died = episodeOf({ discharged: dischargeOf("2026-02-10", "died") });
    expect(refusalsOf(reopenEpisode(died, back))).toEqual(["episode.after-death"]);
  });
});
