import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aftercare2026, aftercareReport } from "../../src/aftercare/index";
import { anyOfFour, ibmReport } from "../../src/ibm/index";
import { programForms2013 } from "../../src/program/index";
import { bnn2026Completed3Months, recoveryRate } from "../../src/recovery/index";
import {
  completeness,
  mandatoryEntry2026,
  type NationalDefinitions,
  type NationalRegister,
  nationalParts,
  nationalReport,
} from "../../src/report/index";
import { sniReport } from "../../src/sni/index";
import { deepFreeze } from "../definition/deep-freeze";
import {
  anyEpisodes,
  asOf,
  episodes,
  ibmActivities,
  ibmReports,
  ibmUnits,
  institutions,
  period,
  register,
  sniMilestones,
  stay,
} from "./national";

const definitions: NationalDefinitions = {
  programs: programForms2013,
  sni: { edition: "2022" },
  ibm: anyOfFour({ months: 6 }),
  aftercare: aftercare2026,
  recovery: bnn2026Completed3Months,
  completeness: mandatoryEntry2026,
};
const question = { period, asOf, definitions } as const;
const report = nationalReport(deepFreeze(register), deepFreeze(question));
const { parts } = report;

describe("the national report", () => {
  it("counts institutions on the last day, as recorded", () => {
    const { issues, groups, agreement, ...counts } = parts.institutions!;
    expect(counts).toEqual({
      considered: 4,
      closed: 1,
      counted: 3,
      openingUnknown: 1,
      ownership: [
        { key: "government", count: 1 },
        { key: "community", count: 1 },
        { key: "not-recorded", count: 1 },
      ],
      facilityKind: [
        { key: "center", count: 1 },
        { key: "not-recorded", count: 2 },
      ],
      programs: [
        { key: "CBU", count: 1 },
        { key: "none", count: 1 },
        { key: "not-recorded", count: 1 },
      ],
    });
    expect([agreement.met, agreement.unmet, agreement.unknown]).toEqual([1, 1, 1]);
    expect(groups.map(({ key, considered }) => [key, considered])).toEqual([
      ["31", 1],
      ["51", 2],
      ["no-region", 1],
    ]);
    expect(issues).toEqual([]);
  });

  it("judges the programs that run, by the given definition", () => {
    expect(parts.programs?.definition).toEqual(programForms2013);
    expect(parts.programs?.considered).toBe(1);
    const [kind, ...others] = parts.programs?.kinds ?? [];
    expect([kind?.key, kind?.count, kind?.unknown, others]).toEqual(["CBU", 1, 1, []]);
  });

  it("tells admissions, discharges and those in care, events beside persons", () => {
    const { issues, groups, ...all } = parts.episodes!;
    expect(all).toEqual({
      considered: 4,
      admissions: { events: 3, persons: 2 },
      discharges: {
        events: 2,
        persons: 1,
        reasons: [
          { key: "completed", count: 1 },
          { key: "dropped-out", count: 1 },
        ],
      },
      inCare: { events: 1, persons: 1 },
    });
    expect(groups.map(({ key, admissions }) => [key, admissions])).toEqual([
      ["31", { events: 2, persons: 1 }],
      ["51", { events: 1, persons: 1 }],
      ["no-region", { events: 0, persons: 0 }],
    ]);
    expect(issues).toEqual([]);
  });

  it("gives the other parts as their own functions give them", () => {
    const byRegion = (region: string | null | undefined) => region?.slice(0, 2) ?? "no-region";
    const onLastDay = { asOf: period.end } as const;
    expect(parts.sni).toEqual(
      sniReport(institutions, {
        ...onLastDay,
        milestones: sniMilestones,
        edition: "2022",
        by: ({ region }) => byRegion(region),
      }),
    );
    expect(parts.ibm).toEqual(
      ibmReport(ibmUnits, {
        ...onLastDay,
        reports: ibmReports,
        activities: ibmActivities,
        policy: anyOfFour({ months: 6 }),
        by: ({ region }) => byRegion(region),
      }),
    );
    expect(parts.aftercare).toEqual(
      aftercareReport(episodes, {
        policy: aftercare2026,
        period,
        asOf,
        by: ({ region }) => byRegion(region),
      }),
    );
    expect(parts.completeness).toEqual(
      completeness(
        { ...register, units: ibmUnits, reports: ibmReports },
        { definition: mandatoryEntry2026, period, asOf },
      ),
    );
  });

  it("prints completeness beside every recovery figure", () => {
    const { recorded, groups, ...rest } = parts.recovery!;
    const alone = recoveryRate(episodes, {
      definition: bnn2026Completed3Months,
      period,
      asOf,
      by: (person) => person[0]?.region?.slice(0, 2) ?? "no-region",
    });
    expect({ ...rest, groups: groups.map(({ recorded: _, ...group }) => group) }).toEqual(alone);
    expect(recorded).toEqual(parts.completeness?.persons);
    expect(recorded.rate).toMatchObject({ numerator: 2, denominator: 4 });
    expect(groups.map((group) => [group.key, group.recorded.recorded])).toEqual(
      [
        ["51", 1],
        ["31", 1],
        ["no-region", 0],
      ].sort(),
    );
  });

  it("says beside recovery that completeness was not given", () => {
    const { recovery } = nationalReport(register, {
      ...question,
      definitions: { recovery: bnn2026Completed3Months },
    }).parts;
    const none = { rate: { status: "undefined", reason: "not-given" } };
    expect([recovery?.recorded, recovery?.groups[0]?.recorded]).toEqual([none, none]);
  });

  it("names its days and regions, and lists nothing as missing that was given", () => {
    expect(report).toMatchObject({ period, asOf, lastDay: "2026-06-30", by: "province" });
    expect(report.regions).toEqual(["31", "51", "no-region"]);
    expect(report.notGiven).toEqual([]);
    const early = nationalReport(register, {
      ...question,
      asOf: "2026-03-31",
      knownAt: "2026-04-01",
    });
    expect([early.lastDay, early.knownAt, early.period]).toEqual([
      "2026-03-31",
      "2026-04-01",
      period,
    ]);
  });

  it("groups by a finer level, and by another region of episodes", () => {
    const finer = nationalReport(register, {
      ...question,
      by: "regency",
      episodeRegion: () => "64.72",
    });
    expect(finer.parts.episodes?.groups.map(({ key }) => key)).toEqual(["64.72"]);
    expect(finer.regions).toEqual(["31", "31.74", "51", "51.71", "64.72", "no-region"]);
  });

  it("leaves a part out whose records or definition were not given, and names it", () => {
    const all = { ...register, sniAssessments: [] };
    for (const list of [
      "institutions",
      "sniMilestones",
      "ibmUnits",
      "ibmReports",
      "ibmActivities",
      "episodes",
    ] as const) {
      const { parts: rest, notGiven } = nationalReport({ ...all, [list]: null }, question);
      expect(notGiven.every(({ missing }) => missing.includes(list))).toBe(true);
      expect(notGiven.length).toBeGreaterThan(0);
      const absent = notGiven.map(({ key }) => key);
      expect(nationalParts.filter((key) => !(key in rest))).toEqual(absent);
    }
    for (const key of [
      "programs",
      "sni",
      "ibm",
      "aftercare",
      "recovery",
      "completeness",
    ] as const) {
      const less = nationalReport(all, {
        ...question,
        definitions: { ...definitions, [key]: undefined },
      });
      expect(less.notGiven).toEqual([{ key, missing: ["definition"] }]);
      expect(key in less.parts).toBe(false);
    }
    const nothing = nationalReport({}, { period, asOf });
    expect(nothing.parts).toEqual({});
    expect(nothing.notGiven.map(({ key }) => key)).toEqual([...nationalParts]);
    expect(
      nationalReport({ institutions }, { period, asOf, definitions: { sni: { edition: "2022" } } })
        .notGiven,
    ).toContainEqual({ key: "sni", missing: ["sniMilestones"] });
  });

  it("gathers the issues of all parts under their names", () => {
    const twice: NationalRegister = {
      ...register,
      institutions: [...institutions, { id: "i2" }],
      episodes: [...episodes, stay("e1", {})],
    };
    const { issues } = nationalReport(twice, question);
    expect(issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "report.records-left-out institutions.institutions",
      "report.records-left-out programs.institutions",
      "sni.institutions-left-out sni.institutions",
      "report.records-left-out episodes.episodes",
      "aftercare.episodes-left-out aftercare.episodes",
      "report.records-left-out completeness.institutions",
      "report.records-left-out completeness.episodes",
    ]);
  });

  it("tells a program of which nothing is required from one that conforms", () => {
    const definition = { ...programForms2013, requires: { OSC: [], CBU: [], ORC: [] } };
    const { programs } = nationalReport(register, {
      ...question,
      definitions: { programs: definition },
    }).parts;
    expect(programs?.kinds[0]).toMatchObject({ count: 1, notApplicable: 1, met: 0, unknown: 0 });
    const silent = nationalReport({ institutions: [{ id: "x" }] }, question).parts.programs;
    expect(silent).toMatchObject({ considered: 0, kinds: [] });
  });
});

