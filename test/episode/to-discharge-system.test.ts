import { describe, expect, it } from "vitest";
import {
  dischargeReasons,
  dischargeSystemIds,
  mapDischargeReason,
  toDischargeSystem,
} from "../../src/episode/index";

const missing = (system: "ndtms" | "aodts" | "teds") =>
  dischargeReasons.filter((reason) => toDischargeSystem(system, reason) === undefined);

describe("toDischargeSystem", () => {
  it("what it gives reads back as the same reason", () => {
    for (const system of dischargeSystemIds) {
      for (const reason of dischargeReasons) {
        const foreign = toDischargeSystem(system, reason);
        if (foreign) expect(mapDischargeReason(system, foreign.label)).toBe(reason);
      }
    }
  });

  it("of several labels with one meaning the widest is taken", () => {
    expect(toDischargeSystem("ndtms", "completed")?.label).toBe("Completed");
    expect(toDischargeSystem("aodts", "transferred")?.code).toBe("5");
  });

  it("a reason that a system does not tell apart is not pressed into another", () => {
    expect(missing("ndtms")).toEqual(["mutual-agreement", "order-ended", "against-advice"]);
    expect(missing("aodts")).toEqual([
      "declined",
      "moved-away",
      "no-suitable-treatment",
      "unknown",
    ]);
    expect(missing("teds")).toEqual([
      "mutual-agreement",
      "order-ended",
      "against-advice",
      "declined",
      "moved-away",
      "no-suitable-treatment",
    ]);
    expect(toDischargeSystem("other" as "teds", "died")).toBeUndefined();
  });
});
