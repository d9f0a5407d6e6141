import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/index";
import {
  arrivalRoutes,
  priorityThenArrival,
  type WaitingEntry,
  waitingList,
  waitingPriorities,
} from "../../src/capacity/index";
import { derive } from "../../src/definition/index";
import { entryOf } from "./records";

const policy = priorityThenArrival({ days: 30 });
const asOf = "2026-03-01";
const listOf = (entries: WaitingEntry[], more: object = {}) =>
  waitingList(entries, { policy, asOf, ...more });
const orderOf = (entries: WaitingEntry[], more: object = {}) =>
  listOf(entries, more).queue.map(({ entryId }) => entryId);

describe("waitingList", () => {
  it("the urgent come first, then who arrived first, then the lower sequence and id", () => {
    const entries = [
      entryOf("late", { on: "2026-02-01", priority: "routine" }),
      entryOf("none", { on: "2025-12-01" }),
      entryOf("b", { priority: "routine" }),
      entryOf("a", { priority: "routine" }),
      entryOf("c", { priority: "routine", sequence: -1 }),
      entryOf("urgent", { on: "2026-02-20", priority: "urgent" }),
      entryOf("soon", { on: "2026-02-10", priority: "soon" }),
    ];
    expect(orderOf(entries)).toEqual(["urgent", "soon", "c", "a", "b", "late", "none"]);
    expect(orderOf([...entries].reverse())).toEqual(orderOf(entries));
  });

  it("transfers from prisons stand where the policy puts them, and are counted apart", () => {
    const entries = [
      entryOf("a", { priority: "urgent" }),
      entryOf("prison", { priority: "routine", route: "prison" }),
      entryOf("z", { priority: "routine", on: "2026-02-01" }),
      entryOf("old", { route: "prison", placedOn: "2026-02-01" }),
      entryOf("gone", { route: "prison", leftOn: "2026-02-01" }),
    ];
    const under = (transfers: "first" | "last") =>
      orderOf(entries, {
        policy: derive(policy, { transfers }, { id: "own", version: transfers }),
      });
    expect(orderOf(entries)).toEqual(["a", "prison", "z"]);
    expect(under("first")).toEqual(["prison", "a", "z"]);
    expect(under("last")).toEqual(["a", "z", "prison"]);
    expect(listOf(entries).prisonTransfers).toEqual({ waiting: 1, placed: 1, left: 1 });
  });

  it("free places go to the first of each modality", () => {
    const entries = [
      entryOf("a"),
      entryOf("b"),
      entryOf("c", { modality: "outpatient" }),
      entryOf("d"),
    ];
    const places = [
      { modality: "inpatient", free: 1 },
      { modality: "inpatient", free: 1 },
    ];
    const list = listOf(entries, { places });
    expect(
      list.queue.map((each) => [each.entryId, each.positionInModality, each.hasPlace]),
    ).toEqual([
      ["a", 1, true],
      ["b", 2, true],
      ["c", 1, undefined],
      ["d", 3, false],
    ]);
    expect(list.modalities).toEqual([
      { modality: "inpatient", waiting: 3, free: 2, withoutPlace: 1, spare: 0 },
      { modality: "outpatient", waiting: 1 },
    ]);
    const spare = listOf([], { places: [{ modality: "outpatient", free: 3 }] });
    expect(spare.modalities).toEqual([
      { modality: "outpatient", waiting: 0, free: 3, withoutPlace: 0, spare: 3 },
    ]);
  });

  it("the last day of a limit is within it, the next is too long", () => {
    const at = (on: "2026-01-30" | "2026-01-29") =>
      listOf([entryOf("a", { on, priority: "routine" })]);
    expect(at("2026-01-30").queue[0]).toMatchObject({ days: 30, within: "met" });
    expect(at("2026-01-29").tooLong).toEqual(["a"]);
    expect(at("2026-01-29").withinLimit.documented).toMatchObject({ numerator: 0, denominator: 1 });
  });

  it("a priority that was not recorded is too long only where it would be for all", () => {
    const limits = [
      { priority: "urgent", limit: { days: 7 } },
      { priority: "soon", limit: { days: 30 } },
      { priority: "routine", limit: { months: 2 } },
    ] as const;
    const own = derive(policy, { limits: [...limits] }, { id: "own", version: "1" });
    const within = (on: WaitingEntry["on"], rule = own) =>
      listOf([entryOf("a", { on })], { policy: rule }).queue[0]?.within;
    expect(within("2026-02-22")).toBe("met");
    expect(within("2026-02-21")).toBe("unknown");
    expect(within("2026-01-01")).toBe("unknown");
    expect(within("2025-12-31")).toBe("unmet");
    const none = derive(policy, { limits: [] }, { id: "own", version: "2" });
    expect(within("2025-12-31", none)).toBe("not-applicable");
    const some = derive(policy, { limits: [limits[0]] }, { id: "own", version: "3" });
    expect(within("2025-12-31", some)).toBe("unknown");
  });

  it("a priority that the order lacks comes after the others", () => {
    const own = derive(policy, { priorities: ["soon"] }, { id: "own", version: "1" });
    const entries = [entryOf("a", { priority: "urgent" }), entryOf("b", { priority: "soon" })];
    expect(orderOf(entries, { policy: own })).toEqual(["b", "a"]);
  });

  it("every entry goes somewhere: waiting, placed, left, or not arrived", () => {
    const entries = [
      entryOf("waits"),
      entryOf("placed", { placedOn: asOf }),
      entryOf("soon placed", { placedOn: "2026-03-02" }),
      entryOf("left", { leftOn: "2026-02-01", placedOn: "2026-02-02" }),
      entryOf("both", { leftOn: "2026-02-01", placedOn: "2026-02-01" }),
      entryOf("later", { on: "2026-03-02" }),
      entryOf("wrong", { retractedOn: "2026-01-11" }),
    ];
    expect(listOf(entries).flow).toEqual({
      entries: 7,
      waiting: 2,
      placed: 2,
      left: 1,
      notArrived: 2,
    });
  });

  it("an old list is made again as it was known", () => {
    const entries = [entryOf("a", { placedOn: "2026-02-10" }), entryOf("b", { recordedOn: asOf })];
    const then = listOf(entries, { knownAt: "2026-02-09" });
    expect(then.queue.map(({ entryId }) => entryId)).toEqual(["a"]);
    expect(then.knownAt).toBe("2026-02-09");
    expect(listOf(entries, { knownAt: asOf }).flow).toMatchObject({ waiting: 1, placed: 1 });
  });

  it("the median until a place is given counts those who wait yet as unknown from today", () => {
    const entries = [
      entryOf("a", { placedOn: "2026-01-20" }),
      entryOf("b", { placedOn: "2026-02-09" }),
      entryOf("c"),
      entryOf("d", { leftOn: "2026-01-25" }),
    ];
    const { untilPlaced, longest, placedWithinLimit } = listOf(entries);
    expect(untilPlaced).toMatchObject({ observations: 4, events: 2 });
    expect(untilPlaced.points.map(({ time, survival }) => [time, survival])).toEqual([
      [10, 0.75],
      [15, 0.75],
      [30, 0.375],
      [50, 0.375],
    ]);
    expect(untilPlaced.median.value).toBe(30);
    expect(longest).toBe(50);
    expect(placedWithinLimit.documented).toMatchObject({ numerator: 2, denominator: 2 });
  });

  it("of nobody there are no shares, no longest wait and no median, and each says so", () => {
    const empty = listOf([]);
    expect(empty).not.toHaveProperty("longest");
    expect(empty.withinLimit.documented).toEqual({
      status: "undefined",
      reason: "empty-denominator",
    });
    expect(empty.untilPlaced.median).toEqual({});
    expect(empty.modalities).toEqual([]);
  });

  it("tells priority and route where they were recorded", () => {
    const [bare, full] = listOf([
      entryOf("a", { priority: "routine", route: "ibm" }),
      entryOf("b", { priority: null, route: null }),
    ]).queue.toReversed();
    expect(full).toMatchObject({ priority: "routine", route: "ibm" });
    expect(bare).not.toHaveProperty("priority");
    expect(bare).not.toHaveProperty("route");
  });

  it("days that do not exist, and places that are no number, are refused", () => {
    expect(() => listOf([], { asOf: "2026-02-30" })).toThrow(/^pulih: /);
    expect(() => listOf([], { knownAt: "2026-02-30" })).toThrow(RangeError);
    expect(() => listOf([], { places: [{ modality: "inpatient", free: -1 }] })).toThrow(/^pulih: /);
  });

  it("the queue does not depend on the order of input, and all parts add up", () => {
    const entry = fc.record({
      on: fc.nat(80).map((days) => addDays("2026-01-01", days)),
      modality: fc.constantFrom("inpatient" as const, "outpatient" as const),
      priority: fc.constantFrom(...waitingPriorities, null),
      route: fc.constantFrom(...arrivalRoutes, null),
      wait: fc.option(fc.nat(60)),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (rows) => {
        const entries = rows.map(({ wait, ...row }, i) =>
          entryOf(`w${i}`, { ...row, placedOn: wait === null ? null : addDays(row.on, wait) }),
        );
        const list = listOf(entries);
        expect(listOf([...entries].reverse())).toEqual(list);
        const { entries: all, waiting, placed, left, notArrived } = list.flow;
        expect(waiting + placed + left + notArrived).toBe(all);
        expect(list.modalities.reduce((sum, row) => sum + row.waiting, 0)).toBe(waiting);
      }),
    );
  });
});
