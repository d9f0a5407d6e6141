import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/calendar/index";
import {
  type IbmActivity,
  type IbmAgent,
  type IbmRequirements,
  type IbmSupport,
  type IbmUnit,
  ibmActivityKinds,
} from "../../src/ibm/index";
import {
  activityOf,
  allReported,
  findingsOf,
  policyOf,
  reportOf,
  requiring,
  statusOf,
  unitOf,
} from "./records";

interface Seen {
  unit?: Partial<IbmUnit>;
  activities?: IbmActivity[];
  reported?: boolean;
}

/** The outcome of a policy that asks one thing, and its finding. */
function ask(requires: IbmRequirements, { unit, activities = [], reported = true }: Seen) {
  const reports = reported ? allReported : [];
  const policy = requiring(requires, { servingKinds: ["intervention", "aftercare"] });
  const status = statusOf(unitOf(unit), { activities, reports, policy });
  return { outcome: status.operational, finding: status.findings[2] };
}

const on = (day: number, kind?: IbmActivity["kind"], fields?: Partial<IbmActivity>) =>
  activityOf(`2025-02-${day < 10 ? "0" : ""}${day}` as PlainDate, kind, {
    id: `a${day}`,
    ...fields,
  });

describe("kinds of activity", () => {
  const two = { kinds: { of: ["mapping", "outreach", "screening"], atLeast: 2 } } as const;
  const requires: IbmRequirements = { kinds: { of: [...two.kinds.of], atLeast: 2 } };

  it("enough different ones of those listed are met; too few only unmet when all was reported", () => {
    const enough = [on(1, "mapping"), on(2, "screening")];
    const few = [on(1, "mapping"), on(2, "mapping"), on(3, "other")];
    expect(ask(requires, { activities: enough, reported: false }).outcome).toBe("met");
    expect(ask(requires, { activities: few }).outcome).toBe("unmet");
    expect(ask(requires, { activities: few, reported: false }).outcome).toBe("unknown");
  });

  it("the finding says how many, which records, and that some of several suffice", () => {
    const activities = [on(3, "screening"), on(1, "mapping"), on(2, "mapping"), on(4, "other")];
    expect(ask(requires, { activities }).finding).toEqual({
      code: "ibm.enough-kinds",
      outcome: "met",
      observed: 2,
      required: 2,
      records: ["a1", "a2", "a3"],
    });
  });

  it.each(ibmActivityKinds)("%s counts for itself alone", (kind) => {
    const others = ibmActivityKinds.filter((other) => other !== kind);
    const activities = others.map((other, i) => on(i + 1, other));
    const alone: IbmRequirements = { kinds: { of: [kind], atLeast: 1 } };
    expect(ask(alone, { activities }).outcome).toBe("unmet");
    expect(ask(alone, { activities: [on(1, kind)] }).outcome).toBe("met");
  });

  it("one of several, or all of them, name the kinds", () => {
    const any = ask({ kinds: { of: ["mapping", "outreach"], atLeast: 1 } }, {});
    expect(any.finding).toEqual({
      code: "ibm.any-kind",
      outcome: "unmet",
      observed: [],
      required: ["mapping", "outreach"],
      records: [],
    });
    const every = ask(
      { kinds: { of: ["mapping", "outreach"], atLeast: 2 } },
      { activities: [on(1)] },
    );
    expect(every.finding).toEqual({
      code: "ibm.every-kind",
      outcome: "unmet",
      observed: ["outreach"],
      required: ["mapping", "outreach"],
      records: ["a1"],
    });
    expect(ask({ kinds: { of: ["mapping"], atLeast: 1 } }, {}).finding?.code).toBe("ibm.any-kind");
  });
});

