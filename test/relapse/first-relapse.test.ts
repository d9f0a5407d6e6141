import { describe, expect, it } from "vitest";
import { addDays, type PlainDate } from "../../src/calendar/index";
import {
  type FirstRelapseOptions,
  firstRelapse,
  krupitsky2004,
  relapseRules,
  routineUse,
} from "../../src/relapse/index";
import { asOf, episodeOf, tested, told } from "./records";

const from: PlainDate = "2025-12-31";
const to = addDays(from, 84);
const dayOf = (week: number) => addDays(from, 7 * week);
const weekly = Array.from({ length: 12 }, (_, i) => dayOf(i + 1));
const first = (
  observations: Parameters<typeof episodeOf>[0],
  options: Partial<FirstRelapseOptions> = {},
) => firstRelapse(episodeOf(observations), { rule: routineUse, from, to, asOf, ...options });

describe("the first relapse in a window", () => {
  it("under a rule over observations is its first event, with the evidence", () => {
    const seen = [told("routine", from), told("none", dayOf(2)), told("routine", dayOf(5))];
    expect(first(seen)).toMatchObject({
      status: "relapsed",
      on: dayOf(5),
      onset: { after: dayOf(2), by: dayOf(5) },
      event: { grade: "self-report" },
    });
  });

  it("counts on the window's last day, and not after it", () => {
    expect(first([told("routine", to)])).toMatchObject({ status: "relapsed" });
    expect(first([told("routine", addDays(to, 1))])).toEqual({ status: "not-found" });
    expect(first([])).toEqual({ status: "not-found" });
  });

  it("under a rule over patterns began within the week that the rule names", () => {
    const tests = weekly.map((on, i) => tested(i < 5 ? "negative" : "positive", on));
    const rule = krupitsky2004;
    expect(first(tests, { rule, plannedOn: weekly })).toEqual({
      status: "relapsed",
      on: dayOf(6),
      onset: { after: dayOf(5), by: dayOf(6) },
    });
    const clean = weekly.map((on) => tested("negative", on));
    expect(first(clean, { rule, plannedOn: weekly })).toEqual({ status: "not-found" });
  });

  it("of sparse tests is found by rules over observations alone", () => {
    const monthly = [4, 8, 12].map(dayOf);
    const tests = monthly.map((on) => tested("positive", on));
    const found = Object.entries(relapseRules).map(([name, rule]) => {
      const result = first(tests, { rule, plannedOn: monthly });
      return [name, result.status === "relapsed" ? result.on : result.status];
    });
    expect(Object.fromEntries(found)).toEqual({
      ctn0094: "not-evaluable",
      lee2016: "not-evaluable",
      ctn0051: "not-evaluable",
      schottenfeld2008: "not-evaluable",
      krupitsky2004: "not-evaluable",
      johnson1992: "not-evaluable",
      dropout4: "not-evaluable",
      anyUse: dayOf(4),
      confirmedByUrine: dayOf(4),
      routineUse: dayOf(8),
      recordedClaim: "not-found",
    });
  });

  it("cannot be told by a rule over patterns without a plan, or in too few weeks", () => {
    const rule = krupitsky2004;
    expect(first([], { rule })).toEqual({ status: "not-evaluable", reason: "schedule-too-sparse" });
    const short = { status: "not-evaluable", reason: "too-short" };
    expect(first([], { rule, plannedOn: weekly, to: dayOf(2) })).toEqual(short);
    expect(first([], { rule, plannedOn: weekly, to: "2025-12-01" })).toEqual(short);
  });
});
