import { describe, expect, it } from "vitest";
import { aftercare2026, aftercareStatus } from "../../src/aftercare/index";
import { aftercareText } from "../../src/aftercare/text";
import { explain } from "../../src/definition/explain";
import { anyUse, krupitsky2004, routineUse } from "../../src/relapse/index";
import {
  absenceOf,
  clientOf,
  contactOf,
  deathOf,
  dischargeOf,
  fourVisits,
  missedOf,
  policyOf,
  segmentOf,
  stayOf,
  urineOf,
} from "./records";

type Args = Parameters<typeof aftercareStatus>;
const of = (episode: Args[0], asOf: Args[1]["asOf"], options: Partial<Args[1]> = {}) =>
  aftercareStatus(episode, { policy: fourVisits, asOf, ...options });

describe("the state of aftercare", () => {
  it("has not started before discharge, and says so", () => {
    const status = of(clientOf(), "2025-12-31");
    expect(status).toMatchObject({
      status: "not-started",
      outcome: "not-applicable",
      completed: "not-applicable",
      minimumReached: "not-applicable",
      lost: "not-applicable",
      relapsed: "not-applicable",
      inPersonShare: "not-applicable",
      contacts: { planned: 0 },
    });
    expect(status.findings).toEqual([
      { code: "aftercare.started", outcome: "unmet", required: "2025-12-31" },
    ]);
    expect(status).not.toHaveProperty("since");
    expect(status).not.toHaveProperty("segment");
    expect(status.definition).toBe(fourVisits);
  });

  it("says why a discharge led nowhere: its reason, no phase of aftercare, no policy in force", () => {
    const first = (...args: Parameters<typeof of>) => of(...args).findings[0];
    const left = clientOf([], { discharged: dischargeOf("2026-01-01", "dropped-out") });
    const completed = segmentOf({ reasons: ["completed"] });
    expect(first(left, "2026-01-31", { policy: completed })).toEqual({
      code: "aftercare.discharge-reason",
      outcome: "unmet",
      observed: "dropped-out",
    });
    const voluntary = segmentOf({ entry: "recorded-aftercare" });
    expect(first(clientOf(), "2026-01-31", { policy: voluntary })?.code).toBe("aftercare.entered");
    const past = [policyOf({ effectiveTo: "2025-12-31" })];
    expect(first(clientOf(), "2026-01-31", { policy: past })?.code).toBe(
      "aftercare.policy-in-force",
    );
  });

  it("a client in care under the policy of 2026 is active before discharge", () => {
    const client = stayOf("e1", "2026-01-15", undefined);
    expect(aftercareStatus(client, { policy: aftercare2026, asOf: "2026-02-01" })).toMatchObject({
      status: "active",
      since: "2026-01-15",
      minimumReached: "not-applicable",
      completed: "not-applicable",
    });
  });

  it("a client who dropped out of care under it ended without completion", () => {
    const client = stayOf("e1", "2026-01-15", "2026-02-20", {
      discharged: dischargeOf("2026-02-20", "dropped-out"),
    });
    const status = aftercareStatus(client, { policy: aftercare2026, asOf: "2026-03-01" });
    expect(status).toMatchObject({ status: "not-completed", since: "2026-02-20" });
    expect(status.findings.map(({ code }) => code)).toContain("aftercare.discharge-reason");
  });

  it("the minimum is a fact of its own, reached on its last day with enough contacts held", () => {
    const client = clientOf([contactOf("2026-01-16"), contactOf("2026-01-31")]);
    expect(of(client, "2026-03-01").minimumReached).toBe("not-applicable");
    expect(of(client, "2026-03-02")).toMatchObject({
      status: "minimum-reached",
      since: "2026-03-02",
      minimumReached: "met",
      minimumReachedOn: "2026-03-02",
    });
  });

  it("the minimum is reached later where the contact that made the share was held later", () => {
    const client = clientOf([contactOf("2026-01-16"), contactOf("2026-03-05")]);
    expect(of(client, "2026-03-04")).toMatchObject({ status: "active", minimumReached: "unknown" });
    expect(of(client, "2026-03-05").minimumReachedOn).toBe("2026-03-05");
  });

  it("is complete at its end with the share held, and the minimum stays a fact beside it", () => {
    const client = clientOf([contactOf("2026-01-16"), contactOf("2026-03-02")]);
    expect(of(client, "2026-03-31").status).toBe("minimum-reached");
    expect(of(client, "2026-04-01")).toMatchObject({
      status: "completed",
      since: "2026-04-01",
      outcome: "met",
      completedOn: "2026-04-01",
      minimumReached: "met",
    });
  });

  it("at its end it is undecided while the last window is open, then ended without completion", () => {
    const client = clientOf([contactOf("2026-03-02")]);
    expect(of(client, "2026-04-05")).toMatchObject({ status: "active", completed: "unknown" });
    expect(of(client, "2026-04-09")).toMatchObject({
      status: "not-completed",
      since: "2026-04-01",
      completed: "unmet",
      contacts: { planned: 4, done: 1, missed: 3 },
    });
  });

  it("a share over nobody is none: with every contact excused it is not complete", () => {
    const client = clientOf([absenceOf("hospitalization", "2026-01-02")]);
    expect(of(client, "2026-06-30")).toMatchObject({
      status: "not-completed",
      completed: "not-applicable",
      contacts: { suspended: 4 },
    });
  });

  it("where the policy asks for no share, time alone completes it", () => {
    const policy = policyOf({ completion: { numerator: 0, denominator: 1 }, loss: {} });
    expect(of(clientOf(), "2026-03-02", { policy })).toMatchObject({
      status: "minimum-reached",
      minimumReachedOn: "2026-03-02",
    });
    expect(of(clientOf(), "2026-04-30", { policy })).toMatchObject({
      status: "completed",
      completedOn: "2026-04-01",
    });
  });

  it("prison suspends it, and the end moves", () => {
    const client = clientOf([contactOf("2026-01-16"), absenceOf("imprisonment", "2026-01-20")]);
    expect(of(client, "2026-01-31")).toMatchObject({
      status: "suspended",
      since: "2026-01-20",
      suspended: { kind: "imprisonment", since: "2026-01-20" },
      segment: { end: "2026-04-13" },
    });
  });

  it("is ended by death, even before it began, and by a return into care", () => {
    expect(of(clientOf([deathOf("2025-12-01")]), "2026-01-31")).toMatchObject({
      status: "died",
      since: "2025-12-01",
    });
    expect(of(clientOf([deathOf("2026-01-20")]), "2026-01-31")).toMatchObject({
      status: "died",
      since: "2026-01-20",
      completed: "not-applicable",
    });
    const back = clientOf([], { reopened: [{ id: "b", on: "2026-01-25" }] });
    expect(of(back, "2026-01-31")).toMatchObject({ status: "readmitted", since: "2026-01-25" });
    const news = clientOf([{ kind: "readmission-elsewhere", id: "r", on: "2026-01-25" }]);
    expect(of(news, "2026-06-30")).toMatchObject({
      status: "readmitted",
      completed: "not-applicable",
    });
  });

  it("a death after the planned end leaves completion a fact", () => {
    const client = clientOf([
      contactOf("2026-01-16"),
      contactOf("2026-03-02"),
      deathOf("2026-05-01"),
    ]);
    expect(of(client, "2026-06-30")).toMatchObject({ status: "died", completed: "met" });
  });
});

