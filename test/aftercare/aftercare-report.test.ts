import { describe, expect, it } from "vitest";
import { aftercareReport } from "../../src/aftercare/index";
import { anyUse } from "../../src/relapse/index";
import { deepFreeze } from "../definition/deep-freeze";
import { absenceOf, clientOf, contactOf, deathOf, fourVisits, missedOf } from "./records";

const options = { policy: fourVisits, asOf: "2026-03-20" } as const;
const none = { status: "undefined", reason: "empty-denominator" };

/** Three clients, worked by hand as of 20 March 2026: three windows each are over, the fourth is to come. */
const clients = [
  clientOf(
    [
      contactOf("2026-01-16", { recordedOn: "2026-01-16" }),
      contactOf("2026-02-09", { channel: "virtual", recordedOn: "2026-02-28" }),
      contactOf("2026-03-02"),
    ],
    { id: "a" },
  ),
  clientOf(
    [
      missedOf("2026-01-12"),
      missedOf("2026-01-13", "refused"),
      absenceOf("hospitalization", "2026-02-01", "2026-02-10"),
    ],
    { id: "b" },
  ),
  clientOf([], { id: "c" }),
];

describe("aftercareReport", () => {
  it("counts contacts by what became of them, and they add up", () => {
    const report = aftercareReport(clients, options);
    expect(report.contacts).toEqual({
      considered: 12,
      done: 2,
      doneLate: 1,
      missed: 4,
      notPossible: 1,
      suspended: 1,
      pending: 3,
      heldEarly: 0,
      inPerson: 2,
    });
    expect(report.held).toEqual({ status: "defined", numerator: 3, denominator: 8, value: 3 / 8 });
    expect(report.inTime).toMatchObject({ numerator: 2, denominator: 3 });
    expect(report.inPerson).toMatchObject({ numerator: 2, denominator: 3 });
    expect(report.reached).toMatchObject({ numerator: 1, denominator: 3 });
    expect(report.reasons).toEqual([{ key: "refused", count: 1 }]);
    expect(report).toMatchObject({
      clients: 3,
      minimumReached: 1,
      completed: 0,
      lost: 2,
      groups: [],
      issues: [],
    });
    expect(report.states.filter(({ count }) => count > 0)).toEqual([
      { key: "lost", count: 2 },
      { key: "minimum-reached", count: 1 },
    ]);
  });

  it("who was seen early is in no share while those not seen yet are in none", () => {
    const seenEarly = (n: number) =>
      Array.from({ length: 10 }, (_, i) =>
        clientOf(i < n ? [contactOf("2026-01-12", { recordedOn: "2026-01-12" })] : [], {
          id: `${i}`,
        }),
      );
    const period = { start: "2026-01-01", end: "2026-01-20" } as const;
    const on = (asOf: "2026-01-14" | "2026-01-23" | "2026-01-24") =>
      aftercareReport(seenEarly(3), { ...options, period, asOf });
    for (const asOf of ["2026-01-14", "2026-01-23"] as const) {
      const { contacts, held, reached, inTime, entryDelay } = on(asOf);
      expect([held, reached, inTime]).toEqual([none, none, none]);
      expect(contacts).toMatchObject({ done: 3, heldEarly: 3, pending: 7, inPerson: 0 });
      expect(entryDelay.recorded).toBe(0);
    }
    expect(on("2026-01-24")).toMatchObject({
      contacts: { done: 3, heldEarly: 0, missed: 7 },
      held: { numerator: 3, denominator: 10 },
      reached: { numerator: 3, denominator: 10 },
    });
  });

  it("a contact held in a window that death broke off is in no share, as those not held are not", () => {
    const died = clientOf([contactOf("2026-01-12"), deathOf("2026-01-15")]);
    const report = aftercareReport([died], options);
    expect(report.held).toEqual(none);
    expect(report.contacts).toMatchObject({ considered: 1, done: 1, heldEarly: 1 });
  });

  it("who completed and who is lost are counts of their own, whatever the state", () => {
    const whole = clientOf([
      contactOf("2026-01-16"),
      contactOf("2026-01-31", { use: "some" }),
      contactOf("2026-03-02"),
    ]);
    const report = aftercareReport([whole, clientOf([], { id: "gone" })], {
      ...options,
      asOf: "2026-05-01",
      relapse: anyUse,
    });
    expect(report).toMatchObject({ completed: 1, lost: 1 });
    expect(report.states.find(({ key }) => key === "relapsed")?.count).toBe(1);
  });

  it("the delay of entry is told beside timeliness, and what is not recorded has none", () => {
    const { entryDelay } = aftercareReport(clients, options);
    expect(entryDelay).toEqual({
      recorded: 2,
      unrecorded: 1,
      medianDays: 0,
      longestDays: 19,
      withinSevenDays: { status: "defined", numerator: 1, denominator: 2, value: 0.5 },
    });
    const early = clientOf([contactOf("2026-01-16", { recordedOn: "2026-01-10" })]);
    expect(aftercareReport([early], options).entryDelay.longestDays).toBe(0);
  });

  it("reasons stand by their number, then by name", () => {
    const tried = (id: string, last: "refused" | "not-home" | "wrong-address") =>
      clientOf([missedOf("2026-01-12"), missedOf("2026-01-13", last)], { id });
    const list = [
      tried("1", "refused"),
      tried("2", "wrong-address"),
      tried("3", "not-home"),
      tried("4", "wrong-address"),
    ];
    for (const episodes of [list, list.toReversed()]) {
      expect(aftercareReport(episodes, options).reasons).toEqual([
        { key: "wrong-address", count: 2 },
        { key: "not-home", count: 1 },
        { key: "refused", count: 1 },
      ]);
    }
  });

  it("over nobody every share is undefined, never zero", () => {
    const report = aftercareReport([], options);
    expect([
      report.held,
      report.inTime,
      report.inPerson,
      report.reached,
      report.entryDelay.withinSevenDays,
    ]).toEqual([none, none, none, none, none]);
    expect(report.entryDelay).toMatchObject({ recorded: 0, unrecorded: 0 });
    expect(report.entryDelay).not.toHaveProperty("medianDays");
  });

  it("where every contact is excused the share is undefined as well", () => {
    const away = clientOf([absenceOf("hospitalization", "2026-01-02")]);
    const report = aftercareReport([away], options);
    expect([report.held, report.reached, report.contacts.suspended]).toEqual([none, none, 3]);
  });

  it("a period holds both its days, by the due day", () => {
    const considered = (start: "2026-01-16" | "2026-01-17", end: "2026-01-30" | "2026-01-31") =>
      aftercareReport(clients, { ...options, period: { start, end } }).contacts.considered;
    expect(considered("2026-01-16", "2026-01-30")).toBe(3);
    expect(considered("2026-01-17", "2026-01-31")).toBe(3);
    expect(considered("2026-01-16", "2026-01-31")).toBe(6);
    expect(considered("2026-01-17", "2026-01-30")).toBe(0);
  });

  it("groups give ratios of sums, not means of ratios", () => {
    const report = aftercareReport(clients, {
      ...options,
      by: ({ id }) => (id === "a" ? "x" : "w"),
    });
    expect(report.groups.map(({ key, held }) => [key, held])).toMatchObject([
      ["w", { numerator: 0, denominator: 5 }],
      ["x", { numerator: 3, denominator: 3 }],
    ]);
    expect(report.held).toMatchObject({ numerator: 3, denominator: 8 });
  });

  it("bears intervals where the clients are a sample, and the rule of relapse where one is named", () => {
    const used = clientOf([contactOf("2026-01-16", { use: "some" })]);
    const report = aftercareReport([used], {
      ...options,
      level: 0.95,
      relapse: anyUse,
      knownAt: "2026-03-20",
    });
    expect(report.held).toHaveProperty("interval");
    expect(report.states.find(({ key }) => key === "relapsed")?.count).toBe(1);
    expect(report).toMatchObject({ relapse: anyUse, knownAt: "2026-03-20" });
  });

  it("of episodes with one id one is counted, the same in any order, and frozen input stays", () => {
    const twice = deepFreeze([clients[0]!, clientOf([], { id: "a" })]);
    const report = aftercareReport(twice, options);
    expect(report.clients).toBe(1);
    expect(report.issues).toEqual([
      {
        code: "aftercare.episodes-left-out",
        severity: "error",
        path: ["episodes"],
        params: { count: 1 },
      },
    ]);
    expect(aftercareReport(twice.toReversed(), options)).toEqual(report);
    const alike = ["i1", "i2"].map((institutionId) => clientOf([], { id: "a", institutionId }));
    const by = ({ institutionId }: { institutionId: string }) => institutionId;
    const keysOf = (list: typeof alike) =>
      aftercareReport(list, { ...options, by }).groups.map(({ key }) => key);
    expect(keysOf(alike)).toEqual(["i1"]);
    expect(keysOf(alike.toReversed())).toEqual(["i1"]);
  });

  it("recomputed with later data as it was known, an old figure is what it was", () => {
    const before = aftercareReport(clients, { ...options, knownAt: "2026-02-20" });
    expect(before.contacts.doneLate).toBe(0);
    expect(aftercareReport(clients, { ...options, knownAt: "2026-03-20" }).contacts.doneLate).toBe(
      1,
    );
  });
});
