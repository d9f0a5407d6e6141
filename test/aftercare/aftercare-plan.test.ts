import { describe, expect, it } from "vitest";
import {
  aftercare2025,
  aftercare2026,
  aftercareBefore2025,
  aftercarePlan,
  aftercarePolicies,
} from "../../src/aftercare/index";
import { addDays, addMonths } from "../../src/calendar/index";
import { deepFreeze } from "../definition/deep-freeze";
import {
  absenceOf,
  clientOf,
  contactOf,
  deathOf,
  dischargeOf,
  fourVisits,
  missedOf,
  offsetOf,
  policyOf,
  reversed,
  segmentOf,
  statusesOf,
  stayOf,
  urineOf,
  windowsOf,
} from "./records";

const unplannedOf = (...args: Parameters<typeof aftercarePlan>) =>
  aftercarePlan(...args).unplanned.map(({ record, reason }) => `${record}: ${reason}`);

describe("the days of a plan", () => {
  it("offsets of 15, 30, 60 and 90 days are exact", () => {
    expect(windowsOf(clientOf(), "2026-01-01")).toEqual({
      d15: "26-01-11 26-01-16 26-01-23",
      d30: "26-01-26 26-01-31 26-02-07",
      d60: "26-02-25 26-03-02 26-03-09",
      d90: "26-03-27 26-04-01 26-04-08",
    });
  });

  it("an inpatient of 2026 is accompanied until discharge and monitored for six months after it", () => {
    const client = stayOf("e1", "2026-01-15", "2026-07-15");
    const plan = aftercarePlan(client, { policy: aftercarePolicies, asOf: "2026-08-01" });
    expect(plan.policy).toBe(aftercare2026);
    expect(plan.policies).toEqual([aftercare2026]);
    expect(plan.segments).toEqual([
      {
        id: "in-care",
        policy: { id: "aftercare.2026", version: "1.0.0" },
        round: 1,
        anchor: "admission",
        start: "2026-01-15",
        closed: { on: "2026-07-15", by: "discharge" },
      },
      {
        id: "after-discharge",
        policy: { id: "aftercare.2026", version: "1.0.0" },
        round: 1,
        anchor: "discharge",
        start: "2026-07-15",
        minimum: "2026-10-15",
        end: "2027-01-15",
      },
    ]);
    expect(plan.contacts.map(({ due }) => due)).toEqual([
      "2026-02-15",
      "2026-03-15",
      "2026-04-15",
      "2026-05-15",
      "2026-06-15",
      "2026-08-15",
      "2026-09-15",
      "2026-10-15",
      "2026-11-15",
      "2026-12-15",
      "2027-01-15",
    ]);
  });

  it("months are counted from the anchor, clamped at month end, over a leap day", () => {
    const policy = segmentOf({
      contacts: [],
      rhythm: {
        id: "r",
        purpose: "monitoring",
        from: { months: 1 },
        every: { months: 1 },
        earliestDays: 0,
        latestDays: 0,
      },
      end: { min: { months: 3 }, max: { months: 4 }, chosenBy: [], unlessChosen: "max" },
    });
    const client = stayOf("e1", "2023-10-01", "2023-12-31");
    const plan = aftercarePlan(client, { policy, asOf: "2024-01-01" });
    expect(plan.contacts.map(({ due }) => due)).toEqual([
      "2024-01-31",
      "2024-02-29",
      "2024-03-31",
      "2024-04-30",
    ]);
    expect(plan.segments[0]).toMatchObject({ minimum: "2024-03-31", end: "2024-04-30" });
  });

  it("a rhythm may mix days and months", () => {
    const rhythm = (from: object, every: object) =>
      segmentOf({
        contacts: [],
        rhythm: {
          id: "r",
          purpose: "monitoring",
          from,
          every,
          earliestDays: 0,
          latestDays: 0,
        } as never,
      });
    const duesOf = (policy: typeof fourVisits) =>
      aftercarePlan(clientOf(), { policy, asOf: "2026-01-01" }).contacts.map(({ due }) => due);
    expect(duesOf(rhythm({ days: 7 }, { months: 1 }))).toEqual([
      "2026-01-08",
      "2026-02-08",
      "2026-03-08",
    ]);
    expect(duesOf(rhythm({ months: 1 }, { days: 30 }))).toEqual(["2026-02-01", "2026-03-03"]);
    expect(duesOf(rhythm({ days: 40 }, { days: 20 }))).toEqual([
      "2026-02-10",
      "2026-03-02",
      "2026-03-22",
    ]);
  });

  it("while a client is in care the rhythm is shown one contact ahead, and further on request", () => {
    const client = stayOf("e1", "2026-01-15", undefined);
    const dues = (options: object) =>
      aftercarePlan(client, { policy: aftercare2026, asOf: "2026-03-01", ...options }).contacts.map(
        ({ due }) => due,
      );
    expect(dues({})).toEqual(["2026-02-15", "2026-03-15"]);
    expect(dues({ to: "2026-05-04" })).toEqual([
      "2026-02-15",
      "2026-03-15",
      "2026-04-15",
      "2026-05-15",
    ]);
  });

  it("contacts due on one day stand by their names, in whatever order they are listed", () => {
    const [segment] = segmentOf({}, { due: { days: 10 }, latestDays: 0 }).segments;
    const turned = segmentOf({ contacts: segment!.contacts.toReversed() });
    expect(Object.keys(windowsOf(clientOf(), "2026-01-01", { policy: turned }))).toEqual([
      "d15",
      "d30",
      "d60",
      "d90",
    ]);
  });

  it("no window opens on the day of the anchor, and windows that would overlap are cut", () => {
    expect(
      windowsOf(clientOf(), "2026-01-01", { policy: segmentOf({}, { earliestDays: 40 }) }),
    ).toEqual({
      d15: "26-01-02 26-01-16 26-01-23",
      d30: "26-01-24 26-01-31 26-02-07",
      d60: "26-02-08 26-03-02 26-03-09",
      d90: "26-03-10 26-04-01 26-04-08",
    });
    const same = segmentOf({}, { due: { days: 10 }, latestDays: 0 });
    expect(Object.values(windowsOf(clientOf(), "2026-01-01", { policy: same }))).toEqual([
      "26-01-06 26-01-11 26-01-11",
      "26-01-12 26-01-12 26-01-12",
      "26-01-13 26-01-13 26-01-13",
      "26-01-14 26-01-14 26-01-14",
    ]);
  });
});

