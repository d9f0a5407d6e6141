import { describe, expect, it } from "vitest";
import { designationStatus } from "../../src/institution/index";

describe("designationStatus", () => {
  it("a designation without a recorded end is known on its first day alone", () => {
    const designation = { id: "d1", ministry: "health", from: "2024-01-01" } as const;
    expect(designationStatus(designation, { asOf: "2024-01-01" })).toMatchObject({
      designationId: "d1",
      ministry: "health",
      outcome: "met",
    });
    expect(designationStatus(designation, { asOf: "2024-01-02" }).outcome).toBe("unknown");
    const open = { ...designation, openEnded: true };
    expect(designationStatus(open, { asOf: "2026-01-02" }).outcome).toBe("met");
  });
});
