import { expect, it } from "vitest";
import { supervision2025 } from "../../src/supervision/index";
import {
  supervisedInstitutionSchema,
  supervisionPolicySchema,
  supervisionVisitSchema,
} from "../../src/supervision/schema";

it("accepts what is shipped, through JSON, and refuses what could not be applied", () => {
  expect(supervisionPolicySchema.parse(JSON.parse(JSON.stringify(supervision2025)))).toEqual(
    supervision2025,
  );
  for (const fields of [
    { dueBeforeDays: -1 },
    { newFor: 1 },
    { period: {} },
    { rules: [{}] },
    { targets: [{ group: "x", count: 1 }] },
  ]) {
    expect(supervisionPolicySchema.safeParse({ ...supervision2025, ...fields }).success).toBe(
      false,
    );
  }
});

it("accepts institutions, bare or full, and visits", () => {
  for (const row of [
    { id: "a" },
    { id: "a", satker: null, region: "32.01", priority: "national", closedOn: "2025-01-01" },
  ]) {
    expect(supervisedInstitutionSchema.parse(row)).toEqual(row);
  }
  expect(supervisedInstitutionSchema.safeParse({ id: "a", priority: "high" }).success).toBe(false);
  const visit = {
    id: "v",
    on: "2025-01-01",
    subject: "ibm-unit",
    subjectId: "u",
    channel: "online",
    tier: "central",
  };
  expect(supervisionVisitSchema.parse(visit)).toEqual(visit);
  expect(supervisionVisitSchema.safeParse({ ...visit, subject: "client" }).success).toBe(false);
});
