import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { derive } from "../../src/definition/index";
import {
  type CompletenessRegister,
  completeness,
  mandatoryEntry2026,
} from "../../src/report/index";
import { deepFreeze } from "../definition/deep-freeze";
import {
  anyEpisodes,
  asOf,
  countOf,
  episodes,
  ibmUnits,
  institutions,
  period,
  stay,
} from "./national";

const definition = mandatoryEntry2026;
const question = { period, asOf, definition } as const;
const own = (changes: Parameters<typeof derive<typeof definition>>[1]) =>
  derive(definition, changes, { id: "report.ours", version: "1" });
const of = (
  register: CompletenessRegister,
  options: Partial<Parameters<typeof completeness>[1]> = {},
) => completeness(register, { ...question, ...options });
const share = (numerator: number, denominator: number) => ({
  status: "defined",
  numerator,
  denominator,
  value: numerator / denominator,
});
const nobody = { status: "undefined", reason: "empty-denominator" };
const notGiven = { status: "undefined", reason: "not-given" };

describe("units that reported", () => {
  const units = [
    { id: "u1", region: "51.71" },
    { id: "u2", region: "31" },
  ] as const;
  const january = { period: { start: "2026-01-01", end: "2026-02-15" } } as const;

  it("are those that sent every month that is over, of those that had to", () => {
    const reports = [{ unitId: "u1", month: "2026-01" }] as const;
    const result = of({ units, reports }, january);
    expect(result.units).toEqual(share(1, 2));
    expect(result.groups.map(({ key, units: rate }) => [key, rate])).toEqual([
      ["31", share(0, 1)],
      ["51", share(1, 1)],
    ]);
    expect(of({ units, reports }).units).toEqual(share(0, 2));
  });

  it("are those that sent one, where the definition asks for one", () => {
    const reports = [{ unitId: "u1", month: "2026-03" }] as const;
    expect(of({ units, reports }, { definition: own({ reporting: "one-month" }) }).units).toEqual(
      share(1, 2),
    );
  });

  it("are not asked for months before their begin or after their end", () => {
    const ends = { closure: { on: "2026-01-30" } } as const;
    const some = [
      { id: "a", formedOn: "2026-02-01" },
      { id: "b", openedOn: "2026-01-31" },
      { id: "c", ...ends },
      { id: "d", closure: { on: "2026-01-31" } },
      { id: "e", closure: { on: "2026-09-09" } },
    ] as const;
    expect(of({ units: some, reports: [] }, january).units).toEqual(share(0, 3));
    expect(of({ units: [some[0]], reports: [] }, january).units).toEqual(nobody);
  });

  it("count a late report unless the question names the day whose knowledge counts", () => {
    const late = [{ unitId: "u1", month: "2026-01", submittedOn: "2026-03-01" }] as const;
    const at = { ...january, knownAt: "2026-02-20" } as const;
    expect(of({ units, reports: late }, january).units).toEqual(share(1, 2));
    expect(of({ units, reports: late }, at).units).toEqual(share(0, 2));
    expect(of({ units, reports: late }, at).knownAt).toBe("2026-02-20");
    const withdrawn = [{ ...late[0], retractedOn: "2026-03-02" }] as const;
    expect(of({ units, reports: withdrawn }, january).units).toEqual(share(0, 2));
  });

  it("are undefined where units or reports were not given", () => {
    expect(of({ units }).units).toEqual(notGiven);
    expect(of({ reports: [] }).units).toEqual(notGiven);
  });

  it("leave reports of other units and repeated units out, and say so", () => {
    const twice = [...units, { id: "u1", region: "31" as const }];
    const reports = [{ unitId: "u9", month: "2026-01" }] as const;
    expect(of({ units: twice, reports }).issues).toEqual([
      { code: "report.records-left-out", severity: "error", path: ["units"], params: { count: 1 } },
      {
        code: "report.reports-left-out",
        severity: "error",
        path: ["reports"],
        params: { count: 1 },
      },
    ]);
    expect(of({ units: twice, reports })).toEqual(of({ units: [...twice].reverse(), reports }));
  });
});

