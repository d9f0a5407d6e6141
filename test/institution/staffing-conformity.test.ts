import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../../src/definition/explain";
import { derive } from "../../src/definition/index";
import {
  assessorLoad,
  kemensos2015 as definition,
  type Institution,
  staffingConformity,
} from "../../src/institution/index";
import { institutionText as text } from "../../src/institution/text";

const asOf = "2026-01-15";
const staffed = (workers: number, counselors: number): Institution => ({
  id: "i1",
  staff: [
    { id: "s1", role: "social-worker", people: workers },
    { id: "s2", role: "addiction-counselor", people: counselors },
  ],
});
const outcomesOf = (institution: Institution, clients?: number) =>
  staffingConformity(institution, { definition, clients, asOf }).findings.map((f) => f.outcome);

describe("staffingConformity", () => {
  it("one social worker suffices for seven clients and not for eight; a counselor for ten", () => {
    expect(outcomesOf(staffed(1, 1), 7)).toEqual(["met", "met"]);
    expect(outcomesOf(staffed(1, 1), 8)).toEqual(["unmet", "met"]);
    expect(outcomesOf(staffed(2, 1), 10)).toEqual(["met", "met"]);
    expect(outcomesOf(staffed(2, 1), 11)).toEqual(["met", "unmet"]);
  });

  it("for nobody nobody is needed", () => {
    expect(outcomesOf({ id: "i1", staff: [] }, 0)).toEqual(["met", "met"]);
    expect(outcomesOf({ id: "i1" }, 0)).toEqual(["met", "met"]);
  });

  it("without clients or staff on record it is unknown", () => {
    const verdict = staffingConformity(staffed(1, 1), { definition, asOf });
    expect(verdict.outcome).toBe("unknown");
    expect(verdict).not.toHaveProperty("clients");
    expect(verdict.findings[0]).toEqual({
      code: "institution.staff-for-clients",
      outcome: "unknown",
      observed: 1,
      required: ["social-worker"],
    });
    expect(outcomesOf({ id: "i1" }, 1)).toEqual(["unknown", "unknown"]);
    expect(outcomesOf({ id: "i1", staff: [] }, 1)).toEqual(["unmet", "unmet"]);
  });

  it("where only the certified count, those who may be certified leave it unknown", () => {
    const strict = derive(definition, { certifiedOnly: true }, { id: "own", version: "1" });
    const judge = (staff: NonNullable<Institution["staff"]>) =>
      staffingConformity({ id: "i", staff }, { definition: strict, clients: 7, asOf }).findings[0]
        ?.outcome;
    const row = { id: "s", role: "social-worker" } as const;
    const certificate = { role: "social-worker", from: "2025-01-01", to: "2026-12-31" } as const;
    expect(judge([{ ...row, certifications: [certificate] }])).toBe("met");
    expect(judge([row])).toBe("unknown");
    expect(judge([{ ...row, certifications: [] }])).toBe("unmet");
  });

  it("a definition of people a year says nothing of clients on a day", () => {
    const verdict = staffingConformity(staffed(1, 1), {
      definition: assessorLoad(200),
      clients: 5,
      asOf,
      knownAt: asOf,
    });
    expect(verdict).toMatchObject({ outcome: "not-applicable", findings: [], clients: 5 });
  });

  it("a number of clients that is no number of people is refused", () => {
    expect(() => outcomesOf(staffed(1, 1), -1)).toThrow(/^pulih: /);
    expect(() => outcomesOf(staffed(1, 1), 1.5)).toThrow(RangeError);
    expect(() => outcomesOf(staffed(1, 1), Number.NaN)).toThrow(RangeError);
  });

  it("tells role and number in both languages", () => {
    const [finding] = staffingConformity(staffed(2, 2), { definition, clients: 21, asOf }).findings;
    if (!finding) throw new Error("no finding");
    expect(explain(finding, { text, language: "id" })).toBe(
      "Tidak terpenuhi: disyaratkan pekerja sosial: 3; yang dihitung: 2.",
    );
    expect(explain(finding, { text, language: "en" })).toBe(
      "Not met: required: social worker: 3; that count: 2.",
    );
  });

  it("the number required is the least that suffices", () => {
    fc.assert(
      fc.property(fc.nat(500), (clients) => {
        const verdict = staffingConformity(staffed(0, 0), { definition, clients, asOf });
        const [workers = 0, counselors = 0] = verdict.findings.map(
          ({ required }) => (required as [string, number])[1],
        );
        expect(outcomesOf(staffed(workers, counselors), clients)).toEqual(["met", "met"]);
        if (clients > 0) {
          expect(outcomesOf(staffed(workers - 1, counselors - 1), clients)).toEqual([
            "unmet",
            "unmet",
          ]);
        }
      }),
    );
  });
});
