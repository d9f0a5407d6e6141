import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anyOfFour,
  type IbmTallyOptions,
  type IbmUnit,
  ibmReport,
  ibmTally,
} from "../../src/ibm/index";
import { deepFreeze } from "../definition/deep-freeze";
import { sevenActivities, sevenReports, sevenUnits } from "./example-five";
import { asOf, policyOf, unitOf } from "./records";
import { judgements } from "./registers";

const options: IbmTallyOptions = { policy: anyOfFour({ months: 6 }), asOf };
const byProvince = (unit: IbmUnit) => unit.region.slice(0, 2);
const records = { reports: sevenReports, activities: sevenActivities };
const throughJson = <T>(state: T): T => JSON.parse(JSON.stringify(state));

function stateOf(units: readonly IbmUnit[], by?: (unit: IbmUnit) => string) {
  const tally = ibmTally({ ...options, by });
  return units.reduce((state, unit) => tally.add(state, { unit, ...records }), tally.empty());
}

describe("ibmTally", { timeout: 60_000 }, () => {
  it("counts the worked example as the report does", () => {
    const { issues: _, ...report } = ibmReport(sevenUnits, { ...options, ...records });
    expect(ibmTally(options).result(stateOf(sevenUnits))).toMatchObject(report);
    expect(ibmTally(options).result(stateOf(sevenUnits)).issues).toEqual([]);
  });

  it("nothing counted is a report on nobody", () => {
    const tally = ibmTally(options);
    expect(tally.result(tally.empty())).toEqual(
      ibmReport([], { ...options, reports: [], activities: [] }),
    );
  });

  it("parts counted apart, sent as JSON and merged, make the whole", () => {
    fc.assert(
      fc.property(
        judgements,
        fc.array(fc.nat(2), { minLength: 5, maxLength: 5 }),
        ({ units, reports, activities, ...rest }, places) => {
          const each = { ...rest, by: byProvince };
          const tally = ibmTally(each);
          const parts = [0, 1, 2].map((part) =>
            units
              .filter((_, i) => places[i] === part)
              .reduce(
                (state, unit) => tally.add(state, { unit, reports, activities }),
                tally.empty(),
              ),
          );
          const whole = units.reduce(
            (state, unit) => tally.add(state, { unit, reports, activities }),
            tally.empty(),
          );
          const merged = parts.map(throughJson).reduce((a, b) => tally.merge(a, b));
          const { issues: _, ...report } = ibmReport(units, { ...each, reports, activities });
          expect(tally.result(merged)).toEqual({ ...report, issues: [] });
          expect(tally.result(whole)).toEqual({ ...report, issues: [] });
        },
      ),
    );
  });

  it("merging may be done in any order, and with nothing", () => {
    const tally = ibmTally({ ...options, by: byProvince });
    const parts = () =>
      [0, 2, 4].map((i) => stateOf(sevenUnits.slice(i, i === 4 ? 7 : i + 2), byProvince));
    const whole = tally.result(stateOf(sevenUnits, byProvince));
    expect(tally.result(parts().reduce(tally.merge))).toEqual(whole);
    expect(tally.result(parts().reduceRight(tally.merge))).toEqual(whole);
    expect(tally.result(tally.merge(tally.empty(), stateOf(sevenUnits, byProvince)))).toEqual(
      whole,
    );
    expect(tally.result(tally.merge(stateOf(sevenUnits, byProvince), tally.empty()))).toEqual(
      whole,
    );
  });

  it("merging changes at most the first state, and the result changes none", () => {
    const tally = ibmTally({ ...options, by: byProvince });
    const first = stateOf(sevenUnits.slice(0, 3), byProvince);
    const second = deepFreeze(stateOf(sevenUnits.slice(3), byProvince));
    const merged = tally.merge(first, second);
    const before = JSON.stringify(merged);
    tally.result(merged);
    expect(JSON.stringify(merged)).toBe(before);
    tally.add(merged, { unit: unitOf({ id: "more", region: "51.01.01.2009" }), ...records });
    expect(tally.result(second).flow.considered).toBe(4);
  });

  it("items stay as they were", () => {
    const tally = ibmTally(options);
    const item = deepFreeze({ unit: unitOf({ id: "U1" }), ...records });
    expect(tally.result(tally.add(tally.empty(), item)).flow.met).toBe(1);
  });

  it("a group that another tally added to the state is found, not made twice", () => {
    const [ours, theirs] = [1, 2].map(() => ibmTally({ ...options, by: byProvince }));
    const add = (tally: typeof ours, id: string, region: IbmUnit["region"]) =>
      tally?.add(state, { unit: unitOf({ id, region }), reports: [], activities: [] });
    const state = (ours ?? ibmTally(options)).empty();
    add(ours, "a", "32.01.01.2001");
    add(theirs, "b", "51.01.01.2001");
    add(ours, "c", "51.01.01.2002");
    expect(state.groups.map(({ key, counts }) => [key, counts.flow.considered])).toEqual([
      ["32", 1],
      ["51", 2],
    ]);
  });

  it.each<[string, Partial<IbmTallyOptions>]>([
    ["another definition", { policy: policyOf({ dormantAfterMonths: 7 }) }],
    ["another window", { policy: anyOfFour({ months: 12 }) }],
    ["another day", { asOf: "2025-07-31" }],
    ["another day of knowledge", { knownAt: "2025-07-31" }],
    ["another first year", { since: 2022 }],
  ])("does not merge what was counted under %s", (_, changes) => {
    const tally = ibmTally(options);
    const other = ibmTally({ ...options, ...changes });
    const message = "pulih: tallies under different definitions or days do not merge";
    expect(() => tally.merge(tally.empty(), other.empty())).toThrow(new RangeError(message));
    expect(() => tally.merge(other.empty(), tally.empty())).toThrow(new RangeError(message));
    const item = { unit: unitOf(), ...records };
    expect(() => tally.add(other.empty(), item)).toThrow(new RangeError(message));
    expect(() => tally.add(throughJson(other.empty()), item)).toThrow(new RangeError(message));
    expect(() => other.add(throughJson(other.empty()), item)).not.toThrow();
    expect(() => other.merge(other.empty(), throughJson(other.empty()))).not.toThrow();
  });

  it("counts by group are not mixed with counts of the whole alone", () => {
    const [whole, grouped] = [ibmTally(options), ibmTally({ ...options, by: byProvince })];
    const error = new RangeError("pulih: tallies with and without groups do not merge");
    expect([whole.empty().grouped, grouped.empty().grouped]).toEqual([false, true]);
    expect(() => whole.merge(whole.empty(), grouped.empty())).toThrow(error);
    expect(() => grouped.merge(grouped.empty(), whole.empty())).toThrow(error);
    const item = { unit: unitOf(), ...records };
    expect(() => whole.add(grouped.empty(), item)).toThrow(error);
    expect(() => grouped.add(whole.empty(), item)).toThrow(error);
  });

  it("a state that was refused is as it was", () => {
    const foreign = deepFreeze(ibmTally({ ...options, asOf: "2025-07-31" }).empty());
    const tally = ibmTally(options);
    expect(() => tally.add(foreign, { unit: unitOf(), ...records })).toThrow(/^pulih: tallies/);
    expect(() => tally.merge(foreign, tally.empty())).toThrow(/^pulih: tallies/);
  });

  it("a state of an equal tally is taken up where it was left", () => {
    const [first, second] = [ibmTally(options), ibmTally({ ...options })];
    const state = first.add(first.empty(), { unit: unitOf({ id: "U1" }), ...records });
    const more = second.add(throughJson(state), { unit: unitOf({ id: "U2" }), ...records });
    expect(second.result(more).flow).toMatchObject({ considered: 2, met: 2 });
  });

  it.each<[string, Partial<IbmTallyOptions>]>([
    ["as of a day", { asOf: "2025-02-30" as IbmTallyOptions["asOf"] }],
    ["known on a day", { knownAt: "soon" as IbmTallyOptions["asOf"] }],
  ])("does not count %s that does not exist", (_, changes) => {
    const error = new RangeError("pulih: expected an existing day, YYYY-MM-DD");
    expect(() => ibmTally({ ...options, ...changes })).toThrow(error);
  });

  it("the state names its definition and days, and nothing that was not named", () => {
    expect(ibmTally(options).empty()).not.toHaveProperty("knownAt");
    expect(ibmTally({ ...options, knownAt: null }).empty()).not.toHaveProperty("knownAt");
    expect(ibmTally(options).empty()).not.toHaveProperty("since");
    const named = ibmTally({ ...options, knownAt: "2025-07-31", since: 2022 }).empty();
    expect(named).toMatchObject({ asOf, knownAt: "2025-07-31", since: 2022, groups: [] });
    expect(named.definition).toEqual(options.policy);
    expect(throughJson(named)).toEqual(named);
  });
});
