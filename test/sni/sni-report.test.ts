import { describe, expect, it } from "vitest";
import { type SniMilestone, type SniReportOptions, sniReport } from "../../src/sni/index";
import { deepFreeze } from "../definition/deep-freeze";
import { assessmentOf, milestoneOf, schemeOf } from "./schemes";

const asOf = "2026-07-31";
const ids = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `l${i + 1}` }));
const of = (institutionId: string, fields: Partial<SniMilestone>) =>
  milestoneOf({ institutionId, ...fields });
const reported = (count: number, options: Omit<SniReportOptions, "asOf" | "edition">) =>
  sniReport(deepFreeze(ids(count)), deepFreeze({ edition: "2022", asOf, ...options }));
const share = (report: ReturnType<typeof sniReport>, key: string) =>
  report.shares.find((each) => each.key === key)?.rate;

const rest = { I2: 1, S1: 1, S2: 1, S3: 1, H1: 1, H2: 1, F1: 1, F2: 1 };
const scoreOf = (institutionId: string, I1: number, fields: object = {}) =>
  assessmentOf(
    { ...rest, I1 },
    { id: `a-${institutionId}`, institutionId, role: "verifier", ...fields },
  );

describe("sniReport", () => {
  it("of 14 assisted institutions in 2020, 11 reached the standard: 78.6 %", () => {
    const facts = { edition: "2019", on: "2020-03-02" } as const;
    const milestones = ids(14).flatMap(({ id }, i) => [
      of(id, { ...facts, kind: "assisted" }),
      of(id, {
        ...facts,
        kind: "verified",
        on: "2020-11-02",
        reached: i < 11,
        ...(i < 11 && { result: i === 0 ? "tipe 2" : "tipe 3" }),
      }),
    ]);
    const report = sniReport(ids(14), { milestones, edition: "2019", asOf: "2020-12-31" });
    expect(report.reached).toMatchObject({
      met: 11,
      unmet: 3,
      unknown: 0,
      documented: { status: "defined", numerator: 11, denominator: 14, value: 11 / 14 },
    });
    expect((11 / 14).toFixed(3)).toBe("0.786");
    const now = sniReport(ids(14), { milestones, edition: "2022", asOf: "2020-12-31" });
    expect(now.reached.documented.status).toBe("undefined");
  });

  it("a verification that states nothing leaves the share open to both sides", () => {
    const milestones = [
      of("l1", { kind: "assisted" }),
      of("l1", { kind: "verified", reached: true }),
      of("l2", { kind: "assisted" }),
      of("l2", { kind: "verified" }),
      of("l3", { kind: "assisted" }),
      of("l4", { kind: "verified", reached: true }),
    ];
    const { reached } = reported(4, { milestones });
    expect(reached).toMatchObject({ met: 1, unmet: 0, unknown: 2 });
    expect(reached.documented).toMatchObject({ numerator: 1, denominator: 3 });
    expect(reached.best).toMatchObject({ numerator: 3, denominator: 3 });
  });

  it("each share names its denominator, and takes institutions with both steps", () => {
    const milestones = [
      of("l1", { kind: "targeted" }),
      of("l2", { kind: "targeted" }),
      of("l1", { kind: "assisted" }),
      of("l3", { kind: "assisted" }),
      of("l1", { kind: "recommended" }),
      of("l4", { kind: "recommended" }),
      of("l4", { kind: "certified", actor: "certification-body" }),
    ];
    const report = reported(5, { milestones });
    expect(report.considered).toBe(5);
    expect(report.steps).toEqual([
      { key: "targeted", recorded: 2 },
      { key: "assisted", recorded: 2 },
      { key: "self-assessed", recorded: 0 },
      { key: "verified", recorded: 0 },
      { key: "recommended", recorded: 2 },
      { key: "certified", recorded: 1 },
    ]);
    expect(share(report, "assisted-of-targeted")).toMatchObject({ numerator: 1, denominator: 2 });
    expect(share(report, "recommended-of-assisted")).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
    expect(share(report, "recommended-of-considered")).toMatchObject({
      numerator: 2,
      denominator: 5,
    });
    expect(share(report, "certified-of-recommended")).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
    expect(share(report, "certified-of-considered")).toMatchObject({
      numerator: 1,
      denominator: 5,
    });
    expect("scored" in report || "changes" in report || "definition" in report).toBe(false);
  });

  it("a scheme with a threshold judges the last verified assessment", () => {
    const scheme = schemeOf({ threshold: 0.05 });
    const assessments = [
      scoreOf("l1", 1),
      scoreOf("l1", 3, { id: "later", on: "2026-06-01" }),
      scoreOf("l2", 1),
      scoreOf("l3", 3, { role: "self" }),
      assessmentOf({}, { institutionId: "l4", role: "verifier" }),
      scoreOf("l5", 3, { on: "2026-08-01" }),
    ];
    const report = reported(5, { milestones: [], assessments, scheme });
    expect(report.scored).toMatchObject({ met: 1, unmet: 1, unknown: 3 });
    expect(report.definition).toEqual(scheme);
    const early = sniReport(ids(5), {
      milestones: [],
      assessments,
      scheme,
      edition: "2022",
      asOf,
      knownAt: "2026-05-31",
    });
    expect(early.knownAt).toBe("2026-05-31");
    expect(early.scored).toMatchObject({ met: 0, unmet: 2 });
    expect("scored" in reported(5, { milestones: [], assessments, scheme: schemeOf() })).toBe(
      false,
    );
  });

  it("change is from the first to the last complete assessment by one role", () => {
    const later = { on: "2026-06-01", id: "later" } as const;
    const assessments = [
      scoreOf("l1", 1),
      scoreOf("l1", 3, later),
      scoreOf("l1", 1, { on: "2026-03-01", id: "middle" }),
      scoreOf("l2", 2),
      scoreOf("l2", 1, later),
      scoreOf("l3", 2),
      scoreOf("l3", 2, later),
      scoreOf("l4", 2),
      assessmentOf({ I1: 3 }, { institutionId: "l4", role: "verifier", ...later }),
      scoreOf("l5", 1, { role: "self" }),
      scoreOf("l5", 3, later),
    ];
    const { changes } = reported(5, { milestones: [], assessments, scheme: schemeOf() });
    expect(changes).toEqual([
      { key: "self", institutions: 0, incomplete: 0, higher: 0, same: 0, lower: 0 },
      {
        key: "verifier",
        institutions: 3,
        incomplete: 1,
        higher: 1,
        same: 1,
        lower: 1,
        mean: (1 / 9 - 1 / 18) / 3,
      },
    ]);
  });

  it("groups are named by the caller, and add up", () => {
    const institutions = [
      { id: "l1", owner: "bnn" },
      { id: "l2", owner: "partner" },
      { id: "l3", owner: "bnn" },
    ];
    const milestones = [of("l1", { kind: "recommended" }), of("l2", { kind: "recommended" })];
    const report = sniReport(institutions, {
      milestones,
      edition: "2022",
      asOf,
      by: ({ owner }) => owner,
    });
    expect(report.groups.map(({ key, considered }) => [key, considered])).toEqual([
      ["bnn", 2],
      ["partner", 1],
    ]);
  });

  it("nothing is dropped in silence: doubles, and records of nobody in the list", () => {
    const milestones = [of("l1", {}), of("l9", {})];
    const assessments = [scoreOf("l1", 1), scoreOf("l9", 1), scoreOf("l8", 1)];
    const doubled = [
      { id: "l1", name: "b" },
      { id: "l1", name: "a" },
      { id: "l1", name: "c" },
    ];
    const options = {
      milestones,
      assessments,
      edition: "2022",
      asOf,
      by: ({ name }: { name: string }) => name,
    } as const;
    const report = sniReport(doubled, options);
    expect(report.issues).toEqual([
      {
        code: "sni.institutions-left-out",
        severity: "error",
        path: ["institutions"],
        params: { count: 2 },
      },
      {
        code: "sni.milestones-left-out",
        severity: "error",
        path: ["milestones"],
        params: { count: 1 },
      },
      {
        code: "sni.assessments-left-out",
        severity: "error",
        path: ["assessments"],
        params: { count: 2 },
      },
    ]);
    expect(report.groups.map(({ key }) => key)).toEqual(["a"]);
    expect(sniReport([...doubled].reverse(), options)).toEqual(report);
  });

  it("nobody to report on gives no share", () => {
    const report = reported(0, { milestones: [] });
    expect(report.shares.every(({ rate }) => rate.status === "undefined")).toBe(true);
  });

  it("a scheme for another edition is a mistake of the caller", () => {
    const scheme = schemeOf({ edition: "2019" });
    expect(() => reported(1, { milestones: [], scheme })).toThrow(/^pulih: the scheme is for/);
  });
});
