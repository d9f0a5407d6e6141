import { describe, expect, it } from "vitest";
import {
  checkWaitingPolicy,
  priorityThenArrival,
  type WaitingPolicy,
} from "../../src/capacity/index";
import { derive } from "../../src/definition/index";

const faultsOf = (changes: Partial<Pick<WaitingPolicy, "priorities" | "limits">>) =>
  checkWaitingPolicy(
    derive(priorityThenArrival({ days: 30 }), changes, { id: "own", version: "1" }),
  ).map(({ code, path }) => `${code} ${path.join(".")}`);

describe("checkWaitingPolicy", () => {
  it("the shipped policy is sound, in days and in months", () => {
    expect(checkWaitingPolicy(priorityThenArrival({ days: 30 }))).toEqual([]);
    expect(checkWaitingPolicy(priorityThenArrival({ months: 2 }))).toEqual([]);
    expect(faultsOf({ limits: [] })).toEqual([]);
  });

  it("an order names every priority once", () => {
    expect(faultsOf({ priorities: ["urgent", "soon", "urgent"] })).toEqual([
      "capacity.priority-twice priorities.2",
      "capacity.priority-missing priorities",
    ]);
  });

  it("a priority has one limit, whole and at least one", () => {
    expect(
      faultsOf({
        limits: [
          { priority: "urgent", limit: { days: 0 } },
          { priority: "urgent", limit: { months: 1.5 } },
        ],
      }),
    ).toEqual([
      "capacity.limit-not-positive limits.0.limit",
      "capacity.priority-twice limits.1.priority",
      "capacity.limit-not-positive limits.1.limit",
    ]);
  });

  it("a limit of nothing cannot be chosen", () => {
    expect(() => priorityThenArrival({ days: 0 })).toThrow(/^pulih: /);
    expect(() => priorityThenArrival({ months: 0.5 })).toThrow(RangeError);
  });
});
