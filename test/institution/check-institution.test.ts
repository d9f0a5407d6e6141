import { describe, expect, it } from "vitest";
import { checkInstitution, type Institution } from "../../src/institution/index";
import { institutionText as text } from "../../src/institution/text";
import { formatIssue } from "../../src/issue/format-issue";
import { agreementOf, institutionOf } from "./records";

const faultsOf = (fields: Partial<Institution>) =>
  checkInstitution(institutionOf(fields)).map(
    ({ code, severity, path }) => `${severity} ${code} ${path.join(".")}`,
  );

describe("checkInstitution", () => {
  it("an institution as it should be has no faults, nor has one of which nothing is known", () => {
    expect(faultsOf({ agreements: [agreementOf()] })).toEqual([]);
    expect(checkInstitution({ id: "i2" })).toEqual([]);
  });

  it("what ends before it starts cannot be true, wherever it stands", () => {
    const days = { from: "2025-01-02", to: "2025-01-01" } as const;
    expect(
      faultsOf({
        legalEntity: { kind: "foundation", ...days },
        ownership: [{ value: "community", ...days }],
        licences: [{ id: "l", kind: "other", ...days }],
        designations: [{ id: "d", ministry: "health", ...days }],
        accreditations: [{ id: "g", grade: "A", on: days.from, to: days.to }],
        agreements: [agreementOf(days)],
        programs: [{ id: "p", kind: "CBU", ...days }],
        capacity: [{ modality: "inpatient", places: 1, ...days }],
        staff: [{ id: "s", role: "nurse", ...days, certifications: [{ role: "nurse", ...days }] }],
      }).sort(),
    ).toEqual([
      "error institution.ends-before-start accreditations.0.to",
      "error institution.ends-before-start agreements.0.to",
      "error institution.ends-before-start capacity.0.to",
      "error institution.ends-before-start designations.0.to",
      "error institution.ends-before-start legalEntity.to",
      "error institution.ends-before-start licences.0.to",
      "error institution.ends-before-start ownership.0.to",
      "error institution.ends-before-start staff.0.certifications.0.to",
      "error institution.ends-before-start staff.0.to",
      "error program.ends-before-start programs.0.to",
    ]);
  });

  it("a record that was withdrawn is not looked at", () => {
    const licence = { id: "l", kind: "other", from: "2025-01-02", to: "2025-01-01" } as const;
    expect(faultsOf({ licences: [{ ...licence, retractedOn: "2025-02-01" }] })).toEqual([]);
  });

  it("an early end after the last day should be looked at", () => {
    const licence = { id: "l", kind: "other", from: "2024-01-01", to: "2024-12-31" } as const;
    expect(faultsOf({ licences: [{ ...licence, endedOn: "2025-01-01" }] })).toEqual([
      "warning institution.ended-after-last-day licences.0.endedOn",
    ]);
    expect(faultsOf({ licences: [{ ...licence, endedOn: "2024-12-31" }] })).toEqual([]);
  });

  it("an institution cannot close before it opens", () => {
    const opened = { openedOn: "2025-01-02" } as const;
    expect(faultsOf({ ...opened, closure: { on: "2025-01-01" } })).toEqual([
      "error institution.closed-before-opened closure.on",
    ]);
    expect(faultsOf({ ...opened, closure: { on: "2025-01-02" } })).toEqual([]);
    const withdrawn = { on: "2025-01-01", retractedOn: "2025-01-03" } as const;
    expect(faultsOf({ ...opened, closure: withdrawn })).toEqual([]);
  });

  it("there are not two owners at once, but there may be one after the other", () => {
    const first = { value: "government", to: "2021-12-31" } as const;
    const next = { value: "community", from: "2022-01-01" } as const;
    expect(faultsOf({ ownership: [first, next] })).toEqual([]);
    expect(faultsOf({ ownership: [first, { ...next, from: "2021-12-31" }] })).toEqual([
      "error institution.two-values-at-once ownership.1.value",
    ]);
    expect(faultsOf({ ownership: [{ value: "community" }, next] })).toEqual([]);
    const withdrawn = { ...first, to: null, retractedOn: "2023-01-01" } as const;
    expect(faultsOf({ ownership: [withdrawn, next] })).toEqual([]);
    expect(faultsOf({ ownership: [next, withdrawn] })).toEqual([]);
    const ended = { value: "government", endedOn: "2022-01-01" } as const;
    expect(faultsOf({ ownership: [ended, next] })).toEqual([]);
  });

  it("two records of one list do not share an id", () => {
    const staff = [
      { id: "s", role: "nurse" },
      { id: "s", role: "nurse" },
    ] as const;
    expect(faultsOf({ staff: [...staff] })).toEqual(["error institution.duplicate-id staff.1.id"]);
  });

  describe("agreements that overlap", () => {
    const overlap = "warning institution.overlapping-agreements agreements.1.from";
    const pair = (fields: Parameters<typeof agreementOf>[0], first = agreementOf()) =>
      faultsOf({ agreements: [first, agreementOf({ id: "a2", ...fields })] });

    it("bind the same parties on the same program and support on one day or more", () => {
      expect(pair({ from: "2025-12-31", to: "2027-12-31" })).toEqual([overlap]);
      expect(pair({ from: "2026-01-01", to: "2027-12-31" })).toEqual([]);
    });

    it("name the parties in any order", () => {
      expect(pair({ parties: ["Yayasan Contoh", "BNN"] })).toEqual([overlap]);
      expect(pair({ parties: ["BNNP", "Yayasan Contoh"] })).toEqual([]);
      expect(pair({ parties: ["BNN", "Yayasan Contoh", "BNNP"] })).toEqual([]);
    });

    it("do not when program or support differ, or one was withdrawn", () => {
      expect(pair({ program: "CBU" })).toEqual([]);
      expect(pair({ program: null })).toEqual([]);
      expect(pair({ support: ["quality"] })).toEqual([overlap]);
      expect(pair({ support: ["quality"] }, agreementOf({ support: ["operational"] }))).toEqual([]);
      expect(pair({ retractedOn: "2024-05-01" })).toEqual([]);
      expect(pair({}, agreementOf({ retractedOn: "2024-05-01" }))).toEqual([]);
    });

    it("are found without a last day only where it is certain", () => {
      expect(pair({ from: "2025-01-01" }, agreementOf({ to: null }))).toEqual([]);
      expect(pair({ from: "2025-01-01" }, agreementOf({ to: null, openEnded: true }))).toEqual([
        overlap,
      ]);
      expect(pair({ from: "2024-01-01", to: null }, agreementOf())).toEqual([overlap]);
      expect(pair({ from: null })).toEqual([]);
      expect(pair({}, agreementOf({ from: null }))).toEqual([]);
    });

    it("may be about no program at all", () => {
      const { program: _, ...bare } = agreementOf();
      expect(faultsOf({ agreements: [bare, { ...bare, id: "a2" }] })).toEqual([overlap]);
      expect(pair({}, agreementOf({ program: null }))).toEqual([]);
    });

    it("do not after an early end", () => {
      const late = agreementOf({ to: "2024-12-31", endedOn: "2025-02-01" });
      expect(pair({ from: "2025-01-01" }, late)).not.toContain(overlap);
      expect(pair({ from: "2025-01-01" }, agreementOf({ endedOn: "2025-01-01" }))).toEqual([]);
      expect(pair({ from: "2025-01-01" }, agreementOf({ endedOn: "2025-01-02" }))).toEqual([
        overlap,
      ]);
    });
  });

  describe("an OSC without beds", () => {
    const lacks = ["warning institution.osc-without-beds programs.0.kind"];

    it("has no places, none for inpatients, or none while the program ran", () => {
      expect(faultsOf({ capacity: [] })).toEqual(lacks);
      expect(faultsOf({ capacity: [{ modality: "inpatient", places: 0 }] })).toEqual(lacks);
      expect(faultsOf({ capacity: [{ modality: "outpatient", places: 9 }] })).toEqual(lacks);
      const over = { modality: "inpatient", places: 9, to: "2024-05-31" } as const;
      expect(faultsOf({ capacity: [over] })).toEqual(lacks);
      expect(faultsOf({ capacity: [{ ...over, to: "2024-06-01" }] })).toEqual([]);
      const withdrawn = { ...over, to: null, retractedOn: "2024-07-01" } as const;
      expect(faultsOf({ capacity: [withdrawn] })).toEqual(lacks);
    });

    it("gives no inpatient service", () => {
      const services = [{ nature: "social", modality: "outpatient" }] as const;
      expect(faultsOf({ services: [...services] })).toEqual(lacks);
    });

    it("is not said where beds and services were not recorded, nor of CBU and ORC", () => {
      expect(faultsOf({ capacity: null, services: null })).toEqual([]);
      expect(faultsOf({ programs: [{ id: "p", kind: "CBU" }], capacity: [] })).toEqual([]);
      const program = { id: "p", kind: "OSC", retractedOn: "2025-01-01" } as const;
      expect(faultsOf({ programs: [program], capacity: [] })).toEqual([]);
    });
  });

  it("each fault says what is wrong, in both languages", () => {
    const licence = { id: "l", kind: "other", from: "2025-01-02", to: "2025-01-01" } as const;
    const [issue] = checkInstitution(institutionOf({ licences: [licence] }));
    if (!issue) throw new Error("no issue");
    expect(issue.code in text).toBe(true);
    expect(formatIssue(issue as never, { text, language: "id" })).toBe(
      "Galat di licences[0].to: masa ini berakhir 1 Januari 2025, sebelum mulai 2 Januari 2025.",
    );
  });
});