describe("loss", () => {
  it("contacts missed in a row make a client lost from the day after the last window", () => {
    expect(of(clientOf(), "2026-02-07").status).toBe("active");
    expect(of(clientOf(), "2026-02-08")).toMatchObject({ status: "lost", since: "2026-02-08" });
  });

  it("being seen again ends it, even outside the plan", () => {
    const client = clientOf([contactOf("2026-02-20")]);
    expect(of(client, "2026-02-20")).toMatchObject({ status: "active", lastSeen: "2026-02-20" });
  });

  it("so do days without any contact, of which those of suspension do not count", () => {
    const policy = policyOf({ loss: { daysWithoutContact: 30 } });
    const client = clientOf([contactOf("2026-01-11")]);
    expect(of(client, "2026-02-10", { policy }).status).toBe("active");
    expect(of(client, "2026-02-11", { policy })).toMatchObject({
      status: "lost",
      since: "2026-02-11",
    });
    expect(of(client, "2026-02-20", { policy }).since).toBe("2026-02-11");
    const away = clientOf([
      contactOf("2026-01-11"),
      absenceOf("hospitalization", "2026-02-01", "2026-02-05"),
    ]);
    expect(of(away, "2026-02-15", { policy }).status).toBe("active");
    expect(of(away, "2026-02-16", { policy }).status).toBe("lost");
  });

  it("after the planned end it is judged as of that end, and completion outweighs it", () => {
    const policy = policyOf({ loss: { daysWithoutContact: 30 } });
    const seen = clientOf([contactOf("2026-01-16"), contactOf("2026-03-02")]);
    expect(of(seen, "2026-12-31", { policy })).toMatchObject({
      status: "completed",
      lost: "unmet",
    });
    const silent = clientOf([contactOf("2026-01-16"), contactOf("2026-01-31")]);
    expect(of(silent, "2026-12-31", { policy })).toMatchObject({
      status: "completed",
      lost: "met",
    });
    const gone = clientOf([contactOf("2026-01-16"), contactOf("2026-05-30")]);
    expect(of(gone, "2026-12-31", { policy })).toMatchObject({
      status: "lost",
      lastSeen: "2026-01-16",
    });
  });

  it("what was tried in vain counts as missed", () => {
    const client = clientOf([
      missedOf("2026-01-12"),
      missedOf("2026-01-13"),
      missedOf("2026-01-27"),
      missedOf("2026-01-28"),
    ]);
    expect(of(client, "2026-02-08")).toMatchObject({
      status: "lost",
      contacts: { notPossible: 2, missed: 0 },
    });
  });

  it("more silent days than the policy allows are told as such", () => {
    const policy = policyOf({ loss: { daysWithoutContact: 30 } });
    const { findings } = of(clientOf(), "2026-02-01", { policy });
    expect(findings.find(({ code }) => code === "aftercare.days-without-contact")).toMatchObject({
      outcome: "met",
      observed: 31,
      required: 30,
    });
  });

  it("a policy without such a rule loses nobody", () => {
    const policy = policyOf({ loss: {} });
    expect(of(clientOf(), "2026-03-31", { policy })).toMatchObject({
      status: "active",
      lost: "unmet",
    });
  });
});