describe("the status of a contact", () => {
  it("changes on the day after each end of its window: earliest, due and latest day are inside", () => {
    const on = (day: Parameters<typeof statusesOf>[1]) => statusesOf(clientOf(), day).d15;
    expect(on("2026-01-10")).toBe("scheduled");
    expect(on("2026-01-11")).toBe("open");
    expect(on("2026-01-16")).toBe("open");
    expect(on("2026-01-17")).toBe("overdue");
    expect(on("2026-01-23")).toBe("overdue");
    expect(on("2026-01-24")).toBe("missed");
  });

  it.each(["2026-01-11", "2026-01-16", "2026-01-23"] as const)("held on %s it is done", (on) => {
    const client = clientOf([contactOf(on)]);
    expect(statusesOf(client, on).d15).toBe("done");
    expect(statusesOf(client, "2026-12-31").d15).toBe("done");
  });

  it("on time but entered weeks later it is done, and the delay is told beside it", () => {
    const client = clientOf([contactOf("2026-01-20", { recordedOn: "2026-03-20" })]);
    const [first] = aftercarePlan(client, { policy: fourVisits, asOf: "2026-03-31" }).contacts;
    expect(first).toMatchObject({
      status: "done",
      evidence: ["c 2026-01-20"],
      held: { on: "2026-01-20", channel: "in-person", by: "recovery-agent", entryDelay: 59 },
    });
  });

  it("as it was known before the entry, the same contact was missed", () => {
    const client = clientOf([contactOf("2026-01-20", { recordedOn: "2026-03-20" })]);
    expect(statusesOf(client, "2026-03-31", { knownAt: "2026-03-19" }).d15).toBe("missed");
    expect(statusesOf(client, "2026-03-31", { knownAt: "2026-03-20" }).d15).toBe("done");
    const plan = aftercarePlan(client, {
      policy: fourVisits,
      asOf: "2026-03-31",
      knownAt: "2026-03-20",
    });
    expect(plan.knownAt).toBe("2026-03-20");
  });

  it("held before its window opens it does not count, is kept, and is said to be outside", () => {
    const client = clientOf([contactOf("2026-01-10")]);
    expect(statusesOf(client, "2026-01-31").d15).toBe("missed");
    expect(unplannedOf(client, { policy: fourVisits, asOf: "2026-01-31" })).toEqual([
      "c 2026-01-10: outside-window",
    ]);
  });

  it("held between two windows it is done late for the earlier one while lateness is accepted", () => {
    const client = clientOf([contactOf("2026-02-12")]);
    expect(statusesOf(client, "2026-02-11").d30).toBe("missed");
    expect(statusesOf(client, "2026-02-12").d30).toBe("done-late");
    const later = clientOf([contactOf("2026-02-13")]);
    expect(statusesOf(later, "2026-02-28").d30).toBe("missed");
    expect(unplannedOf(later, { policy: fourVisits, asOf: "2026-02-28" })).toEqual([
      "c 2026-02-13: outside-window",
    ]);
  });

  it("lateness ends where the next window opens", () => {
    const policy = policyOf({ lateDays: 30 });
    const client = clientOf([contactOf("2026-01-26")]);
    expect(statusesOf(client, "2026-01-31", { policy })).toMatchObject({
      d15: "missed",
      d30: "done",
    });
  });

  it("between two windows it holds nothing late where the earlier contact was held", () => {
    const client = clientOf([contactOf("2026-01-31"), contactOf("2026-02-10")]);
    expect(unplannedOf(client, { policy: fourVisits, asOf: "2026-02-28" })).toEqual([
      "c 2026-02-10: outside-window",
    ]);
  });

  it("of two contacts in one window the first holds it and the second is kept beside the plan", () => {
    const client = clientOf([contactOf("2026-01-18"), contactOf("2026-01-14")]);
    const plan = aftercarePlan(client, { policy: fourVisits, asOf: "2026-01-31" });
    expect(plan.contacts[0]?.evidence).toEqual(["c 2026-01-14"]);
    expect(plan.unplanned).toEqual([
      { record: "c 2026-01-18", on: "2026-01-18", reason: "second-in-window" },
    ]);
  });

  it("of two on one day the order of sequence decides, whatever the order of input", () => {
    const client = clientOf([
      contactOf("2026-01-14", { id: "z", sequence: 1 }),
      contactOf("2026-01-14", { id: "b", sequence: 2 }),
    ]);
    for (const episode of [client, reversed(client)]) {
      const plan = aftercarePlan(episode, { policy: fourVisits, asOf: "2026-01-31" });
      expect(plan.contacts[0]?.evidence).toEqual(["z"]);
    }
  });

  it("a contact that the policy does not accept is told with the reason", () => {
    const client = clientOf([
      contactOf("2026-01-12", { id: "1", channel: "virtual" }),
      contactOf("2026-01-13", { id: "2", by: "family" }),
      contactOf("2026-01-14", { id: "3", informant: "staff" }),
    ]);
    const policy = segmentOf({}, { channel: "in-person" });
    expect(unplannedOf(client, { policy, asOf: "2026-01-20" })).toEqual([
      "1: channel",
      "2: monitor",
      "3: informant",
    ]);
    expect(statusesOf(client, "2026-01-20", { policy }).d15).toBe("overdue");
    const late = clientOf([contactOf("2026-01-24", { by: "family" })]);
    expect(unplannedOf(late, { policy, asOf: "2026-01-25" })).toEqual([
      "c 2026-01-24: outside-window",
    ]);
  });

  it("a purpose that nobody may serve is never done", () => {
    const policy = policyOf({ monitors: [] });
    expect(statusesOf(clientOf([contactOf("2026-01-16")]), "2026-01-31", { policy }).d15).toBe(
      "missed",
    );
  });

  it("tried on as many days as the policy says it is not possible, with the reasons", () => {
    const client = clientOf([missedOf("2026-01-12"), missedOf("2026-01-14", "wrong-address")]);
    expect(statusesOf(client, "2026-01-13").d15).toBe("open");
    const [first] = aftercarePlan(client, { policy: fourVisits, asOf: "2026-01-14" }).contacts;
    expect(first).toMatchObject({
      status: "not-possible",
      evidence: ["m 2026-01-12", "m 2026-01-14"],
      attempts: [
        { on: "2026-01-12", reason: "not-home" },
        { on: "2026-01-14", reason: "wrong-address" },
      ],
    });
  });

  it("two attempts on one day are one, no visit made is none, and a later visit outweighs all", () => {
    const twice = clientOf([missedOf("2026-01-12"), { ...missedOf("2026-01-12"), id: "again" }]);
    expect(statusesOf(twice, "2026-01-31").d15).toBe("missed");
    const idle = clientOf([missedOf("2026-01-12"), missedOf("2026-01-13", "no-visit-made")]);
    expect(statusesOf(idle, "2026-01-31").d15).toBe("missed");
    const found = clientOf([
      missedOf("2026-01-12"),
      missedOf("2026-01-13"),
      contactOf("2026-01-20"),
    ]);
    expect(statusesOf(found, "2026-01-13").d15).toBe("not-possible");
    expect(statusesOf(found, "2026-01-20").d15).toBe("done");
  });

  it("a withdrawn contact holds nothing, and one that lies ahead is left out and reported", () => {
    const withdrawn = contactOf("2026-01-16", { retractedOn: "2026-02-01" });
    expect(statusesOf(clientOf([withdrawn]), "2026-01-31").d15).toBe("missed");
    const plan = aftercarePlan(clientOf([contactOf("2026-01-16"), contactOf("2026-02-01")]), {
      policy: fourVisits,
      asOf: "2026-01-15",
    });
    expect(plan.contacts[0]?.status).toBe("open");
    expect(plan.issues).toEqual([
      {
        code: "aftercare.in-the-future",
        severity: "warning",
        path: ["observations"],
        params: { count: 2, asOf: "2026-01-15" },
      },
    ]);
  });

  it("what is due with a contact is told until it is done within the window", () => {
    const policy = segmentOf({}, { urine: true, instruments: ["a", "b"] });
    const client = clientOf([
      contactOf("2026-01-16"),
      urineOf("2026-01-10"),
      urineOf("2026-01-17", { result: "not-given" }),
      { kind: "instrument", id: "i", on: "2026-01-16", instrument: "a", scores: {} },
    ]);
    const first = (episode: typeof client) =>
      aftercarePlan(episode, { policy, asOf: "2026-01-20" }).contacts[0];
    expect(first(client)).toMatchObject({ urineDue: true, instrumentsDue: ["b"] });
    const tested = {
      ...client,
      observations: [...client.observations, urineOf("2026-01-23", { id: "t" })],
    };
    const plan = aftercarePlan(tested, { policy, asOf: "2026-01-24" });
    expect(plan.contacts[0]).not.toHaveProperty("urineDue");
  });

  it("what came late belongs to the contact that was held late", () => {
    const policy = segmentOf({}, { urine: true });
    const client = clientOf([contactOf("2026-01-25"), urineOf("2026-01-25")]);
    const [first] = aftercarePlan(client, { policy, asOf: "2026-01-31" }).contacts;
    expect(first).toMatchObject({ status: "done-late" });
    expect(first).not.toHaveProperty("urineDue");
  });
});

