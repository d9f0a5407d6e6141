import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthOf, type PlainDate } from "../../src/calendar/index";
import { allOf } from "../../src/definition/index";
import {
  allFour,
  anyActivity,
  anyOfFour,
  type IbmPolicy,
  type IbmReport,
  type IbmSummary,
  type IbmUnit,
  ibmActivityKinds,
  ibmReport,
  ibmStatus,
  type OutcomeCounts,
} from "../../src/ibm/index";
import { deepFreeze } from "../definition/deep-freeze";
import { judgePlainly } from "./oracle";
import { reportsOf } from "./records";
import { activities, type Judgement, judgements } from "./registers";

const reportOf = ({ units, ...options }: Judgement, by?: (unit: IbmUnit) => string) =>
  ibmReport(units, { ...options, by });
const statusesOf = ({ units, ...options }: Judgement) =>
  units.map((unit) => ibmStatus(unit, options));

const keys = {
  met: "met",
  unmet: "unmet",
  unknown: "unknown",
  "not-applicable": "notApplicable",
} as const;
function countOutcomes(outcomes: (keyof typeof keys)[]): OutcomeCounts {
  const counts: OutcomeCounts = { met: 0, unmet: 0, unknown: 0, notApplicable: 0 };
  for (const outcome of outcomes) counts[keys[outcome]]++;
  return counts;
}

// Beside other work a machine may be slow; the default of five seconds is too short for that.
const timeout = 60_000;

