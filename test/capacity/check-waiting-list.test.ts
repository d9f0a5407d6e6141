import { describe, expect, it } from "vitest";
import { checkWaitingList, type WaitingEntry } from "../../src/capacity/index";
import { entryOf } from "./records";

const faultsOf = (...entries: WaitingEntry[]) =>
  checkWaitingList(entries).map(
    ({ code, severity, path }) => `${severity} ${code} ${path.join(".")}`,
  );

describe("checkWaitingList", () => {
  it("nobody gets a place or leaves before arriving; on the same day one may", () => {
    expect(faultsOf(entryOf("a", { placedOn: "2026-01-10" }))).toEqual([]);
    expect(faultsOf(entryOf("a", { placedOn: "2026-01-09" }))).toEqual([
      "error capacity.placed-before-arrival 0.placedOn",
    ]);
    expect(faultsOf(entryOf("a", { leftOn: "2026-01-09" }))).toEqual([
      "error capacity.left-before-arrival 0.leftOn",
    ]);
  });

  it("a place and a leaving in one entry should be looked at", () => {
    expect(faultsOf(entryOf("a", { placedOn: "2026-01-11", leftOn: "2026-01-12" }))).toEqual([
      "warning capacity.placed-and-left 0.leftOn",
    ]);
  });

  it("two entries do not share an id", () => {
    expect(faultsOf(entryOf("a"), entryOf("a", { personId: "other" }))).toEqual([
      "error capacity.duplicate-entry 1.id",
    ]);
  });

  it("a person who waits for the same modality twice at once is counted twice", () => {
    const first = entryOf("a", { personId: "p", placedOn: "2026-02-01" });
    const at = (on: "2026-01-20" | "2026-02-01", more: Partial<WaitingEntry> = {}) =>
      faultsOf(first, entryOf("b", { personId: "p", on, ...more }));
    expect(at("2026-01-20")).toEqual(["warning capacity.waits-twice 1.personId"]);
    expect(at("2026-02-01")).toEqual([]);
    expect(at("2026-01-20", { modality: "outpatient" })).toEqual([]);
    expect(at("2026-01-20", { retractedOn: "2026-01-21" })).toEqual([]);
  });
});