describe("absences", () => {
  it("prison moves what is left by its days, and leaves what was over where it was", () => {
    const client = clientOf([absenceOf("imprisonment", "2026-02-01", "2026-02-10")]);
    expect(windowsOf(client, "2026-03-01")).toEqual({
      d15: "26-01-11 26-01-16 26-01-23",
      d30: "26-01-26 26-01-31 26-02-17",
      d60: "26-03-07 26-03-12 26-03-19",
      d90: "26-04-06 26-04-11 26-04-18",
    });
    expect(statusesOf(client, "2026-02-05")).toEqual({
      d15: "missed",
      d30: "suspended",
      d60: "scheduled",
      d90: "scheduled",
    });
    expect(statusesOf(client, "2026-02-11").d30).toBe("overdue");
    expect(statusesOf(client, "2026-02-18").d30).toBe("missed");
    const { segments } = aftercarePlan(client, { policy: fourVisits, asOf: "2026-02-18" });
    expect(segments[0]).toMatchObject({ minimum: "2026-03-12", end: "2026-04-11" });
  });

  it("while prison goes on, what should have opened is suspended and what is later waits", () => {
    const client = clientOf([absenceOf("imprisonment", "2026-01-05")]);
    expect(statusesOf(client, "2026-01-31")).toEqual({
      d15: "suspended",
      d30: "suspended",
      d60: "scheduled",
      d90: "scheduled",
    });
  });

  it("a visit in prison holds the contact whose window had opened", () => {
    const client = clientOf([absenceOf("imprisonment", "2026-01-12"), contactOf("2026-01-20")]);
    expect(statusesOf(client, "2026-01-20").d15).toBe("done");
  });

  it("hospital leaves contacts on their days and excuses those whose last day it covers", () => {
    const client = clientOf([
      absenceOf("hospitalization", "2026-01-12", "2026-01-18"),
      absenceOf("hospitalization", "2026-02-05", "2026-02-20"),
    ]);
    expect(windowsOf(client, "2026-03-01")).toEqual(windowsOf(clientOf(), "2026-03-01"));
    expect(statusesOf(client, "2026-01-18").d15).toBe("suspended");
    expect(statusesOf(client, "2026-01-19").d15).toBe("overdue");
    expect(statusesOf(client, "2026-02-28")).toMatchObject({ d15: "missed", d30: "suspended" });
  });

  it("moving away changes nothing where the policy says so", () => {
    const client = clientOf([absenceOf("moved-away", "2026-01-05")]);
    expect(statusesOf(client, "2026-01-31")).toEqual(statusesOf(clientOf(), "2026-01-31"));
  });

  it("days that two absences share move contacts once", () => {
    const client = clientOf([
      absenceOf("imprisonment", "2026-01-05", "2026-01-09"),
      { ...absenceOf("imprisonment", "2026-01-07", "2026-01-10"), id: "2" },
      { ...absenceOf("imprisonment", "2026-01-08", "2026-01-09"), id: "3" },
    ]);
    expect(windowsOf(client, "2026-02-01").d15).toBe("26-01-17 26-01-22 26-01-29");
  });

  it("an absence from before discharge counts from the day after discharge", () => {
    const client = clientOf([
      absenceOf("imprisonment", "2025-11-01", "2025-12-01"),
      absenceOf("imprisonment", "2025-12-20", "2026-01-04"),
    ]);
    expect(windowsOf(client, "2026-02-01").d15).toBe("26-01-14 26-01-19 26-01-26");
  });

  it("a last day before the first, or beyond the calendar, breaks nothing", () => {
    const odd = clientOf([absenceOf("imprisonment", "2026-01-05", "2026-01-01")]);
    expect(windowsOf(odd, "2026-02-01").d15).toBe("26-01-12 26-01-17 26-01-24");
    const far = clientOf([absenceOf("imprisonment", "2026-01-05", "9999-12-31")]);
    expect(windowsOf(far, "2026-02-01").d90).toBe("99-12-31 99-12-31 99-12-31");
    expect(statusesOf(far, "2026-02-01").d15).toBe("suspended");
  });
});

