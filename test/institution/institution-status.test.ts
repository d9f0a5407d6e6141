import { describe, expect, it } from "vitest";
import { institutionStatus, lksValidity } from "../../src/institution/index";
import { agreementOf, institutionOf } from "./records";

const asOf = "2026-01-15";
const at = (fields: Parameters<typeof institutionOf>[0], day: typeof asOf | "2020-06-01" = asOf) =>
  institutionStatus(institutionOf(fields), { asOf: day as typeof asOf });

describe("institutionStatus", () => {
  it("tells each axis by itself, and every paper with its status", () => {
    const institution = institutionOf({
      agreements: [agreementOf({ id: "b", to: "2026-12-31" }), agreementOf()],
      designations: [{ id: "d1", ministry: "social-affairs", from: "2025-01-01", openEnded: true }],
      accreditations: [
        { id: "g2", on: "2025-02-01", grade: "B" },
        { id: "g1", on: "2020-02-01", grade: "A" },
      ],
    });
    const status = institutionStatus(institution, { asOf, lks: lksValidity });
    expect(status).toMatchObject({
      institutionId: "i1",
      asOf,
      open: "met",
      ownership: "community",
      operator: "foundation",
      facilityKind: "community-house",
      services: [{ nature: "social", modality: "inpatient" }],
      programs: [{ id: "p1", kind: "OSC" }],
      places: [{ modality: "inpatient", places: 20 }],
    });
    expect(status.licences.map(({ state }) => state)).toEqual(["in-force", "expired"]);
    expect(status.agreements.map(({ agreementId, state }) => [agreementId, state])).toEqual([
      ["a1", "expired"],
      ["b", "in-force"],
    ]);
    expect(status.designations.map(({ outcome }) => outcome)).toEqual(["met"]);
    expect(status.accreditation).toMatchObject({ accreditationId: "g2", grade: "B" });
    expect(status.staff).toEqual([
      { role: "addiction-counselor", people: 1, certified: 0, maybeCertified: 1 },
      { role: "social-worker", people: 3, certified: 0, maybeCertified: 3 },
    ]);
    expect(JSON.parse(JSON.stringify(status))).toEqual(status);
  });

  it("what was not recorded is absent; what is recorded as empty is empty", () => {
    const bare = institutionStatus({ id: "i2" }, { asOf, knownAt: asOf });
    expect(bare).toEqual({
      institutionId: "i2",
      asOf,
      knownAt: asOf,
      open: "unknown",
      licences: [],
      designations: [],
      agreements: [],
    });
    expect(at({ programs: [], staff: [], capacity: [], services: [] })).toMatchObject({
      programs: [],
      staff: [],
      places: [],
      services: [],
    });
  });

  it("an institution is open from its opening to the day before its closing", () => {
    expect(at({ openedOn: "2026-01-15" }).open).toBe("met");
    expect(at({ openedOn: "2026-01-16" }).open).toBe("unmet");
    expect(at({ closure: { on: "2026-01-16" } }).open).toBe("met");
    expect(at({ closure: { on: "2026-01-15" } }).open).toBe("unmet");
    expect(at({ closure: { on: "2025-01-15", retractedOn: "2025-02-01" } }).open).toBe("met");
  });

  it("an owner who changed is the one of the day; two at once are none", () => {
    const ownership = [
      { value: "government", to: "2021-12-31" },
      { value: "community", from: "2022-01-01" },
    ] as const;
    expect(at({ ownership: [...ownership] }).ownership).toBe("community");
    expect(at({ ownership: [...ownership] }, "2020-06-01").ownership).toBe("government");
    expect(at({ ownership: [{ value: "government" }, { value: "community" }] })).not.toHaveProperty(
      "ownership",
    );
  });

  it("places of one modality are added up, and those that ended are gone", () => {
    const capacity = [
      { modality: "inpatient", places: 10, to: "2025-12-31" },
      { modality: "inpatient", places: 6 },
      { modality: "inpatient", places: 4, from: "2026-01-01" },
      { modality: "outpatient", places: 30 },
    ] as const;
    expect(at({ capacity: [...capacity] }).places).toEqual([
      { modality: "inpatient", places: 10 },
      { modality: "outpatient", places: 30 },
    ]);
  });

  it("only a certificate for one's own role that is in force certifies", () => {
    const staff = [
      {
        id: "s1",
        role: "assessor",
        certifications: [{ role: "assessor", from: "2025-01-01", to: "2026-12-31" }],
      },
      {
        id: "s2",
        role: "assessor",
        certifications: [{ role: "assessor", from: "2020-01-01", to: "2022-12-31" }],
      },
      { id: "s3", role: "assessor", certifications: [{ role: "nurse", openEnded: true }] },
      { id: "s4", role: "assessor", certifications: [{ role: "assessor" }] },
      { id: "s5", role: "assessor", certifications: [] },
      { id: "s6", role: "assessor", to: "2025-12-31" },
    ] as const;
    const list = staff.map((row) => ({ ...row, certifications: undefined, ...row })) as never;
    expect(at({ staff: list }).staff).toEqual([
      { role: "assessor", people: 5, certified: 1, maybeCertified: 1 },
    ]);
  });

  it("without a definition of validity, or without any accreditation, there is none", () => {
    const accreditations = [{ id: "g", on: "2025-01-01", grade: "A" }] as const;
    expect(at({ accreditations: [...accreditations] })).not.toHaveProperty("accreditation");
    const status = institutionStatus(institutionOf(), { asOf, lks: lksValidity });
    expect(status).not.toHaveProperty("accreditation");
  });

  it("papers that were withdrawn are left out", () => {
    const licences = [{ id: "l", kind: "other", from: "2025-01-01", retractedOn: "2025-02-01" }];
    expect(at({ licences: licences as never }).licences).toEqual([]);
  });
});