describe("the status of a unit", { timeout }, () => {
  it("is what the rules say in their plainest words", () => {
    fc.assert(
      fc.property(judgements, ({ units, policy, ...options }) => {
        for (const unit of units) {
          const { operational, serving, dormant } = ibmStatus(unit, { policy, ...options });
          const plain = judgePlainly({ unit, ...options }, policy, options);
          const unformed = { serving: "not-applicable", dormant: "not-applicable" };
          expect({ operational, serving, dormant }).toEqual({ ...unformed, ...plain });
        }
      }),
      { numRuns: 200 },
    );
  });

  it("each calendar year is judged as a window of that year would be", () => {
    fc.assert(
      fc.property(judgements, ({ units, policy, ...options }) => {
        for (const unit of units) {
          for (const { year, operating } of ibmStatus(unit, { policy, ...options }).years) {
            if (options.asOf < `${year}-12-31`) continue;
            const window = { start: `${year}-01-01`, end: `${year}-12-31` } as const;
            const calendar: IbmPolicy = { ...policy, window, cohort: "formed-by-window-end" };
            expect(operating).toBe(ibmStatus(unit, { ...options, policy: calendar }).operational);
          }
        }
      }),
    );
  });

  it("every finding tells the outcome that the status holds", () => {
    fc.assert(
      fc.property(judgements, (judgement) => {
        for (const status of statusesOf(judgement)) {
          const outcomeOf = (code: string) =>
            status.findings.find((finding) => finding.code === code)?.outcome;
          const known = outcomeOf("ibm.known") ?? "met";
          expect(allOf([outcomeOf("ibm.formed") ?? "unknown", known])).toBe(status.formed);
          if (status.formed === "unmet") continue;
          expect(outcomeOf("ibm.operational")).toBe(status.operational);
          expect(outcomeOf("ibm.serving")).toBe(status.serving);
          expect(outcomeOf("ibm.sustained")).toBe(status.sustained);
          expect(outcomeOf("ibm.self-funded")).toBe(status.selfFunded);
          expect(outcomeOf("ibm.dormant")).toBe(status.dormant);
          expect(outcomeOf("ibm.revived")).toBe(status.revived);
        }
      }),
    );
  });

  it("more evidence never turns met into unmet, or unmet into not applicable", () => {
    fc.assert(
      fc.property(judgements, activities, (judgement, more) => {
        const added = more.map((a) => ({ ...a, id: `more ${a.id}` }));
        const after = statusesOf({
          ...judgement,
          activities: [...judgement.activities, ...added],
        });
        statusesOf(judgement).forEach((before, i) => {
          if (before.operational === "met") expect(after[i]?.operational).toBe("met");
          if (before.serving === "met") expect(after[i]?.serving).toBe("met");
          if (before.dormant === "unmet") expect(after[i]?.dormant).toBe("unmet");
        });
      }),
    );
  });

  it("more reports never turn met into anything else, or unmet into met", () => {
    fc.assert(
      fc.property(judgements, (judgement) => {
        const fewer = {
          ...judgement,
          reports: judgement.reports.filter((_, i) => i % 3 !== 0),
        };
        const after = statusesOf(judgement);
        statusesOf(fewer).forEach((before, i) => {
          if (before.operational === "met") expect(after[i]?.operational).toBe("met");
          if (before.operational === "unmet") expect(after[i]?.operational).not.toBe("met");
        });
      }),
    );
  });

  it("what was recorded after the day of knowledge changes nothing", () => {
    fc.assert(
      fc.property(judgements, activities, (judgement, more) => {
        const knownAt: PlainDate = "2025-02-28";
        const recordedOn: PlainDate = "2025-03-01";
        const late = more.map((a) => ({ ...a, id: `late ${a.id}`, recordedOn }));
        const lateReports = judgement.reports.map((r) => ({ ...r, submittedOn: recordedOn }));
        const before = { ...judgement, knownAt };
        const after = {
          ...before,
          activities: [...late, ...judgement.activities],
          reports: [...judgement.reports, ...lateReports],
        };
        expect(statusesOf(after)).toEqual(statusesOf(before));
      }),
    );
  });

  it("what meets a narrower reading meets a wider one", () => {
    fc.assert(
      fc.property(judgements, ({ policy, ...judgement }) => {
        const [narrow, middle, wide] = [allFour, anyOfFour, anyActivity].map((reading) =>
          statusesOf({ ...judgement, policy: reading(policy.window) }),
        );
        narrow?.forEach(({ operational }, i) => {
          const [four, any] = [middle?.[i]?.operational, wide?.[i]?.operational];
          if (operational === "met") expect(four).toBe("met");
          if (four === "met") expect(any).toBe("met");
          if (any === "unmet") expect(four).toBe("unmet");
          if (four === "unmet") expect(operational).toBe("unmet");
        });
      }),
    );
  });

  it("after four hundred years the calendar repeats, and so does every judgement", () => {
    const later = (text: string) =>
      text.replace(/\b(20\d\d)-(?=\d\d)/g, (_, year) => `${Number(year) + 400}-`);
    const shift = <T>(value: T): T => JSON.parse(later(JSON.stringify(value)));
    fc.assert(
      fc.property(judgements, ({ since: _, ...judgement }) => {
        const report = reportOf(judgement);
        const matrix = report.matrix.map((cell) => ({
          ...cell,
          formedIn: cell.formedIn + 400,
          year: cell.year + 400,
        }));
        expect(reportOf(shift(judgement))).toEqual({ ...shift(report), matrix });
        expect(statusesOf(shift(judgement)).map(({ findings }) => findings)).toEqual(
          statusesOf(judgement).map(({ findings }) => shift(findings)),
        );
      }),
    );
  });
});