describe("what breaks a segment off", () => {
  it("death after a window leaves it missed; on its last day the contact is not asked for", () => {
    const died = (on: "2026-01-23" | "2026-01-24") =>
      statusesOf(clientOf([deathOf(on)]), "2026-06-30");
    expect(died("2026-01-24")).toEqual({ d15: "missed" });
    expect(died("2026-01-23")).toEqual({});
  });

  it("what was held up to the day of death counts, later records do not", () => {
    const client = clientOf([contactOf("2026-01-16"), deathOf("2026-01-16")]);
    expect(statusesOf(client, "2026-06-30")).toEqual({ d15: "done" });
    const after = clientOf([contactOf("2026-01-17"), deathOf("2026-01-16")]);
    expect(statusesOf(after, "2026-06-30")).toEqual({});
  });

  it("news of an admission elsewhere ends it; news from before discharge does not", () => {
    const news = (on: "2026-02-01" | "2026-01-01") =>
      ({ kind: "readmission-elsewhere", id: `r ${on}`, on }) as const;
    const plan = aftercarePlan(clientOf([news("2026-02-01")]), {
      policy: fourVisits,
      asOf: "2026-06-30",
    });
    expect(plan.segments[0]?.closed).toEqual({ on: "2026-02-01", by: "readmission" });
    expect(plan.contacts.map(({ id }) => offsetOf(id))).toEqual(["d15"]);
    expect(Object.keys(statusesOf(clientOf([news("2026-01-01")]), "2026-06-30"))).toHaveLength(4);
  });

  it("a client who came back has two rounds, and the ids of the second bear its number", () => {
    const client = clientOf([contactOf("2026-01-16")], {
      earlier: [{ step: "discharged", ...dischargeOf("2026-01-01") }],
      reopened: [{ id: "back", on: "2026-02-01" }],
      discharged: dischargeOf("2026-05-01"),
    });
    const plan = aftercarePlan(client, { policy: fourVisits, asOf: "2026-05-20" });
    expect(plan.segments.map(({ round, start, closed }) => [round, start, closed?.by])).toEqual([
      [1, "2026-01-01", "return"],
      [2, "2026-05-01", undefined],
    ]);
    expect(plan.contacts.map(({ id, status }) => [offsetOf(id), status])).toEqual([
      ["d15", "done"],
      ["d15/2", "overdue"],
      ["d30/2", "scheduled"],
      ["d60/2", "scheduled"],
      ["d90/2", "scheduled"],
    ]);
  });

  it("two deaths of different days: the earlier one ends it", () => {
    const client = clientOf([deathOf("2026-01-20"), deathOf("2026-01-12")], {
      discharged: dischargeOf("2026-01-01"),
    });
    const { segments } = aftercarePlan(client, { policy: fourVisits, asOf: "2026-06-30" });
    expect(segments[0]?.closed).toEqual({ on: "2026-01-12", by: "death" });
  });
});

