import { expect, it } from "vitest";
import { workload } from "../../src/aftercare/index";
import { clientOf, fourVisits, segmentOf } from "./records";

const agent = (monitorId: string) => [
  { monitorId, role: "recovery-agent", from: "2026-01-01" } as const,
];
const clients = [
  clientOf([], { id: "e1", personId: "p1", assignments: agent("ap-2"), region: "32.01" }),
  clientOf([], { id: "e2", personId: "p1", assignments: agent("ap-1"), region: "32.01" }),
  clientOf([], { id: "e3", personId: "p3", assignments: agent("ap-1"), region: "33.01" }),
  clientOf([], { id: "e4", personId: "p4" }),
];
const none = { persons: 0, contacts: 0, overdue: 0, meetings: 0 };

it("each contact belongs to one monitor, and the groups and the unassigned add up", () => {
  const load = workload(clients, { policy: fourVisits, asOf: "2026-01-17" });
  expect(load).toMatchObject({
    total: { persons: 3, contacts: 4, overdue: 4, meetings: 0 },
    groups: [
      { key: "ap-1", persons: 2, contacts: 2, overdue: 2, meetings: 0, withinCapacity: "unknown" },
      { key: "ap-2", persons: 1, contacts: 1, overdue: 1, meetings: 0, withinCapacity: "unknown" },
    ],
    unassigned: { persons: 1, contacts: 1, overdue: 1, meetings: 0 },
    to: "2026-01-23",
    issues: [],
  });
  expect(load).not.toHaveProperty("knownAt");
  expect(workload(clients.toReversed(), { policy: fourVisits, asOf: "2026-01-17" })).toEqual(load);
});

it("stands against capacity, and no capacity is no number to divide by", () => {
  const capacity = (key: string) => ({ "ap-1": 1, "ap-2": 0 })[key];
  const { groups } = workload(clients, { policy: fourVisits, asOf: "2026-01-17", capacity });
  expect(
    groups.map(({ capacity, load, withinCapacity }) => [capacity, load?.value, withinCapacity]),
  ).toEqual([
    [1, 2, "unmet"],
    [0, undefined, "unmet"],
  ]);
  const wide = workload(clients, { policy: fourVisits, asOf: "2026-01-17", capacity: () => 2 });
  expect(wide.groups.map(({ withinCapacity }) => withinCapacity)).toEqual(["met", "met"]);
});

it("is grouped by region or whatever the caller names, as it was known", () => {
  const load = workload(clients, {
    policy: segmentOf({}, { channel: "in-person" }),
    asOf: "2026-01-17",
    knownAt: "2026-01-17",
    by: ({ region }) => region?.slice(0, 2),
  });
  expect(load.groups.map(({ key, contacts, meetings }) => [key, contacts, meetings])).toEqual([
    ["32", 2, 2],
    ["33", 1, 1],
  ]);
  expect([load.unassigned.contacts, load.knownAt]).toEqual([1, "2026-01-17"]);
});

it("of nobody there is nothing", () => {
  expect(workload([], { policy: fourVisits, asOf: "2026-01-17" })).toMatchObject({
    total: none,
    groups: [],
    unassigned: none,
  });
});
