import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type PlainDate } from "../../src/calendar/index";
import { derive } from "../../src/definition/index";
import type { Episode, Observation } from "../../src/episode/index";
import {
  bnn2026Completed3Months,
  explainRecovery,
  type NoGapReason,
  type RecoveryDefinition,
  recoveryGaps,
  recoveryRate,
} from "../../src/recovery/index";
import { lee2016 } from "../../src/relapse/index";
import { deepFreeze } from "../definition/deep-freeze";
import { definitionArb, judgedOn, personArb, registerArb } from "./persons";
import { clientOf, clients, visit } from "./worked-example";

const definition = bnn2026Completed3Months;
function having(changes: Partial<RecoveryDefinition>): RecoveryDefinition {
  return derive(definition, changes, { id: "recovery.changed", version: "1" });
}

/** A client whose window ends on 1 June: evidence counts from 18 May to 1 July. */
const clock: PlainDate = "2026-03-01";
const client = (id: string, ...facts: Observation[]) => clientOf(id, clock, facts);

/** Why one client has no gap on a day. */
function without(
  episodes: readonly Episode[],
  asOf: PlainDate,
  changes?: Partial<RecoveryDefinition>,
): NoGapReason | "closed" | "gap" {
  const chosen = changes ? having(changes) : definition;
  const { rows, closed, notApplicable } = recoveryGaps(episodes, { definition: chosen, asOf });
  if (rows.length > 0) return "gap";
  return closed > 0 ? "closed" : (notApplicable[0]?.reason as NoGapReason);
}

const died = (on: PlainDate): Observation => ({ id: `x-${on}`, on, kind: "death", cause: "other" });
const prison: Observation = { id: "j", on: "2026-05-20", kind: "imprisonment" };

/** What a person's episodes were on a day, if nothing more had happened since. */
function asKnownOn(person: readonly Episode[], asOf: PlainDate): Episode[] {
  const past = <T extends { on: PlainDate }>(facts: readonly T[] | null | undefined) =>
    (facts ?? []).filter(({ on }) => on <= asOf);
  return person.flatMap((episode) => {
    if (asOf < episode.registered.on) return [];
    const { admitted, discharged } = episode;
    return {
      ...episode,
      admitted: past(admitted ? [admitted] : [])[0],
      discharged: past(discharged ? [discharged] : [])[0],
      phases: past(episode.phases),
      reopened: past(episode.reopened),
      earlier: past(episode.earlier),
      observations: past(episode.observations),
    };
  });
}

