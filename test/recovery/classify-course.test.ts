import { describe, expect, it } from "vitest";
import { addDays, type PlainDate } from "../../src/calendar/index";
import { derive } from "../../src/definition/index";
import type { Episode, Observation } from "../../src/episode/index";
import { illustrativeLevel } from "../../src/instrument/index";
import {
  bnn2026Completed3Months,
  explainRecovery,
  type RecoveryDefinition,
} from "../../src/recovery/index";
import { johnson1992, lee2016 } from "../../src/relapse/index";
import { asOf, clientOf, visit } from "./worked-example";

const ours = (changes: Partial<RecoveryDefinition>) =>
  derive(bnn2026Completed3Months, changes, { id: "recovery.ours", version: "1" });

/** A client whose window ends on 15 April and settles on 15 May. */
const client = (...observations: Observation[]) => clientOf("x", "2026-01-15", observations);
const explain = (
  person: Episode | readonly Episode[],
  changes: Partial<RecoveryDefinition> = {},
  day: PlainDate = asOf,
) => explainRecovery("id" in person ? [person] : person, { definition: ours(changes), asOf: day });
const stateOf = (...asked: Parameters<typeof explain>) => {
  const { state, reason } = explain(...asked);
  return reason ? `${state}: ${reason}` : state;
};

describe("a death after the window", () => {
  const last = (on: PlainDate, id = "e-2"): Episode => ({
    ...clientOf("x", on, [], "died"),
    id,
    admitted: { id: "a2", on: "2026-04-20" },
  });

  it("that another episode tells of is why nobody could be asked any more", () => {
    const verdict = explain([client(), last("2026-05-10")]);
    expect([verdict.state, verdict.reason]).toEqual(["unknown", "died"]);
    expect(verdict.findings).toContainEqual({
      code: "recovery.alive",
      outcome: "met",
      observed: "2026-05-10",
      required: "2026-04-15",
    });
    expect(stateOf([client(), last("2026-05-15")])).toBe("unknown: died");
    // After the last day for evidence it no longer matters.
    expect(stateOf([client(), last("2026-05-16")])).toBe("unknown: not-tried");
  });

  it("takes nothing from those who were clean at its end, or whose relapse lies across it", () => {
    expect(stateOf([client(visit("2026-04-10", "none")), last("2026-05-10")])).toBe("clean");
    const straddling = client(visit("2026-03-20", "none"), visit("2026-05-05", "routine"));
    const verdict = explain([straddling, last("2026-05-10")]);
    expect([verdict.state, verdict.reason]).toEqual(["unknown", "straddling"]);
    expect(verdict.findings.map(({ code }) => code)).not.toContain("recovery.alive");
  });
});

it("of two tellings of a death the earlier counts, whichever comes first", () => {
  const death = (on: PlainDate): Observation => ({ id: on, on, kind: "death", cause: "other" });
  const other: Episode = {
    ...clientOf("x", "2025-12-01", [death("2026-05-01")], "dropped-out"),
    id: "e-y",
  };
  const { findings } = explain([client(death("2026-03-01")), other]);
  expect(findings.find(({ code }) => code === "recovery.alive")?.observed).toBe("2026-03-01");
});

describe("prison and moving", () => {
  const away = (on: PlainDate, more: { until?: PlainDate; retractedOn?: PlainDate } = {}) =>
    client(visit("2026-04-10", "none"), { id: "j", on, kind: "imprisonment", ...more });
  const excluded = { imprisoned: "excluded", movedAway: "as-failure" } as const;

  it("hold from their first day to their last, if no one took them back", () => {
    expect(stateOf(away("2026-04-15"), excluded)).toBe("excluded: imprisoned");
    expect(stateOf(away("2026-04-16"), excluded)).toBe("clean");
    const until = (until: PlainDate) => stateOf(away("2026-03-01", { until }), excluded);
    expect([until("2026-04-15"), until("2026-04-14")]).toEqual(["excluded: imprisoned", "clean"]);
    expect(stateOf(away("2026-04-01", { retractedOn: "2026-04-02" }), excluded)).toBe("clean");
  });

  it("who moved away and was then imprisoned is in prison, by its own policy", () => {
    const both = client(
      { id: "m", on: "2026-03-01", kind: "moved-away" },
      { id: "j", on: "2026-03-02", kind: "imprisonment" },
    );
    const verdict = explain(both, excluded);
    expect([verdict.state, verdict.reason]).toEqual(["excluded", "imprisoned"]);
    expect(verdict.findings.at(-1)).toMatchObject({
      code: "recovery.not-imprisoned",
      records: ["j"],
    });
    const open: Partial<RecoveryDefinition> = { imprisoned: "unknown", movedAway: "as-failure" };
    expect(stateOf(both, open)).toBe("unknown: imprisoned");
  });
});

