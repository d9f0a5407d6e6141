import { describe, expect, it } from "vitest";
import { gapPlan, type SniScheme, scoreSni } from "../../src/sni/index";
import { deepFreeze } from "../definition/deep-freeze";
import { assessmentOf, exact, exampleSix, schemeOf, schemeWith } from "./schemes";

const planned = (scheme: SniScheme, assessment = exampleSix()) =>
  gapPlan(deepFreeze(assessment), { scheme: deepFreeze(scheme) });
const order = (plan: ReturnType<typeof planned>) =>
  plan.steps.map(({ requirementId, reason }) => `${requirementId} ${reason}`);

describe("gapPlan", () => {
  it("raises first what gains most, and of equals the first in the scheme", () => {
    const plan = planned(schemeOf());
    expect(order(plan)).toEqual(["S2 further", "I2 further", "H1 further", "F2 further"]);
    expect(plan.steps[0]).toEqual({
      requirementId: "S2",
      aspect: "service",
      reason: "further",
      from: 1,
      to: 3,
      gain: exact(1, 8),
      aspectGain: exact(1, 2),
      range: { lower: exact(11, 16), upper: exact(13, 16) },
    });
    expect(plan.steps.at(-1)?.range).toEqual({ lower: exact(7, 8), upper: exact(1, 1) });
    expect(plan.range).toEqual({ lower: exact(9, 16), upper: exact(11, 16) });
    expect(plan.toAssess).toEqual(["H2"]);
    expect("needed" in plan || "verdict" in plan).toBe(false);
  });

  it("names the steps that the threshold takes, and how many", () => {
    const plan = planned(schemeOf({ threshold: 0.7 }));
    expect(order(plan)).toEqual(["S2 threshold", "I2 threshold", "H1 further", "F2 further"]);
    expect(plan.verdict).toBe("unmet");
    expect(plan.needed).toBe(2);
    expect(plan.steps.map(({ verdict }) => verdict)).toEqual(["undecided", "met", "met", "met"]);
  });

  it("nothing is needed where the verdict is met already", () => {
    const plan = planned(schemeOf({ threshold: 0.5 }));
    expect(plan.needed).toBe(0);
    expect(order(plan).every((step) => step.endsWith("further"))).toBe(true);
  });

  it("no number is given where raising what was assessed is not enough", () => {
    const plan = planned(schemeOf({ threshold: 0.9 }));
    expect("needed" in plan).toBe(false);
    expect(plan.steps.at(-1)?.verdict).toBe("undecided");
  });

  it("critical requirements come first, then floors, then the threshold", () => {
    const scheme = schemeWith(
      { F2: { critical: { atLeast: 3 } } },
      { threshold: 0.8, floors: [{ aspect: "institution", atLeast: 0.8 }] },
    );
    const plan = planned(scheme);
    expect(order(plan)).toEqual(["F2 critical", "I2 floor", "S2 threshold", "H1 further"]);
    expect(plan.needed).toBe(3);
  });

  it("of a mean of aspects, an item of a small aspect gains more", () => {
    const plan = planned(schemeOf({ aggregation: "mean-of-aspects" }), exampleSix({ H2: 1 }));
    const gains = Object.fromEntries(plan.steps.map((step) => [step.requirementId, step.gain]));
    expect(gains.I2).toEqual(exact(1, 16));
    expect(gains.S2).toEqual(exact(1, 8));
    expect(gains.H2).toEqual(exact(1, 8));
  });

  it("a requirement without weight is no way to a threshold", () => {
    const scheme = schemeWith({ I1: { weight: 0 } }, { threshold: 1 });
    const plan = planned(scheme, assessmentOf({ I1: 1, I2: 2 }));
    expect(order(plan)).toEqual(["I2 threshold", "I1 further"]);
    expect(plan.steps[1]?.gain).toEqual(exact(0, 1));
  });

  it("where nothing that applies has weight there are gaps, and no share", () => {
    const outside = { appliesWhen: [{ fact: "modality", anyOf: ["inpatient"] }] };
    const fields = Object.fromEntries(
      schemeOf().requirements.map(({ id }) => [id, id === "I1" ? { weight: 0 } : outside]),
    );
    const floors = [{ aspect: "institution", atLeast: 0.5 }];
    const scheme = schemeWith(fields, { threshold: 0.5, floors });
    const plan = planned(scheme, assessmentOf({ I1: 1 }, { context: { modality: "outpatient" } }));
    expect(order(plan)).toEqual(["I1 further"]);
    expect("range" in plan).toBe(false);
    expect(plan.steps[0]).not.toHaveProperty("range");
    expect(plan.steps[0]?.gain).toEqual(exact(0, 1));
  });

  it("open nonconformities that block are to be closed, and no raising helps", () => {
    const scheme = schemeOf({ threshold: 0.5, blockedBy: ["major"] });
    const assessment = exampleSix(
      {},
      {
        nonconformities: [
          { id: "n1", grade: "major", closedOn: "2026-06-01" },
          { id: "n2", grade: "minor" },
        ],
      },
    );
    const plan = gapPlan(assessment, { scheme });
    expect(plan.toClose).toEqual(["n1"]);
    expect("needed" in plan).toBe(false);
    expect(gapPlan(assessment, { scheme, asOf: "2026-06-01" })).toMatchObject({
      toClose: [],
      needed: 0,
    });
  });

  it("its steps, taken, give the score that it foretells", () => {
    const scheme = schemeOf({ threshold: 0.7 });
    const taken = exampleSix({ S2: 3, I2: 3 });
    const score = scoreSni(taken, { scheme });
    const step = planned(scheme).steps[1];
    expect(score.range).toEqual(step?.range);
    expect(score.verdict).toBe(step?.verdict);
  });
});