describe("the report", { timeout }, () => {
  it("counts what the status of each unit says", () => {
    fc.assert(
      fc.property(judgements, (judgement) => {
        const report = reportOf(judgement);
        const statuses = statusesOf(judgement);
        const { flow } = report;
        const { met, unmet, unknown } = countOutcomes(statuses.map((s) => s.operational));
        expect(flow).toMatchObject({ considered: statuses.length, met, unmet, unknown });
        expect(flow.notFormed).toBe(statuses.filter((s) => s.formed === "unmet").length);
        for (const notion of ["serving", "sustained", "selfFunded", "dormant"] as const) {
          expect(report[notion]).toEqual(countOutcomes(statuses.map((s) => s[notion])));
        }
        for (const { key, count } of report.classes) {
          expect(count).toBe(statuses.filter((s) => s.class === key).length);
        }
        const unclassified = statuses.filter((s) => s.operational === "met" && !s.class);
        expect(report.unclassified).toBe(unclassified.length);
        for (const cell of report.matrix) {
          const years = judgement.units.flatMap((unit, i) =>
            unit.formedOn.startsWith(`${cell.formedIn}-`)
              ? (statuses[i]?.years.filter(({ year }) => year === cell.year) ?? [])
              : [],
          );
          for (const field of ["operating", "unbroken", "revived"] as const) {
            expect(cell[field]).toMatchObject(countOutcomes(years.map((year) => year[field])));
          }
        }
        const years = statuses.reduce((sum, s) => sum + s.years.length, 0);
        const counted = report.matrix.reduce((sum, { revived }) => sum + total(revived), 0);
        expect(counted).toBe(years);
      }),
    );
  });

  it("adds up, in total and in every group", () => {
    fc.assert(
      fc.property(judgements, (judgement) => {
        const report = reportOf(judgement, (unit) => unit.region.slice(0, 2));
        for (const summary of [report, ...report.groups]) expectToAddUp(summary);
        const numbers = (summary: IbmSummary) => numbersOf(summary);
        const sums = new Map<string, number>();
        for (const group of report.groups) {
          for (const [key, value] of numbers(group)) sums.set(key, (sums.get(key) ?? 0) + value);
        }
        if (report.groups.length > 0) expect(sums).toEqual(numbers(report));
      }),
    );
  });

  it("does not depend on the order of its input, nor change it", () => {
    fc.assert(
      fc.property(judgements, fc.boolean(), (judgement, frozen) => {
        const {
          units,
          reports,
          activities: acts,
          ...options
        } = frozen ? deepFreeze(judgement) : judgement;
        const turned = {
          ...options,
          units: [...units].reverse(),
          reports: [...reports].reverse(),
          activities: [...acts].reverse(),
        };
        const by = (unit: IbmUnit) => unit.region;
        expect(reportOf(turned, by)).toEqual(reportOf(judgement, by));
        expect(statusesOf(turned).reverse()).toEqual(statusesOf(judgement));
      }),
    );
  });

  it("the shares enclose every way in which the unknown may turn out", () => {
    fc.assert(
      fc.property(
        judgements,
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        (j, turns) => {
          const { documented, best, flow } = reportOf(j);
          fc.pre(flow.eligible > 0);
          const outcomes = statusesOf(j).map(({ operational }) => operational);
          const met = outcomes.filter(
            (o, i) => o === "met" || (o === "unknown" && turns[i]),
          ).length;
          const truth = met / flow.eligible;
          expect(documented.status === "defined" && documented.value <= truth).toBe(true);
          expect(best.status === "defined" && truth <= best.value).toBe(true);
        },
      ),
    );
  });

  it("once everything is reported, the share lies between the two that were given before", () => {
    fc.assert(
      fc.property(judgements, activities, ({ knownAt: _, units, ...judgement }, found) => {
        const { kinds } = judgement.policy.requires;
        const requires = { activities: 2, kinds };
        const open = {
          ...judgement,
          units: units.map(({ closure: _, ...unit }) => unit),
          policy: { ...judgement.policy, requires },
        };
        const told = new Set(open.reports.map(({ unitId, month }) => `${unitId} ${month}`));
        const isTold = (unitId: string, month: string) => told.has(`${unitId} ${month}`);
        const complete = {
          ...open,
          activities: [
            ...open.activities,
            ...found.filter(({ unitId, on }) => !isTold(unitId, monthOf(on))),
          ],
          reports: [
            ...open.reports,
            ...units.flatMap(({ id }) =>
              reportsOf("2022-01", "2025-12", { unitId: id }).filter((r) => !isTold(id, r.month)),
            ),
          ],
        };
        const [before, after] = [reportOf(open), reportOf(complete)];
        fc.pre(before.flow.eligible > 0);
        const share = ({ documented, best }: IbmReport) =>
          [documented, best].map((rate) => (rate.status === "defined" ? rate.value : Number.NaN));
        const [[lower, upper], [low, high]] = [share(before), share(after)];
        expect(low).toBeGreaterThanOrEqual(Number(lower));
        expect(high).toBeLessThanOrEqual(Number(upper));
      }),
    );
  });

  it("is plain JSON, without a rate that is not a number", () => {
    fc.assert(
      fc.property(judgements, (judgement) => {
        const { definition: _, ...report } = reportOf(judgement, (unit) => unit.region);
        expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
      }),
    );
  });

  it("of units that all did everything, all are operational", () => {
    const on: PlainDate = "2025-02-02";
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (count) => {
        const units = Array.from({ length: count }, (_, i) => ({
          id: `u${i}`,
          region: "32.01.01.2001" as const,
          formedOn: "2024-01-01" as const,
        }));
        const acts = units.flatMap(({ id }) =>
          ibmActivityKinds.map((kind) => ({ id: `${id} ${kind}`, unitId: id, on, kind })),
        );
        const options = { reports: [], activities: acts, asOf: "2025-06-30" } as const;
        const { documented } = ibmReport(units, { ...options, policy: allFour({ months: 6 }) });
        expect(documented).toMatchObject({ numerator: count, denominator: count });
      }),
    );
  });
});