describe("persons recorded", () => {
  it("are counted once, in the region of their first episode, beside the count of it", () => {
    const result = of({ episodes, independentCounts: [countOf(4), countOf(1, { region: "31" })] });
    expect(result.persons).toEqual({
      recorded: 2,
      count: countOf(4),
      rate: share(2, 4),
      fits: "met",
      range: { lower: 0.5, upper: 0.5 },
    });
    expect(result.groups.map(({ key, persons }) => [key, persons.recorded, persons.rate])).toEqual([
      ["31", 1, share(1, 1)],
      ["51", 1, notGiven],
    ]);
  });

  it("follow the definition: registered, admitted or in care", () => {
    const recorded = (persons: "registered" | "admitted" | "in-care") =>
      of({ episodes }, { definition: own({ persons }) }).persons.recorded;
    expect([recorded("registered"), recorded("admitted"), recorded("in-care")]).toEqual([1, 2, 2]);
  });

  it("give no share above 100 %, but an issue", () => {
    const result = of({ episodes, independentCounts: [countOf(1), countOf(0, { region: "51" })] });
    expect(result.persons).toEqual({
      recorded: 2,
      count: countOf(1),
      rate: { status: "undefined", reason: "recorded-above-count" },
      fits: "unmet",
    });
    expect(result.issues.map(({ path, params }) => [path, params])).toEqual([
      [["persons"], { recorded: 2, count: 1 }],
      [["groups", 1, "persons"], { recorded: 1, count: 0 }],
    ]);
  });

  it("have a range where the count is not exact", () => {
    const persons = (count: ReturnType<typeof countOf>) =>
      of({ episodes, independentCounts: [count] }).persons;
    expect(persons(countOf(10, { qualifier: "about" })).range).toEqual({
      lower: 2 / 15,
      upper: 2 / 5,
    });
    expect(persons(countOf(3, { qualifier: "more-than" })).range).toEqual({ lower: 0, upper: 0.5 });
    const near = persons(countOf(1, { qualifier: "about" }));
    expect([near.fits, near.rate.status, near.range]).toEqual(["unmet", "undefined", undefined]);
    const rounded = persons(countOf(0, { decimals: -1 }));
    expect([rounded.fits, rounded.range]).toEqual(["unknown", { lower: 0.5, upper: 1 }]);
  });

  it("of a count of nobody are undefined", () => {
    const { persons } = of({ episodes: [], independentCounts: [countOf(0)] });
    expect(persons).toEqual({ recorded: 0, count: countOf(0), rate: nobody, fits: "met" });
  });

  it("have no share where episodes, the count or its value were not given", () => {
    expect(of({ independentCounts: [countOf(4)] }).persons).toEqual({
      count: countOf(4),
      rate: notGiven,
    });
    expect(of({ episodes }).persons).toEqual({ recorded: 2, rate: notGiven });
    expect(of({ episodes, independentCounts: [countOf(null)] }).persons.rate).toEqual(notGiven);
  });

  it("do not use a faulty count", () => {
    const counts = [
      countOf(-1),
      countOf(50, { unit: "percent" }),
      countOf(3, { region: "31.74" }),
      countOf(3, { region: "3174" }),
      countOf(5, { region: "51" }),
      countOf(6, { region: "51" }),
    ];
    const result = of({ episodes, independentCounts: counts });
    expect(result.groups.every(({ persons }) => persons.count === undefined)).toBe(true);
    expect(result.issues.map(({ code, path }) => `${code} ${path.slice(1).join(".")}`)).toEqual([
      "report.negative-figure 0.value",
      "report.wrong-unit 1.unit",
      "report.count-of-other-level 2.region",
      "report.count-of-other-level 3.region",
      "report.count-twice 4.region",
      "report.count-twice 5.region",
    ]);
  });

  it("stand under their own code where the region is coarser, and under none where there is none", () => {
    const given = [
      stay("a", { in: "2026-02-02", region: "51" }),
      stay("b", { in: "2026-02-02", region: "51.71.01.1001" }),
      stay("c", { in: "2026-02-02" }),
    ];
    const keys = (options: Partial<Parameters<typeof completeness>[1]>) =>
      of({ episodes: given }, options).groups.map(({ key }) => key);
    expect(keys({ by: "regency" })).toEqual(["51", "51.71", "no-region"]);
    expect(keys({ episodeRegion: () => "64" })).toEqual(["64"]);
  });
});