describe("a word on prison and moving", () => {
  const missed = (reason: "moved" | "imprisoned"): Observation => ({
    id: "m",
    on: "2026-04-20",
    kind: "missed-contact",
    reason,
    by: "facilitator",
  });

  it("without its days leaves it unknown, whatever the definition says of prison and moving", () => {
    const words = { imprisoned: "excluded", movedAway: "as-failure" } as const;
    expect(stateOf(client(), words)).toBe("unknown: not-tried");
    expect(stateOf(client(missed("moved")), words)).toBe("unknown: moved");
    expect(stateOf(client(missed("imprisoned")), words)).toBe("unknown: imprisoned");
  });
});

describe("a return and a relapse", () => {
  it("who neither came back nor relapsed is clean where a return is a relapse", () => {
    const clean = client(visit("2026-04-10", "none"));
    expect(stateOf(clean, { readmission: "relapse" })).toBe("clean");
  });

  const back = (on: PlainDate): Observation => ({ id: "b", on, kind: "readmission-elsewhere" });
  const codes = (...observations: Observation[]) =>
    explain(client(...observations), { readmission: "relapse" }).findings.map(({ code }) => code);

  it("the first of them counts, and on one day the relapse", () => {
    const used = visit("2026-03-01", "routine");
    expect(codes(used, back("2026-03-01"))).toContain("recovery.no-relapse");
    expect(codes(used, back("2026-03-02"))).toContain("recovery.no-relapse");
    expect(codes(used, back("2026-02-28"))).toContain("recovery.no-readmission");
  });

  it("a return is a relapse even where the rule could not tell", () => {
    const changes = { relapse: lee2016, readmission: "relapse" } as const;
    expect(stateOf(client(), changes)).toBe("unknown: not-evaluable");
    expect(stateOf(client(back("2026-03-01")), changes)).toBe("relapsed");
  });
});

describe("where only the last 28 days are judged", () => {
  const recent = { judged: { atEnd: { recallDays: 28 } } } as const;
  const clearedOn = (on: PlainDate) =>
    stateOf(
      client(visit("2026-02-20", "routine"), visit(on, "none"), visit("2026-04-10", "none")),
      recent,
    );

  it("a relapse that lasted into them counts, one that was over by their eve does not", () => {
    expect([clearedOn("2026-03-18"), clearedOn("2026-03-19")]).toEqual(["clean", "relapsed"]);
  });

  it("of two relapses the one that lasts counts", () => {
    const twice = client(
      visit("2026-02-01", "routine"),
      visit("2026-02-15", "none"),
      visit("2026-04-01", "routine"),
    );
    const verdict = explain(twice, recent);
    expect(verdict.state).toBe("relapsed");
    expect(verdict.findings.find(({ code }) => code === "recovery.no-relapse")?.observed).toBe(
      "2026-04-01",
    );
  });
});

describe("a level of recovery", () => {
  const names = ["physical", "psychological", "social", "environment"];
  const scored = (on: PlainDate): Observation => ({
    id: `s-${on}`,
    on,
    kind: "instrument",
    instrument: "whoqol-bref",
    scores: Object.fromEntries(names.map((name) => [name, 90])),
  });
  const level = { measure: "recovery-level", level: illustrativeLevel } as const;

  it("is measured from the first day for evidence to the last", () => {
    const on = (day: PlainDate) => stateOf(client(scored(day)), level);
    expect([on("2026-03-31"), on("2026-04-01")]).toEqual(["unknown: not-measured", "clean"]);
    expect([on("2026-05-15"), on("2026-05-16")]).toEqual(["clean", "unknown: not-measured"]);
  });

  it("that is given for another measure decides nothing", () => {
    const unused = { level: illustrativeLevel } as const;
    expect(stateOf(client(scored("2026-04-20")), unused)).toBe("unknown: not-tried");
    expect(stateOf(client(visit("2026-04-10", "none")), unused)).toBe("clean");
  });

  it("names use that was no relapse beside it", () => {
    const { state, findings } = explain(
      client(visit("2026-02-01", "some"), scored("2026-04-20")),
      level,
    );
    expect(state).toBe("clean");
    expect(findings).toContainEqual({
      code: "recovery.lapse",
      outcome: "met",
      observed: ["2026-02-01"],
      records: ["v-2026-02-01"],
    });
  });
});

