import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/calendar/index";
import { derive } from "../../src/definition/index";
import {
  type IbmActivity,
  type IbmLadder,
  type IbmRungOptions,
  type IbmUnit,
  ibmRung,
  illustrativeLadder,
} from "../../src/ibm/index";
import { deepFreeze } from "../definition/deep-freeze";
import { activityOf, asOf, reportsOf, unitOf } from "./records";

const agents = [1, 2, 3, 4, 5].map((i) => ({ id: `p${i}`, trainedOn: "2024-04-01" }) as const);
const months = ["07", "08", "09", "10", "11", "12"];
const reports = reportsOf("2024-07", "2025-06");

function rungOf(unit: Partial<IbmUnit>, options: Partial<IbmRungOptions> = {}) {
  const defaults = { reports, activities: [], ladder: illustrativeLadder, asOf };
  return ibmRung(unitOf(unit), { ...defaults, ...options });
}
const ladderOf = (rungs: IbmLadder["rungs"]) =>
  derive(illustrativeLadder, { rungs, window: { months: 6 } }, { id: "test.ladder", version: "1" });

/** Activity in eight months, of all four kinds, with a client: all that rungs 1 to 3 take. */
const active: IbmActivity[] = [
  ...months.map((month) => activityOf(`2024-${month}-05` as PlainDate, "mapping")),
  activityOf("2025-01-05", "socialization"),
  activityOf("2025-02-05", "outreach"),
  activityOf("2025-02-06", "screening", { clientId: "c1" }),
  activityOf("2025-02-07", "intervention", { clientId: "c1" }),
];
const full = {
  agents: [...agents],
  decree: { start: "2025-01-01" },
  support: [{ source: "village-fund" }],
} as const;
const fullUnit: Partial<IbmUnit> = { ...full, agents: [...agents], support: [...full.support] };