describe("fields filled", () => {
  const mandatory = [
    { kind: "institution" as const, fields: ["ownership", "agreements"] },
    { kind: "ibm-unit" as const, fields: ["satker"] },
    { kind: "episode" as const, fields: ["region", "admitted"] },
  ];
  const asked = { definition: own({ mandatory }) };

  it("are counted by kind and field; an empty list is filled, a blank is not", () => {
    const result = of({ institutions, ibmUnits, episodes }, asked);
    // Institutions 4: ownership i1, i3; agreements i1, i2. Units 2: none. Episodes 3, all filled.
    expect(result.fields).toEqual(share(10, 16));
    expect(result.kinds.map(({ key, records, rate }) => [key, records, rate])).toEqual([
      ["institution", 4, share(4, 8)],
      ["ibm-unit", 2, share(0, 2)],
      ["episode", 3, share(6, 6)],
    ]);
    expect(result.kinds[0]?.fields).toEqual([
      { key: "ownership", rate: share(2, 4) },
      { key: "agreements", rate: share(2, 4) },
    ]);
  });

  it("are not asked of what had not begun", () => {
    const later = { id: "i9", openedOn: "2026-07-01" } as const;
    expect(of({ institutions: [later] }, asked).fields).toEqual(nobody);
    expect(of({}, asked).fields).toEqual(notGiven);
    expect(of({}, asked).kinds).toEqual([]);
  });

  it("of a fact that was withdrawn are not filled", () => {
    const registered = own({ persons: "registered", mandatory: [mandatory[2] as never] });
    const episode = stay("a", {
      registered: { id: "r", on: "2026-01-05" },
      admitted: { id: "a", on: "2026-01-06", retractedOn: "2026-01-07" },
    });
    expect(of({ episodes: [episode] }, { definition: registered }).fields).toEqual(share(0, 2));
  });

  it("that no record has are an issue, and so are kinds and fields named twice", () => {
    const faulty = own({
      mandatory: [
        { kind: "ibm-unit", fields: ["satker", "satker", "nik"] },
        { kind: "ibm-unit", fields: ["decree"] },
      ],
    });
    const result = of({ ibmUnits }, { definition: faulty });
    expect(result.fields).toEqual(share(0, 2));
    expect(result.issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "report.field-twice definition.mandatory.0.fields.1",
      "report.unknown-field definition.mandatory.0.fields.2",
      "report.kind-twice definition.mandatory.1.kind",
    ]);
  });
});

describe("the days that are looked at", () => {
  it("end with the day of the question", () => {
    expect(of({}, { asOf: "2026-03-31" }).period).toEqual({
      start: "2026-01-01",
      end: "2026-03-31",
    });
  });

  it("are refused where there are none", () => {
    expect(() => of({}, { asOf: "2025-12-31" })).toThrow(RangeError);
    expect(() => of({}, { knownAt: "2025-02-30" })).toThrow(RangeError);
  });
});

describe("any register", () => {
  it("gives counts that are the sums of its groups, in any order, and is left as it is", () => {
    fc.assert(
      fc.property(anyEpisodes, (list) => {
        const result = of(
          deepFreeze({ episodes: list, institutions, ibmUnits, units: ibmUnits, reports: [] }),
        );
        const persons = result.groups.reduce(
          (sum, group) => sum + (group.persons.recorded ?? 0),
          0,
        );
        expect(persons).toBe(result.persons.recorded);
        for (const figure of ["units", "fields"] as const) {
          const filled = [result, ...result.groups].map((one) => one[figure]);
          const [all = 0, ...parts] = filled.map((r) =>
            r.status === "defined" ? r.denominator : 0,
          );
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
        }
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        const back = of({
          episodes: [...list].reverse(),
          institutions: [...institutions].reverse(),
          ibmUnits: [...ibmUnits].reverse(),
          units: [...ibmUnits].reverse(),
          reports: [],
        });
        expect(back).toEqual(result);
      }),
      { numRuns: 60 },
    );
  });
});