describe("whom a policy is for", () => {
  it("of several the one in force on the day that it names is applied", () => {
    const idsOn = (
      start: "2024-06-01" | "2025-11-01" | "2026-01-02",
      end: "2025-03-01" | "2026-02-01",
    ) => {
      const client = stayOf("e1", start, end, {
        phases: [{ id: "f", on: end, phase: "aftercare" }],
      });
      const { segments } = aftercarePlan(client, {
        policy: aftercarePolicies,
        asOf: addMonths(end, 1),
      });
      return segments.map(({ id, policy }) => `${policy.id} ${id}`);
    };
    expect(idsOn("2024-06-01", "2025-03-01")).toEqual(["aftercare.2025 after-discharge"]);
    expect(idsOn("2025-11-01", "2026-02-01")).toEqual(["aftercare.2026 after-discharge"]);
    expect(idsOn("2026-01-02", "2026-02-01")).toEqual([
      "aftercare.2026 in-care",
      "aftercare.2026 after-discharge",
    ]);
    const old = stayOf("e1", "2024-01-02", "2024-06-01", {
      phases: [{ id: "f", on: "2024-06-20", phase: "aftercare" }],
    });
    const plan = aftercarePlan(old, { policy: aftercarePolicies, asOf: "2024-07-01" });
    expect(plan.policy).toBe(aftercareBefore2025);
  });

  it("a policy chosen on the day of admission follows the client beyond its time", () => {
    const policy = [policyOf({ chosenOn: "admission", effectiveTo: "2025-12-31" })];
    expect(Object.keys(statusesOf(clientOf(), "2026-01-31", { policy }))).toHaveLength(4);
    const late = [policyOf({ chosenOn: "discharge", effectiveTo: "2025-12-31" })];
    expect(statusesOf(clientOf(), "2026-01-31", { policy: late })).toEqual({});
    const unknown = clientOf([], { admitted: null });
    expect(statusesOf(unknown, "2026-01-31", { policy })).toEqual({});
  });

  it("one policy that is named is applied whatever its time in force", () => {
    const client = stayOf("e1", "2019-01-01", "2019-06-01");
    const plan = aftercarePlan(client, { policy: aftercare2026, asOf: "2019-07-01" });
    expect(plan.contacts).not.toEqual([]);
  });

  it("of two in force the one that came into force last is applied, in any order", () => {
    const [a, b] = [
      policyOf({ id: "a", effectiveFrom: "2025-01-01" }),
      policyOf({ id: "b", effectiveFrom: "2025-06-01" }),
    ];
    for (const policy of [
      [a, b],
      [b, a],
    ]) {
      expect(aftercarePlan(clientOf(), { policy, asOf: "2026-01-31" }).policy).toBe(b);
    }
  });

  it("before discharge nothing after it is planned, and a discharge for another reason leads nowhere", () => {
    const open = stayOf("e1", "2025-10-01", undefined);
    const plan = aftercarePlan(open, { policy: aftercare2025, asOf: "2026-01-31" });
    expect([plan.segments, plan.contacts, plan.policies, "policy" in plan]).toEqual([
      [],
      [],
      [],
      false,
    ]);
    const left = clientOf([contactOf("2026-01-05")], {
      discharged: dischargeOf("2026-01-01", "dropped-out"),
    });
    const none = aftercarePlan(left, { policy: aftercare2025, asOf: "2026-01-31" });
    expect([none.segments, none.unplanned]).toEqual([[], []]);
    const died = clientOf([], { discharged: dischargeOf("2026-01-01", "died") });
    expect(statusesOf(died, "2026-01-31")).toEqual({});
  });

  it("voluntary aftercare begins with the phase that is recorded, and asks nothing of the time before", () => {
    const policy = segmentOf({ entry: "recorded-aftercare" });
    expect(statusesOf(clientOf(), "2026-01-31", { policy })).toEqual({});
    const entered = clientOf([], { phases: [{ id: "f", on: "2026-01-24", phase: "aftercare" }] });
    expect(Object.keys(statusesOf(entered, "2026-01-31", { policy }))).toEqual([
      "d30",
      "d60",
      "d90",
    ]);
    const other = clientOf([], { phases: [{ id: "f", on: "2026-01-24", phase: "primary" }] });
    expect(statusesOf(other, "2026-01-31", { policy })).toEqual({});
    const early = clientOf([], { phases: [{ id: "f", on: "2025-12-24", phase: "aftercare" }] });
    expect(statusesOf(early, "2026-01-31", { policy })).toEqual({});
  });
});

