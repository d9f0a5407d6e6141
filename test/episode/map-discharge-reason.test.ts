import { describe, expect, it } from "vitest";
import {
  dischargeReasons,
  dischargeSystemIds,
  dischargeSystems,
  mapDischargeReason,
} from "../../src/episode/index";

describe("mapDischargeReason", () => {
  it("the systems have as many reasons as are published", () => {
    expect(dischargeSystems.map(({ id, reasons }) => [id, reasons.length])).toEqual([
      ["ndtms", 12],
      ["aodts", 14],
      ["teds", 8],
    ]);
    expect(dischargeSystems.map(({ id }) => id)).toEqual([...dischargeSystemIds]);
  });

  it("reads every code and label that is published", () => {
    for (const { id, reasons } of dischargeSystems) {
      for (const { code, label, reason } of reasons) {
        expect(mapDischargeReason(id, ` ${label.toUpperCase()} `)).toBe(reason);
        if (code !== undefined) expect(mapDischargeReason(id, code)).toBe(reason);
        expect(dischargeReasons).toContain(reason);
      }
    }
  });

  it("codes may be numbers, as in public files", () => {
    expect(mapDischargeReason("teds", 6)).toBe("died");
    expect(mapDischargeReason("teds", -9)).toBe("unknown");
  });

  it("what a system does not list is not guessed", () => {
    expect(mapDischargeReason("teds", "8")).toBeUndefined();
    expect(mapDischargeReason("aodts", "12")).toBeUndefined();
    expect(mapDischargeReason("other" as "teds", "1")).toBeUndefined();
  });
});
