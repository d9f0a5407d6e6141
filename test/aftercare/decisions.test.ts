import { describe, expect, it } from "vitest";
import {
  type AftercareDecision,
  type AftercarePolicy,
  aftercarePlan,
} from "../../src/aftercare/index";
import { absenceOf, clientOf, offsetOf, policyOf } from "./records";

const policy = policyOf({
  extension: {
    reasons: ["high-risk"],
    by: ["rehabilitation-officer"],
    atMost: { days: 60 },
    rhythm: {
      id: "more",
      purpose: "monitoring",
      from: { days: 30 },
      every: { days: 30 },
      earliestDays: 5,
      latestDays: 5,
    },
  },
});
const base = { episodeId: "e1", by: "rehabilitation-officer" } as const;
const lengthOf = (days: number, fields: object = {}): AftercareDecision =>
  ({
    ...base,
    kind: "length",
    id: `l${days}`,
    on: "2026-01-10",
    length: { days },
    ...fields,
  }) as AftercareDecision;
const extensionOf = (until: string, fields: object = {}): AftercareDecision =>
  ({
    ...base,
    kind: "extension",
    id: `x${until}`,
    on: "2026-03-10",
    until,
    reason: "high-risk",
    ...fields,
  }) as AftercareDecision;

function planOf(
  decisions: AftercareDecision[],
  options: {
    policy?: AftercarePolicy;
    asOf?: "2026-05-01";
    client?: ReturnType<typeof clientOf>;
  } = {},
) {
  const plan = aftercarePlan(options.client ?? clientOf(), {
    policy: options.policy ?? policy,
    decisions,
    asOf: options.asOf ?? "2026-05-01",
  });
  const [segment] = plan.segments;
  return {
    end: segment?.end,
    extended: segment?.extended ?? false,
    contacts: plan.contacts.map(({ id, due }) => `${offsetOf(id)} ${due}`),
    issues: plan.issues.map(({ code }) => code),
  };
}

describe("decisions on one client", () => {
  it("without one the length is what the policy says", () => {
    expect(planOf([])).toMatchObject({ end: "2026-04-01", extended: false, issues: [] });
    const [segment] = policy.segments;
    const shortest = {
      ...policy,
      segments: [{ ...segment!, end: { ...(segment!.end as object), unlessChosen: "min" } }],
    };
    expect(planOf([], { policy: shortest as AftercarePolicy }).end).toBe("2026-03-02");
  });

  it("a chosen length ends the segment and drops what is due later; the last choice holds", () => {
    expect(planOf([lengthOf(60)])).toMatchObject({
      end: "2026-03-02",
      contacts: ["d15 2026-01-16", "d30 2026-01-31", "d60 2026-03-02"],
    });
    expect(planOf([lengthOf(60), lengthOf(75, { id: "later", on: "2026-01-11" })]).end).toBe(
      "2026-03-17",
    );
  });

  it("a length can be chosen under a policy that knows no extension", () => {
    expect(planOf([lengthOf(60)], { policy: policyOf({}) })).toMatchObject({
      end: "2026-03-02",
      issues: [],
    });
  });

  it("a length outside the policy's limits, or chosen by someone who may not, is not followed", () => {
    expect(planOf([lengthOf(59), lengthOf(91), lengthOf(60, { by: "family" })])).toMatchObject({
      end: "2026-04-01",
      issues: [
        "aftercare.length-out-of-range",
        "aftercare.decider-not-allowed",
        "aftercare.length-out-of-range",
      ],
    });
  });

  it("an extension moves the end and adds contacts counted from the planned end", () => {
    expect(planOf([extensionOf("2026-05-31")])).toMatchObject({
      end: "2026-05-31",
      extended: true,
      contacts: [
        "d15 2026-01-16",
        "d30 2026-01-31",
        "d60 2026-03-02",
        "d90 2026-04-01",
        "more.1 2026-05-01",
        "more.2 2026-05-31",
      ],
      issues: [],
    });
  });

  it("an end is only ever moved further, within the most, for a reason that is accepted", () => {
    expect(
      planOf([
        extensionOf("2026-04-20"),
        extensionOf("2026-04-10", { on: "2026-03-11" }),
        extensionOf("2026-06-01", { on: "2026-03-12" }),
        extensionOf("2026-05-01", { on: "2026-03-13", reason: "other" }),
      ]),
    ).toMatchObject({
      end: "2026-04-20",
      issues: [
        "aftercare.extension-refused",
        "aftercare.extension-refused",
        "aftercare.extension-refused",
      ],
    });
    expect(planOf([extensionOf("2026-05-31")], { policy: policyOf({}) })).toMatchObject({
      end: "2026-04-01",
      issues: ["aftercare.decider-not-allowed"],
    });
  });

  it("a day named in an extension is that day, also after an absence moved the planned end", () => {
    const client = clientOf([absenceOf("imprisonment", "2026-01-05", "2026-01-14")]);
    expect(planOf([], { client }).end).toBe("2026-04-11");
    expect(planOf([extensionOf("2026-05-15")], { client })).toMatchObject({
      end: "2026-05-15",
      extended: true,
    });
  });

  it("a decision from before the segment, on another client, ahead or withdrawn changes nothing", () => {
    expect(planOf([lengthOf(60, { on: "2025-12-31" })])).toMatchObject({
      end: "2026-04-01",
      issues: ["aftercare.decision-without-segment"],
    });
    expect(
      planOf([
        lengthOf(60, { episodeId: "e2" }),
        lengthOf(60, { on: "2026-05-02" }),
        lengthOf(60, { retractedOn: "2026-02-01" }),
      ]),
    ).toMatchObject({
      end: "2026-04-01",
      issues: [],
    });
  });

  it("the order of decisions in the input does not matter", () => {
    const decisions = [
      lengthOf(75),
      extensionOf("2026-05-10"),
      extensionOf("2026-04-20", { on: "2026-03-09" }),
    ];
    expect(planOf(decisions.toReversed())).toEqual(planOf(decisions));
  });
});
