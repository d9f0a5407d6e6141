import { describe, expect, it } from "vitest";
import { agreementStatus, checkInstitution, institutionStatus } from "../../src/institution/index";
import { institutionSchema } from "../../src/institution/schema";
import {
  programsSource2013,
  signatories2013,
  signatoryInstitution,
} from "../../src/institution/signatories";
import { readRecords } from "../../src/issue/index";

const institutions = signatories2013.map(signatoryInstitution);

describe("the signatories of 17 May 2013", () => {
  it("are 13: three OSC, eight CBU, two ORC", () => {
    const count = (kind: string) => signatories2013.filter((s) => s.program === kind).length;
    expect(signatories2013).toHaveLength(13);
    expect(["OSC", "CBU", "ORC"].map(count)).toEqual([3, 8, 2]);
    expect(new Set(signatories2013.map(({ name }) => name)).size).toBe(13);
    expect(new Set(signatories2013.map(({ id }) => id)).size).toBe(13);
    expect(programsSource2013.year).toBe(2013);
  });

  it("are institutions without a fault", () => {
    const { records, rejected } = readRecords(institutionSchema, institutions, {
      check: checkInstitution,
    });
    expect(rejected).toEqual([]);
    expect(records.flatMap(({ warnings }) => warnings)).toEqual([]);
  });

  it("belonged to the community and had an agreement with BNN on the day of signing", () => {
    for (const institution of institutions) {
      const status = institutionStatus(institution, { asOf: "2013-05-17" });
      expect(status).toMatchObject({ ownership: "community", open: "unknown" });
      expect(status.programs).toHaveLength(1);
      expect(status.agreements[0]).toMatchObject({
        outcome: "met",
        support: ["operational", "quality"],
      });
      expect(status).not.toHaveProperty("places");
    }
  });

  it("whether the agreements still hold is not known, since no last day was published", () => {
    const later = institutions.flatMap(({ agreements }) =>
      (agreements ?? []).map((agreement) => agreementStatus(agreement, { asOf: "2026-01-01" })),
    );
    expect(new Set(later.map(({ outcome }) => outcome))).toEqual(new Set(["unknown"]));
  });
});