describe("number of activities and of active months", () => {
  it("activities of any kind are counted", () => {
    const activities = [on(2, "other"), on(1)];
    expect(ask({ activities: 2 }, { activities, reported: false })).toEqual({
      outcome: "met",
      finding: {
        code: "ibm.activities",
        outcome: "met",
        observed: 2,
        required: 2,
        records: ["a1", "a2"],
      },
    });
    expect(ask({ activities: 3 }, { activities }).outcome).toBe("unmet");
    expect(ask({ activities: 3 }, { activities, reported: false }).outcome).toBe("unknown");
  });

  it("months with an activity are counted once each", () => {
    const activities = [
      activityOf("2025-01-31"),
      activityOf("2025-02-01", "other"),
      activityOf("2025-02-28"),
    ];
    expect(ask({ activeMonths: 2 }, { activities, reported: false })).toEqual({
      outcome: "met",
      finding: {
        code: "ibm.active-months",
        outcome: "met",
        observed: 2,
        required: 2,
        records: ["u1 2025-01-31 outreach", "u1 2025-02-01 other", "u1 2025-02-28 outreach"],
      },
    });
    expect(ask({ activeMonths: 3 }, { activities }).outcome).toBe("unmet");
    expect(ask({ activeMonths: 3 }, { activities, reported: false }).outcome).toBe("unknown");
  });
});

describe("clients served", () => {
  const named = (day: number, clientId?: string | null) => on(day, "intervention", { clientId });

  it("each named client counts once", () => {
    const activities = [named(1, "c1"), named(2, "c1"), named(3, "c2")];
    expect(ask({ clients: 2 }, { activities, reported: false }).outcome).toBe("met");
    expect(ask({ clients: 3 }, { activities }).outcome).toBe("unmet");
    expect(ask({ clients: 3 }, { activities, reported: false }).outcome).toBe("unknown");
    expect(ask({ clients: 3 }, { activities }).finding).toEqual({
      code: "ibm.clients",
      outcome: "unmet",
      observed: 2,
      required: 3,
      records: ["a1", "a2", "a3"],
    });
  });

  it("an activity that names none served at least one, and may have served any number", () => {
    const unnamed = [named(1), named(2, null)];
    expect(ask({ clients: 1 }, { activities: unnamed }).outcome).toBe("met");
    expect(ask({ clients: 2 }, { activities: unnamed }).outcome).toBe("unknown");
    expect(ask({ clients: 2 }, { activities: unnamed }).finding?.observed).toBe(1);
    const beside = [named(1), named(2, "c1")];
    expect(ask({ clients: 2 }, { activities: beside }).outcome).toBe("unknown");
    expect(ask({ clients: 2 }, { activities: beside }).finding?.observed).toBe(1);
  });

  it("only the kinds that the policy calls serving count", () => {
    const others = [on(1, "screening", { clientId: "c1" }), on(2, "outreach")];
    expect(ask({ clients: 1 }, { activities: others })).toMatchObject({
      outcome: "unmet",
      finding: { observed: 0, records: [] },
    });
    expect(ask({ clients: 1 }, { activities: [on(1, "aftercare")] }).outcome).toBe("met");
  });

  it("serving, the notion, asks for one client under the policy's kinds", () => {
    const serving = (activities: IbmActivity[], reports = allReported) =>
      statusOf(unitOf(), { activities, reports }).serving;
    expect(serving([named(1)])).toBe("met");
    expect(serving([])).toBe("unmet");
    expect(serving([], [])).toBe("unknown");
    expect(serving([on(1, "screening", { clientId: "c1" })])).toBe("unmet");
    const policy = policyOf({ servingKinds: ["screening"] });
    const activities = [on(1, "screening", { clientId: "c1" })];
    expect(statusOf(unitOf(), { activities, policy }).serving).toBe("met");
  });
});

