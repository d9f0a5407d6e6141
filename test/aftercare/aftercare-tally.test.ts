import { describe, expect, it } from "vitest";
import { aftercareReport, aftercareTally } from "../../src/aftercare/index";
import { clientOf, contactOf, fourVisits, missedOf, policyOf } from "./records";

const options = {
  policy: fourVisits,
  asOf: "2026-03-20",
  by: ({ institutionId }: { institutionId: string }) => institutionId,
} as const;
const clients = [
  clientOf([contactOf("2026-01-16", { recordedOn: "2026-01-20" })], { id: "a" }),
  clientOf([missedOf("2026-01-12"), missedOf("2026-01-13")], { id: "b", institutionId: "i2" }),
  clientOf([], { id: "c", institutionId: "i2" }),
];

describe("aftercareTally", () => {
  it("counts in parts, stored as JSON and merged, what the report counts at once", () => {
    const tally = aftercareTally(options);
    const [west, east] = [clients.slice(0, 1), clients.slice(1)].map((part) =>
      JSON.parse(
        JSON.stringify(part.reduce((state, client) => tally.add(state, client), tally.empty())),
      ),
    );
    expect(tally.result(tally.merge(west, east))).toEqual(aftercareReport(clients, options));
    expect(tally.result(tally.merge(tally.empty(), tally.empty())).clients).toBe(0);
  });

  it("goes on with a state that another tally has counted in since, or that was stored", () => {
    const [one, other] = [aftercareTally(options), aftercareTally(options)];
    let state = one.empty();
    for (const [i, client] of clients.entries()) {
      state = (i % 2 === 0 ? one : other).add(state, client);
      state = i === 1 ? JSON.parse(JSON.stringify(state)) : state;
    }
    expect(one.result(state)).toEqual(aftercareReport(clients, options));
    expect(one.result(state).groups.map(({ key }) => key)).toEqual(["i1", "i2"]);
  });

  it("refuses states of other definitions, days, periods or groups", () => {
    const tally = aftercareTally(options);
    const others = [
      aftercareTally({ ...options, policy: policyOf({ lateDays: 6 }) }),
      aftercareTally({ ...options, policy: [fourVisits] }),
      aftercareTally({ ...options, asOf: "2026-03-21" }),
      aftercareTally({ ...options, knownAt: "2026-03-21" }),
      aftercareTally({ ...options, period: { start: "2026-01-01", end: "2026-01-31" } }),
      aftercareTally({ ...options, by: undefined }),
    ];
    for (const other of others) {
      expect(() => tally.merge(tally.empty(), other.empty())).toThrow(/^pulih: tallies/);
      expect(() => tally.add(other.empty(), clientOf())).toThrow(/^pulih: tallies/);
    }
  });
});
