import { describe, expect, it } from "vitest";
import type { IbmUnit } from "../../src/ibm/index";
import {
  type SupervisedInstitution,
  type SupervisionVisit,
  supervision2025,
  supervisionPlan,
} from "../../src/supervision/index";
import { deepFreeze } from "../definition/deep-freeze";

const unitOf = (
  id: string,
  formedOn: IbmUnit["formedOn"],
  fields: Partial<IbmUnit> = {},
): IbmUnit => ({
  id,
  region: "32.01.01.2001",
  formedOn,
  ...fields,
});
const visitOf = (
  subjectId: string,
  on: SupervisionVisit["on"],
  fields: Partial<SupervisionVisit> = {},
): SupervisionVisit => ({
  id: `${subjectId} ${on}`,
  on,
  subject: "ibm-unit",
  subjectId,
  channel: "in-person",
  tier: "regency",
  ...fields,
});
const institutions: SupervisedInstitution[] = [
  { id: "a", priority: "national", satker: "bnnp-1", region: "32.01" },
  { id: "b", priority: "regency" },
  { id: "c" },
];
type Options = Parameters<typeof supervisionPlan>[1];
const planOf = (
  register: Partial<Parameters<typeof supervisionPlan>[0]>,
  asOf: Options["asOf"],
  options: Partial<Options> = {},
) =>
  supervisionPlan(
    { institutions: [], units: [], visits: [], ...register },
    { policy: supervision2025, asOf, ...options },
  );
const statusesOf = (...args: Parameters<typeof planOf>) =>
  planOf(...args).subjects.map(({ subjectId, visits }) => [
    subjectId,
    ...visits.map(({ status }) => status),
  ]);

describe("who is visited how", () => {
  it("most institutions online, new units in person, each by the tiers of its group", () => {
    const units = [unitOf("new", "2025-02-01"), unitOf("old", "2024-12-31")];
    const { subjects } = planOf({ institutions, units }, "2025-02-01");
    expect(
      subjects.map(({ subjectId, group, channel, tiers }) => [subjectId, group, channel, tiers[0]]),
    ).toEqual([
      ["new", "new-ibm-unit", "in-person", "regency"],
      ["old", "sustained-ibm-unit", "online", "regency"],
      ["a", "national-priority-institution", "in-person", "central"],
      ["b", "regency-institution", "online", "province"],
      ["c", "other-institution", "online", "regency"],
    ]);
    expect(subjects[2]).toMatchObject({ satker: "bnnp-1", region: "32.01", topics: ["sni-8807"] });
    expect(subjects[0]?.topics).toEqual(["ibm-management"]);
  });

  it("the groups stand beside the numbers that the source names", () => {
    const { groups } = planOf({ institutions }, "2025-12-31");
    expect(
      groups.map(({ group, subjects, target, planned }) => [group, subjects, target, planned]),
    ).toEqual([
      ["national-priority-institution", 1, 10, 2],
      ["regency-institution", 1, 89, 2],
      ["other-institution", 1, undefined, 1],
      ["new-ibm-unit", 0, undefined, 0],
      ["sustained-ibm-unit", 0, undefined, 0],
    ]);
    expect(groups[3]?.held).toEqual({ status: "undefined", reason: "empty-denominator" });
  });

  it("a unit is new for as long as the policy says", () => {
    const policy = { ...supervision2025, newFor: { months: 1 } };
    const groupOf = (formedOn: "2024-11-30" | "2024-12-01") =>
      planOf({ units: [unitOf("u", formedOn)] }, "2025-06-30", { policy }).subjects[0]?.group;
    expect(groupOf("2024-12-01")).toBe("new-ibm-unit");
    expect(groupOf("2024-11-30")).toBe("sustained-ibm-unit");
  });

  it("those not formed, closed before the period, or of a group that is not visited stand apart", () => {
    const units = [
      unitOf("later", "2025-07-01"),
      unitOf("unknown", "2025-01-01", { recordedOn: "2025-09-01" }),
      unitOf("next", "2026-02-01"),
      unitOf("closed", "2022-01-01", { closure: { on: "2024-12-31" } }),
    ];
    const rules = supervision2025.rules
      .filter(({ group }) => group !== "other-institution")
      .map((rule) => (rule.group === "regency-institution" ? { ...rule, visits: 0 } : rule));
    const plan = planOf(
      { institutions: [...institutions, { id: "d", closedOn: "2024-06-01" }], units },
      "2025-06-30",
      { policy: { ...supervision2025, rules }, knownAt: "2025-06-30" },
    );
    expect(plan.notPlanned).toEqual({ notFormed: 3, closed: 2, notVisited: 2 });
    expect(plan.subjects.map(({ subjectId }) => subjectId)).toEqual(["a"]);
    expect(plan.knownAt).toBe("2025-06-30");
  });
});

