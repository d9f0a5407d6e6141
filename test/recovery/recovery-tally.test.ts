import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/calendar/index";
import { derive } from "../../src/definition/index";
import type { Episode } from "../../src/episode/index";
import {
  bnn2026Completed3Months,
  type RecoveryTallyOptions,
  recoveryRate,
  recoveryTally,
} from "../../src/recovery/index";
import { deepFreeze } from "../definition/deep-freeze";
import { asOf, clientOf, clients } from "./worked-example";

const definition = bnn2026Completed3Months;
const options: RecoveryTallyOptions = { definition, asOf };
const people = clients.map((client) => [client]);

function counted(
  persons: readonly (readonly Episode[])[],
  more: Partial<RecoveryTallyOptions> = {},
) {
  const tally = recoveryTally({ ...options, ...more });
  return persons.reduce((state, person) => tally.add(state, person), tally.empty());
}

describe("recoveryTally", () => {
  it("counted one by one it is the report of all", () => {
    const by = ([first]: readonly Episode[]) => first?.discharged?.reason ?? "";
    const tally = recoveryTally({ ...options, by });
    const report = recoveryRate(clients, { ...options, by });
    expect(tally.result(counted(people, { by }))).toEqual(report);
  });

  it("a state holds its definition and days, and no pseudonym", () => {
    const period = { start: "2026-01-01", end: "2026-12-31" } as const;
    const state = counted(people, { knownAt: asOf, period });
    expect(state).toMatchObject({ definition, asOf, knownAt: asOf, period });
    expect(state).toMatchObject({ grouped: false, clustered: false, groups: [], clusters: [] });
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    expect(JSON.stringify(state)).not.toContain("p-A");
    // What was not asked is left out, not undefined.
    const bare = counted(people);
    expect(JSON.parse(JSON.stringify(bare))).toStrictEqual(bare);
  });

  it("a state does not grow with people", () => {
    const many = Array.from({ length: 2000 }, (_, i) => [clientOf(`${i}`, "2026-01-15")]);
    const size = (persons: typeof many) => JSON.stringify(counted(persons)).length;
    expect(size(many)).toBeLessThan(size(many.slice(0, 300)) + 50);
  });

  it("a result leaves the state as it is, and counting goes on after it", () => {
    const tally = recoveryTally(options);
    const state = counted(people.slice(0, 3));
    const before = JSON.stringify(state);
    tally.result(deepFreeze(structuredClone(state)));
    tally.result(state);
    expect(JSON.stringify(state)).toBe(before);
    expect(tally.result(tally.add(state, people[3]!)).flow.considered).toBe(4);
  });

  it("a state that came as JSON counts on, new groups included", () => {
    const by = ([first]: readonly Episode[]) => first?.institutionId ?? "";
    const tally = recoveryTally({ ...options, by, cluster: by });
    const sent = JSON.parse(JSON.stringify(counted(people.slice(0, 2), { by, cluster: by })));
    let state = tally.add(sent, people[2]!);
    state = tally.add(state, [{ ...clientOf("Z", "2026-01-15"), institutionId: "i0" }]);
    const other = counted([[{ ...clientOf("Y", "2026-01-15"), institutionId: "i2" }]], {
      by,
      cluster: by,
    });
    // A group that another tally put into the state is found again.
    state = recoveryTally({ ...options, by, cluster: by }).merge(state, other);
    state = tally.add(state, [{ ...clientOf("X", "2026-01-15"), institutionId: "i2" }]);
    const { groups, flow } = tally.result(state);
    expect(groups.map((group) => [group.key, group.flow.considered])).toEqual([
      ["i0", 1],
      ["i1", 3],
      ["i2", 2],
    ]);
    expect(flow.considered).toBe(6);
  });

  it("a person counted in two parts is noticed when they merge", () => {
    const tally = recoveryTally(options);
    const merged = tally.merge(counted(people.slice(0, 5)), counted(people.slice(4)));
    expect(tally.result(merged).issues).toEqual([
      {
        code: "recovery.person-counted-twice",
        severity: "error",
        path: [],
        params: { count: 1, remembered: 13 },
      },
    ]);
    const twice = counted([...people, people[0]!]);
    expect(tally.result(twice).issues[0]?.params).toEqual({ count: 1, remembered: 13 });
  });

  it("of many people some are remembered, whatever the order, and none on request", () => {
    const many = Array.from({ length: 40 }, (_, i) => [clientOf(`${i}`, "2026-01-15")]);
    const few = counted(many, { remember: 8 });
    expect(few.sample.marks).toHaveLength(8);
    expect(new Set(few.sample.marks).size).toBe(8);
    expect(few.sample.marks).toEqual([...few.sample.marks].sort((a, b) => a - b));
    expect(counted([...many].reverse(), { remember: 8 }).sample).toEqual(few.sample);
    const tally = recoveryTally({ ...options, remember: 8 });
    const halves = [many.slice(0, 25), many.slice(15)].map((half) =>
      counted(half, { remember: 8 }),
    );
    const merged = tally.merge(halves[0]!, halves[1]!);
    expect(merged.sample.marks).toEqual(few.sample.marks);
    const none = counted([...many, ...many], { remember: 0 });
    expect(none.sample).toEqual({ size: 0, marks: [], times: [] });
    expect(recoveryTally({ ...options, remember: 0 }).result(none).issues).toEqual([]);
  });

  it("nobody at all is counted as nobody", () => {
    const tally = recoveryTally(options);
    const { flow, rate, outer, groups } = tally.result(tally.add(tally.empty(), []));
    expect([flow.considered, flow.due, flow.denominator]).toEqual([0, 0, 0]);
    expect(rate).toEqual({ status: "undefined", reason: "empty-denominator" });
    expect(outer).toBeUndefined();
    expect(groups).toEqual([]);
  });

  it("clusters of nobody due have no spread", () => {
    const cluster = () => "one";
    const state = counted([people[8]!], { cluster });
    const report = recoveryTally({ ...options, cluster }).result(state);
    expect(report).not.toHaveProperty("clustering");
  });

  it("the episodes of two people are not one person", () => {
    const tally = recoveryTally(options);
    expect(() => tally.add(tally.empty(), clients.slice(0, 2))).toThrow(
      "pulih: expected the episodes of one person",
    );
  });

  const [different, grouped, remembered] = [
    "pulih: tallies under different definitions, days or periods do not merge",
    "pulih: tallies with and without groups or clusters do not merge",
    "pulih: tallies that remember different numbers of people do not merge",
  ];

  it.each([
    [{ asOf: "2026-08-01" }, different],
    [{ knownAt: "2026-08-01" }, different],
    [{ period: { start: "2026-01-01", end: "2026-12-31" } }, different],
    [
      { definition: derive(definition, { unknown: "excluded" }, { id: "x", version: "1" }) },
      different,
    ],
    [{ by: () => "all" }, grouped],
    [{ cluster: () => "all" }, grouped],
    [{ remember: 8 }, remembered],
  ] satisfies [Partial<RecoveryTallyOptions>, string][])(
    "states under %j and without it do not merge, nor count on",
    (more, message) => {
      const [one, other] = [recoveryTally(options), recoveryTally({ ...options, ...more })];
      expect(() => one.merge(one.empty(), other.empty())).toThrow(new RangeError(message));
      expect(() => one.add(other.empty(), people[0]!)).toThrow(new RangeError(message));
    },
  );

  it("periods that begin or end on one day alone are two", () => {
    const of = (start: PlainDate, end: PlainDate) =>
      recoveryTally({ ...options, period: { start, end } });
    const one = of("2026-01-01", "2026-06-30");
    const others = [of("2026-01-01", "2026-12-31"), of("2025-07-01", "2026-06-30")];
    for (const other of others) {
      expect(() => one.merge(one.empty(), other.empty())).toThrow(new RangeError(different));
    }
    const alike = of("2026-01-01", "2026-06-30");
    expect(() => one.merge(one.empty(), alike.empty())).not.toThrow();
  });
});
