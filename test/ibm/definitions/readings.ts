import { expect } from "vitest";
import { checkDefinition, type Outcome } from "../../../src/definition/index";
import {
  type IbmActivityKind,
  type IbmPolicy,
  type IbmWindow,
  ibmActivityKinds,
} from "../../../src/ibm/index";
import { ibmPolicySchema } from "../../../src/ibm/schema";
import { activityOf, allReported, statusOf, unitOf } from "../records";

/** What every reading of the press wording has in common. */
export function expectPressReading(reading: (window: IbmWindow) => IbmPolicy, name: string): void {
  const policy = reading({ months: 6 });
  expect(policy.id).toBe(`ibm.${name}.6-months`);
  expect(policy.window).toEqual({ months: 6 });
  const period = { start: "2024-02-01", end: "2025-01-31" } as const;
  expect(reading(period)).toMatchObject({
    id: `ibm.${name}.2024-02-01/2025-01-31`,
    window: period,
  });
  expect(policy).toMatchObject({
    standing: "illustrative",
    cohort: "formed-before-window",
    closedUnits: "unmet",
    servingKinds: ["intervention", "aftercare"],
    dormantAfterMonths: 6,
    treats: ["mild"],
    source: { year: 2024 },
  });
  expect(policy.selfFundingSources).not.toContain("bnn");
  expect(policy.selfFundingSources).not.toContain("other");
  expect(checkDefinition(policy)).toEqual([]);
  expect(ibmPolicySchema.parse(policy)).toEqual(policy);
  expect(reading({ months: 6 })).toEqual(policy);
}

/** A reading refuses windows that monthly reports cannot fill, without printing them. */
export function expectWholeMonths(reading: (window: IbmWindow) => IbmPolicy): void {
  const windows: IbmWindow[] = [
    { months: 0 },
    { months: 1.5 },
    { months: Number.NaN },
    { start: "2025-01-02", end: "2025-01-31" },
    { start: "2025-01-01", end: "2025-01-30" },
    { start: "2025-02-01", end: "2025-01-31" },
  ];
  const noWindows = [null, undefined, 6, "6", {}, { start: "2025-01-01" }] as never[];
  for (const window of [...windows, ...noWindows]) {
    expect(() => reading(window)).toThrow(
      new RangeError("pulih: the window of an IBM policy is of whole calendar months"),
    );
  }
  expect(() => reading({ months: 1 })).not.toThrow();
  expect(() => reading({ start: "2025-01-01", end: "2025-01-31" })).not.toThrow();
}

/** Outcome of a fully reported half-year with one activity of each of some kinds. */
export function outcomeOf(policy: IbmPolicy, kinds: readonly IbmActivityKind[]): Outcome {
  const activities = kinds.map((kind) => activityOf("2025-02-02", kind));
  return statusOf(unitOf(), { policy, activities, reports: allReported }).operational;
}

/** The kinds that make a unit operational on their own. */
export function sufficientKinds(policy: IbmPolicy): IbmActivityKind[] {
  return ibmActivityKinds.filter((kind) => outcomeOf(policy, [kind]) === "met");
}
