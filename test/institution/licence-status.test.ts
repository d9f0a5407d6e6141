import { describe, expect, it } from "vitest";
import { licenceStatus } from "../../src/institution/index";

const licence = { id: "l1", kind: "clinic-permit", from: "2021-03-01", to: "2026-02-28" } as const;

describe("licenceStatus", () => {
  it("a licence that ended is expired, whatever it allowed before", () => {
    expect(licenceStatus(licence, { asOf: "2026-02-28" })).toMatchObject({
      licenceId: "l1",
      kind: "clinic-permit",
      outcome: "met",
      daysLeft: 0,
    });
    expect(licenceStatus(licence, { asOf: "2026-03-01" })).toMatchObject({
      state: "expired",
      outcome: "unmet",
    });
  });

  it("a licence that was revoked does not hold from that day on", () => {
    const revoked = { ...licence, endedOn: "2025-01-10" } as const;
    expect(licenceStatus(revoked, { asOf: "2025-01-09" }).state).toBe("in-force");
    expect(licenceStatus(revoked, { asOf: "2025-01-10" }).state).toBe("ended");
  });

  it("a licence of which only the last day is recorded holds from the day of recording", () => {
    const known = { id: "l", kind: "other", to: "2026-02-28", recordedOn: "2025-01-01" } as const;
    expect(licenceStatus(known, { asOf: "2025-06-01" }).outcome).toBe("met");
    expect(licenceStatus(known, { asOf: "2024-06-01" }).outcome).toBe("unknown");
  });
});