describe("a plan as a whole", () => {
  it("ids are made of episode, policy version and offset: no label is part of them", () => {
    const { contacts } = aftercarePlan(clientOf(), { policy: fourVisits, asOf: "2026-01-31" });
    expect(contacts[0]?.id).toBe("e1/aftercare.test@1.0.0/after/d15");
    const renamed = segmentOf({}, { purpose: "companionship" }, { title: { id: "x", en: "y" } });
    const again = aftercarePlan(clientOf(), { policy: renamed, asOf: "2026-02-28" });
    expect(again.contacts.map(({ id }) => id)).toEqual(contacts.map(({ id }) => id));
  });

  it("leaves frozen input as it is and takes policies with null for what is absent", () => {
    const client = deepFreeze(
      clientOf([contactOf("2026-01-16"), absenceOf("imprisonment", "2026-02-01")]),
    );
    const policy = deepFreeze(
      segmentOf({ rhythm: null, reasons: null }, { channel: null, urine: null, instruments: null }),
    );
    expect(statusesOf(client, "2026-01-31", deepFreeze({ policy })).d15).toBe("done");
  });

  it("a policy that cannot be applied is refused", () => {
    const message = /^pulih: the policy cannot be applied/;
    const bad = [
      policyOf({ lateDays: -1 }),
      policyOf({ lateDays: 1.5 }),
      policyOf({ notPossible: { attempts: 0, reasons: [] } }),
      policyOf({ completion: { numerator: 2, denominator: 1 } }),
      policyOf({ inPerson: { numerator: 0, denominator: 0 } }),
      segmentOf({}, { due: { days: -1 } }),
      segmentOf({}, { latestDays: -1 }),
      segmentOf({
        end: { min: { months: 1.5 }, max: { months: 2 }, chosenBy: [], unlessChosen: "max" },
      }),
      segmentOf({
        rhythm: {
          id: "r",
          purpose: "monitoring",
          from: { days: 1 },
          every: { days: 0 },
          earliestDays: 0,
          latestDays: 0,
        },
      }),
    ];
    for (const policy of [...bad, [], [fourVisits, bad[0]!]]) {
      expect(() => aftercarePlan(clientOf(), { policy, asOf: "2026-01-31" })).toThrow(message);
    }
    const extension = { ...aftercare2026.extension!, atMost: { days: -1 } };
    expect(() =>
      aftercarePlan(clientOf(), { policy: policyOf({ extension }), asOf: "2026-01-31" }),
    ).toThrow(message);
  });

  it("days are exact over every anchor of four years", () => {
    for (let n = 0; n < 1461; n += 13) {
      const end = addDays("2023-01-01", n);
      const client = stayOf("e1", "2022-06-01", end);
      const { contacts } = aftercarePlan(client, { policy: fourVisits, asOf: end });
      expect(contacts.map(({ due }) => due)).toEqual([15, 30, 60, 90].map((k) => addDays(end, k)));
    }
  });
});
