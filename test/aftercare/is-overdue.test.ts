import { expect, it } from "vitest";
import { isOverdue } from "../../src/aftercare/index";
import { clientOf, statusesOf } from "./records";

const window = { earliest: "2026-01-11", due: "2026-01-16", latest: "2026-01-23" } as const;

it.each([
  ["2026-01-10", false],
  ["2026-01-16", false],
  ["2026-01-17", true],
  ["2026-01-23", true],
  ["2026-01-24", false],
] as const)(
  "on %s a contact that was not held is overdue: %s, in the plan as well",
  (asOf, overdue) => {
    expect(isOverdue(window, asOf)).toBe(overdue);
    expect(statusesOf(clientOf(), asOf).d15 === "overdue").toBe(overdue);
  },
);
