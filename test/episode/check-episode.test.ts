import { describe, expect, it } from "vitest";
import { checkEpisode, type Episode, type Observation } from "../../src/episode/index";
import {
  contactOf,
  deathOf,
  dischargeOf,
  episodeOf,
  placesOf,
  registeredOnly,
  urineOf,
} from "./records";

const faults = (episode: Episode) => placesOf(checkEpisode(episode));
const seen = (...observations: Observation[]) => faults(episodeOf({ observations }));
const gone = { retractedOn: "2026-12-31" } as const;

describe("checkEpisode", () => {
  it("a course without contradictions has no faults", () => {
    const episode = registeredOnly({
      screened: { id: "s", on: "2026-01-05" },
      assessed: { id: "t", on: "2026-01-05" },
      admitted: { id: "a", on: "2026-01-05" },
      phases: [
        { id: "f", on: "2026-01-05", phase: "detoxification" },
        { id: "g", on: "2026-09-01", phase: "aftercare" },
      ],
      discharged: dischargeOf("2026-07-05"),
      ageAtAdmission: 0,
      observations: [
        contactOf("2026-08-01", { covers: { start: "2026-07-05", end: "2026-08-01" }, useDays: 0 }),
        contactOf("2026-09-01", { use: "some", useDays: 1, onset: "2026-08-20" }),
        urineOf("2026-09-02", {
          result: "positive",
          explained: "prescribed",
          substances: ["opioids"],
        }),
        urineOf("2026-09-03", { explained: "none", substances: [] }),
        { kind: "instrument", id: "w", on: "2026-09-04", instrument: "whoqol-bref", scores: {} },
        { kind: "hospitalization", id: "h", on: "2026-09-05", until: "2026-09-05" },
      ],
      assignments: [
        { monitorId: "m", role: "recovery-agent", from: "2026-01-05", to: "2026-01-05" },
      ],
    });
    expect(checkEpisode(episode, { asOf: "2026-12-31" })).toEqual([]);
  });

  describe("the order of steps", () => {
    it("no step lies before registration", () => {
      const on = "2026-01-04";
      const early = registeredOnly({
        screened: { id: "s", on },
        assessed: { id: "t", on },
        admitted: { id: "a", on },
        discharged: dischargeOf(on),
      });
      expect(faults(early)).toEqual(
        ["screened", "assessed", "admitted", "discharged"].map(
          (step) => `error episode.before-registration ${step}.on`,
        ),
      );
      expect(faults({ ...early, registered: { ...early.registered, ...gone } })).toEqual([]);
    });

    it("assessment before screening and admission before assessment are unusual, not impossible", () => {
      const episode = episodeOf({
        screened: { id: "s", on: "2026-01-20" },
        assessed: { id: "t", on: "2026-01-15" },
      });
      expect(faults(episode)).toEqual([
        "warning episode.assessed-before-screened assessed.on",
        "warning episode.admitted-before-assessed admitted.on",
      ]);
    });

    it("a discharge before admission cannot be true", () => {
      const [issue] = checkEpisode(episodeOf({ discharged: dischargeOf("2026-01-09") }));
      expect(issue).toEqual({
        code: "episode.discharged-before-admission",
        severity: "error",
        path: ["discharged", "on"],
        params: { dischargedOn: "2026-01-09", admittedOn: "2026-01-10" },
      });
    });

    it("a discharge that ends care without a recorded admission is warned of: old data lack it", () => {
      const closed = (reason: "completed" | "declined") =>
        faults(registeredOnly({ discharged: dischargeOf("2026-02-01", reason) }));
      expect(closed("completed")).toEqual([
        "warning episode.discharged-without-admission discharged.reason",
      ]);
      expect(closed("declined")).toEqual([]);
      const withdrawn = { ...dischargeOf("2026-02-01"), ...gone };
      expect(faults(registeredOnly({ discharged: withdrawn }))).toEqual([]);
    });

    it("discharges and returns take turns", () => {
      const again = episodeOf({
        earlier: [{ ...dischargeOf("2026-02-01"), step: "discharged" }],
        discharged: dischargeOf("2026-03-01"),
      });
      expect(faults(again)).toEqual(["error episode.second-discharge discharged.on"]);
      expect(faults({ ...again, reopened: [{ id: "b", on: "2026-02-15" }] })).toEqual([]);
      expect(faults(episodeOf({ reopened: [{ id: "b", on: "2026-02-15" }] }))).toEqual([
        "error episode.reopened-without-discharge reopened.0.on",
      ]);
    });
  });

  describe("phases", () => {
    const phase = (on: "2026-01-09" | "2026-03-02", name: "primary" | "counseling" | "aftercare") =>
      ({ id: `f ${on}`, on, phase: name }) as const;

    it("belong to the modality, and begin in care", () => {
      expect(faults(episodeOf({ phases: [phase("2026-01-09", "counseling")] }))).toEqual([
        "error episode.phase-of-other-modality phases.0.phase",
        "error episode.phase-before-admission phases.0.on",
      ]);
      const discharged = dischargeOf("2026-03-01");
      expect(faults(episodeOf({ discharged, phases: [phase("2026-03-02", "primary")] }))).toEqual([
        "error episode.phase-after-discharge phases.0.on",
      ]);
    });

    it("without a recorded admission are warned of, and withdrawn ones are not looked at", () => {
      expect(faults(registeredOnly({ phases: [phase("2026-03-02", "aftercare")] }))).toEqual([
        "warning episode.phase-without-admission phases.0.on",
      ]);
      expect(
        faults(registeredOnly({ phases: [{ ...phase("2026-03-02", "counseling"), ...gone }] })),
      ).toEqual([]);
    });

    it("after death are told of once", () => {
      const phases = [phase("2026-03-02", "primary")];
      const dead = episodeOf({ phases, observations: [deathOf("2026-03-01")] });
      expect(faults(dead)).toEqual(["error episode.after-death phases.0.on"]);
    });
  });

  describe("after death", () => {
    const afterDeath = (observation: Observation) => seen(deathOf("2026-03-05"), observation);
    const on = "2026-03-06";

    it("the client is not met, tested, asked, admitted or moved", () => {
      expect(afterDeath(contactOf(on))).toEqual([
        "error episode.contact-after-death observations.1.on",
      ]);
      const living: Observation[] = [
        urineOf(on),
        { kind: "instrument", id: "w", on, instrument: "bam", scores: {} },
        { kind: "imprisonment", id: "i", on },
        { kind: "readmission-elsewhere", id: "r", on },
      ];
      for (const observation of living) {
        expect(afterDeath(observation)).toEqual(["error episode.after-death observations.1.on"]);
      }
      expect(afterDeath(contactOf("2026-03-05"))).toEqual([]);
      expect(afterDeath({ ...contactOf(on), ...gone })).toEqual([]);
    });

    it("a family that tells is asked about, since a visit often brings the news", () => {
      expect(afterDeath(contactOf(on, { informant: "family" }))).toEqual([
        "warning episode.told-after-death observations.1.on",
      ]);
    });

    it("a visit in vain, an entry in a register and a test not given may follow", () => {
      const innocent: Observation[] = [
        { kind: "missed-contact", id: "m", on, reason: "not-home", by: "family" },
        { kind: "claim", id: "k", on, claim: "lost", system: "old" },
        urineOf(on, { result: "not-given" }),
      ];
      for (const observation of innocent) expect(afterDeath(observation)).toEqual([]);
    });

    it("a discharge for another reason is warned of: the institution may not have known", () => {
      const episode = episodeOf({ observations: [deathOf("2026-03-05")] });
      const closed = (day: "2026-03-05" | "2026-03-06", reason: "dropped-out" | "died") =>
        faults({ ...episode, discharged: dischargeOf(day, reason) });
      expect(closed("2026-03-06", "dropped-out")).toEqual([
        "warning episode.reason-contradicts-death discharged.reason",
      ]);
      expect(closed("2026-03-05", "dropped-out")).toEqual([]);
      expect(closed("2026-03-06", "died")).toEqual([]);
    });
  });

  describe("deaths", () => {
    it("one person dies on one day of one cause", () => {
      const second = (
        on: "2026-03-05" | "2026-03-06",
        cause: "other" | "unknown" | "drug-related",
      ) => seen(deathOf("2026-03-05"), { ...deathOf(on, cause), id: "y" });
      expect(second("2026-03-06", "other")).toEqual([
        "error episode.contradictory-deaths observations.1.on",
      ]);
      expect(second("2026-03-05", "drug-related")).toEqual([
        "error episode.contradictory-deaths observations.1.cause",
      ]);
      expect(second("2026-03-05", "unknown")).toEqual([]);
      expect(seen(deathOf("2026-03-05"), { ...deathOf("2026-03-06"), ...gone })).toEqual([]);
    });

    it("a discharge for death has a death, and not after it", () => {
      const closed = episodeOf({ discharged: dischargeOf("2026-03-05", "died") });
      expect(faults(closed)).toEqual(["warning episode.died-without-death discharged.reason"]);
      expect(faults({ ...closed, observations: [deathOf("2026-03-06")] })).toEqual([
        "error episode.discharged-as-died-before-death discharged.on",
      ]);
    });
  });

  describe("observations", () => {
    it("before registration may be older papers", () => {
      expect(seen(urineOf("2026-01-04"))).toEqual([
        "warning episode.observation-before-registration observations.0.on",
      ]);
      const registered = { id: "r", on: "2026-01-05", ...gone } as const;
      expect(faults(registeredOnly({ registered, observations: [urineOf("2026-01-04")] }))).toEqual(
        [],
      );
    });

    it("a relapse before admission is none of this episode", () => {
      const claim = { kind: "claim", id: "k", claim: "relapsed", system: "old" } as const;
      expect(seen({ ...claim, on: "2026-01-09" })).toEqual([
        "warning episode.claim-before-admission observations.0.on",
      ]);
      expect(seen({ ...claim, on: "2026-01-10" })).toEqual([]);
      expect(seen(contactOf("2026-02-01", { use: "routine", onset: "2026-01-09" }))).toEqual([
        "warning episode.onset-before-admission observations.0.onset",
      ]);
      expect(seen(contactOf("2026-01-09", { use: "routine", onset: "2025-06-01" }))).toEqual([]);
      const admitted = { id: "a", on: "2026-01-10", ...gone } as const;
      expect(
        faults(episodeOf({ admitted, observations: [{ ...claim, on: "2026-01-09" }] })),
      ).toEqual([]);
    });

    it("nobody tells of days to come", () => {
      const covers = { start: "2026-02-01", end: "2026-02-11" } as const;
      expect(seen(contactOf("2026-02-10", { covers }))).toEqual([
        "error episode.covers-after-contact observations.0.covers",
      ]);
      expect(seen(contactOf("2026-02-10", { use: "some", onset: "2026-02-11" }))).toEqual([
        "error episode.onset-after-contact observations.0.onset",
      ]);
    });

    it("a period ends after it starts, and so does an absence", () => {
      const covers = { start: "2026-02-05", end: "2026-02-04" } as const;
      expect(seen(contactOf("2026-02-10", { covers, use: "some", useDays: 9 }))).toEqual([
        "error episode.period-ends-before-start observations.0.covers",
      ]);
      expect(seen({ kind: "moved-away", id: "m", on: "2026-02-05", until: "2026-02-04" })).toEqual([
        "error episode.until-before-start observations.0.until",
      ]);
    });

    it("there are no more days of use than days, none without use, and one at least with it", () => {
      const covers = { start: "2026-02-01", end: "2026-02-07" } as const;
      const days = (use: "none" | "some" | "routine" | "unknown", useDays: number) =>
        seen(contactOf("2026-02-07", { covers, use, useDays }));
      expect(days("routine", 7)).toEqual([]);
      expect(days("routine", 8)).toEqual([
        "error episode.use-days-exceed-period observations.0.useDays",
      ]);
      const contradiction = ["error episode.use-days-contradict-answer observations.0.useDays"];
      expect(days("none", 1)).toEqual(contradiction);
      expect(days("some", 0)).toEqual(contradiction);
      expect(days("routine", 0)).toEqual(contradiction);
      expect(days("unknown", 0)).toEqual([]);
      expect(seen(contactOf("2026-02-07", { use: "none", useDays: 1 }))).toEqual(contradiction);
    });

    it("only a positive test is explained and finds a substance", () => {
      const test = urineOf("2026-02-07", { explained: "prescribed", substances: ["opioids"] });
      expect(seen(test)).toEqual([
        "warning episode.explained-without-positive observations.0.explained",
        "error episode.substances-without-positive observations.0.substances",
      ]);
      expect(seen({ ...test, result: "positive" })).toEqual([]);
      expect(seen({ ...test, ...gone })).toEqual([]);
    });
  });

  describe("the record itself", () => {
    it.each([-1, 121, 27.5, Number.NaN, 1998])("%d is no age", (ageAtAdmission) => {
      expect(faults(episodeOf({ ageAtAdmission }))).toEqual([
        "error episode.age-out-of-range ageAtAdmission",
      ]);
    });

    it("an assignment ends after it starts", () => {
      const assignment = {
        monitorId: "m",
        role: "other",
        from: "2026-02-01",
        to: "2026-01-31",
      } as const;
      expect(faults(episodeOf({ assignments: [assignment] }))).toEqual([
        "error episode.assignment-ends-before-start assignments.0.to",
      ]);
    });

    it("ids are unique among facts of a kind, the withdrawn ones included", () => {
      expect(
        seen(contactOf("2026-02-01", { id: "o" }), urineOf("2026-02-02", { id: "o" })),
      ).toEqual(["error episode.duplicate-fact observations.1.id"]);
      const earlier = [
        { id: "d", on: "2026-02-01", reason: "other", step: "discharged", ...gone },
      ] as const;
      const discharged = { id: "d", on: "2026-03-01", reason: "completed" } as const;
      expect(faults(episodeOf({ discharged, earlier: [...earlier] }))).toEqual([
        "error episode.duplicate-fact earlier.0.id",
      ]);
    });

    it("nothing is withdrawn before it was recorded, and seldom recorded before it happened", () => {
      expect(seen(contactOf("2026-02-01", { retractedOn: "2026-01-31" }))).toEqual([
        "error episode.withdrawn-before-recorded observations.0.retractedOn",
      ]);
      const late = { recordedOn: "2026-02-05", retractedOn: "2026-02-04" } as const;
      expect(seen(contactOf("2026-02-01", late))).toEqual([
        "error episode.withdrawn-before-recorded observations.0.retractedOn",
      ]);
      expect(seen(contactOf("2026-02-01", { recordedOn: "2026-01-31" }))).toEqual([
        "warning episode.recorded-before-event observations.0.recordedOn",
      ]);
      expect(seen(contactOf("2026-02-01", { retractedOn: "2026-02-01" }))).toEqual([]);
    });

    it("facts dated after the day of the check are warned of, when a day is given", () => {
      const episode = episodeOf({ observations: [contactOf("2026-06-01")] });
      expect(placesOf(checkEpisode(episode, { asOf: "2026-05-31" }))).toEqual([
        "warning episode.in-the-future observations.0.on",
      ]);
      expect(checkEpisode(episode, { asOf: "2026-06-01" })).toEqual([]);
      expect(checkEpisode(episode)).toEqual([]);
    });

    it("an issue holds no name, pseudonym or id", () => {
      const episode = episodeOf({
        id: "SECRET-1",
        personId: "SECRET-2",
        observations: [deathOf("2026-01-01"), contactOf("2026-02-01", { id: "SECRET-3" })],
        discharged: { id: "SECRET-4", on: "2026-01-02", reason: "dropped-out" },
      });
      const issues = checkEpisode(episode, { asOf: "2025-12-31" });
      expect(issues.length).toBeGreaterThan(4);
      expect(JSON.stringify(issues)).not.toContain("SECRET");
    });
  });
});
