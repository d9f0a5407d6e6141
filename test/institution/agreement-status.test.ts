import { describe, expect, it } from "vitest";
import { agreementStatus } from "../../src/institution/index";
import { agreementOf } from "./records";

describe("agreementStatus", () => {
  it("an agreement is in force from its first day to its last", () => {
    expect(agreementStatus(agreementOf(), { asOf: "2024-01-01" })).toEqual({
      agreementId: "a1",
      program: "OSC",
      support: ["operational", "quality"],
      state: "in-force",
      outcome: "met",
      asOf: "2024-01-01",
      from: "2024-01-01",
      lastDay: "2025-12-31",
      daysLeft: 730,
    });
    expect(agreementStatus(agreementOf(), { asOf: "2023-12-31" }).outcome).toBe("unmet");
    expect(agreementStatus(agreementOf(), { asOf: "2026-01-01" }).state).toBe("expired");
  });

  it("an agreement without a program is about none, and its support is not lent out", () => {
    const agreement = agreementOf({ program: null });
    const status = agreementStatus(agreement, { asOf: "2024-01-01" });
    expect(status).not.toHaveProperty("program");
    expect(status.support).not.toBe(agreement.support);
  });

  it("what was recorded later was not known", () => {
    const late = agreementOf({ recordedOn: "2024-05-01" });
    const status = agreementStatus(late, { asOf: "2024-03-01", knownAt: "2024-04-30" });
    expect(status.state).toBe("not-known");
  });
});
