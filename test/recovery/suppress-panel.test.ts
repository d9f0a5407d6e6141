import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { derive } from "../../src/definition/index";
import {
  bnn2026Completed3Months,
  recoveryRate,
  suppressPanel,
  suppressReport,
} from "../../src/recovery/index";
import { anyUse } from "../../src/relapse/index";
import { below5, below10, oneTo7Round5 } from "../../src/statistics/index";
import { deepFreeze } from "../definition/deep-freeze";
import { type Counted, reportFrom, unknownAs } from "./counted";
import { recovered, states } from "./fitting";
import { asOf, clients } from "./worked-example";

const strict = derive(
  bnn2026Completed3Months,
  { relapse: anyUse },
  { id: "recovery.strict", version: "1" },
);

// Beside other work a machine may be slow; the default of five seconds is too short for that.
describe("suppressPanel", { timeout: 60_000 }, () => {
  const routine = {
    east: { clean: 40, relapsed: 20, outside: 30 },
    north: { clean: 30, relapsed: 20, outside: 30 },
    west: { clean: 35, relapsed: 25, outside: 30 },
  };
  const any = {
    east: { clean: 40, relapsed: 20, outside: 30 },
    north: { clean: 48, relapsed: 2, outside: 30 },
    west: { clean: 30, relapsed: 30, outside: 30 },
  };

  it("a group hidden under one definition is hidden under all", () => {
    const reports = [reportFrom(routine), reportFrom(any, strict)];
    const alone = suppressReport(reports[0]!, below5);
    expect(alone.groups.map(({ rate }) => rate.status)).toEqual(Array(3).fill("defined"));
    const { rule, asOf: day, reports: published } = suppressPanel({ asOf, reports }, below5);
    expect({ rule, day }).toEqual({ rule: below5, day: asOf });
    expect(published.map(({ definition }) => definition)).toEqual([
      bnn2026Completed3Months,
      strict,
    ]);
    const statuses = published.map(({ groups }) => groups.map(({ rate }) => rate.status));
    // The north has 2 relapses under the strict definition; the west, with the fewest clean, hides them.
    expect(statuses).toEqual(Array(2).fill(["defined", "suppressed", "suppressed"]));
    expect(published.map(({ rate }) => rate.status)).toEqual(["defined", "defined"]);
    for (const { groups } of published) {
      expect(groups[1]?.flow).toMatchObject({
        considered: { status: "suppressed" },
        outside: [{ reason: "not-completed", status: "suppressed" }],
        pending: { total: { status: "shown", count: 0 } },
        due: { status: "suppressed" },
        denominator: { status: "suppressed" },
        died: { status: "shown", count: 0 },
      });
      expect(groups[1]?.target).toEqual({ status: "suppressed" });
    }
  });

  it("a group hidden under one definition to protect another is hidden under all in turn", () => {
    // One unknown in the west hides the west under both; under the strict one the east protects it.
    const reports = [
      reportFrom({ east: { unknown: 50 }, west: { outside: 30, pending: 30, unknown: 1 } }),
      reportFrom({ east: { clean: 50 }, west: { outside: 61 } }, strict),
    ];
    const { reports: published } = suppressPanel({ asOf, reports }, below5);
    expect(published.map(({ groups }) => groups.map(({ rate }) => rate.status))).toEqual([
      ["suppressed", "suppressed"],
      ["suppressed", "undefined"],
    ]);
  });

  it("a count of all that is hidden under one definition is hidden under all", () => {
    const reports = [
      reportFrom([{ clean: 40, relapsed: 30, outside: 30 }]),
      reportFrom([{ clean: 68, relapsed: 2, outside: 30 }], strict),
    ];
    const { reports: published } = suppressPanel({ asOf, reports }, below5);
    expect(published.map(({ flow }) => flow.relapsed.total.status)).toEqual([
      "suppressed",
      "suppressed",
    ]);
    expect(published.map(({ rate }) => rate.status)).toEqual(["suppressed", "suppressed"]);
  });

  it("how many died of all is hidden under all when it is under one, however they count", () => {
    const reports = [
      reportFrom([{ clean: 68, relapsed: 20, died: 9, diedAsFailure: 3 }]),
      reportFrom([{ clean: 68, relapsed: 20, died: 12 }], strict),
    ];
    for (const rule of [below5, { ...below5, secondary: false }]) {
      const { reports: published } = suppressPanel({ asOf, reports }, rule);
      expect(published.map(({ flow }) => flow.died.status)).toEqual(["suppressed", "suppressed"]);
      expect(published[1]?.flow.diedAsFailure).toEqual({ status: "shown", count: 0 });
    }
    const none = suppressPanel({ asOf, reports: [reports[0]!, reportFrom([])] }, below5);
    expect(none.reports[1]?.flow.died).toEqual({ status: "shown", count: 0 });
  });

  it("the denominator of all without the unknown is hidden wherever it is printed", () => {
    const [first, second, third] = [
      reportFrom([{ clean: 60, relapsed: 20, unknown: 3 }], unknownAs("excluded")),
      reportFrom([{ clean: 60, relapsed: 20, failed: 6 }], unknownAs("excluded")),
      reportFrom([{ clean: 60, relapsed: 20, failed: 6 }]),
    ];
    const statuses = (...reports: (typeof first)[]) =>
      suppressPanel({ asOf, reports }, below5).reports.map(({ flow }) => flow.denominator.status);
    expect(statuses(first, second)).toEqual(["suppressed", "suppressed"]);
    expect(statuses(second, third)).toEqual(["shown", "shown"]);
    expect(statuses(first, third)).toEqual(["suppressed", "shown"]);
  });

  it("the denominator of a hidden group does not follow from those of all and of the others", () => {
    const known = { clean: 20, relapsed: 10, unknown: 12 };
    const reports = [
      { east: { ...known, refused: 3 }, west: { unknown: 13, refused: 3 } },
      { east: { ...known, failed: 3 }, west: { unknown: 13, failed: 3 } },
    ].map((groups) => reportFrom(groups, unknownAs("excluded")));
    const [first] = suppressPanel({ asOf, reports }, below5).reports;
    expect(first?.groups.map(({ flow }) => flow.denominator)).toEqual([
      { status: "suppressed" },
      { status: "shown", count: 0 },
    ]);
    expect(first?.flow.denominator).toEqual({ status: "suppressed" });
  });

  it("that nobody of all is known hides nothing of those who are not", () => {
    const reports = [{ relapsed: 3, unknown: 50 }, { unknown: 53 }].map((counted) =>
      reportFrom([counted], unknownAs("excluded")),
    );
    const { reports: published } = suppressPanel(
      { asOf, reports },
      { ...below5, secondary: false },
    );
    expect(published[0]?.flow.denominator).toEqual({ status: "suppressed" });
    expect(published[1]?.flow).toMatchObject({
      due: { status: "shown", count: 53 },
      denominator: { status: "shown", count: 0 },
    });
  });

  it("a panel of one report is that report, and one of none is empty", () => {
    const report = reportFrom(any);
    const period = { start: "2026-01-01", end: "2026-06-30" } as const;
    const panel = suppressPanel({ asOf, knownAt: asOf, period, reports: [report] }, below5);
    expect(panel).toEqual({
      rule: below5,
      asOf,
      knownAt: asOf,
      period,
      reports: [suppressReport(report, below5)],
    });
    const empty = suppressPanel({ asOf, reports: [] }, below5);
    expect(empty).toStrictEqual({ rule: below5, asOf, reports: [] });
  });

  it("under a rule that rounds a group is hidden under all as well", () => {
    const reports = [reportFrom(routine), reportFrom(any, strict)];
    const { reports: published } = suppressPanel({ asOf, reports }, oneTo7Round5);
    const statuses = published.map(({ groups }) => groups.map(({ best }) => best.status));
    expect(statuses).toEqual(Array(2).fill(["defined", "suppressed", "defined"]));
  });

  it("that nobody is known in a hidden group stays told", () => {
    const groups = { east: { clean: 40, relapsed: 30 }, west: { unknown: 40, outside: 3 } };
    const reports = [reportFrom(groups, unknownAs("excluded")), reportFrom(groups, strict)];
    const { reports: published } = suppressPanel({ asOf, reports }, oneTo7Round5);
    const west = published[0]?.groups[1];
    expect(west?.flow).toMatchObject({
      due: { status: "suppressed" },
      denominator: { status: "shown", count: 0 },
    });
    expect(west?.rate).toEqual({ status: "undefined", reason: "empty-denominator" });
  });

  it("thirteen people are too few to be published under any definition", () => {
    const by = () => "all";
    const reports = [bnn2026Completed3Months, strict].map((definition) =>
      recoveryRate(clients, { definition, asOf, by }),
    );
    const { reports: published } = suppressPanel({ asOf, reports }, below5);
    for (const { rate, groups } of published) {
      expect([rate.status, groups[0]?.rate.status]).toEqual(["suppressed", "suppressed"]);
    }
  });

  const count = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 20, max: 60 }));
  const state = fc.constantFrom(...states);
  const few: fc.Arbitrary<Counted> = fc
    .tuple(state, state, count, count)
    .map(([a, b, i, j]) => ({ [a]: i, [b]: j }));
  const three = fc.tuple(few, few, few);

  it("no suppressed count of a report can be found from all that is published of it", () => {
    fc.assert(
      fc.property(three, three, fc.constantFrom(below5, below10), (first, second, rule) => {
        const [a, b] = [{ ...first }, { ...second }].map((groups) => ({ ...groups }));
        const reports = [reportFrom(a!), reportFrom(b!, unknownAs("as-failure"))];
        const { reports: published } = suppressPanel(deepFreeze({ asOf, reports }), rule);
        const isSmall = (size: number) => rule.from <= size && size <= rule.to;
        expect(recovered(first, published[0]!, isSmall)).toEqual([]);
        expect(recovered(second, published[1]!, isSmall)).toEqual([]);
        const died = published.map(({ flow }) => flow.died);
        const isAnyHidden = died.some(({ status }) => status === "suppressed");
        for (const one of died)
          if (one.status === "shown" && isAnyHidden) expect(one.count).toBe(0);
        for (const key of ["0", "1", "2"]) {
          const groups = published.map((report) => report.groups.find((one) => one.key === key)!);
          const hidden = groups.map(({ flow }) => flow.considered.status === "suppressed");
          const rates = groups.map(({ rate }) => rate.status === "suppressed");
          if (hidden.includes(true)) expect(hidden).toEqual([true, true]);
          else if (rates.includes(true))
            throw new Error("a rate is hidden in a group that is shown");
        }
      }),
      { numRuns: 60 },
    );
  });
});
