import { describe, expect, it } from "vitest";
import { checkEpisodes } from "../../src/episode/index";
import { contactOf, deathOf, dischargeOf, placesOf, registeredOnly, stayOf } from "./records";

const first = stayOf("e1", "2026-01-05", "2026-03-31");

describe("checkEpisodes", () => {
  it("a transfer on the day of discharge is no overlap, nor are two people", () => {
    const next = stayOf("e2", "2026-03-31", "2026-06-30");
    expect(checkEpisodes([first, next])).toEqual([]);
    expect(
      checkEpisodes([stayOf("e2", "2026-02-01", "2026-02-28", { personId: "p2" }), first]),
    ).toEqual([]);
    const oneDay = stayOf("e3", "2026-03-31", "2026-03-31");
    expect(checkEpisodes([next, oneDay, first])).toEqual([]);
  });

  it("nobody is an inpatient in two places at a time", () => {
    const [issue, ...more] = checkEpisodes([first, stayOf("e2", "2026-03-30", "2026-06-30")]);
    expect(issue).toEqual({
      code: "episode.overlapping-stays",
      severity: "error",
      path: [1, "admitted", "on"],
      params: { start: "2026-03-30", end: "2026-03-31" },
    });
    expect(more).toEqual([]);
    expect(placesOf(checkEpisodes([stayOf("e2", "2026-03-30", "2026-06-30"), first]))).toEqual([
      "error episode.overlapping-stays 0.admitted.on",
    ]);
  });

  it("outpatient care may run beside other care", () => {
    const outpatient = stayOf("e2", "2026-02-01", "2026-06-30", { modality: "outpatient" });
    expect(placesOf(checkEpisodes([first, outpatient]))).toEqual([
      "warning episode.overlapping-services 1.admitted.on",
    ]);
  });

  it("an earlier stay without discharge is warned of: the discharge may just not be recorded", () => {
    const open = stayOf("e1", "2026-01-05", undefined);
    expect(placesOf(checkEpisodes([open, stayOf("e2", "2026-08-01", undefined)]))).toEqual([
      "warning episode.open-stay-before-next 1.admitted.on",
    ]);
  });

  it("days between a discharge and a return overlap nothing, and an episode not itself", () => {
    const returned = stayOf("e1", "2026-01-05", "2026-06-30", {
      earlier: [{ ...dischargeOf("2026-02-01", "dropped-out"), step: "discharged" }],
      reopened: [{ id: "b", on: "2026-04-01" }],
    });
    expect(checkEpisodes([returned, stayOf("e2", "2026-02-10", "2026-03-10")])).toEqual([]);
  });

  it("an id is that of one episode; the second is not looked at further", () => {
    expect(placesOf(checkEpisodes([first, { ...first, sex: "male" }]))).toEqual([
      "error episode.duplicate-episode 1.id",
    ]);
  });

  it("a sex that changes between episodes is asked about", () => {
    const sexes = (["female", null, "female", "male"] as const).map((sex, i) =>
      registeredOnly({ id: `e${i}`, sex }),
    );
    expect(placesOf(checkEpisodes(sexes))).toEqual(["warning episode.sex-differs 3.sex"]);
  });

  it("one person dies once, over all episodes", () => {
    const dead = (id: string, on: "2026-05-01" | "2026-06-01") =>
      registeredOnly({ id, observations: [deathOf(on)] });
    expect(placesOf(checkEpisodes([dead("e1", "2026-06-01"), dead("e2", "2026-05-01")]))).toEqual([
      "error episode.contradictory-deaths 0.observations",
    ]);
    expect(checkEpisodes([dead("e1", "2026-05-01"), dead("e2", "2026-05-01")])).toEqual([]);
  });

  it("no other episode goes on after the death", () => {
    const dead = stayOf("e1", "2026-01-05", "2026-03-31", {
      observations: [deathOf("2026-05-01")],
    });
    const later = registeredOnly({
      id: "e2",
      registered: { id: "r", on: "2026-05-02" },
      admitted: { id: "a", on: "2026-05-03" },
      observations: [contactOf("2026-05-04"), contactOf("2026-04-01")],
    });
    expect(placesOf(checkEpisodes([later, dead]))).toEqual([
      "error episode.after-death 0.registered.on",
      "error episode.after-death 0.admitted.on",
      "error episode.contact-after-death 0.observations.0.on",
    ]);
  });
});