describe("relapse", () => {
  const client = clientOf([
    contactOf("2026-01-16"),
    contactOf("2026-01-31", { use: "some" }),
    contactOf("2026-03-02", { use: "routine" }),
  ]);

  it("is found by the rule that is named, and by no other", () => {
    expect(of(client, "2026-03-31").relapsed).toBe("not-applicable");
    expect(of(client, "2026-03-31", { relapse: anyUse })).toMatchObject({
      status: "relapsed",
      since: "2026-01-31",
      relapsed: "met",
      relapsedOn: "2026-01-31",
    });
    const status = of(client, "2026-04-30", { relapse: routineUse });
    expect(status).toMatchObject({ status: "relapsed", since: "2026-03-02", completed: "met" });
    expect(status.findings.find(({ code }) => code === "aftercare.relapsed")).toEqual({
      code: "aftercare.relapsed",
      outcome: "met",
      observed: "2026-03-02",
      required: "relapse.routine-use",
      records: ["c 2026-03-02"],
    });
  });

  it("that a rule finds none leaves it unknown", () => {
    const status = of(clientOf([contactOf("2026-01-16")]), "2026-01-20", { relapse: anyUse });
    expect(status).toMatchObject({ status: "active", relapsed: "unknown" });
  });

  it("a rule over patterns reads the tests that were due with contacts", () => {
    const policy = segmentOf({}, { urine: true });
    const tested = clientOf([urineOf("2026-01-16", { result: "positive" })]);
    const status = of(tested, "2026-01-31", { policy, relapse: krupitsky2004 });
    expect(["met", "unknown"]).toContain(status.relapsed);
  });

  it("use in care is not held against aftercare", () => {
    const before = clientOf([contactOf("2025-12-01", { use: "routine" })]);
    expect(of(before, "2026-01-31", { relapse: routineUse }).relapsed).toBe("unknown");
  });
});

describe("findings", () => {
  it("tell every question in the order of deciding, in words", () => {
    const client = clientOf([
      contactOf("2026-01-16", { channel: "virtual" }),
      contactOf("2026-01-31"),
      absenceOf("hospitalization", "2026-02-20", "2026-03-05"),
    ]);
    const status = of(client, "2026-03-02", {
      policy: policyOf({ inPerson: { numerator: 2, denominator: 3 } }),
    });
    expect(status.inPersonShare).toBe("unmet");
    expect(status.findings.map((f) => explain(f, { text: aftercareText, language: "id" }))).toEqual(
      [
        "Terpenuhi: bina lanjut mulai 1 Januari 2026; dinilai per 2 Maret 2026.",
        "Terpenuhi: kontak ditangguhkan sejak 20 Februari 2026, selama klien tidak di tempat.",
        "Tidak terpenuhi: hilang kontak bila 2 kontak berturut-turut tidak terjadi; tercatat: 0.",
        "Tidak terpenuhi: hilang kontak bila lebih dari 60 hari tanpa kontak; tercatat: 19.",
        "Terpenuhi: lama minimum tercapai pada 2 Maret 2026; dinilai per 2 Maret 2026.",
        "Terpenuhi: sampai lama minimum disyaratkan sedikitnya 2 kontak; dilakukan: 2.",
        "Tidak terpenuhi: lama penuh tercapai pada 1 April 2026; dinilai per 2 Maret 2026.",
        "Terpenuhi: untuk selesai disyaratkan sedikitnya 2 kontak; dilakukan: 2.",
        "Tidak terpenuhi: kontak langsung disyaratkan sedikitnya 2; dilakukan: 1.",
      ],
    );
    expect(status.findings.at(-2)?.records).toEqual(["c 2026-01-16", "c 2026-01-31"]);
  });

  it("as it was known on an earlier day, the status is what it was", () => {
    const late = clientOf([
      contactOf("2026-01-16", { recordedOn: "2026-04-01" }),
      contactOf("2026-01-31", { recordedOn: "2026-04-01" }),
    ]);
    expect(of(late, "2026-03-02", { knownAt: "2026-03-31" })).toMatchObject({
      status: "lost",
      knownAt: "2026-03-31",
    });
    expect(of(late, "2026-03-02", { knownAt: "2026-04-01" }).status).toBe("minimum-reached");
  });
});
