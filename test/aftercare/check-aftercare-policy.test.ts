import { describe, expect, it } from "vitest";
import {
  type AftercarePolicy,
  aftercare2026,
  aftercarePolicies,
  checkAftercarePolicy,
  aftercarePolicies as shipped,
} from "../../src/aftercare/index";
import { fourVisits, policyOf, segmentOf } from "./records";

const [segment] = fourVisits.segments;
const rhythm = {
  id: "r",
  purpose: "monitoring",
  from: { days: 20 },
  every: { days: 20 },
  earliestDays: 0,
  latestDays: 0,
} as const;
const faultsOf = (policy: AftercarePolicy) =>
  checkAftercarePolicy(policy).map(
    ({ code, severity, path }) => `${severity} ${code} ${path.join(".")}`,
  );

describe("checkAftercarePolicy", () => {
  it("finds nothing wrong with what is shipped", () => {
    for (const policy of shipped) expect(faultsOf(policy)).toEqual([]);
    expect(aftercarePolicies.map(({ id }) => id)).toEqual([
      "aftercare.before-2025",
      "aftercare.2025",
      "aftercare.2026",
    ]);
  });

  it.each<[string, AftercarePolicy]>([
    ["error aftercare.no-segment segments", policyOf({ segments: [] })],
    ["error aftercare.no-contact segments.0", segmentOf({ contacts: [] })],
    ["error aftercare.id-twice segments.1.id", policyOf({ segments: [segment!, segment!] })],
    [
      "error aftercare.id-twice segments.0.contacts.1",
      segmentOf({ contacts: [segment!.contacts[0]!, { ...segment!.contacts[1]!, id: "d15" }] }),
    ],
    [
      "error aftercare.id-twice segments.0.rhythm",
      segmentOf({
        contacts: [segment!.contacts[0]!],
        rhythm: { ...rhythm, id: "d15", from: { days: 40 } },
      }),
    ],
    ["error aftercare.not-whole ", policyOf({ lateDays: 0.5 })],
    [
      "error aftercare.min-over-max segments.0.end",
      segmentOf({
        end: { min: { months: 4 }, max: { days: 90 }, chosenBy: [], unlessChosen: "max" },
      }),
    ],
    ["warning aftercare.windows-overlap segments.0", segmentOf({}, { latestDays: 10 })],
    [
      "warning aftercare.windows-overlap segments.0",
      segmentOf({ contacts: [segment!.contacts[0]!], rhythm }),
    ],
    [
      "warning aftercare.beyond-the-end segments.0.contacts.0",
      segmentOf({ contacts: [{ ...segment!.contacts[0]!, due: { months: 4 } }] }),
    ],
    ["error aftercare.nobody-may segments.0", policyOf({ monitors: [] })],
    [
      "error aftercare.nobody-may segments.0",
      policyOf({ monitors: [{ purpose: "monitoring", by: ["family"], informants: [] }] }),
    ],
    [
      "error aftercare.share-over-one completion",
      policyOf({ completion: { numerator: 3, denominator: 2 } }),
    ],
    [
      "error aftercare.share-over-one inPerson",
      policyOf({ inPerson: { numerator: 3, denominator: 2 } }),
    ],
    ["warning aftercare.never-lost loss", policyOf({ loss: { missedInARow: null } })],
    ["error aftercare.discharge-ends-nothing segments.0.end", segmentOf({ end: "discharge" })],
  ])("%s", (fault, policy) => {
    expect(faultsOf(policy)).toEqual([fault]);
  });

  it("a segment counted from admission knows no reason for discharge", () => {
    const [inCare] = aftercare2026.segments;
    const policy = {
      ...aftercare2026,
      segments: [{ ...inCare!, reasons: ["completed" as const] }],
    };
    expect(faultsOf(policy)).toEqual([
      "warning aftercare.admission-has-no-reason segments.0.reasons",
    ]);
  });

  it("contacts may be listed in any order", () => {
    expect(faultsOf(segmentOf({ contacts: segment!.contacts.toReversed() }))).toEqual([]);
  });

  it("tells what is wrong with it as a definition too", () => {
    expect(faultsOf({ ...fourVisits, standing: "official" })).toEqual([
      "error definition.standing-too-strong standing",
    ]);
  });
});