describe("a visit", () => {
  const units = [unitOf("u", "2025-01-01")];

  it("has its part of the time, and the days follow one another without a gap", () => {
    const [unit] = planOf({ units }, "2025-01-01").subjects;
    expect(
      unit?.visits.map(({ id, earliest, due, latest }) => [id, earliest, due, latest]),
    ).toEqual([
      ["supervision.2025@1.0.0/ibm-unit/u/1", "2025-01-01", "2025-06-17", "2025-07-01"],
      ["supervision.2025@1.0.0/ibm-unit/u/2", "2025-07-02", "2025-12-17", "2025-12-31"],
    ]);
  });

  it("is scheduled, open, overdue and missed by the days of its window", () => {
    expect(statusesOf({ units }, "2025-06-17")).toEqual([["u", "open", "scheduled"]]);
    expect(statusesOf({ units }, "2025-06-18")).toEqual([["u", "overdue", "scheduled"]]);
    expect(statusesOf({ units }, "2025-07-01")).toEqual([["u", "overdue", "scheduled"]]);
    expect(statusesOf({ units }, "2025-07-02")).toEqual([["u", "missed", "open"]]);
  });

  it("made in person holds one; online it does not hold one of a new unit, but one of an older unit", () => {
    const visits = [
      visitOf("u", "2025-03-01"),
      visitOf("u", "2025-08-01", { channel: "online" }),
      visitOf("o", "2025-08-01", { channel: "online" }),
    ];
    const both = [...units, unitOf("o", "2023-01-01")];
    const plan = planOf({ units: both, visits }, "2025-12-31");
    expect(
      plan.subjects.map(({ subjectId, visits: own }) => [
        subjectId,
        ...own.map(({ status }) => status),
      ]),
    ).toEqual([
      ["o", "done"],
      ["u", "done", "overdue"],
    ]);
    expect(plan.subjects[1]?.visits[0]?.evidence).toBe("u 2025-03-01");
    expect(plan.subjects.map(({ findings }) => findings[1]?.outcome)).toEqual(["met", "unknown"]);
    expect(planOf({ units, visits: [] }, "2025-07-02").subjects[0]?.findings[1]?.outcome).toBe(
      "unmet",
    );
    expect(plan.groups[3]).toMatchObject({ planned: 2, done: 1, overdue: 1, missed: 0 });
  });

  it("made by a tier that the rule does not name holds none", () => {
    const visits = [visitOf("a", "2025-03-01", { subject: "institution", tier: "regency" })];
    expect(statusesOf({ institutions: institutions.slice(0, 1), visits }, "2025-03-31")).toEqual([
      ["a", "open", "scheduled"],
    ]);
  });

  it("of a subject closed in the period those still open are not asked for, those made stay", () => {
    const closed = unitOf("u", "2025-01-01", { closure: { on: "2025-08-01" } });
    expect(
      statusesOf({ units: [closed], visits: [visitOf("u", "2025-07-15")] }, "2025-12-31"),
    ).toEqual([["u", "missed", "done"]]);
    expect(statusesOf({ units: [closed] }, "2025-12-31")).toEqual([["u", "missed"]]);
    expect(
      statusesOf({ institutions: [{ id: "c", closedOn: "2025-08-01" }] }, "2025-09-01"),
    ).toEqual([["c"]]);
    expect(
      statusesOf({ institutions: [{ id: "c", closedOn: "2025-08-01" }] }, "2025-07-01"),
    ).toEqual([["c", "open"]]);
  });

  it("a unit formed on the last day has one day and one visit", () => {
    const [unit] = planOf({ units: [unitOf("u", "2025-12-31")] }, "2025-12-31").subjects;
    expect(unit?.visits.map(({ earliest, due, latest }) => [earliest, due, latest])).toEqual([
      ["2025-12-31", "2025-12-31", "2025-12-31"],
    ]);
  });
});

describe("the register", () => {
  it("repeated subjects and visits to strangers are counted, not dropped in silence", () => {
    const units = [unitOf("u", "2025-01-01"), unitOf("u", "2023-01-01")];
    const visits = [
      visitOf("x", "2025-03-01"),
      visitOf("u", "2025-03-01", { subject: "institution" }),
    ];
    const plan = planOf({ units, visits }, "2025-06-30");
    expect(plan.issues.map(({ code, params }) => [code, params.count])).toEqual([
      ["supervision.subjects-left-out", 1],
      ["supervision.visits-left-out", 2],
    ]);
    expect(planOf({ units: units.toReversed(), visits }, "2025-06-30")).toEqual(plan);
  });

  it("its order changes nothing, and frozen input stays as it is", () => {
    const units = deepFreeze([unitOf("u", "2025-01-01"), unitOf("o", "2023-01-01")]);
    const visits = deepFreeze([
      visitOf("u", "2025-03-01"),
      visitOf("u", "2025-02-01"),
      visitOf("o", "2025-02-01", { retractedOn: "2025-03-01" }),
    ]);
    const plan = planOf({ units, visits, institutions: deepFreeze(institutions) }, "2025-06-30");
    expect(
      planOf(
        {
          units: units.toReversed(),
          visits: visits.toReversed(),
          institutions: institutions.toReversed(),
        },
        "2025-06-30",
      ),
    ).toEqual(plan);
    expect(plan.subjects[1]?.visits[0]?.evidence).toBe("u 2025-02-01");
    expect(plan.subjects[0]?.visits[0]).not.toHaveProperty("evidence");
  });

  it("a policy that cannot be applied is refused; one that is only badly sourced is not", () => {
    const bad = { ...supervision2025, dueBeforeDays: -1 };
    expect(() => planOf({}, "2025-06-30", { policy: bad })).toThrow(/^pulih: the policy/);
    const blank = { ...supervision2025, basis: "" };
    expect(planOf({}, "2025-06-30", { policy: blank }).subjects).toEqual([]);
  });
});