describe("agents", () => {
  const roster = (...agents: Partial<IbmAgent>[]): Seen => ({
    unit: { agents: agents.map((agent, i) => ({ id: `p${i}`, ...agent })) },
  });

  it("an unrecorded roster is unknown, an empty one says that there are none", () => {
    expect(ask({ agents: 1 }, {})).toEqual({
      outcome: "unknown",
      finding: { code: "ibm.agents", outcome: "unknown", required: 1 },
    });
    expect(ask({ agents: 1 }, { unit: { agents: null } }).outcome).toBe("unknown");
    expect(ask({ agents: 1 }, roster())).toEqual({
      outcome: "unmet",
      finding: { code: "ibm.agents", outcome: "unmet", observed: 0, required: 1 },
    });
  });

  it("enough must serve on the window's last day", () => {
    expect(ask({ agents: 2 }, roster({}, {})).outcome).toBe("met");
    expect(ask({ agents: 2 }, roster({}, { to: "2025-06-30" })).outcome).toBe("met");
    expect(ask({ agents: 2 }, roster({}, { to: "2025-06-29" })).outcome).toBe("unmet");
    expect(ask({ agents: 2 }, roster({}, { from: "2025-06-30" })).outcome).toBe("met");
    expect(ask({ agents: 2 }, roster({}, { from: "2025-07-01" })).outcome).toBe("unmet");
  });

  it("one whose training was not recorded may be trained", () => {
    const trained = { trainedOn: "2024-05-01" } as const;
    const later = { trainedOn: "2025-07-01" } as const;
    expect(ask({ trainedAgents: 1 }, {}).outcome).toBe("unknown");
    expect(ask({ trainedAgents: 1 }, {}).finding).toEqual({
      code: "ibm.trained-agents",
      outcome: "unknown",
      required: 1,
    });
    expect(ask({ trainedAgents: 1 }, roster(trained)).outcome).toBe("met");
    expect(ask({ trainedAgents: 2 }, roster(trained, {})).outcome).toBe("unknown");
    expect(ask({ trainedAgents: 3 }, roster(trained, {})).outcome).toBe("unmet");
    expect(ask({ trainedAgents: 1 }, roster(later)).outcome).toBe("unmet");
    expect(ask({ trainedAgents: 1 }, roster({ trainedOn: "2025-06-30" })).outcome).toBe("met");
    expect(ask({ trainedAgents: 2 }, roster(trained, {})).finding).toEqual({
      code: "ibm.trained-agents",
      outcome: "unknown",
      observed: 1,
      required: 2,
    });
  });
});

describe("decree", () => {
  const decree = (start: PlainDate, end?: PlainDate | null): Seen => ({
    unit: { decree: { start, end } },
  });

  it("must be in force on the window's last day; without an end it is open", () => {
    expect(ask({ decree: true }, decree("2025-06-30")).outcome).toBe("met");
    expect(ask({ decree: true }, decree("2025-07-01")).outcome).toBe("unmet");
    expect(ask({ decree: true }, decree("2024-07-01", "2025-06-30")).outcome).toBe("met");
    expect(ask({ decree: true }, decree("2024-07-01", "2025-06-29")).outcome).toBe("unmet");
    expect(ask({ decree: true }, decree("2024-07-01", null)).finding).toEqual({
      code: "ibm.decree-in-force",
      outcome: "met",
      observed: ["2024-07-01"],
      required: "2025-06-30",
    });
    expect(ask({ decree: true }, decree("2024-07-01", "2025-06-29")).finding?.observed).toEqual([
      "2024-07-01",
      "2025-06-29",
    ]);
  });

  it("that was not recorded is unknown, and not asked for where the policy does not", () => {
    expect(ask({ decree: true }, {})).toEqual({
      outcome: "unknown",
      finding: { code: "ibm.decree-in-force", outcome: "unknown", required: "2025-06-30" },
    });
    expect(ask({ decree: false, activities: 1 }, { activities: [on(1)] }).outcome).toBe("met");
  });
});

