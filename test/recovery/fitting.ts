import type { SuppressedReport, SuppressedSummary } from "../../src/recovery/index";
import type { PublishedCount, Rate } from "../../src/statistics/index";
import type { Counted } from "./counted";

/** The states that add up to all, in a fixed order. */
export const states = [
  "outside",
  "pending",
  "died",
  "diedAsFailure",
  "clean",
  "relapsed",
  "failed",
  "unknown",
  "refused",
] as const;

/** Numbers of each state. */
export type Row = Record<(typeof states)[number], number>;

/** A published number: what it is of a row, and how it was printed. */
interface Figure {
  name: string;
  /** Whether a rate is made of it; that the rate is suppressed does not say that it is not zero. */
  isPart: boolean;
  of: (row: Row) => number;
  printed: PublishedCount;
}

const due = (row: Row) =>
  row.clean + row.relapsed + row.failed + row.diedAsFailure + row.unknown + row.refused;
const known = (row: Row) => due(row) - row.unknown - row.refused;
const considered = (row: Row) => due(row) + row.outside + row.pending + row.died;

/** Every number that is printed of a row, those that rates are made of among them. */
function figuresOf({ flow, ...rates }: SuppressedSummary): Figure[] {
  const shown = (rate: Rate, part: (of: { top: number; whole: number }) => number) =>
    rate.status === "defined"
      ? { status: "shown" as const, count: part({ top: rate.numerator, whole: rate.denominator }) }
      : rate.status === "undefined"
        ? { status: "shown" as const, count: 0 }
        : { status: "suppressed" as const };
  const reason = (name: "unknown" | "outside" | "failed", code: string): PublishedCount =>
    flow[name].find((one) => one.reason === code) ?? { status: "shown", count: 0 };
  const clean = (row: Row) => row.clean;
  const unknown = (row: Row) => row.unknown + row.refused;
  const list: [string, Figure["of"], PublishedCount][] = [
    ["considered", considered, flow.considered],
    ["outsideTotal", (row) => row.outside, flow.outsideTotal],
    ["outside", (row) => row.outside, reason("outside", "not-completed")],
    ["inCohort", (row) => considered(row) - row.outside, flow.inCohort],
    ["pending", (row) => row.pending, flow.pending.total],
    ["died", (row) => row.died + row.diedAsFailure, flow.died],
    ["diedAsFailure", (row) => row.diedAsFailure, flow.diedAsFailure],
    ["due", due, flow.due],
    ["denominator", due, flow.denominator],
    ["clean", clean, flow.clean],
    ["relapsed", (row) => row.relapsed, flow.relapsed.total],
    ["failedTotal", (row) => row.failed, flow.failedTotal],
    ["failed", (row) => row.failed, reason("failed", "imprisoned")],
    ["unknownTotal", unknown, flow.unknownTotal],
    ["unknown", (row) => row.unknown, reason("unknown", "not-tried")],
    ["refused", (row) => row.refused, reason("unknown", "refused")],
  ];
  const ofRates: [string, Figure["of"], Figure["of"], Rate][] = [
    ["documented", clean, due, rates.documented],
    ["rate", clean, due, rates.rate],
    ["observed", clean, known, rates.observed],
    ["best", (row) => clean(row) + unknown(row), due, rates.best],
    ["statusKnown", known, due, rates.statusKnown],
  ];
  for (const [name, top, whole, rate] of ofRates) {
    list.push([`${name} top`, top, shown(rate, (of) => of.top)]);
    list.push([`${name} whole`, whole, shown(rate, (of) => of.whole)]);
    const rest = (row: Row) => whole(row) - top(row);
    list.push([`${name} rest`, rest, shown(rate, (of) => of.whole - of.top)]);
  }
  return list.map(([name, of, printed]) => ({ name, of, printed, isPart: name.includes(" ") }));
}

/**
 * Numbers of a report that are suppressed and yet have one value only, in all tables near the true one
 * that fit what is shown: each state of each group one more, one less, or as it is. `isAsked` picks
 * the numbers asked for by their true size; a suppressed number that is printed as such is always.
 */
export function recovered(
  truth: readonly Counted[],
  report: SuppressedReport,
  isAsked: (count: number) => boolean,
): string[] {
  const rows = truth.map(
    (counted) => Object.fromEntries(states.map((state) => [state, counted[state] ?? 0])) as Row,
  );
  const summaries = report.groups.length > 0 ? [...report.groups, report] : [report];
  const figures = summaries.map(figuresOf);
  const all = (list: readonly Row[]): Row[] =>
    report.groups.length === 0 ? [...list] : [...list, sumOf(list)];
  const exact = all(rows);
  const values = figures.map((list) => list.map(() => new Set<number>()));
  const fits = (row: Row, list: readonly Figure[]) =>
    list.every(({ of, printed, isPart }) =>
      printed.status === "shown" ? of(row) === printed.count : isPart || of(row) >= 1,
    );
  // A whole row is tried only where it fits what is shown of it.
  const candidates = rows.map((row, r) => {
    const list = figures[r]!;
    return near(row, list).filter((one) => fits(one, list));
  });
  const fill = (at: number, chosen: Row[]): void => {
    if (at < candidates.length) {
      for (const row of candidates[at]!) fill(at + 1, [...chosen, row]);
      return;
    }
    const table = all(chosen);
    const last = table.length - 1;
    if (!fits(table[last]!, figures[last]!)) return;
    for (const [r, row] of table.entries()) {
      for (const [f, { of }] of figures[r]!.entries()) values[r]![f]!.add(of(row));
    }
  };
  fill(0, []);
  return figures.flatMap((list, r) =>
    list.flatMap(({ name, of, printed, isPart }, f) => {
      const count = of(exact[r]!);
      const isHidden = printed.status === "suppressed" && !isPart;
      if (count === 0 || !(isHidden || isAsked(count))) return [];
      return values[r]![f]!.size < 2 ? [`${name} of row ${r} is ${count}`] : [];
    }),
  );
}

/** Rows that differ by one at most in each state that is not shown. */
function near(row: Row, figures: readonly Figure[]): Row[] {
  let list: Row[] = [row];
  for (const state of states) {
    const isShown = figures.some((f) => f.name === state && f.printed.status === "shown");
    if (isShown && state !== "died") continue;
    if (row[state] === 0) continue;
    const steps = [-1, 0, 1].filter((step) => row[state] + step >= 1);
    list = list.flatMap((one) => steps.map((step) => ({ ...one, [state]: row[state] + step })));
  }
  return list;
}

function sumOf(rows: readonly Row[]): Row {
  const sum = (state: keyof Row) => rows.reduce((total, row) => total + row[state], 0);
  return Object.fromEntries(states.map((state) => [state, sum(state)])) as Row;
}
