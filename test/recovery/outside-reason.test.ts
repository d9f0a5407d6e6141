import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/calendar/index";
import { derive } from "../../src/definition/index";
import type { Episode } from "../../src/episode/index";
import {
  bnn2026Completed3Months,
  explainRecovery,
  type RecoveryDefinition,
  type RecoveryScope,
} from "../../src/recovery/index";
import { asOf, clientOf } from "./worked-example";

const client = clientOf("x", "2026-01-15");
const period = (start: PlainDate, end: PlainDate) => ({ start, end });
function reasonOf(
  changes: Partial<RecoveryDefinition>,
  within?: { start: PlainDate; end: PlainDate },
  episode: Episode = client,
) {
  const definition = derive(bnn2026Completed3Months, changes, { id: "ours", version: "1" });
  const { reason, state } = explainRecovery([episode], { definition, asOf, period: within });
  return reason ?? state;
}

describe("the period of a cohort", () => {
  it("of those in treatment holds the clocks up to its last day", () => {
    const treated = { cohort: "in-treatment", clock: "discharge" } as const;
    expect(reasonOf(treated, period("2025-12-01", "2026-01-15"))).toBe("not-tried");
    expect(reasonOf(treated, period("2025-12-01", "2026-01-14"))).toBe("no-clock");
  });

  it("of all others is asked of the clock, however early the client was admitted", () => {
    const admitted = { cohort: "admitted", clock: "discharge" } as const;
    expect(reasonOf(admitted, period("2025-06-01", "2025-12-31"))).toBe("outside-period");
    expect(reasonOf(admitted, period("2026-01-01", "2026-01-31"))).toBe("not-tried");
  });

  it("of those in treatment holds who was admitted on its last day or is still there", () => {
    const treated = { cohort: "in-treatment", clock: "admission" } as const;
    const open = { ...client, discharged: null };
    expect(reasonOf(treated, period("2025-05-01", "2025-06-02"), open)).toBe("not-tried");
    expect(reasonOf(treated, period("2025-05-01", "2025-06-01"), open)).toBe("outside-period");
    expect(reasonOf(treated, period("2030-01-01", "2030-12-31"), open)).toBe("not-tried");
  });

  it("of those who entered aftercare is asked of that day where the clock started before", () => {
    const phases = [{ id: "f", on: "2026-02-01", phase: "aftercare" } as const];
    const aftercare = { cohort: "entered-aftercare", clock: "aftercare-start" } as const;
    const entered = { ...client, phases };
    expect(reasonOf(aftercare, period("2026-02-01", "2026-02-01"), entered)).toBe("not-tried");
    expect(reasonOf(aftercare, period("2026-01-15", "2026-01-31"), entered)).toBe("outside-period");
  });
});

describe("the scope of a definition", () => {
  const within: [RecoveryScope, RecoveryScope, Partial<Episode>][] = [
    [{ nature: ["social"] }, { nature: ["medical"] }, { nature: "social" }],
    [{ modality: ["inpatient"] }, { modality: ["outpatient"] }, { modality: "inpatient" }],
    [{ entry: ["voluntary"] }, { entry: ["compulsory"] }, { entry: "voluntary" }],
    [{ sex: ["female"] }, { sex: ["male"] }, { sex: "female" }],
    [
      { primarySubstance: ["opioids"] },
      { primarySubstance: ["cannabis"] },
      { primarySubstance: "opioids" },
    ],
    [{ severity: ["severe"] }, { severity: ["mild"] }, { severity: "severe" }],
  ];

  it.each(within)("%j holds a client whom %j leaves out", (scope, other, fields) => {
    const episode = { ...client, ...fields };
    expect(reasonOf({ scope }, undefined, episode)).toBe("not-tried");
    expect(reasonOf({ scope: other }, undefined, episode)).toBe("out-of-scope");
  });

  it("who is known to be outside by one thing is so, whatever else is not recorded", () => {
    const scope = { sex: ["female"], severity: ["severe"] } satisfies RecoveryScope;
    expect(reasonOf({ scope }, undefined, { ...client, severity: "mild" })).toBe("out-of-scope");
    expect(reasonOf({ scope }, undefined, { ...client, sex: "male" })).toBe("out-of-scope");
    expect(reasonOf({ scope }, undefined, { ...client, severity: "severe" })).toBe(
      "scope-not-recorded",
    );
    const old = { sex: ["female"], ageFrom: 18, ageTo: 40 } satisfies RecoveryScope;
    expect(reasonOf({ scope: old }, undefined, { ...client, ageAtAdmission: 41 })).toBe(
      "out-of-scope",
    );
    expect(reasonOf({ scope: old }, undefined, { ...client, ageAtAdmission: 17 })).toBe(
      "out-of-scope",
    );
  });

  it("of an age alone leaves out those who are younger", () => {
    const young = { ...client, ageAtAdmission: 17 };
    expect(reasonOf({ scope: { ageFrom: 18 } }, undefined, young)).toBe("out-of-scope");
    expect(reasonOf({ scope: { ageFrom: 18 } })).toBe("scope-not-recorded");
  });

  it("is asked of those who entered the cohort, and the period of those within it", () => {
    const scope = { sex: ["female"] } satisfies RecoveryScope;
    const never = { ...client, discharged: null };
    expect(reasonOf({ scope }, period("2020-01-01", "2020-12-31"), never)).toBe("not-discharged");
    expect(reasonOf({ scope }, period("2020-01-01", "2020-12-31"))).toBe("scope-not-recorded");
  });
});

describe("a client whose clock has not started", () => {
  const open: Episode = { ...client, discharged: null };

  it("belongs to the period in which they were admitted, where that is how one enters", () => {
    const admitted = { cohort: "admitted", clock: "discharge", noClock: "not-recovered" } as const;
    const june = reasonOf(admitted, period("2025-06-01", "2025-06-30"), open);
    expect(june).not.toBe("outside-period");
    expect(reasonOf(admitted, period("2025-07-01", "2025-07-31"), open)).toBe("outside-period");
  });

  it("belongs to the period in which aftercare began, where that is how one enters", () => {
    const phases = [{ id: "f", on: "2026-02-10", phase: "aftercare" } as const];
    const entered = { ...open, phases };
    const aftercare = { cohort: "entered-aftercare", clock: "discharge" } as const;
    const february = reasonOf(aftercare, period("2026-02-01", "2026-02-28"), entered);
    expect(february).not.toBe("outside-period");
    expect(reasonOf(aftercare, period("2026-03-01", "2026-03-31"), entered)).toBe("outside-period");
  });
});