describe("a death that two episodes tell of", () => {
  const causes = { drugRelated: "as-failure", other: "excluded", unknown: "unknown" } as const;
  const closed = clientOf("x", "2026-03-05", [], "died");
  const told = (id: string, on: PlainDate, cause: "drug-related" | "other"): Episode => ({
    ...clientOf("x", "2025-12-01", [{ id, on, kind: "death", cause }], "dropped-out"),
    id,
  });
  const outcome = (...others: Episode[]) =>
    explain([client(), ...others], { died: causes }).outcome;

  it("has the cause that one of them knows, whatever the other leaves open", () => {
    const open = { ...closed, id: "e-a" };
    expect(outcome(open)).toBe("unknown");
    expect(outcome(open, told("e-b", "2026-03-05", "drug-related"))).toBe("unmet");
    expect(outcome(open, told("e-b", "2026-03-09", "drug-related"))).toBe("unmet");
    expect(outcome(told("e-0", "2026-03-05", "drug-related"), open)).toBe("unmet");
  });

  it("has of two causes that of the earlier day, and on one day the first registered", () => {
    const drugs = (on: PlainDate, id = "e-a") => told(id, on, "drug-related");
    const other = (on: PlainDate, id = "e-b") => told(id, on, "other");
    expect(outcome(drugs("2026-03-05"), other("2026-03-06"))).toBe("unmet");
    expect(outcome(drugs("2026-03-06"), other("2026-03-05"))).toBe("not-applicable");
    expect(outcome(drugs("2026-03-05"), other("2026-03-05"))).toBe("unmet");
    expect(outcome(other("2026-03-05", "e-a"), drugs("2026-03-05", "e-b"))).toBe("not-applicable");
  });
});

describe("the records of a state", () => {
  const observedOf = (verdict: ReturnType<typeof explain>, code: string) =>
    verdict.findings.find((finding) => finding.code === code);

  it("of two moves that hold both are named, in order", () => {
    const moved = (id: string): Observation => ({ id, on: "2026-03-01", kind: "moved-away" });
    const verdict = explain(client(moved("m-z"), moved("m-a")), { movedAway: "excluded" });
    expect(observedOf(verdict, "recovery.not-moved")?.records).toEqual(["m-a", "m-z"]);
  });

  it("of prison told at the door beside a move with its days the prison is not known to hold", () => {
    const verdict = explain(
      client(
        { id: "m", on: "2026-03-01", kind: "moved-away" },
        { id: "w", on: "2026-04-20", kind: "missed-contact", reason: "imprisoned", by: "other" },
      ),
      { imprisoned: "excluded", movedAway: "unknown" },
    );
    expect(observedOf(verdict, "recovery.not-imprisoned")).toMatchObject({
      outcome: "unknown",
      records: ["w"],
    });
    const held = client({ id: "j", on: "2026-03-01", kind: "imprisonment" });
    expect(
      observedOf(explain(held, { imprisoned: "unknown" }), "recovery.not-imprisoned")?.outcome,
    ).toBe("unmet");
  });

  it("of use at the end that a rule over weeks does not call relapse it is named", () => {
    const plan = Array.from({ length: 10 }, (_, i) => addDays("2026-01-15", 7 * i));
    const tests = plan.map(
      (on): Observation => ({ id: `t-${on}`, on, kind: "urine", result: "negative" }),
    );
    const tested = explainRecovery([client(...tests, visit("2026-04-14", "some"))], {
      definition: ours({
        relapse: johnson1992,
        ascertainment: { beforeDays: 3, afterDays: 30, accepts: ["self-report"] },
      }),
      asOf,
      plannedOn: () => plan,
    });
    expect([tested.state, tested.reason]).toEqual(["unknown", "inconclusive"]);
    expect(observedOf(tested, "recovery.followed-up")?.records).toEqual(["v-2026-04-14"]);
  });
});

it("a return to care elsewhere on the day of discharge is none of the window", () => {
  const back = (on: PlainDate) =>
    client(visit("2026-04-10", "none"), { id: "b", on, kind: "readmission-elsewhere" });
  expect(stateOf(back("2026-01-15"), { readmission: "relapse" })).toBe("clean");
  expect(stateOf(back("2026-01-16"), { readmission: "relapse" })).toBe("relapsed");
});
