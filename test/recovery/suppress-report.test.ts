import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/issue/index";
import {
  bnn2026Completed3Months,
  recoveryRate,
  type SuppressedReport,
  suppressReport,
} from "../../src/recovery/index";
import {
  below5,
  below10,
  oneTo7Round5,
  type PublishedCount,
  rateOf,
  type SuppressionRule,
} from "../../src/statistics/index";
import { deepFreeze } from "../definition/deep-freeze";
import { type Counted, reportFrom, unknownAs } from "./counted";
import { recovered, states } from "./fitting";
import { asOf, clients } from "./worked-example";

const suppressed = { status: "suppressed" };
const shown = (count: number) => ({ status: "shown", count });
const small =
  ({ from, to }: SuppressionRule) =>
  (count: number) =>
    from <= count && count <= to;

/** All counts of a flow, however deep. */
function countsIn(value: unknown): PublishedCount[] {
  if (typeof value !== "object" || value === null) return [];
  if ("status" in value) return [value as PublishedCount];
  return Object.values(value).flatMap(countsIn);
}

// Beside other work a machine may be slow; the default of five seconds is too short for that.
describe("suppressReport", { timeout: 60_000 }, () => {
  const large = { outside: 60, pending: 20, clean: 50, relapsed: 30, unknown: 40 };

  it("a report without small counts is published as it is", () => {
    const counts = {
      outside: 60,
      excluded: 50,
      pending: 20,
      alreadyRelapsed: 11,
      withoutClock: 12,
      died: 13,
      diedAsFailure: 14,
      clean: 40,
      relapsed: 30,
      notCompleted: 15,
      belowLevel: 16,
      failed: 17,
      unknown: 18,
      refused: 19,
      lapsedOnly: 21,
      repeats: 22,
    };
    const report = reportFrom({ west: counts, east: large });
    const { flow, evidence, target, groups, ...rest } = suppressReport(report, below5);
    const { flow: _, evidence: seen, target: verdict, groups: exact, ...others } = report;
    expect(rest).toStrictEqual({ ...others, rule: below5 });
    expect(evidence).toStrictEqual({ status: "shown", ...seen });
    expect(target).toStrictEqual({ status: "shown", ...verdict });
    expect(flow.considered).toEqual(shown(335 + 200));
    const [east, west] = groups;
    expect(east).toStrictEqual({
      ...exact[0],
      flow: east!.flow,
      evidence: { status: "shown", ...exact[0]!.evidence },
      target: { status: "shown", ...exact[0]!.target },
    });
    expect(west?.flow).toStrictEqual({
      considered: shown(335),
      outsideTotal: shown(60),
      outside: [{ reason: "not-completed", ...shown(60) }],
      inCohort: shown(275),
      excludedTotal: shown(50),
      excluded: [{ reason: "imprisoned", ...shown(50) }],
      pending: { total: shown(43), alreadyRelapsed: shown(11), withoutClock: shown(12) },
      died: shown(27),
      diedAsFailure: shown(14),
      unknownTotal: shown(37),
      unknown: [
        { reason: "refused", ...shown(19) },
        { reason: "not-tried", ...shown(18) },
      ],
      relapsed: { total: shown(30), lapsedOnly: shown(21) },
      notCompleted: shown(15),
      belowLevel: shown(16),
      failedTotal: shown(17),
      failed: [{ reason: "imprisoned", ...shown(17) }],
      clean: shown(40),
      due: shown(169),
      denominator: shown(169),
      repeats: shown(22),
    });
  });

  it("a small count takes with it what would give it away, and every rate that it is part of", () => {
    // 2 relapsed of 92 due: the unknown go too, the cheaper of the others; 50 clean of 92 stay.
    const report = suppressReport(reportFrom([{ clean: 50, relapsed: 2, unknown: 40 }]), below5);
    expect(report.flow).toMatchObject({
      considered: shown(92),
      due: shown(92),
      clean: shown(50),
      relapsed: { total: suppressed, lapsedOnly: suppressed },
      unknownTotal: suppressed,
      unknown: [{ reason: "not-tried", ...suppressed }],
    });
    expect(report.documented).toEqual(rateOf(50, 92));
    expect(report.rate).toEqual(rateOf(50, 92));
    for (const rate of [report.observed, report.best, report.statusKnown]) {
      expect(rate).toEqual({ status: "suppressed", rule: "statistics.below-5" });
    }
    expect(report.target).toEqual(suppressed);
    expect(report.evidence).toEqual(suppressed);
    expect(report.outer).toBeUndefined();
  });

  it("two small counts that make a small sum do not hide in each other", () => {
    // 2 clean and 2 relapsed: that 4 are known must not be found either.
    const counts = [{ clean: 2, relapsed: 2, unknown: 60, outside: 30 }];
    const report = suppressReport(reportFrom(counts), below5);
    expect(report.statusKnown.status).toBe("suppressed");
    expect(recovered(counts, report, small(below5))).toEqual([]);
  });

  it("the dead that are left out and those that are failures do not hide in each other", () => {
    const counts = [{ died: 3, diedAsFailure: 3, clean: 60, relapsed: 40, outside: 50 }];
    const report = suppressReport(reportFrom(counts), below5);
    expect(report.flow.died).toEqual(suppressed);
    expect(recovered(counts, report, small(below5))).toEqual([]);
  });

  it("the dead are shown in sum where that can be found and is not small", () => {
    // 22 in the cohort less 17 left out: 5 died, and which of them are failures is not told.
    const counts = [{ died: 2, diedAsFailure: 3, excluded: 17 }];
    const { flow } = suppressReport(reportFrom(counts), below5);
    expect(flow).toMatchObject({
      inCohort: shown(22),
      excludedTotal: shown(17),
      died: shown(5),
      diedAsFailure: suppressed,
      due: suppressed,
    });
  });

  it("a group is protected by another, so that the figures of all stay", () => {
    const groups = {
      east: { clean: 9, relapsed: 3, unknown: 8 },
      north: { clean: 50, relapsed: 30, unknown: 40 },
      west: { clean: 9, relapsed: 9, unknown: 9 },
    };
    const { flow, rate, groups: published } = suppressReport(reportFrom(groups), below5);
    expect(countsIn(flow).filter(({ status }) => status === "suppressed")).toEqual([]);
    expect(rate).toMatchObject({ numerator: 68, denominator: 167 });
    const hidden = published.filter((group) => group.flow.relapsed.total.status === "suppressed");
    expect(hidden.map(({ key }) => key)).toEqual(["east", "west"]);
    // Of them the rest is shown.
    const considered = published.map((group) => group.flow.considered);
    expect(considered).toEqual([shown(20), shown(120), shown(27)]);
    // Evidence is no part of the sums: shown of all, of no group.
    expect(published.map(({ evidence }) => evidence.status)).toEqual(Array(3).fill("suppressed"));
  });

  it("the word of the definition on the unknown decides what the headline is made of", () => {
    const counts = [{ clean: 50, relapsed: 30, unknown: 2, refused: 40 }];
    const of = (policy: "excluded" | "as-success") =>
      suppressReport(reportFrom(counts, unknownAs(policy)), below5);
    // The two reasons hide in each other; their sum stays.
    expect(of("excluded").rate).toEqual(rateOf(50, 80));
    expect(of("excluded").flow).toMatchObject({
      denominator: shown(80),
      unknownTotal: shown(42),
      unknown: [
        { reason: "refused", ...suppressed },
        { reason: "not-tried", ...suppressed },
      ],
    });
    expect(of("as-success").rate).toEqual(rateOf(92, 122));
  });

  it("a report over nobody is published: nobody is no one to protect", () => {
    const report = reportFrom([{}]);
    const { rate, documented, target, outer, flow } = suppressReport(report, below5);
    expect(rate).toEqual({ status: "undefined", reason: "empty-denominator" });
    expect(documented).toEqual(rate);
    expect(target).toMatchObject({ status: "shown", asDefined: "undecided" });
    expect(outer).toBeUndefined();
    expect(countsIn(flow).every((count) => count.status === "shown" && count.count === 0)).toBe(
      true,
    );
  });

  it("evidence with a small count is not shown, even where the flow is", () => {
    const report = reportFrom([{ clean: 50, relapsed: 30, unknown: 40, lapsedOnly: 2 }]);
    const published = suppressReport(report, below5);
    expect(published.flow.clean).toEqual(shown(50));
    expect(published.flow.relapsed).toEqual({ total: shown(30), lapsedOnly: suppressed });
    expect(published.evidence).toEqual(suppressed);
  });

  it("evidence of one grade, monitor or channel that gave few is not shown", () => {
    const report = reportFrom([large]);
    for (const list of ["byGrade", "byMonitor", "byChannel"] as const) {
      const some = [
        { key: "some", count: 48 },
        { key: "few", count: 2 },
      ];
      const evidence = { ...report.evidence, [list]: some };
      expect(suppressReport({ ...report, evidence }, below5).evidence).toEqual(suppressed);
    }
  });

  it("evidence with a small count in a group is shown of all, and of no group", () => {
    for (const side of ["lapsedOnly", "repeats"] as const) {
      const [east, west] = [
        { ...large, [side]: 30 },
        { ...large, [side]: 3 },
      ];
      const { evidence, flow, groups } = suppressReport(reportFrom({ east, west }), below5);
      expect(evidence.status).toBe("shown");
      expect({ ...flow, ...flow.relapsed }[side]).toEqual(shown(33));
      for (const group of groups) {
        expect(group.evidence).toEqual(suppressed);
        expect({ ...group.flow, ...group.flow.relapsed }[side]).toEqual(suppressed);
      }
      const { evidence: alone } = suppressReport(reportFrom([west]), below5);
      expect(alone).toEqual(suppressed);
    }
  });

  it("the outer bounds are shown only where both shares they rest on are", () => {
    // The clean and the unknown hide in each other: their sum stays, and so does the best share.
    const counts = [{ clean: 2, relapsed: 90, unknown: 40 }];
    const { documented, best, outer } = suppressReport(reportFrom(counts), below5);
    expect(documented.status).toBe("suppressed");
    expect(best).toEqual(rateOf(42, 132));
    expect(outer).toBeUndefined();
  });

  it("rates under a rule that rounds are made of rounded counts, and there is no verdict", () => {
    const report = suppressReport(
      reportFrom([{ clean: 52, relapsed: 31, unknown: 41 }]),
      oneTo7Round5,
    );
    expect(report.flow).toMatchObject({
      clean: shown(50),
      due: shown(125),
      considered: shown(125),
    });
    expect(report.documented).toEqual(rateOf(50, 125));
    expect(report.observed).toEqual(rateOf(50, 85));
    expect(report.best).toEqual(rateOf(95, 125));
    expect(report.target).toEqual(suppressed);
    expect(report.evidence).toMatchObject({ byGrade: [{ key: "self-report", count: 50 }] });
    const few = suppressReport(reportFrom([{ clean: 52, relapsed: 3, unknown: 41 }]), oneTo7Round5);
    expect(few.documented).toMatchObject({ numerator: 50, denominator: 95 });
    expect(few.observed.status).toBe("suppressed");
  });

  it("a rate of so few that they round to nobody is suppressed, not undefined", () => {
    const rule: SuppressionRule = { ...oneTo7Round5, to: 1, roundTo: 10 };
    const { documented } = suppressReport(reportFrom([{ clean: 2, relapsed: 2 }]), rule);
    expect(documented).toEqual({ status: "suppressed", rule: rule.id });
  });

  it("without secondary suppression small counts go alone, and rates with a hidden part", () => {
    const rule: SuppressionRule = { ...below5, secondary: false };
    const report = suppressReport(reportFrom([{ clean: 50, relapsed: 2, unknown: 40 }]), rule);
    expect(report.flow).toMatchObject({
      clean: shown(50),
      relapsed: { total: suppressed },
      unknownTotal: shown(40),
    });
    expect(report.documented).toEqual(rateOf(50, 92));
    expect(report.best.status).toBe("suppressed");
    expect(report.statusKnown).toEqual(rateOf(52, 92));
    const few = suppressReport(reportFrom([{ clean: 50, relapsed: 30, unknown: 2 }]), rule);
    expect(few.documented).toEqual(rateOf(50, 82));
    expect([few.observed.status, few.statusKnown.status]).toEqual(["suppressed", "suppressed"]);
    // Nobody is known: that is no rate, and none to hide.
    const nobody = suppressReport(reportFrom([{ unknown: 2 }]), rule);
    expect(nobody.observed).toEqual({ status: "undefined", reason: "empty-denominator" });
  });

  it("intervals keep the level of the report", () => {
    const many = Array.from({ length: 8 }, (_, i) =>
      clients.map((client) => ({ ...client, personId: `${client.personId}-${i}` })),
    ).flat();
    const report = recoveryRate(many, { definition: bnn2026Completed3Months, asOf, level: 0.8 });
    const published = suppressReport(report, below5);
    expect(published.rate).toEqual(rateOf(40, 80, { level: 0.8 }));
    expect(published.rate).toEqual(report.rate);
  });

  it("an interval that knows of clusters is left out, and so is their spread", () => {
    const many = Array.from({ length: 8 }, (_, i) =>
      clients.map((client) => ({
        ...client,
        personId: `${client.personId}-${i}`,
        institutionId: `i${i % 3}`,
      })),
    ).flat();
    const options = { definition: bnn2026Completed3Months, asOf, knownAt: asOf } as const;
    const cluster = ([first]: readonly { institutionId: string }[]) => first?.institutionId ?? "";
    const period = { start: "2026-01-01", end: "2026-12-31" } as const;
    const report = recoveryRate(many, { ...options, period, cluster });
    expect(report.rate).toMatchObject({ interval: { method: "wilson-effective" } });
    const published = suppressReport(report, below5);
    expect(published.rate).toEqual(rateOf(40, 80, { interval: "none" }));
    expect(published).toMatchObject({ knownAt: asOf, period });
    expect(published).not.toHaveProperty("clustering");
    expect(published.target).not.toHaveProperty("interval");
    expect(suppressReport(report, oneTo7Round5).rate).toEqual(published.rate);
    const noTarget = { ...report };
    delete noTarget.target;
    expect(suppressReport(noTarget, below5).rate).toEqual(published.rate);
    expect(suppressReport(noTarget, below5)).not.toHaveProperty("target");
  });

  it("what is wrong with the register is not for publication, what is with the definition is", () => {
    const report = reportFrom([large], unknownAs("as-success"));
    const issue: Issue = {
      code: "recovery.in-the-future",
      severity: "warning",
      path: ["observations"],
      params: { count: 1 },
    };
    const { issues } = suppressReport({ ...report, issues: [...report.issues, issue] }, below5);
    expect(issues.map(({ code }) => code)).toEqual(["recovery.unknown-as-success"]);
  });

  it("groups that do not add up to all, and a rule out of order, are misuse", () => {
    const report = reportFrom({ west: large, east: large });
    const part = { ...report, groups: report.groups.slice(1) };
    const message = "pulih: the counts of the report do not add up";
    expect(() => suppressReport(part, below5)).toThrow(new RangeError(message));
    expect(() => suppressReport(report, { ...below5, from: 5 })).toThrow(RangeError);
  });

  const count = fc.oneof(
    { arbitrary: fc.constant(0), weight: 5 },
    { arbitrary: fc.integer({ min: 1, max: 3 }), weight: 3 },
    { arbitrary: fc.integer({ min: 4, max: 12 }), weight: 1 },
    { arbitrary: fc.integer({ min: 20, max: 90 }), weight: 1 },
  );
  const counted: fc.Arbitrary<Counted> = fc
    .tuple(...states.map(() => count))
    .map((counts) => Object.fromEntries(states.map((state, i) => [state, counts[i]])));

  it("no suppressed count of one table can be found from all that is published of it", () => {
    fc.assert(
      fc.property(counted, fc.constantFrom(below5, below10), (counts, rule) => {
        const report = suppressReport(deepFreeze(reportFrom([counts])), rule);
        expect(recovered([counts], report, small(rule))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  const few: fc.Arbitrary<Counted> = fc
    .tuple(
      fc.constantFrom(...states),
      fc.constantFrom(...states),
      fc.constantFrom(...states),
      count,
      count,
      count,
    )
    .map(([a, b, c, i, j, k]) => ({ [a]: i, [b]: j, [c]: k }));

  it("nor of groups and all together", () => {
    fc.assert(
      fc.property(few, few, few, fc.constantFrom(below5, below10), (a, b, c, rule) => {
        const report = suppressReport(reportFrom({ a, b, c }), rule);
        expect(recovered([a, b, c], report, small(rule))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("nothing shown is small, what is shown is true, and no small number makes a rate", () => {
    fc.assert(
      fc.property(few, few, fc.constantFrom(below5, below10, oneTo7Round5), (a, b, rule) => {
        const exact = reportFrom({ a, b });
        const report: SuppressedReport = suppressReport(exact, rule);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
        for (const [i, { flow, rate, observed, best, statusKnown }] of [
          report,
          ...report.groups,
        ].entries()) {
          const truth = [exact, ...exact.groups][i]!;
          for (const published of countsIn(flow)) {
            if (published.status === "shown" && rule !== oneTo7Round5) {
              expect(small(rule)(published.count)).toBe(false);
            }
          }
          if (flow.clean.status === "shown" && rule !== oneTo7Round5) {
            expect(flow.clean.count).toBe(truth.flow.clean);
          }
          for (const one of [rate, observed, best, statusKnown]) {
            if (one.status !== "defined" || rule === oneTo7Round5) continue;
            const { numerator, denominator } = one;
            for (const part of [numerator, denominator, denominator - numerator]) {
              expect(small(rule)(part)).toBe(false);
            }
          }
        }
      }),
    );
  });
});
