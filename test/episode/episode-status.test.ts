import { describe, expect, it } from "vitest";
import { episodeStatus } from "../../src/episode/index";
import { codesOf, contactOf, deathOf, dischargeOf, episodeOf, registeredOnly } from "./records";

const whole = registeredOnly({
  screened: { id: "s", on: "2026-01-06" },
  assessed: { id: "t", on: "2026-01-08" },
  admitted: { id: "a", on: "2026-01-10" },
  discharged: dischargeOf("2026-07-10"),
  observations: [deathOf("2026-09-01")],
});

describe("episodeStatus", () => {
  it.each([
    ["2026-01-04", "not-registered"],
    ["2026-01-05", "registered"],
    ["2026-01-06", "screened"],
    ["2026-01-08", "assessed"],
    ["2026-01-10", "in-treatment"],
    ["2026-07-09", "in-treatment"],
    ["2026-07-10", "discharged"],
    ["2026-09-01", "died"],
  ] as const)("as of %s the client is %s", (asOf, status) => {
    expect(episodeStatus(whole, { asOf }).status).toBe(status);
  });

  it("before registration there is no day on which a state was reached", () => {
    const status = episodeStatus(whole, { asOf: "2026-01-04", knownAt: "2026-01-04" });
    expect(status).toEqual({
      episodeId: "e1",
      personId: "p1",
      asOf: "2026-01-04",
      knownAt: "2026-01-04",
      status: "not-registered",
      stays: [],
      absences: [],
      monitors: [],
      history: [],
      issues: [],
    });
  });

  it("facts of later days are left out and reported", () => {
    const { issues, death } = episodeStatus(whole, { asOf: "2026-01-31" });
    expect(death).toBeUndefined();
    expect(issues.map(({ code, path, params: { on } }) => [code, path.join("."), on])).toEqual([
      ["episode.in-the-future", "discharged.on", "2026-07-10"],
      ["episode.in-the-future", "observations.0.on", "2026-09-01"],
    ]);
  });

  it("an assessment that follows admission does not take the client out of treatment", () => {
    const episode = episodeOf({ assessed: { id: "t", on: "2026-01-12" } });
    const { status, history } = episodeStatus(episode, { asOf: "2026-02-01" });
    expect(status).toBe("in-treatment");
    expect(history.map(({ state }) => state)).toEqual(["registered", "in-treatment"]);
  });

  it("a discharge recorded without the registration is known all the same", () => {
    const episode = registeredOnly({
      registered: { id: "r", on: "2026-01-05", recordedOn: "2026-12-31" },
      earlier: [{ ...dischargeOf("2026-01-06", "declined"), step: "discharged" }],
      reopened: [{ id: "b", on: "2026-01-07" }],
    });
    const { history } = episodeStatus(episode, { asOf: "2026-02-01", knownAt: "2026-02-01" });
    expect(history.map(({ state }) => state)).toEqual(["discharged", "registered"]);
  });

  it("what is recorded after a death does not bring the client back", () => {
    const episode = episodeOf({
      observations: [deathOf("2026-03-05")],
      discharged: dischargeOf("2026-03-31", "died"),
      reopened: [{ id: "b", on: "2026-04-01" }],
    });
    expect(episodeStatus(episode, { asOf: "2026-12-31" })).toMatchObject({
      status: "died",
      since: "2026-03-05",
      stays: [{ start: "2026-01-10", end: "2026-03-05" }],
    });
  });

  it("a return ends the aftercare before it, and the phase is unknown until one is recorded", () => {
    const episode = episodeOf({
      phases: [
        { id: "f1", on: "2026-01-10", phase: "re-entry" },
        { id: "f2", on: "2026-02-10", phase: "aftercare" },
        { id: "f3", on: "2026-03-08", phase: "primary" },
        { id: "f4", on: "2026-06-01", phase: "aftercare" },
      ],
      earlier: [{ ...dischargeOf("2026-02-01"), step: "discharged" }],
      reopened: [{ id: "b", on: "2026-03-01" }],
      discharged: dischargeOf("2026-05-01"),
    });
    const phases = (
      ["01-31", "02-05", "02-28", "03-01", "03-05", "03-08", "05-01", "06-01"] as const
    ).map((day) => episodeStatus(episode, { asOf: `2026-${day}` }).phase?.phase);
    expect(phases).toEqual([
      "re-entry",
      undefined,
      "aftercare",
      undefined,
      undefined,
      "primary",
      undefined,
      "aftercare",
    ]);
    const again = { ...episode, phases: episode.phases.slice(0, 2) };
    expect(episodeStatus(again, { asOf: "2026-05-02" })).not.toHaveProperty("phase");
    const onReturn = episodeStatus(
      { ...episode, phases: [{ id: "f", on: "2026-03-01", phase: "primary" }] },
      { asOf: "2026-03-05" },
    );
    expect(onReturn.phase).toEqual({ phase: "primary", since: "2026-03-01" });
  });

  it("an admission while the case is closed counts from the return", () => {
    const episode = registeredOnly({
      earlier: [{ ...dischargeOf("2026-01-08", "declined"), step: "discharged" }],
      admitted: { id: "a", on: "2026-01-10" },
      reopened: [{ id: "b", on: "2026-01-12" }],
    });
    expect(episodeStatus(episode, { asOf: "2026-01-11" }).status).toBe("discharged");
    expect(episodeStatus(episode, { asOf: "2026-01-12" })).toMatchObject({
      status: "in-treatment",
      admittedOn: "2026-01-12",
    });
    expect(episodeStatus(episode, { asOf: "2026-01-12" })).not.toHaveProperty("daysInTreatment");
  });

  it("absences last until their last day, or on and on when none is recorded", () => {
    const episode = episodeOf({
      observations: [
        { kind: "imprisonment", id: "o1", on: "2026-02-01", until: "2026-02-28" },
        { kind: "moved-away", id: "o2", on: "2026-02-10" },
        { kind: "readmission-elsewhere", id: "o3", on: "2026-02-11" },
      ],
    });
    const kinds = (asOf: "2026-02-28" | "2026-03-01") =>
      episodeStatus(episode, { asOf }).absences.map(({ kind }) => kind);
    expect(kinds("2026-02-28")).toEqual(["imprisonment", "moved-away"]);
    expect(kinds("2026-03-01")).toEqual(["moved-away"]);
  });

  it("tells the last contact and who follows the client on the day", () => {
    const episode = episodeOf({
      observations: [contactOf("2026-03-01"), contactOf("2026-02-01")],
      assignments: [
        { monitorId: "m2", role: "facilitator", from: "2026-01-10" },
        { monitorId: "m1", role: "family", from: "2026-01-10", to: "2026-03-01" },
        { monitorId: "m3", role: "other", from: "2026-04-01" },
      ],
    });
    const status = episodeStatus(episode, { asOf: "2026-03-01" });
    expect(status.lastContact).toBe("2026-03-01");
    expect(status.monitors).toEqual([
      { monitorId: "m1", role: "family" },
      { monitorId: "m2", role: "facilitator" },
    ]);
    expect(episodeStatus(episode, { asOf: "2026-03-02" }).monitors).toHaveLength(1);
  });

  it("a report of the past can be made again as it was", () => {
    const episode = episodeOf({
      discharged: dischargeOf("2026-03-31", "completed", { recordedOn: "2026-04-15" }),
    });
    const status = (knownAt: "2026-04-14" | "2026-04-15") =>
      episodeStatus(episode, { asOf: "2026-04-10", knownAt }).status;
    expect([status("2026-04-14"), status("2026-04-15")]).toEqual(["in-treatment", "discharged"]);
    const later = episodeStatus(episode, { asOf: "2026-03-01", knownAt: "2026-04-14" });
    expect(codesOf(later.issues)).toEqual([]);
  });
});