describe("the community's support", () => {
  it("shows in an activity of its own or in one that it supported", () => {
    const shown = [on(2, "community-support"), on(1, "mapping", { communitySupport: true })];
    for (const activity of shown) {
      expect(
        ask({ communitySupport: true }, { activities: [activity], reported: false }).outcome,
      ).toBe("met");
    }
    expect(ask({ communitySupport: true }, { activities: shown }).finding).toEqual({
      code: "ibm.community-support",
      outcome: "met",
      observed: 2,
      required: 1,
      records: ["a1", "a2"],
    });
  });

  it("is unknown where one activity does not say, and unmet where all deny it", () => {
    const denied = on(1, "mapping", { communitySupport: false });
    const silent = on(2, "mapping");
    expect(ask({ communitySupport: true }, { activities: [denied] }).outcome).toBe("unmet");
    expect(ask({ communitySupport: true }, { activities: [denied, silent] }).outcome).toBe(
      "unknown",
    );
    expect(ask({ communitySupport: true }, { activities: [denied], reported: false }).outcome).toBe(
      "unknown",
    );
    expect(ask({ communitySupport: true }, {}).outcome).toBe("unmet");
    expect(ask({ communitySupport: true }, { activities: [denied] }).finding?.records).toEqual([]);
  });
});

describe("own sources", () => {
  const given = (...support: IbmSupport[]): Seen => ({ unit: { support } });
  const own = { source: "company" } as const;

  it.each(["village-fund", "village-budget", "local-government", "company", "community"] as const)(
    "%s makes a unit self-funded",
    (source) => {
      expect(ask({ selfFunded: true }, given({ source })).outcome).toBe("met");
      expect(statusOf(unitOf({ support: [{ source }] })).selfFunded).toBe("met");
    },
  );

  it("BNN beside them, another source alone, or none at all, does not", () => {
    expect(ask({ selfFunded: true }, given(own, { source: "bnn" })).outcome).toBe("unmet");
    expect(ask({ selfFunded: true }, given({ source: "bnn" })).outcome).toBe("unmet");
    expect(ask({ selfFunded: true }, given({ source: "other" })).outcome).toBe("unmet");
    expect(ask({ selfFunded: true }, given({ source: "other" }, own)).outcome).toBe("met");
    expect(ask({ selfFunded: true }, given()).outcome).toBe("unmet");
  });

  it("that were not recorded are unknown", () => {
    expect(ask({ selfFunded: true }, {})).toEqual({
      outcome: "unknown",
      finding: {
        code: "ibm.funded-without-bnn",
        outcome: "unknown",
        required: ["village-fund", "village-budget", "local-government", "company", "community"],
      },
    });
    expect(statusOf(unitOf({ support: null })).selfFunded).toBe("unknown");
  });

  it("count when they touch the window on one day", () => {
    const outcome = (from?: PlainDate | null, to?: PlainDate | null) =>
      ask({ selfFunded: true }, given({ ...own, from, to })).outcome;
    expect(outcome("2025-06-30")).toBe("met");
    expect(outcome("2025-07-01")).toBe("unmet");
    expect(outcome(null, "2025-01-01")).toBe("met");
    expect(outcome(null, "2024-12-31")).toBe("unmet");
  });

  it("the finding names each source once, in order", () => {
    const support = given(own, { source: "bnn", to: "2025-03-01" }, own);
    expect(ask({ selfFunded: true }, support).finding?.observed).toEqual(["bnn", "company"]);
  });

  it("do not arise for a unit closed before the window or formed after it", () => {
    const support = [{ source: "company" } as const];
    const selfFunded = (unit: Partial<IbmUnit>, asOf: PlainDate = "2025-07-15") =>
      statusOf(unitOf({ support, ...unit }), { asOf }).selfFunded;
    expect(selfFunded({ closure: { on: "2024-12-31" } })).toBe("not-applicable");
    expect(selfFunded({ closure: { on: "2025-01-01" } })).toBe("met");
    expect(selfFunded({ formedOn: "2025-07-01" })).toBe("not-applicable");
    expect(selfFunded({ formedOn: "2025-06-30" })).toBe("met");
  });
});

