import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/calendar/index";
import { type SniCertificateTerm, type SniMilestone, sniProgress } from "../../src/sni/index";
import { deepFreeze } from "../definition/deep-freeze";
import { milestoneOf } from "./schemes";

const way: SniMilestone[] = [
  milestoneOf({ kind: "targeted", on: "2025-01-06" }),
  milestoneOf({ kind: "assisted", on: "2025-02-03", until: "2025-08-01" }),
  milestoneOf({ kind: "self-assessed", on: "2025-03-10", actor: "institution" }),
  milestoneOf({ kind: "verified", on: "2025-08-20", reached: true, result: "tipe 3" }),
  milestoneOf({ kind: "recommended", on: "2025-09-15" }),
];
const certified = (fields: object = {}) =>
  milestoneOf({
    kind: "certified",
    on: "2025-11-03",
    actor: "certification-body",
    certificate: "C-1",
    body: "LPK",
    ...fields,
  });
const term: SniCertificateTerm = {
  id: "sni.test-term",
  version: "1",
  standing: "illustrative",
  basis: "A test.",
  source: { title: "Test", publisher: "test", year: 2026 },
  assumptions: [],
  validFor: { months: 12 },
};
const progressOf = (milestones: SniMilestone[], options = {}) =>
  sniProgress("l1", { milestones: deepFreeze(milestones), asOf: "2026-07-31", ...options });
const first = (milestones: SniMilestone[], options = {}) =>
  progressOf(milestones, options).editions[0];

describe("sniProgress", () => {
  it("each step stands by itself, with its day and who acted", () => {
    const { editions, issues } = progressOf(way);
    expect(editions.map(({ key }) => key)).toEqual(["2022"]);
    expect(
      editions[0]?.steps.map(({ key, recorded, first: on, actor }) => [key, recorded, on, actor]),
    ).toEqual([
      ["targeted", true, "2025-01-06", "bnn"],
      ["assisted", true, "2025-02-03", "bnn"],
      ["self-assessed", true, "2025-03-10", "institution"],
      ["verified", true, "2025-08-20", "bnn"],
      ["recommended", true, "2025-09-15", "bnn"],
      ["certified", false, undefined, undefined],
    ]);
    expect(editions[0]?.verification).toEqual({ reached: true, result: "tipe 3" });
    expect(editions[0]).not.toHaveProperty("certificate");
    expect(issues).toEqual([]);
  });

  it("no order of input changes it", () => {
    expect(progressOf([...way].reverse())).toEqual(progressOf(way));
  });

  it("editions do not mix, and other institutions do not count", () => {
    const old = milestoneOf({ kind: "recommended", on: "2020-12-01", edition: "2019", id: "old" });
    const other = milestoneOf({ kind: "certified", institutionId: "l2" });
    const { editions } = progressOf([...way, old, other]);
    expect(editions.map(({ key }) => key)).toEqual(["2019", "2022"]);
    expect(editions[0]?.steps.filter(({ recorded }) => recorded).map(({ key }) => key)).toEqual([
      "recommended",
    ]);
    expect(progressOf([other])).toEqual({
      institutionId: "l1",
      asOf: "2026-07-31",
      editions: [],
      issues: [],
    });
  });

  it("a step that was recorded twice keeps both days", () => {
    const again = milestoneOf({ kind: "verified", on: "2026-02-02", id: "again" });
    const edition = first([...way, again]);
    expect(edition?.steps[3]).toEqual({
      key: "verified",
      recorded: true,
      first: "2025-08-20",
      last: "2026-02-02",
      actor: "bnn",
      records: ["verified-l1", "again"],
    });
    expect(edition?.verification).toEqual({});
  });

  it("what is later, recorded later, or withdrawn is not known", () => {
    expect(first(way, { asOf: "2025-08-19" })?.steps[3]?.recorded).toBe(false);
    const late = way.map((each) => ({ ...each, recordedOn: "2025-12-01" as const }));
    const asKnown = progressOf(late, { knownAt: "2025-11-30" });
    expect(asKnown).toMatchObject({ knownAt: "2025-11-30", editions: [] });
    const gone = way.map((each) => ({ ...each, retractedOn: "2026-01-01" as const }));
    expect(progressOf(gone).editions).toEqual([]);
    expect(progressOf(gone, { knownAt: "2025-12-31" }).editions).toHaveLength(1);
  });

  it("a certificate without a term has no status but that", () => {
    expect(first([certified()])?.certificate).toEqual({
      certificate: "C-1",
      body: "LPK",
      issuedOn: "2025-11-03",
      status: "term-unknown",
    });
  });

  it.each<[PlainDate, string]>([
    ["2026-11-03", "valid"],
    ["2026-11-04", "expired"],
  ])("under a term of a year it is, on %s, %s", (asOf, status) => {
    const progress = progressOf([certified()], { term, asOf });
    expect(progress.definition).toBe(term);
    expect(progress.editions[0]?.certificate).toMatchObject({
      status,
      validUntil: "2026-11-03",
      basis: "term",
    });
  });

  it("the day printed on it goes before a term, and withdrawal before both", () => {
    const printed = certified({ validUntil: "2026-03-01" });
    expect(first([printed], { term })?.certificate).toMatchObject({
      status: "expired",
      validUntil: "2026-03-01",
      basis: "certificate",
    });
    const withdrawn = certified({ withdrawnOn: "2026-02-01" });
    expect(first([withdrawn], { term, asOf: "2026-02-01" })?.certificate?.status).toBe("withdrawn");
    expect(first([withdrawn], { term, asOf: "2026-01-31" })?.certificate?.status).toBe("valid");
    expect(first([withdrawn])?.certificate?.status).toBe("withdrawn");
  });

  it("steps out of order, or without the one before, are warned of and not refused", () => {
    const early = milestoneOf({ kind: "verified", on: "2025-03-01" });
    expect(progressOf([...way.slice(0, 3), early]).issues).toEqual([
      {
        code: "sni.steps-out-of-order",
        severity: "warning",
        path: ["milestones"],
        params: { step: "verified", before: "self-assessed", edition: "2022" },
      },
    ]);
    expect(progressOf([certified()]).issues).toEqual([
      {
        code: "sni.step-not-recorded",
        severity: "warning",
        path: ["milestones"],
        params: { step: "certified", before: "recommended", edition: "2022" },
      },
    ]);
  });

  it("an institution may assess itself before it is assisted", () => {
    const early = milestoneOf({ kind: "self-assessed", on: "2025-01-20", actor: "institution" });
    const others = way.filter(({ kind }) => kind !== "self-assessed");
    expect(progressOf([...others, early]).issues).toEqual([]);
  });
});