describe("ibmRung", () => {
  it("a unit stands on the highest rung that it meets with all below", () => {
    const place = rungOf(fullUnit, { activities: active });
    expect([place.documented, place.best]).toEqual(["4", "4"]);
    const noDecree = rungOf(
      { ...fullUnit, decree: { start: "2026-01-01" } },
      { activities: active },
    );
    expect([noDecree.documented, noDecree.best]).toEqual(["3", "3"]);
    const few = rungOf(fullUnit, { activities: active.slice(2) });
    expect([few.documented, few.best]).toEqual(["1", "1"]);
  });

  it("meeting a higher rung without a lower does not lift it", () => {
    const { rungs, documented } = rungOf(fullUnit, { activities: active.slice(2) });
    expect(rungs.map(({ outcome }) => outcome)).toEqual(["met", "unmet", "unmet", "unmet"]);
    expect(rungs[3]?.findings.map(({ outcome }) => outcome)).toEqual(["met", "met"]);
    expect(documented).toBe("1");
  });

  it("not even the lowest: the unit has no place, unless the facts leave it open", () => {
    const none = rungOf(fullUnit);
    expect(none).not.toHaveProperty("documented");
    expect(none).not.toHaveProperty("best");
    const open = rungOf(fullUnit, { reports: [] });
    expect(open).not.toHaveProperty("documented");
    expect(open.best).toBe("4");
  });

  it("what is not known leaves a higher rung open, and it alone", () => {
    const noDecree = rungOf({ ...fullUnit, decree: null }, { activities: active });
    expect([noDecree.documented, noDecree.best]).toEqual(["3", "4"]);
    const noSupport = rungOf({ ...fullUnit, support: [] }, { activities: active, reports: [] });
    expect([noSupport.documented, noSupport.best]).toEqual(["3", "3"]);
    const { agents: _, ...noRoster } = fullUnit;
    expect(rungOf(noRoster, { activities: active })).toMatchObject({ best: "4" });
    expect(rungOf(noRoster, { activities: active })).not.toHaveProperty("documented");
  });

  it("each rung shows its own findings", () => {
    const { rungs } = rungOf(fullUnit, { activities: active });
    expect(rungs.map(({ id, findings }) => [id, ...findings.map(({ code }) => code)])).toEqual([
      ["1", "ibm.activities", "ibm.agents"],
      ["2", "ibm.active-months", "ibm.agents"],
      ["3", "ibm.every-kind", "ibm.clients", "ibm.trained-agents"],
      ["4", "ibm.decree-in-force", "ibm.funded-without-bnn"],
    ]);
    expect(rungs[1]?.findings[0]).toMatchObject({ observed: 8, required: 8 });
    expect(rungs[2]?.findings[1]).toMatchObject({
      observed: 1,
      records: ["u1 2025-02-07 intervention"],
    });
  });

  it("names the ladder, the day, the unit and the window", () => {
    expect(rungOf({ id: "U9" })).toMatchObject({
      unitId: "U9",
      asOf,
      window: { start: "2024-07-01", end: "2025-06-30" },
    });
    expect(rungOf({}).definition).toBe(illustrativeLadder);
  });

  it("a ladder may ask for the community's support, and reads all activities for it", () => {
    const ladder = ladderOf([{ id: "seen", requires: { communitySupport: true } }]);
    const activities = [activityOf("2025-02-02", "mapping", { communitySupport: true })];
    expect(rungOf({}, { ladder, activities }).documented).toBe("seen");
    expect(rungOf({}, { ladder }).best).toBeUndefined();
  });

  it("only the unit's own records count, as far as they were known", () => {
    const ladder = ladderOf([{ id: "1", requires: { activities: 1 } }]);
    const other = activityOf("2025-02-02", "mapping", { unitId: "u2" });
    expect(rungOf({}, { ladder, activities: [other] }).documented).toBeUndefined();
    const late = activityOf("2025-02-02", "mapping", { recordedOn: "2025-08-01" });
    const knownAt = "2025-07-31";
    expect(rungOf({}, { ladder, activities: [late] }).documented).toBe("1");
    expect(rungOf({}, { ladder, activities: [late], knownAt }).documented).toBeUndefined();
  });

  it("a unit that is not formed or not known yet stands on none, whatever its roster", () => {
    const none = (unit: Partial<IbmUnit>, options: Partial<IbmRungOptions> = {}) => {
      const place = rungOf({ ...fullUnit, ...unit }, { activities: active, ...options });
      expect(place).not.toHaveProperty("documented");
      expect(place).not.toHaveProperty("best");
      expect(place.rungs.map(({ outcome }) => outcome)).toEqual(Array(4).fill("unmet"));
      expect(place.rungs[0]?.findings).toHaveLength(2);
    };
    none({ formedOn: "2025-07-01" });
    none({ formedOn: "2025-07-01" }, { reports: [] });
    none({ recordedOn: "2025-08-01" }, { knownAt: "2025-07-31" });
    const known = { knownAt: "2025-08-01", activities: active } as const;
    expect(rungOf({ ...fullUnit, recordedOn: "2025-08-01" }, known).documented).toBe("4");
  });

  it("a rung that does not arise is not one that a unit stands on", () => {
    const ladder = ladderOf([{ id: "nothing", requires: {} }]);
    const place = rungOf({}, { ladder });
    expect(place.rungs).toEqual([{ id: "nothing", outcome: "not-applicable", findings: [] }]);
    expect(place).not.toHaveProperty("documented");
    expect(place).not.toHaveProperty("best");
  });

  it("says whose knowledge counted, when a day was named", () => {
    expect(rungOf({}, { knownAt: "2025-06-30" }).knownAt).toBe("2025-06-30");
    expect(rungOf({})).not.toHaveProperty("knownAt");
    expect(rungOf({}, { knownAt: null })).not.toHaveProperty("knownAt");
  });

  it("agents and decree are looked at on the day of judgement while the window is running", () => {
    const rungs = [{ id: "1", requires: { agents: 1, decree: true } }];
    const ladder = {
      ...ladderOf(rungs),
      window: { start: "2025-01-01", end: "2025-12-31" },
    } as const;
    const placeOf = (to: PlainDate, end: PlainDate) =>
      rungOf({ agents: [{ id: "p1", to }], decree: { start: "2025-01-01", end } }, { ladder });
    expect(placeOf(asOf, asOf).documented).toBe("1");
    expect(placeOf("2025-06-29", asOf).best).toBeUndefined();
    expect(placeOf(asOf, "2025-06-29").best).toBeUndefined();
  });

  it("is not judged as of a day that does not exist", () => {
    const error = new RangeError("pulih: expected an existing day, YYYY-MM-DD");
    const day = "2025-02-29" as PlainDate;
    expect(() => rungOf({}, { asOf: day })).toThrow(error);
    expect(() => rungOf({}, { knownAt: day })).toThrow(error);
  });

  it("is plain JSON, and leaves its input as it was", () => {
    const input = deepFreeze({ unit: unitOf(fullUnit), reports, activities: active });
    const { unit, ...records } = input;
    const place = ibmRung(unit, { ...records, ladder: illustrativeLadder, asOf });
    expect(JSON.parse(JSON.stringify(place))).toStrictEqual(place);
  });
});