describe("several requirements", () => {
  const both: IbmRequirements = { activities: 1, agents: 1 };

  it("are met together: one unmet decides, else one unknown leaves it unknown", () => {
    const activities = [on(1)];
    const agents = [{ id: "p1" }];
    expect(ask(both, { activities, unit: { agents } }).outcome).toBe("met");
    expect(ask(both, { activities }).outcome).toBe("unknown");
    expect(ask(both, { unit: { agents } }).outcome).toBe("unmet");
    expect(ask(both, {}).outcome).toBe("unmet");
    expect(ask(both, { unit: { agents: [] }, reported: false }).outcome).toBe("unmet");
    expect(ask(both, { unit: { agents }, reported: false }).outcome).toBe("unknown");
  });

  it("what the roster settles needs no report", () => {
    expect(ask({ agents: 1 }, { unit: { agents: [] }, reported: false }).outcome).toBe("unmet");
  });

  it("reports that tell of activity, with none listed, leave counts of activity open", () => {
    const reports = [...allReported, reportOf("2025-03", { nil: false })];
    for (const requires of [
      { activities: 1 },
      { activeMonths: 1 },
      { clients: 1 },
      { communitySupport: true },
      { kinds: { of: ["mapping" as const], atLeast: 1 } },
    ]) {
      const status = statusOf(unitOf(), { reports, policy: requiring(requires) });
      expect(status.operational).toBe("unknown");
      expect(findingsOf(status, "ibm.unlisted-activity")).toHaveLength(1);
    }
  });

  it("months that tell of activity and list none leave numbers open, beside months that list some", () => {
    const reports = [...allReported, reportOf("2025-03", { nil: false })];
    const activities = [on(1, "mapping")];
    const under = (requires: IbmRequirements) =>
      statusOf(unitOf(), { reports, activities, policy: requiring(requires) }).operational;
    expect(under({ activities: 1 })).toBe("met");
    expect(under({ activities: 9 })).toBe("unknown");
    expect(under({ activeMonths: 1 })).toBe("met");
    expect(under({ activeMonths: 2 })).toBe("unknown");
    expect(under({ activeMonths: 3 })).toBe("unmet");
    expect(under({ kinds: { of: ["outreach"], atLeast: 1 } })).toBe("unmet");
  });
});

describe("a window that is still running", () => {
  const window = { start: "2025-01-01", end: "2025-12-31" } as const;
  const asked = (requires: IbmRequirements, unit: Partial<IbmUnit>) => {
    const status = statusOf(unitOf(unit), { policy: requiring(requires, { window }) });
    return { outcome: status.operational, finding: status.findings[2] };
  };

  it("agents are looked at on the day of judgement", () => {
    const agents = (fields: Partial<IbmAgent>) => ({ agents: [{ id: "p1", ...fields }] });
    expect(asked({ agents: 1 }, agents({ to: "2025-06-30" })).outcome).toBe("met");
    expect(asked({ agents: 1 }, agents({ to: "2025-06-29" })).outcome).toBe("unmet");
    expect(asked({ agents: 1 }, agents({ from: "2025-07-01" })).outcome).toBe("unmet");
    expect(asked({ trainedAgents: 1 }, agents({ trainedOn: "2025-06-30" })).outcome).toBe("met");
    expect(asked({ trainedAgents: 1 }, agents({ trainedOn: "2025-07-01" })).outcome).toBe("unmet");
  });

  it("so is the decree", () => {
    const decree = (start: PlainDate, end?: PlainDate) => ({ decree: { start, end } });
    expect(asked({ decree: true }, decree("2025-01-01", "2025-06-30"))).toEqual({
      outcome: "met",
      finding: {
        code: "ibm.decree-in-force",
        outcome: "met",
        observed: ["2025-01-01", "2025-06-30"],
        required: "2025-06-30",
      },
    });
    expect(asked({ decree: true }, decree("2025-07-01")).outcome).toBe("unmet");
    expect(asked({ decree: true }, decree("2025-01-01", "2025-06-29")).outcome).toBe("unmet");
  });
});
