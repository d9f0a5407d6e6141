import { describe, expect, it } from "vitest";
import { type IbmActivity, type IbmSeverity, ibmActivityKinds } from "../../src/ibm/index";
import { activityOf, findingsOf, policyOf, statusOf, unitOf } from "./records";

const intervention = (fields: Partial<IbmActivity> = {}) =>
  activityOf("2025-03-10", "intervention", { id: "i1", clientId: "c1", ...fields });
const screening = (
  on: IbmActivity["on"],
  severity: IbmSeverity | null,
  fields: Partial<IbmActivity> = {},
) => activityOf(on, "screening", { clientId: "c1", severity, ...fields });

/** The answer on mild cases alone, whatever the order of the records. */
function mildOnly(activities: IbmActivity[], policy = policyOf()) {
  const answers = [activities, [...activities].reverse()].map(
    (list) => findingsOf(statusOf(unitOf(), { activities: list, policy }), "ibm.mild-only")[0],
  );
  expect(answers[0]).toEqual(answers[1]);
  return answers[0];
}

describe("interventions on mild cases alone", () => {
  it("the severity recorded with the intervention decides", () => {
    expect(mildOnly([intervention({ severity: "mild" })])).toEqual({
      code: "ibm.mild-only",
      outcome: "met",
      observed: 0,
      required: ["mild"],
    });
    for (const severity of ["moderate", "severe"] as const) {
      expect(mildOnly([intervention({ severity })])).toEqual({
        code: "ibm.mild-only",
        outcome: "unmet",
        observed: 1,
        required: ["mild"],
        records: ["i1"],
      });
    }
    const screened = screening("2025-03-01", "severe");
    expect(mildOnly([screened, intervention({ severity: "mild" })])?.outcome).toBe("met");
  });

  it("one violation decides, else one unknown leaves it unknown", () => {
    const mild = intervention({ id: "i2", severity: "mild" });
    const severe = intervention({ id: "i4", severity: "severe" });
    const moderate = intervention({ id: "i3", severity: "moderate" });
    expect(mildOnly([mild, intervention(), severe, moderate])).toMatchObject({
      outcome: "unmet",
      observed: 2,
      records: ["i3", "i4"],
    });
    expect(mildOnly([mild, intervention()])).toEqual({
      code: "ibm.mild-only",
      outcome: "unknown",
      observed: 0,
      required: ["mild"],
    });
  });

  it("does not arise without interventions: other kinds, aftercare above all, are not looked at", () => {
    const others = ibmActivityKinds
      .filter((kind) => kind !== "intervention")
      .map((kind) => activityOf("2025-03-10", kind, { clientId: "c1", severity: "severe" }));
    expect(mildOnly(others)).toMatchObject({ outcome: "not-applicable", observed: 0 });
    expect(mildOnly([])?.outcome).toBe("not-applicable");
  });

  it("a policy may let units treat moderate cases", () => {
    const policy = policyOf({ treats: ["mild", "moderate"] });
    expect(mildOnly([intervention({ severity: "moderate" })], policy)).toMatchObject({
      outcome: "met",
      required: ["mild", "moderate"],
    });
    expect(mildOnly([intervention({ severity: "severe" })], policy)?.outcome).toBe("unmet");
  });

  it("interventions outside the window are not looked at", () => {
    const before = activityOf("2024-12-31", "intervention", { severity: "severe" });
    expect(mildOnly([before])?.outcome).toBe("not-applicable");
  });
});

describe("severity from a screening", () => {
  it("is that of the last screening before, even before the window", () => {
    expect(mildOnly([screening("2024-05-01", "severe"), intervention()])?.outcome).toBe("unmet");
    expect(
      mildOnly([screening("2024-05-01", "severe"), screening("2025-01-01", "mild"), intervention()])
        ?.outcome,
    ).toBe("met");
    expect(
      mildOnly([
        screening("2024-05-01", "mild"),
        screening("2025-01-01", "moderate"),
        intervention(),
      ])?.outcome,
    ).toBe("unmet");
  });

  it("a screening of the same day counts, one of the next day does not", () => {
    expect(mildOnly([screening("2025-03-10", "mild"), intervention()])?.outcome).toBe("met");
    expect(mildOnly([screening("2025-03-11", "mild"), intervention()])?.outcome).toBe("unknown");
  });

  it("of one day, the later in sequence decides, and then the greater id", () => {
    const on = "2025-03-01";
    expect(
      mildOnly([
        screening(on, "mild", { id: "a", sequence: 2 }),
        screening(on, "severe", { id: "b", sequence: 1 }),
        intervention(),
      ])?.outcome,
    ).toBe("met");
    expect(
      mildOnly([
        screening(on, "mild", { id: "a" }),
        screening(on, "severe", { id: "b" }),
        intervention(),
      ])?.outcome,
    ).toBe("unmet");
  });

  it("a screening after the intervention on the same day, by sequence, does not count", () => {
    const onSameDay = (screened?: number | null, treated?: number | null) =>
      mildOnly([
        screening("2025-03-10", "mild", { id: "z", sequence: screened }),
        intervention({ sequence: treated }),
      ])?.outcome;
    expect(onSameDay(1, 2)).toBe("met");
    expect(onSameDay(2, 1)).toBe("unknown");
    expect(onSameDay(2, null)).toBe("unknown");
    expect(onSameDay(1)).toBe("unknown");
    expect(onSameDay(0)).toBe("met");
    expect(onSameDay(undefined, 0)).toBe("met");
    expect(onSameDay(null, 1)).toBe("met");
    expect(onSameDay(1, 1)).toBe("met");
  });

  it("a screening that recorded no severity leaves the one before standing", () => {
    const list = [screening("2025-02-01", "severe"), screening("2025-03-01", null)];
    expect(mildOnly([...list, intervention()])?.outcome).toBe("unmet");
  });

  it("of another client, of nobody, or of another kind of activity, tells nothing", () => {
    const outcomeWith = (activity: IbmActivity, clientId: string | null = "c1") =>
      mildOnly([activity, intervention({ clientId })])?.outcome;
    expect(outcomeWith(screening("2025-03-01", "mild", { clientId: "c2" }))).toBe("unknown");
    expect(outcomeWith(screening("2025-03-01", "mild", { clientId: null }), null)).toBe("unknown");
    expect(outcomeWith(screening("2025-03-01", "mild"), null)).toBe("unknown");
    const referral = activityOf("2025-03-01", "referral", { clientId: "c1", severity: "mild" });
    expect(outcomeWith(referral)).toBe("unknown");
    expect(outcomeWith(screening("2025-03-01", "mild", { unitId: "u2" }))).toBe("unknown");
  });
});