describe("recoveryGaps", () => {
  it("of thirteen people two can still be followed up at the end of June, G has what it takes", () => {
    const gaps = recoveryGaps(clients, { definition, asOf: "2026-06-30" });
    expect(gaps.rows).toMatchObject([
      { personId: "p-E", lastDay: "2026-07-01", daysLeft: 1, status: "open", reason: "not-tried" },
      { personId: "p-L", lastDay: "2026-07-05", daysLeft: 5, status: "open", reason: "straddling" },
    ]);
    expect(gaps).toMatchObject({ considered: 13, open: 2, upcoming: 0, closed: 2 });
    expect(gaps.notApplicable).toEqual([
      { reason: "outside", count: 1 },
      { reason: "over", count: 7 },
      { reason: "relapsed", count: 1 },
    ]);
  });

  it("a row says who is to be asked, by whom, until when, and what was tried", () => {
    const missed = (reason: "not-home" | "no-visit-made", on: PlainDate): Observation => ({
      id: `${reason} ${on}`,
      on,
      kind: "missed-contact",
      reason,
      by: "recovery-agent",
    });
    const observations = [
      missed("not-home", "2026-05-17"),
      missed("not-home", "2026-05-18"),
      missed("not-home", "2026-05-19"),
      missed("not-home", "2026-05-21"),
      missed("no-visit-made", "2026-05-20"),
      visit("2026-05-25", "none"),
      { id: "s", on: "2026-05-26", kind: "instrument", instrument: "x", scores: {} } as const,
      { id: "k", on: "2026-05-27", kind: "claim", claim: "not-relapsed", system: "x" } as const,
      { id: "u", on: "2026-05-28", kind: "urine", result: "invalid" } as const,
      missed("not-home", "2026-06-08"),
    ];
    const episode: Episode = {
      ...client("a", ...observations.filter(({ kind }) => kind !== "contact")),
      region: "31.71",
      satker: "s1",
      assignments: [
        { monitorId: "m2", role: "recovery-agent", from: "2026-03-01", to: "2026-06-07" },
        { monitorId: "m1", role: "rehabilitation-officer", from: "2026-06-07" },
        { monitorId: "m2", role: "recovery-agent", from: "2026-05-01" },
        { monitorId: "m3", role: "family", from: "2026-01-01", to: "2026-06-06" },
        { monitorId: "m4", role: "family", from: "2026-06-08" },
        { monitorId: "m1", role: "facilitator", from: "2026-03-01", to: "2026-06-07" },
      ],
    };
    const { rows } = recoveryGaps(deepFreeze([episode]), { definition, asOf: "2026-06-07" });
    expect(rows).toEqual([
      {
        personId: "p-a",
        episodeId: "e-a",
        institutionId: "i1",
        region: "31.71",
        satker: "s1",
        monitors: [
          { monitorId: "m1", role: "facilitator" },
          { monitorId: "m1", role: "rehabilitation-officer" },
          { monitorId: "m2", role: "recovery-agent" },
        ],
        clock,
        windowEnd: "2026-06-01",
        evidenceFrom: "2026-05-18",
        lastDay: "2026-07-01",
        daysLeft: 24,
        status: "open",
        missing: "evidence",
        tried: 4,
        reason: "inconclusive",
        accepts: definition.ascertainment.accepts,
      },
    ]);
    const answered = { ...episode, observations };
    expect(without([answered], "2026-06-07")).toBe("closed");
    const bare = client("b", { ...visit("2026-05-25", "none"), use: "refused" } as Observation);
    const options = { definition, asOf: "2026-06-07" } as const;
    const [row, ...others] = recoveryGaps([{ ...bare, region: null, satker: null }], options).rows;
    const { region, satker, ...rest } = rows[0]!;
    const refusing = { ...rest, personId: "p-b", episodeId: "e-b", tried: 1, reason: "refused" };
    expect([region, satker, others]).toEqual(["31.71", "s1", []]);
    expect(row).toStrictEqual({ ...refusing, monitors: [] });
  });

  it("after a transfer the last institution is to follow the client", () => {
    const first = { ...clientOf("a", "2026-02-01", [], "transferred"), id: "e1" };
    const next = { ...client("a"), id: "e2", institutionId: "i2" };
    const second = { ...next, admitted: { id: "a2", on: "2026-02-02" } } as const;
    const { rows } = recoveryGaps([second, first], { definition, asOf: "2026-06-07" });
    expect(rows).toMatchObject([{ episodeId: "e1", institutionId: "i2", clock }]);
  });

  it("a gap comes up a week ahead, opens, and is open on its last day still", () => {
    const status = (asOf: PlainDate, withinDays?: number) =>
      recoveryGaps([client("a")], { definition, asOf, withinDays }).rows[0]?.status;
    expect(
      ["2026-05-10", "2026-05-11", "2026-05-17", "2026-05-18"].map((on) => status(on as PlainDate)),
    ).toEqual([undefined, "upcoming", "upcoming", "open"]);
    expect(["2026-07-01", "2026-07-02"].map((on) => status(on as PlainDate))).toEqual([
      "open",
      undefined,
    ]);
    expect([status("2026-05-17", 0), status("2026-05-18", 0)]).toEqual([undefined, "open"]);
    expect(status("2026-03-01", 78)).toBe("upcoming");
    const both = [client("a"), clientOf("b", "2026-03-03")];
    const gaps = recoveryGaps(both, { definition, asOf: "2026-05-18" });
    expect(gaps).toMatchObject({ considered: 2, open: 1, upcoming: 1 });
  });

  it("those that close first come first, those of one day by person", () => {
    const later = clientOf("a", "2026-03-02");
    const order = (episodes: Episode[]) =>
      recoveryGaps(episodes, { definition, asOf: "2026-06-07" }).rows.map(
        ({ personId }) => personId,
      );
    expect(order([later, client("c"), client("b")])).toEqual(["p-b", "p-c", "p-a"]);
    expect(order([client("b10"), client("b1"), client("b")])).toEqual(["p-b", "p-b1", "p-b10"]);
  });

  it("courses of one person are told apart by their days", () => {
    const courses = having({ unit: "episode", link: definition.link });
    const twice = [client("a"), { ...client("a"), id: "e-second" }];
    const { rows } = recoveryGaps(twice, { definition: courses, asOf: "2026-06-07" });
    expect(rows.map(({ episodeId }) => episodeId)).toEqual(["e-a", "e-second"]);
  });

  it.each<[string, NoGapReason | "closed" | "gap", Observation[], Partial<RecoveryDefinition>?]>([
    ["nothing is known", "gap", []],
    ["evidence lies before the days for it", "gap", [visit("2026-05-17", "none")]],
    ["evidence is there", "closed", [visit("2026-05-18", "none")]],
    ["evidence is not accepted yet", "gap", [visit("2026-06-08", "none")]],
    ["the client relapsed", "relapsed", [visit("2026-03-20", "routine")]],
    ["the client died", "died", [died("2026-03-20")]],
    [
      "the client died of unknown cause",
      "died",
      [{ ...died("2026-03-20"), cause: "unknown" } as Observation],
    ],
    ["the client died after the window", "died", [died("2026-06-05")]],
    [
      "the client died after the window, in prison",
      "died",
      [prison, died("2026-06-05")],
      { imprisoned: "excluded" },
    ],
    ["evidence came before death", "closed", [visit("2026-06-02", "none"), died("2026-06-05")]],
    ["the client is in prison", "gap", [prison]],
    ["prison is left out", "set-aside", [prison], { imprisoned: "excluded" }],
    ["prison is a failure", "set-aside", [prison], { imprisoned: "as-failure" }],
    [
      "the client came back",
      "readmitted",
      [{ id: "b", on: "2026-04-01", kind: "readmission-elsewhere" }],
    ],
    ["no rule can tell", "gap", [], { relapse: lee2016 }],
  ])("%s: %s", (_, expected, facts, changes) => {
    expect(without([client("a", ...facts)], "2026-06-07", changes)).toBe(expected);
  });

  it("a rule that cannot tell lacks tests, not a visit", () => {
    const { rows } = recoveryGaps([client("a")], {
      definition: having({ relapse: lee2016 }),
      asOf: "2026-06-07",
    });
    expect(rows).toMatchObject([{ missing: "tests", reason: "not-evaluable" }]);
  });

  it("whoever never completed, or has no clock, has nothing to be followed up", () => {
    const dropped = clientOf("a", clock, [], "dropped-out");
    const { discharged, ...still } = client("b");
    expect(discharged).toBeDefined();
    const asOf = "2026-06-07";
    expect(without([dropped], asOf)).toBe("outside");
    expect(without([dropped], asOf, { cohort: "discharged", successRequires: "completed" })).toBe(
      "not-completed",
    );
    expect(without([still], asOf, { cohort: "admitted" })).toBe("no-clock");
    const dead = { ...still, observations: [died("2026-03-20")] };
    expect(without([dead], asOf, { cohort: "admitted" })).toBe("died");
    const unclear = {
      ...still,
      observations: [{ ...died("2026-03-20"), cause: "unknown" } as Observation],
    };
    expect(without([unclear], asOf, { cohort: "admitted" })).toBe("died");
    expect(without([client("c")], "2026-04-01")).toBe("later");
  });

  it("death that another episode tells of is death", () => {
    const dead = {
      ...clientOf("a", "2026-06-05", [], "died"),
      id: "e2",
      admitted: { id: "a2", on: "2026-06-03" },
    } as const;
    expect(without([client("a"), dead], "2026-06-07", { readmission: "ignored" })).toBe("died");
  });

  it("a definition that contradicts itself gives nobody a gap, and says why", () => {
    const period = { start: "2026-01-01", end: "2026-12-31" } as const;
    const asOf = "2026-06-07";
    const refused = having({ clock: "admission" });
    const gaps = recoveryGaps([client("a")], { definition: refused, asOf, knownAt: asOf, period });
    expect(gaps).toMatchObject({ asOf, knownAt: asOf, period, withinDays: 7, rows: [] });
    expect(gaps.notApplicable).toEqual([{ reason: "outside", count: 1 }]);
    expect(gaps.issues.map(({ code }) => code)).toContain("recovery.immortal-time");
    expect(recoveryGaps([], { definition, asOf, withinDays: 0 })).toStrictEqual({
      definition,
      asOf,
      withinDays: 0,
      rows: [],
      considered: 0,
      open: 0,
      upcoming: 0,
      closed: 0,
      notApplicable: [],
      issues: [],
    });
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "%d days ahead are refused",
    (withinDays) => {
      const ask = () => recoveryGaps([], { definition, asOf: "2026-06-07", withinDays });
      const message = "pulih: expected a whole number of days, 0 or more";
      expect(ask).toThrow(new RangeError(message));
    },
  );

  it("counts add up, and follow what the rate will count", () => {
    fc.assert(
      fc.property(registerArb, definitionArb, fc.nat(60), (register, chosen, withinDays) => {
        const episodes = deepFreeze(register.flat());
        const question = { definition: chosen, asOf: judgedOn };
        const gaps = recoveryGaps(episodes, { ...question, withinDays });
        const others = gaps.notApplicable.reduce((sum, { count }) => sum + count, 0);
        expect(gaps.considered).toBe(gaps.open + gaps.upcoming + gaps.closed + others);
        const { flow } = recoveryRate(episodes, question);
        expect(gaps.considered).toBe(flow.considered);
        const waiting = gaps.rows.filter(({ lastDay }) => lastDay > judgedOn).length;
        expect(waiting).toBeLessThanOrEqual(flow.pending.total - flow.pending.alreadyRelapsed);
        expect(recoveryGaps([...episodes].reverse(), { ...question, withinDays })).toEqual(gaps);
      }),
      { numRuns: 100 },
    );
  }, 20_000);

  it("if nothing more is learned, an open gap becomes unknown for its reason and a closed one clean", () => {
    const decided = new Set<string>();
    fc.assert(
      fc.property(personArb, definitionArb, fc.nat(30), (person, chosen, days) => {
        const persons = { ...chosen, unit: "person" as const };
        const { window } = explainRecovery(person, { definition: persons, asOf: judgedOn });
        if (!window) return;
        const asOf = addDays(window.evidenceFrom, days);
        const now = asKnownOn(person, asOf);
        const { rows, closed } = recoveryGaps(now, { definition: persons, asOf });
        const [row] = rows;
        if (row === undefined && closed === 0) return;
        const later = explainRecovery(now, { definition: persons, asOf: addDays(asOf, 200) });
        const expected = row ? ["unknown", row.reason] : ["clean", undefined];
        expect([later.state, later.reason]).toEqual(expected);
        decided.add(later.state);
      }),
      { numRuns: 400 },
    );
    expect([...decided].sort()).toEqual(["clean", "unknown"]);
  }, 20_000);
});
