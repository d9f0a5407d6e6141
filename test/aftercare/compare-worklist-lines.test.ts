import { expect, it } from "vitest";
import { compareWorklistLines, type WorklistLine, worklist } from "../../src/aftercare/index";
import { clientOf, fourVisits } from "./records";

const [line] = worklist([clientOf()], { policy: fourVisits, asOf: "2026-01-16" }).persons.flatMap(
  (p) => p.lines,
);
const of = (fields: Partial<WorklistLine>): WorklistLine => ({ ...line!, ...fields });

it.each<[string, Partial<WorklistLine>, Partial<WorklistLine>]>([
  ["overdue before open", { status: "overdue", latest: "2026-03-01" }, { status: "open" }],
  ["open before done", { status: "open" }, { status: "done" }],
  ["done before scheduled", { status: "done-late" }, { status: "scheduled" }],
  ["scheduled before what no list holds", { status: "scheduled" }, { status: "missed" }],
  [
    "the window that closes first",
    { latest: "2026-01-23" },
    { latest: "2026-01-24", due: "2026-01-01" },
  ],
  ["the earlier due day", { due: "2026-01-15" }, { due: "2026-01-16" }],
  ["the person", { personId: "a" }, { personId: "b" }],
  ["the contact", { contactId: "a" }, { contactId: "b" }],
])("first comes %s", (_, before, after) => {
  expect(compareWorklistLines(of(before), of(after))).toBe(-1);
  expect(compareWorklistLines(of(after), of(before))).toBe(1);
  expect(compareWorklistLines(of(before), of(before))).toBe(0);
});