function total({ met, unmet, unknown, notApplicable }: OutcomeCounts): number {
  return met + unmet + unknown + notApplicable;
}

function expectToAddUp({ flow, reach, treated, ...summary }: IbmSummary): void {
  const { considered, notFormed, tooNew, closed, eligible, met, unmet, unknown } = flow;
  expect(notFormed + tooNew + closed + eligible).toBe(considered);
  expect(met + unmet + unknown).toBe(eligible);
  for (const notion of ["serving", "sustained", "selfFunded", "dormant"] as const) {
    expect(total(summary[notion])).toBe(considered);
  }
  const classes = summary.classes.reduce((sum, { count }) => sum + count, 0);
  expect(classes + summary.unclassified).toBe(met);
  expect(treated.allowed + treated.violations + treated.unknown).toBe(treated.interventions);
  expect(reach.screenedMild + reach.screenedNotMild).toBeLessThanOrEqual(reach.screened);
  for (const { operating, unbroken, revived } of summary.matrix) {
    expect(total(unbroken)).toBe(total(operating));
    expect(total(revived)).toBe(total(operating));
    expect(unbroken.met).toBeLessThanOrEqual(operating.met);
    expect(revived.met).toBeLessThanOrEqual(operating.met);
  }
}

/** Every count of a summary by its place; cells of the matrix by their years. */
function numbersOf(summary: IbmSummary): Map<string, number> {
  const numbers = new Map<string, number>();
  const add = (place: string, counts: object) => {
    for (const [key, value] of Object.entries(counts)) {
      if (typeof value === "number" && value !== 0) numbers.set(`${place}.${key}`, value);
    }
  };
  for (const field of ["flow", "serving", "sustained", "selfFunded", "dormant"] as const) {
    add(field, summary[field]);
  }
  add("agents", summary.agents);
  add("reach", summary.reach);
  add("treated", summary.treated);
  add("all", { unclassified: summary.unclassified });
  for (const { key, count } of summary.classes) add("classes", { [key]: count });
  for (const { formedIn, year, operating, unbroken, revived } of summary.matrix) {
    add(`${formedIn} ${year} operating`, operating);
    add(`${formedIn} ${year} unbroken`, unbroken);
    add(`${formedIn} ${year} revived`, revived);
  }
  return numbers;
}
