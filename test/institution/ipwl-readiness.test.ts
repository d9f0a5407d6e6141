import { describe, expect, it } from "vitest";
import { explain } from "../../src/definition/explain";
import { derive } from "../../src/definition/index";
import {
  socialIpwl2015 as definition,
  type Institution,
  ipwlReadiness,
} from "../../src/institution/index";
import { institutionText as text } from "../../src/institution/text";
import { institutionOf } from "./records";

const asOf = "2026-01-15";
const judge = (fields: Partial<Institution> = {}) =>
  ipwlReadiness(institutionOf(fields), { definition, asOf });
const outcomeOf = (code: string, fields: Partial<Institution>) =>
  judge(fields).findings.find((finding) => finding.code === `institution.${code}`)?.outcome;

describe("ipwlReadiness", () => {
  it("an institution that shows all that the source names is ready", () => {
    const verdict = judge();
    expect(verdict).toMatchObject({
      institutionId: "i1",
      outcome: "met",
      lacking: [],
      notRecorded: [],
      asOf,
    });
    expect(verdict.findings.map(({ code }) => code.replace("institution.", ""))).toEqual([
      "gives-nature",
      "legal-entity",
      "registered",
      "recommended",
      "served-without-break",
      "staffed",
      "staffed",
      "facilities-to-standard",
    ]);
  });

  it("of an institution of which nothing was recorded nothing is known, and nothing denied", () => {
    const verdict = ipwlReadiness({ id: "i2" }, { definition, asOf });
    expect(verdict.outcome).toBe("unknown");
    expect(verdict.lacking).toEqual([]);
    expect(verdict.notRecorded).toHaveLength(7);
  });

  it("lists that are empty say that there is nothing", () => {
    const verdict = judge({ licences: [], recommendations: [], staff: [] });
    expect(verdict.outcome).toBe("unmet");
    expect(verdict.lacking).toEqual([
      "institution.registered",
      "institution.recommended",
      "institution.staffed",
    ]);
  });

  it("of an institution without social rehabilitation the question is not asked", () => {
    const verdict = judge({ services: [{ nature: "medical", modality: "outpatient" }] });
    expect(verdict.outcome).toBe("not-applicable");
    expect(verdict.findings).toEqual([
      {
        code: "institution.gives-nature",
        outcome: "not-applicable",
        observed: ["medical"],
        required: "social",
      },
    ]);
  });

  it("a government institution needs neither legal entity nor registration", () => {
    const fields = { ownership: [{ value: "government" as const }], legalEntity: null };
    expect(outcomeOf("legal-entity", fields)).toBe("not-applicable");
    expect(judge({ ...fields, licences: [] }).outcome).toBe("met");
    expect(judge({ ownership: null, legalEntity: null }).outcome).toBe("unknown");
  });

  it("a registration that has ended is none, and one without a last day is unknown", () => {
    const licence = { id: "l1", kind: "social-registration", from: "2024-01-01" } as const;
    expect(outcomeOf("registered", { licences: [{ ...licence, to: "2026-01-14" }] })).toBe("unmet");
    expect(outcomeOf("registered", { licences: [{ ...licence, to: "2026-01-15" }] })).toBe("met");
    expect(outcomeOf("registered", { licences: [licence] })).toBe("unknown");
    const withdrawn = { ...licence, to: "2027-01-01", retractedOn: "2025-01-01" } as const;
    expect(outcomeOf("registered", { licences: [withdrawn] })).toBe("unmet");
  });

  it("a legal entity holds until it is dissolved; a withdrawn record says nothing", () => {
    const entity = { kind: "foundation", from: "2019-01-01" } as const;
    expect(outcomeOf("legal-entity", { legalEntity: { ...entity, endedOn: asOf } })).toBe("unmet");
    const withdrawn = { ...entity, retractedOn: "2020-01-01" } as const;
    expect(outcomeOf("legal-entity", { legalEntity: withdrawn })).toBe("unknown");
  });

  it("a recommendation of another office, or of a later day, is none", () => {
    const by = "provincial-social-office" as const;
    const other = { id: "r", on: "2025-01-01", by: "bnnp" } as const;
    expect(outcomeOf("recommended", { recommendations: [other] })).toBe("unmet");
    const late = { id: "r", on: "2026-01-16", by } as const;
    expect(outcomeOf("recommended", { recommendations: [late] })).toBe("unmet");
  });

  it("the latest inspection decides on the facilities", () => {
    const inspections = [
      { id: "n2", on: "2025-05-01", conforms: false },
      { id: "n1", on: "2024-05-01", conforms: true },
    ] as const;
    expect(outcomeOf("facilities-to-standard", { inspections: [...inspections] })).toBe("unmet");
    expect(outcomeOf("facilities-to-standard", { inspections: [] })).toBe("unknown");
  });

  describe("a year without a break", () => {
    const social = { nature: "social", modality: "outpatient" } as const;
    const served = (...services: NonNullable<Institution["services"]>) =>
      outcomeOf("served-without-break", { services });

    it("is full on its anniversary and not a day before", () => {
      expect(served({ ...social, from: "2025-01-15" })).toBe("met");
      expect(served({ ...social, from: "2025-01-16" })).toBe("unmet");
    });

    it("goes on where the next service begins on the day after, in either order", () => {
      const first = { ...social, from: "2024-01-01", to: "2025-08-31" } as const;
      const next = { ...social, from: "2025-09-01" } as const;
      expect(served(first, next)).toBe("met");
      expect(served(next, first)).toBe("met");
      expect(served({ ...first, to: "2025-08-30" }, next)).toBe("unmet");
    });

    it("is of social rehabilitation: medical care does not fill a gap", () => {
      const medical = { nature: "medical", modality: "inpatient", from: "2020-01-01" } as const;
      expect(served(medical, { ...social, from: "2025-09-01" })).toBe("unmet");
    });

    it("is unknown where the first day was not recorded and could lie further back", () => {
      expect(served(social)).toBe("unknown");
      expect(served(social, { ...social, from: "2025-09-01" })).toBe("unknown");
      expect(served({ ...social, to: "2025-06-01" }, { ...social, from: "2025-09-01" })).toBe(
        "unmet",
      );
    });

    it("a service that is over, or has yet to begin, does not reach the day", () => {
      const verdict = judge({
        services: [
          { ...social, from: "2020-01-01", to: "2025-12-31" },
          { ...social, from: "2026-02-01" },
        ],
      });
      expect(verdict.outcome).toBe("not-applicable");
    });
  });

  it("a service that has not begun is no evidence of a year", () => {
    const services = [
      { nature: "social", modality: "inpatient", from: "2025-12-01" },
      { nature: "social", modality: "outpatient", from: "2026-02-01" },
    ] as const;
    expect(outcomeOf("served-without-break", { services: [...services] })).toBe("unmet");
  });

  it("asks only what a definition of one's own names", () => {
    const own = derive(definition, { requires: { months: 1 } }, { id: "own", version: "1" });
    const verdict = ipwlReadiness(institutionOf(), { definition: own, asOf });
    expect(verdict.findings).toHaveLength(2);
    const empty = derive(definition, { requires: {} }, { id: "own", version: "2" });
    expect(ipwlReadiness(institutionOf(), { definition: empty, asOf }).findings).toHaveLength(1);
  });

  it("an old question is answered by what was known then", () => {
    const staff = [
      { id: "s1", role: "social-worker", recordedOn: "2026-01-20" },
      { id: "s2", role: "addiction-counselor" },
    ] as const;
    const institution = institutionOf({ staff: [...staff] });
    const then = ipwlReadiness(institution, { definition, asOf, knownAt: "2026-01-19" });
    expect(then.lacking).toEqual(["institution.staffed"]);
    const now = ipwlReadiness(institution, { definition, asOf, knownAt: "2026-01-20" });
    expect(now.outcome).toBe("met");
  });

  it("explains itself in Indonesian, with its source", () => {
    const lines = explain(judge({ staff: [] }), { text, language: "id" }).split("\n");
    expect(lines[0]).toBe("Tidak terpenuhi per 15 Januari 2026.");
    expect(lines).toContain(
      "- Terpenuhi: disyaratkan tanda daftar sosial yang berlaku; tercatat: berlaku.",
    );
    expect(lines).toContain("- Tidak terpenuhi: disyaratkan pekerja sosial; bertugas: 0 orang.");
    expect(lines).toContain(
      "- Terpenuhi: disyaratkan 12 bulan layanan tanpa putus; tercatat sejak 1 Juni 2024.",
    );
  });
});
