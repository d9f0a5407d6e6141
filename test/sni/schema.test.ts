import { describe, expect, it } from "vitest";
import * as z from "zod";
import { readRecords } from "../../src/issue/index";
import {
  checkSniAssessment,
  ikrPublished,
  type SniMilestone,
  sniMilestoneKinds,
  sniSchemes,
} from "../../src/sni/index";
import {
  ikrBandsSchema,
  ikrRecordSchema,
  sniAssessmentSchema,
  sniCertificateTermSchema,
  sniMilestoneSchema,
  sniSchemeSchema,
} from "../../src/sni/schema";
import { bandsOf } from "./bands";
import { assessmentOf, exampleSix, milestoneOf, schemeOf, schemeWith } from "./schemes";

/** Code and path of each issue of a row; empty when it is accepted. */
function faultsOf(schema: z.ZodType, row: unknown): string[] {
  const { rejected } = readRecords(schema, [row]);
  return rejected.flatMap(({ issues }) =>
    issues.map(({ code, path }) => `${path.join(".")}: ${code}`),
  );
}
const ofScheme = (fields: object) => faultsOf(sniSchemeSchema, { ...schemeOf(), ...fields });
const ofAssessment = (fields: object) =>
  faultsOf(sniAssessmentSchema, { ...assessmentOf({}), ...fields });
const ofMilestone = (fields: object) =>
  faultsOf(sniMilestoneSchema, milestoneOf(fields as Partial<SniMilestone>));

describe("sniSchemeSchema", () => {
  it("accepts what is shipped, through JSON, and a full scheme", () => {
    for (const scheme of sniSchemes) {
      expect(sniSchemeSchema.parse(JSON.parse(JSON.stringify(scheme)))).toEqual(scheme);
    }
    const full = schemeWith(
      { I1: { critical: { atLeast: 3 }, weight: 0.5, appliesWhen: null, title: "One" } },
      {
        threshold: 0.8,
        floors: [{ aspect: "service", atLeast: 0.5 }],
        bands: [{ id: "a", atLeast: 0 }],
        blockedBy: ["major", "minor"],
      },
    );
    expect(sniSchemeSchema.parse(full)).toEqual(full);
    expect(ofScheme({ threshold: null, floors: null, bands: null, blockedBy: null })).toEqual([]);
  });

  it.each([
    [{ edition: "2015" }],
    [{ edition: 2022 }],
    [{ aspects: [{ id: "" }] }],
    [{ aspects: [{ id: "a", weight: -1 }] }],
    [{ scales: [{ id: "s", levels: [{ answer: true, points: 1 }] }] }],
    [{ scales: [{ id: "s", levels: [{ answer: 1, points: -1 }] }] }],
    [{ requirements: [{ id: "r", aspect: "a" }] }],
    [{ requirements: [{ id: "r", aspect: "a", scale: "s", weight: -0.5 }] }],
    [{ requirements: [{ id: "r", aspect: "a", scale: "s", critical: true }] }],
    [{ requirements: [{ id: "r", aspect: "a", scale: "s", appliesWhen: [{ fact: "m" }] }] }],
    [{ aggregation: "mean" }],
    [{ normalization: "percent" }],
    [{ threshold: 80 }],
    [{ threshold: "0.8" }],
    [{ floors: [{ aspect: "service", atLeast: 1.1 }] }],
    [{ bands: [{ id: "a", atLeast: -0.1 }] }],
    [{ blockedBy: ["critical"] }],
  ])("%j is refused", (fields) => {
    expect(ofScheme(fields).length).toBeGreaterThan(0);
  });
});

