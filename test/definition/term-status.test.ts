import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, fromEpochDay } from "../../src/calendar/index";
import { type Term, termStates, termStatus } from "../../src/definition/index";
import { termStateLabels } from "../../src/definition/text";
import { deepFreeze } from "./deep-freeze";

const year: Term = deepFreeze({ from: "2025-01-01", to: "2025-12-31" });
const stateOf = (term: Term, asOf: `${number}-${number}-${number}`, open = false) =>
  termStatus(term, { asOf, ...(open && { undated: "open" }) }).state;

describe("termStatus", () => {
  it("a term holds on its first and last day, and not a day more", () => {
    expect(stateOf(year, "2024-12-31")).toBe("not-begun");
    expect(stateOf(year, "2025-01-01")).toBe("in-force");
    expect(stateOf(year, "2025-12-31")).toBe("in-force");
    expect(stateOf(year, "2026-01-01")).toBe("expired");
  });

  it("days left are none on the last day, and said only while in force", () => {
    expect(termStatus(year, { asOf: "2025-12-31" })).toEqual({
      state: "in-force",
      outcome: "met",
      asOf: "2025-12-31",
      from: "2025-01-01",
      lastDay: "2025-12-31",
      daysLeft: 0,
    });
    expect(termStatus(year, { asOf: "2026-01-01" }).daysLeft).toBeUndefined();
  });

  it("a last day that was not recorded is unknown, not open", () => {
    const term = { from: "2013-05-17" } as const;
    expect(stateOf(term, "2013-05-17")).toBe("in-force");
    expect(termStatus(term, { asOf: "2013-05-18" })).toMatchObject({
      state: "undated",
      outcome: "unknown",
    });
    expect(stateOf({ ...term, openEnded: true }, "2026-01-01")).toBe("in-force");
    expect(stateOf(term, "2026-01-01", true)).toBe("in-force");
  });

  it("the day of recording stands for a first day that was not recorded", () => {
    const term: Term = { to: "2025-12-31", recordedOn: "2025-03-01" };
    expect(stateOf(term, "2025-03-01")).toBe("in-force");
    expect(stateOf(term, "2025-02-28")).toBe("undated");
    expect(stateOf({ to: "2025-12-31" }, "2025-03-01")).toBe("undated");
    expect(stateOf({ to: "2025-12-31" }, "2026-01-01")).toBe("expired");
    expect(stateOf({ to: "2025-12-31" }, "2025-03-01", true)).toBe("in-force");
  });

  it("from the day of an early end on it does not hold; before, it does", () => {
    const term: Term = { ...year, endedOn: "2025-06-10" };
    expect(stateOf(term, "2025-06-09")).toBe("in-force");
    expect(termStatus(term, { asOf: "2025-06-10" })).toMatchObject({
      state: "ended",
      outcome: "unmet",
      lastDay: "2025-06-09",
    });
    expect(termStatus(term, { asOf: "2025-06-09" }).lastDay).toBe("2025-12-31");
  });

  it("an early end after the last day leaves the last day as it was", () => {
    const term: Term = { ...year, endedOn: "2026-02-01" };
    expect(termStatus(term, { asOf: "2026-03-01" }).lastDay).toBe("2025-12-31");
  });

  it("an old question is answered by what was known then", () => {
    const late: Term = { ...year, recordedOn: "2025-04-01" };
    const at = (term: Term, knownAt: `${number}-${number}-${number}`) =>
      termStatus(term, { asOf: "2025-07-01", knownAt }).state;
    expect(at(late, "2025-03-31")).toBe("not-known");
    expect(at(late, "2025-04-01")).toBe("in-force");
    expect(at({ ...year, retractedOn: "2025-05-01" }, "2025-04-30")).toBe("in-force");
    expect(at({ ...year, retractedOn: "2025-05-01" }, "2025-05-01")).toBe("not-known");
    expect(at({ ...year, endedOn: "2025-06-10" }, "2025-06-09")).toBe("in-force");
    expect(at({ ...year, endedOn: "2025-06-10" }, "2025-06-10")).toBe("ended");
    expect(at({ to: "2025-12-31" }, "2025-04-01")).toBe("undated");
    expect(termStatus(late, { asOf: "2025-07-01", knownAt: "2025-07-01" }).knownAt).toBe(
      "2025-07-01",
    );
  });

  it("what was withdrawn is not known, and no answer is drawn from it", () => {
    expect(termStatus({ ...year, retractedOn: "2025-02-01" }, { asOf: "2025-01-05" })).toEqual({
      state: "not-known",
      outcome: "not-applicable",
      asOf: "2025-01-05",
    });
  });

  it("a day that does not exist is refused", () => {
    expect(() => termStatus(year, { asOf: "2025-02-30" })).toThrow(/^pulih: /);
    expect(() => termStatus(year, { asOf: "2025-02-01", knownAt: "2025-13-01" })).toThrow(
      /^pulih: /,
    );
  });

  it("a term with both days holds on just the days between them", () => {
    const day = fc.integer({ min: 18000, max: 19000 }).map(fromEpochDay);
    fc.assert(
      fc.property(day, fc.nat(400), day, (from, length, asOf) => {
        const to = addDays(from, length);
        const { outcome } = termStatus({ from, to }, { asOf });
        expect(outcome).toBe(from <= asOf && asOf <= to ? "met" : "unmet");
      }),
    );
  });

  it("every state has a name in both languages", () => {
    expect(Object.keys(termStateLabels)).toEqual([...termStates]);
  });
});