describe("any register", () => {
  it("gives a report whose groups add up, in any order, through JSON, and is left as it is", () => {
    fc.assert(
      fc.property(anyEpisodes, (list) => {
        const one = nationalReport(deepFreeze({ ...register, episodes: list }), question);
        const { episodes: part, institutions: held, recovery } = one.parts;
        const sum = (pick: (figures: NonNullable<typeof part>["groups"][number]) => number) =>
          part?.groups.reduce((total, group) => total + pick(group), 0);
        expect(sum((group) => group.considered)).toBe(part?.considered);
        for (const counter of ["admissions", "discharges", "inCare"] as const) {
          expect(sum((group) => group[counter].events)).toBe(part?.[counter].events);
          expect(sum((group) => group[counter].persons)).toBe(part?.[counter].persons);
          expect(part?.[counter].persons).toBeLessThanOrEqual(part?.[counter].events ?? 0);
        }
        const reasons = part?.discharges.reasons.reduce((total, { count }) => total + count, 0);
        expect(reasons).toBe(part?.discharges.events);
        expect(held?.groups.reduce((total, { counted }) => total + counted, 0)).toBe(held?.counted);
        expect(recovery?.groups.reduce((total, { flow }) => total + flow.due, 0)).toBe(
          recovery?.flow.due,
        );
        expect(JSON.parse(JSON.stringify(one))).toEqual(one);
        const back = Object.fromEntries(
          Object.entries({ ...register, episodes: list }).map(([key, rows]) => [
            key,
            [...(rows as Iterable<unknown>)].reverse(),
          ]),
        );
        expect(nationalReport(back, question)).toEqual(one);
      }),
      { numRuns: 60 },
    );
  });
});