describe("sniAssessmentSchema", () => {
  it("accepts a bare assessment, one whose fields are null, and a full one", () => {
    expect(ofAssessment({})).toEqual([]);
    expect(ofAssessment({ context: null, nonconformities: null, sequence: null })).toEqual([]);
    const full = exampleSix(
      {},
      {
        context: { modality: ["inpatient"], acceptsReferrals: true, kind: "clinic", other: null },
        nonconformities: [{ id: "n1", grade: "major", requirementId: "S2", closedOn: null }],
        recordedOn: "2026-01-16",
      },
    );
    full.answers.push({
      requirementId: "H2",
      answer: null,
      notApplicable: null,
      methods: ["observation", "interview", "document-review"],
    });
    expect(sniAssessmentSchema.parse(full)).toEqual(full);
  });

  it.each([
    [{ role: "lpk" }, "role: issue.not-listed"],
    [{ on: "2026-02-30" }, "on: calendar.not-a-day"],
    [{ institutionId: "" }, "institutionId: issue.too-small"],
    [{ answers: [{ answer: 1 }] }, "answers.0.requirementId: issue.missing"],
    [{ answers: [{ requirementId: "I1", answer: true }] }, "answers.0.answer: issue.no-match"],
    [
      { answers: [{ requirementId: "I1", notApplicable: { confirmedBy: "me" } }] },
      "answers.0.notApplicable.confirmedBy: issue.not-listed",
    ],
    [
      { answers: [{ requirementId: "I1", methods: ["hearsay"] }] },
      "answers.0.methods.0: issue.not-listed",
    ],
    [
      { nonconformities: [{ id: "n", grade: "fatal" }] },
      "nonconformities.0.grade: issue.not-listed",
    ],
  ])("%j is refused by code and place", (fields, fault) => {
    expect(ofAssessment(fields)).toEqual([fault]);
  });

  it("a name of a fact that the data chose stands in no path", () => {
    expect(ofAssessment({ context: { Ani: 3201 } }).join()).not.toContain("Ani");
  });

  it("with checkSniAssessment, an error refuses the row and a warning travels with it", () => {
    const rows = [assessmentOf({ I1: 9 }), exampleSix(), assessmentOf({}, { on: "2019-01-01" })];
    const check = (row: ReturnType<typeof exampleSix>) =>
      checkSniAssessment(row, { scheme: schemeOf() });
    const read = readRecords(sniAssessmentSchema, rows, { check });
    expect(read.rejected.map(({ index }) => index)).toEqual([0, 2]);
  });
});

describe("sniMilestoneSchema", () => {
  it("accepts each step, bare or full", () => {
    const own = { certificate: "C-1", body: "LPK" };
    for (const kind of sniMilestoneKinds) {
      expect(ofMilestone({ kind, ...(kind === "certified" && own) })).toEqual([]);
    }
    expect(ofMilestone({ kind: "assisted", until: null })).toEqual([]);
    expect(ofMilestone({ kind: "verified", reached: null, result: "tipe 3" })).toEqual([]);
    const days = { validUntil: "2028-01-01", withdrawnOn: null };
    expect(ofMilestone({ kind: "certified", ...own, ...days })).toEqual([]);
  });

  it("a certificate has a number and a body, and the standard two editions", () => {
    expect(ofMilestone({ kind: "certified" })).toEqual([
      "certificate: issue.missing",
      "body: issue.missing",
    ]);
    expect(ofMilestone({ edition: "pre-sni" })).toEqual(["edition: issue.not-listed"]);
    expect(ofMilestone({ actor: "LPK" })).toEqual(["actor: issue.not-listed"]);
    expect(ofMilestone({ kind: "approved" })).toHaveLength(1);
    expect(ofMilestone({ kind: "assisted", until: "soon" })).toEqual(["until: calendar.not-a-day"]);
    expect(ofMilestone({ kind: "verified", reached: "yes" })).toEqual([
      "reached: issue.wrong-type",
    ]);
  });
});

describe("the other schemas", () => {
  it("accept a term, a value of the IKR and its bands", () => {
    const { edition: _, ...definition } = schemeOf();
    const term = { ...definition, validFor: { months: 36 } };
    expect(faultsOf(sniCertificateTermSchema, term)).toEqual([]);
    expect(faultsOf(sniCertificateTermSchema, { ...term, validFor: { days: 10 } })).toEqual([]);
    expect(faultsOf(sniCertificateTermSchema, { ...term, validFor: { years: 3 } })).toHaveLength(1);
    for (const record of ikrPublished) expect(faultsOf(ikrRecordSchema, record)).toEqual([]);
    const indicators = [{ key: "quality", value: 3.2 }];
    expect(faultsOf(ikrRecordSchema, { ...ikrPublished[0], indicators })).toEqual([]);
    expect(faultsOf(ikrRecordSchema, { ...ikrPublished[0], value: "3,49" })).toEqual([
      "value: issue.wrong-type",
    ]);
    expect(faultsOf(ikrBandsSchema, bandsOf(3.5))).toEqual([]);
    expect(faultsOf(ikrBandsSchema, { ...bandsOf(3.5), bands: [{ id: "" }] })).toHaveLength(2);
  });

  it("rows that are no records at all are refused, never a crash", () => {
    const rows = [null, undefined, 7, "x", [], {}];
    for (const schema of [sniSchemeSchema, sniAssessmentSchema, sniMilestoneSchema]) {
      const { records, rejected } = readRecords<unknown>(schema, rows);
      expect(records).toEqual([]);
      expect(rejected.every(({ issues }) => issues.length > 0)).toBe(true);
    }
  });

  it("every schema has a JSON Schema", () => {
    for (const schema of [
      sniSchemeSchema,
      sniAssessmentSchema,
      sniMilestoneSchema,
      sniCertificateTermSchema,
      ikrRecordSchema,
      ikrBandsSchema,
    ]) {
      expect(Object.keys(z.toJSONSchema(schema)).length).toBeGreaterThan(1);
    }
  });
});
