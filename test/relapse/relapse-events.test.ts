import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, compareDates, type PlainDate } from "../../src/calendar/index";
import { derive } from "../../src/definition/index";
import type { Episode } from "../../src/episode/index";
import {
  anyUse,
  confirmedByUrine,
  ctn0094,
  type ObservationRule,
  type RelapseRule,
  recordedClaim,
  relapseEvents,
  routineUse,
} from "../../src/relapse/index";
import { deepFreeze } from "../definition/deep-freeze";
import {
  asOf,
  claimed,
  episodeOf,
  eventsOf,
  knownOf,
  shifted,
  someObservations,
  tested,
  told,
} from "./records";

const rules = [anyUse, confirmedByUrine, routineUse, recordedClaim];
const ruled = (changes: Partial<ObservationRule>, from: ObservationRule = routineUse) =>
  derive(from, changes, { id: "test.rule", version: "1" });

describe("the same tests under four rules", () => {
  const start: PlainDate = "2025-12-31";
  const weekly = [4, 8, 12].map((week) => tested("positive", addDays(start, 7 * week)));
  const week = (rule: ObservationRule) => eventsOf(weekly, { rule }).events[0]?.on;

  it("any use counts in week 4, two tests 14 days apart in week 8", () => {
    expect(week(anyUse)).toBe(addDays(start, 28));
    expect(week(confirmedByUrine)).toBe(addDays(start, 28));
    expect(week(routineUse)).toBe(addDays(start, 56));
    expect(week(recordedClaim)).toBeUndefined();
  });

  it("two tests began a relapse by the first, whatever lies between", () => {
    const between = [...weekly, tested("negative", "2026-01-10"), tested("negative", "2026-02-10")];
    const [event, ...more] = eventsOf(between).events;
    expect(more).toEqual([]);
    expect(event).toEqual({
      onset: { after: "2026-01-10", by: "2026-01-28" },
      on: "2026-02-25",
      grade: "test",
      records: ["positive 2026-01-28", "positive 2026-02-25", "positive 2026-03-25"],
      lastSeen: "2026-03-25",
    });
  });

  it("13 days apart are too close, 14 are enough, and a test too close is not counted, but no lapse", () => {
    const first = tested("positive", "2026-01-01");
    expect(eventsOf([first, tested("positive", "2026-01-14")]).events).toEqual([]);
    const three = [first, tested("positive", "2026-01-14"), tested("positive", "2026-01-15")];
    expect(eventsOf(three).events[0]?.records).toEqual([
      "positive 2026-01-01",
      "positive 2026-01-15",
    ]);
    expect(eventsOf(three).lapses).toEqual([]);
    expect(eventsOf(three.slice(0, 2)).lapses).toHaveLength(2);
  });

  it("two tests of one day are two where no distance is asked", () => {
    const rule = ruled({ tests: { positives: 2, apartDays: 0 } });
    const twice = [tested("positive", "2026-01-14"), tested("positive", "2026-01-14", { id: "b" })];
    expect(eventsOf(twice, { rule }).events[0]?.records).toEqual(["b", "positive 2026-01-14"]);
    expect(eventsOf(twice).events).toEqual([]);
  });

  it("where tests of one day could make two relapses, it is one, dated by the earliest", () => {
    const rule = ruled({ tests: { positives: 2, apartDays: 0 } });
    const seen = [
      tested("positive", "2026-01-10"),
      ...["a", "b", "c"].map((id) => tested("positive", "2026-01-14", { id })),
    ];
    expect(eventsOf(seen, { rule }).events).toMatchObject([
      { onset: { by: "2026-01-10" }, on: "2026-01-14" },
    ]);
  });
});

describe("when a relapse began", () => {
  it("lies between the last clean day and the first evidence", () => {
    const seen = [
      told("none", "2026-02-01"),
      told("none", "2026-03-01"),
      told("routine", "2026-04-01"),
    ];
    expect(eventsOf(seen).events).toEqual([
      {
        onset: { after: "2026-03-01", by: "2026-04-01" },
        on: "2026-04-01",
        grade: "self-report",
        records: ["routine 2026-04-01"],
        lastSeen: "2026-04-01",
      },
    ]);
  });

  it("is open at its beginning where nothing earlier tells", () => {
    expect(eventsOf([told("routine", "2026-04-01")]).events[0]?.onset).toEqual({
      by: "2026-04-01",
    });
  });

  it("an answer tells of days up to the last that it covers", () => {
    const covers = (start: PlainDate, end: PlainDate) => ({ covers: { start, end } });
    const seen = [
      told("none", "2026-03-20", covers("2026-02-01", "2026-02-28")),
      told("routine", "2026-04-20", covers("2026-03-01", "2026-03-31")),
    ];
    expect(eventsOf(seen).events[0]?.onset).toEqual({ after: "2026-02-28", by: "2026-03-31" });
    const beyond = told("routine", "2026-04-20", covers("2026-03-01", "2026-05-31"));
    expect(eventsOf([beyond]).events[0]?.onset.by).toBe("2026-04-20");
  });

  it("a day named as the onset narrows it to that day", () => {
    const seen = [
      told("none", "2026-03-01"),
      told("routine", "2026-04-01", { onset: "2026-03-10" }),
    ];
    expect(eventsOf(seen).events[0]).toMatchObject({
      onset: { after: "2026-03-09", by: "2026-03-10", reported: true },
      on: "2026-03-10",
      lastSeen: "2026-04-01",
      records: ["routine 2026-04-01"],
    });
    const same = told("routine", "2026-04-01", { onset: "2026-04-01" });
    const reported = { after: "2026-03-31", by: "2026-04-01", reported: true };
    expect(eventsOf([same]).events[0]?.onset).toEqual(reported);
    const both = [tested("positive", "2026-04-01"), same];
    expect(eventsOf(both, { rule: anyUse }).events[0]?.onset).toEqual(reported);
  });

  it("a day named stands against a clean test of the day of the answer, taken on that day", () => {
    const named = told("routine", "2026-04-01", { onset: "2026-03-10" });
    const { events, issues } = eventsOf([named, tested("negative", "2026-04-01")]);
    expect(events[0]?.onset).toMatchObject({ by: "2026-03-10", reported: true });
    expect(issues).toEqual([]);
  });

  it("a day named is contradicted by an answer of the same day on the time before", () => {
    const named = told("routine", "2026-04-01", { onset: "2026-03-10" });
    const denied = told("none", "2026-04-01", {
      informant: "family",
      covers: { start: "2026-03-01", end: "2026-03-20" },
    });
    const { events, issues } = eventsOf([named, denied]);
    expect(events[0]?.onset).toEqual({ after: "2026-03-20", by: "2026-04-01" });
    expect(issues.map(({ code }) => code)).toEqual(["relapse.onset-contradicted"]);
  });

  it.each<[string, PlainDate]>([
    ["before a later clean day", "2026-02-20"],
    ["on a clean day", "2026-03-01"],
    ["before admission", "2025-08-01"],
    ["after the answer", "2026-04-02"],
  ])("a day named %s is set aside and reported", (_, onset) => {
    const seen = [told("none", "2026-03-01"), told("routine", "2026-04-01", { onset })];
    const { events, issues } = eventsOf(seen);
    expect(events[0]?.onset).toEqual({ after: "2026-03-01", by: "2026-04-01" });
    expect(issues).toEqual([
      {
        code: "relapse.onset-contradicted",
        severity: "warning",
        path: ["observations"],
        params: { count: 1 },
      },
    ]);
  });

  it("a day named up to that of admission is set aside, where nothing else tells against it too", () => {
    const issues = (onset: PlainDate) =>
      eventsOf([told("routine", "2026-04-01", { onset })]).issues.length;
    expect(issues("2025-09-01")).toBe(1);
    expect(issues("2025-09-02")).toBe(0);
  });

  it("a later denial does not undo a day that was named before it", () => {
    const seen = [
      told("routine", "2026-04-01", { onset: "2026-03-10" }),
      told("none", "2026-05-01", { covers: { start: "2026-03-01", end: "2026-03-20" } }),
    ];
    expect(eventsOf(seen).events.map(({ on, clearedOn }) => [on, clearedOn])).toEqual([
      ["2026-03-10", "2026-03-20"],
      ["2026-04-01", undefined],
    ]);
  });

  it("an onset named with use that is no relapse is not a relapse's onset", () => {
    const { events, issues } = eventsOf([told("some", "2026-04-01", { onset: "2026-03-10" })]);
    expect([events, issues]).toEqual([[], []]);
  });
});

describe("evidence of several kinds", () => {
  it("of one day is named by the strongest grade that the rule hears", () => {
    const seen = [
      told("routine", "2026-04-01"),
      told("routine", "2026-04-01", { id: "family", informant: "family" }),
      told("routine", "2026-04-01", {
        id: "officer",
        informant: "staff",
        by: "rehabilitation-officer",
      }),
    ];
    expect(eventsOf(seen).events[0]?.grade).toBe("officer");
    expect(eventsOf([...seen, tested("positive", "2026-04-01")]).events[0]?.grade).toBe("test");
    expect(eventsOf(seen.slice(0, 2)).events[0]?.grade).toBe("family");
    const rule = ruled({ evidence: ["self-report", "family"], tests: undefined });
    expect(eventsOf(seen, { rule }).events[0]?.grade).toBe("self-report");
  });

  it("the earliest in time names the event, however weak", () => {
    const seen = [told("some", "2026-04-01"), tested("positive", "2026-04-02")];
    expect(eventsOf(seen, { rule: anyUse }).events).toMatchObject([
      { on: "2026-04-01", grade: "self-report", lastSeen: "2026-04-02" },
    ]);
  });

  it("no answer undoes another of the same day", () => {
    const seen = [tested("positive", "2026-04-01"), told("none", "2026-04-01")];
    expect(eventsOf(seen, { rule: anyUse }).events).toMatchObject([{ on: "2026-04-01" }]);
    const admitted = [tested("negative", "2026-04-01"), told("routine", "2026-04-01")];
    expect(eventsOf(admitted).events).toMatchObject([{ onset: { by: "2026-04-01" } }]);
  });

  it("of grades that are not heard shows no relapse and denies none", () => {
    const seen = [
      told("none", "2026-03-01"),
      told("routine", "2026-04-01"),
      tested("positive", "2026-05-01"),
      claimed("relapsed", "2026-05-02"),
    ];
    const { events, lapses } = eventsOf(seen, { rule: confirmedByUrine });
    expect(events).toMatchObject([{ onset: { by: "2026-05-01" } }]);
    expect(events[0]?.onset.after).toBeUndefined();
    expect(lapses).toEqual([
      { on: "2026-04-01", grade: "self-report", record: "routine 2026-04-01" },
    ]);
  });

  it("a register's word counts only where registers are heard", () => {
    const seen = [
      claimed("not-relapsed", "2026-02-01"),
      claimed("lost", "2026-03-01"),
      claimed("relapsed", "2026-04-01"),
    ];
    expect(eventsOf(seen, { rule: recordedClaim }).events).toMatchObject([
      { onset: { after: "2026-02-01", by: "2026-04-01" }, grade: "register" },
    ]);
    expect(eventsOf(seen, { rule: anyUse }).events).toEqual([]);
    expect(eventsOf(seen, { rule: anyUse }).lapses).toEqual([]);
  });
});

describe("lapse and relapse", () => {
  it("some use is a lapse where relapse is routine use, and a relapse where any use is", () => {
    const seen = [told("some", "2026-04-01"), told("none", "2026-06-05")];
    expect(eventsOf(seen)).toMatchObject({
      events: [],
      lapses: [{ on: "2026-04-01", grade: "self-report", record: "some 2026-04-01" }],
    });
    expect(eventsOf(seen, { rule: anyUse })).toMatchObject({
      events: [{ on: "2026-04-01", clearedOn: "2026-06-05" }],
      lapses: [],
    });
  });

  it("an answer of some use denies routine use, a single positive test does not", () => {
    const onset = (first: Parameters<typeof eventsOf>[0][number]) =>
      eventsOf([first, told("routine", "2026-04-01")]).events[0]?.onset.after;
    expect(onset(told("some", "2026-03-01"))).toBe("2026-03-01");
    expect(onset(tested("positive", "2026-03-30"))).toBeUndefined();
  });

  it("where reports are no relapse, a report of use denies nothing", () => {
    const rule = ruled({ reported: null });
    const seen = [told("routine", "2026-02-01"), told("some", "2026-03-01")];
    expect(eventsOf(seen, { rule }).events).toEqual([]);
    expect(eventsOf(seen, { rule }).lapses).toHaveLength(2);
  });

  it("where tests are no relapse, a positive one is a lapse", () => {
    const rule = ruled({ tests: undefined });
    const twice = [tested("positive", "2026-02-01"), tested("positive", "2026-04-01")];
    expect(eventsOf(twice, { rule }).events).toEqual([]);
    expect(eventsOf(twice, { rule }).lapses).toHaveLength(2);
  });

  it("use that is no relapse under the rule does not make one last, nor keep it from ending", () => {
    const seen = [tested("positive", "2026-02-01"), told("none", "2026-02-10")];
    const deaf = ruled({ reported: null, tests: { positives: 1, apartDays: 0 } });
    for (const use of ["some", "routine"] as const) {
      expect(eventsOf([...seen, told(use, "2026-02-05")], { rule: deaf })).toMatchObject({
        events: [{ lastSeen: "2026-02-01" }],
        lapses: [{ on: "2026-02-05" }],
      });
      expect(eventsOf([...seen, told(use, "2026-02-10")], { rule: deaf }).events).toMatchObject([
        { clearedOn: "2026-02-10" },
      ]);
    }
    const words = [told("routine", "2026-02-01"), tested("positive", "2026-02-05")];
    expect(eventsOf(words, { rule: ruled({ tests: null }) })).toMatchObject({
      events: [{ lastSeen: "2026-02-01" }],
      lapses: [{ on: "2026-02-05" }],
    });
  });

  it("some use before a relapse stays a lapse, on the day that it began it is part of it", () => {
    const seen = [
      told("some", "2026-02-08"),
      told("some", "2026-02-10"),
      told("routine", "2026-02-10"),
    ];
    expect(eventsOf(seen).lapses).toMatchObject([{ on: "2026-02-08" }]);
  });

  it("a test that counts for a relapse without dating it is no lapse", () => {
    const seen = [
      tested("positive", "2026-01-01"),
      told("routine", "2026-01-05"),
      told("none", "2026-01-10"),
      tested("positive", "2026-01-20"),
    ];
    const { events, lapses } = eventsOf(seen);
    expect(events).toMatchObject([{ on: "2026-01-05" }, { onset: { by: "2026-01-20" } }]);
    expect(events[1]?.records).toEqual(["positive 2026-01-01", "positive 2026-01-20"]);
    expect(lapses).toEqual([]);
  });

  it("lapses come in the order of their days, whatever the order of the records", () => {
    const days: PlainDate[] = ["2026-03-01", "2026-01-01", "2026-02-01"];
    const lapses = eventsOf(days.map((on) => told("some", on))).lapses.map(({ on }) => on);
    expect(lapses).toEqual([...days].sort());
  });

  it("a new relapse needs evidence that the last was over, and is not dated before that", () => {
    const seen = [
      told("routine", "2026-02-01"),
      tested("positive", "2026-02-20"),
      told("none", "2026-03-01"),
      tested("positive", "2026-03-10"),
      tested("positive", "2026-03-24"),
      told("unknown", "2026-04-01"),
      told("routine", "2026-04-10"),
    ];
    expect(eventsOf(seen).events).toEqual([
      {
        onset: { by: "2026-02-01" },
        on: "2026-02-01",
        grade: "self-report",
        records: ["routine 2026-02-01", "positive 2026-02-20"],
        lastSeen: "2026-02-20",
        clearedOn: "2026-03-01",
      },
      {
        onset: { after: "2026-03-01", by: "2026-03-10" },
        on: "2026-03-10",
        grade: "test",
        records: [
          "positive 2026-02-20",
          "positive 2026-03-10",
          "positive 2026-03-24",
          "routine 2026-04-10",
        ],
        lastSeen: "2026-04-10",
      },
    ]);
  });

  it("tests that made a relapse do not make another", () => {
    const seen = [
      tested("positive", "2026-02-01"),
      tested("positive", "2026-02-20"),
      tested("negative", "2026-03-01"),
      tested("positive", "2026-03-10"),
      tested("negative", "2026-03-12"),
      tested("positive", "2026-03-24"),
    ];
    expect(eventsOf(seen).events).toMatchObject([
      { onset: { by: "2026-02-01" }, on: "2026-02-20", clearedOn: "2026-03-01" },
      { onset: { after: "2026-03-01", by: "2026-03-10" }, on: "2026-03-24" },
    ]);
    expect(eventsOf(seen.slice(0, 4)).lapses).toMatchObject([{ on: "2026-03-10" }]);
  });

  it("what is told later of earlier days undoes no relapse that tests have shown", () => {
    const seen = [
      tested("positive", "2026-02-01"),
      tested("negative", "2026-02-10"),
      tested("positive", "2026-02-20"),
      told("routine", "2026-03-10", {
        informant: "family",
        covers: { start: "2026-01-10", end: "2026-01-25" },
      }),
    ];
    const shown = { on: "2026-02-20", records: ["positive 2026-02-01", "positive 2026-02-20"] };
    expect(eventsOf(seen, { asOf: "2026-03-01" })).toMatchObject({
      events: [{ ...shown, onset: { by: "2026-02-01" } }],
      lapses: [],
    });
    expect(eventsOf(seen, { asOf: "2026-03-31" })).toMatchObject({
      events: [
        { on: "2026-01-25", clearedOn: "2026-02-10" },
        { ...shown, onset: { after: "2026-02-10", by: "2026-02-20" } },
      ],
      lapses: [],
    });
  });

  it("nor does a denial that is told later of days within a relapse", () => {
    const seen = [
      tested("positive", "2026-01-01"),
      tested("positive", "2026-01-15"),
      tested("positive", "2026-01-29"),
      tested("negative", "2026-02-05"),
      tested("positive", "2026-02-08"),
      tested("positive", "2026-02-14"),
      tested("negative", "2026-02-18"),
      tested("positive", "2026-02-25"),
    ];
    const denied = told("none", "2026-03-10", {
      covers: { start: "2026-01-16", end: "2026-01-20" },
    });
    const days = (asOf: PlainDate) =>
      eventsOf([...seen, denied], { asOf }).events.map(({ on }) => on);
    expect(days("2026-03-01")).toEqual(["2026-01-15", "2026-02-14"]);
    expect(days("2026-03-31")).toEqual(["2026-01-15", "2026-02-14"]);
  });

  it("use heard between the first and the last evidence of a relapse is part of it", () => {
    const seen = [
      tested("positive", "2026-02-01"),
      told("some", "2026-02-08"),
      claimed("relapsed", "2026-02-09"),
      tested("positive", "2026-02-10"),
      tested("positive", "2026-02-20"),
      told("some", "2026-02-20"),
      told("some", "2026-02-21"),
    ];
    expect(eventsOf(seen).lapses).toMatchObject([{ on: "2026-02-21" }]);
    const deaf = ruled({ evidence: ["test"], reported: null });
    expect(eventsOf(seen, { rule: deaf }).lapses.map(({ record }) => record)).toEqual([
      "some 2026-02-08",
      "some 2026-02-20",
      "some 2026-02-21",
    ]);
  });
});

describe("a urine test", () => {
  const found = (fields: Parameters<typeof tested>[2], rule = anyUse) =>
    eventsOf([tested("positive", "2026-04-01", fields)], { rule }).events.length;

  it("that a prescription explains is not use", () => {
    expect(found({ explained: "prescribed" })).toBe(0);
    expect(found({ explained: "none" })).toBe(1);
  });

  it("counts while it is not known if a prescription explains it, unless the rule says no", () => {
    const careful = ruled({ explainedUnknown: "does-not-count" }, anyUse);
    expect([found({}), found({ explained: "unknown" })]).toEqual([1, 1]);
    expect([found({}, careful), found({ explained: "unknown" }, careful)]).toEqual([0, 0]);
    expect(found({ explained: "none" }, careful)).toBe(1);
  });

  it("counts by the substances that it names", () => {
    expect(found({ substances: ["tobacco", "alcohol"] })).toBe(0);
    expect(found({ substances: ["alcohol", "opioids"] })).toBe(1);
    expect(found({ substances: [] })).toBe(1);
    expect(found({ substances: ["alcohol"] }, ruled({ substances: null }, anyUse))).toBe(1);
  });

  it("that is refused counts only where the rule says so", () => {
    const refused = [tested("refused", "2026-04-01")];
    const strict = ruled({ refusedTest: "counts" }, anyUse);
    expect(eventsOf(refused, { rule: anyUse })).toMatchObject({ events: [], lapses: [] });
    expect(eventsOf(refused, { rule: strict }).events).toMatchObject([{ grade: "test" }]);
  });

  it("that is invalid or not given tells nothing", () => {
    const empty = [tested("invalid", "2026-04-01"), tested("not-given", "2026-04-02")];
    expect(eventsOf(empty, { rule: anyUse })).toMatchObject({ events: [], lapses: [], issues: [] });
  });
});

describe("a rule that cannot be applied", () => {
  it.each<[string, RelapseRule]>([
    ["is over patterns", ctn0094],
    ["asks for no test", ruled({ tests: { positives: 0, apartDays: 14 } })],
    ["asks for days that are not whole", ruled({ tests: { positives: 2, apartDays: 0.5 } })],
    ["judges tests that it does not hear", ruled({ evidence: ["family"] })],
    ["hears nothing", ruled({ evidence: [], reported: null, tests: null })],
    ["lists a grade twice", ruled({ evidence: ["test", "family", "test"] })],
  ])("is refused, since it %s", (_, faulty) => {
    const rule = faulty as ObservationRule;
    for (const call of [
      () => eventsOf([], { rule }),
      () => knownOf([told("none", "2026-06-01")], { rule }),
    ]) {
      expect(call).toThrow(RangeError);
      expect(call).toThrow(/^pulih: .*checkRelapseRule/);
    }
  });
});

describe("what is left out", () => {
  it("use on the day of admission or before it is no relapse, and the earlier is reported", () => {
    const seen = [
      tested("positive", "2025-08-25"),
      tested("positive", "2025-08-31"),
      tested("positive", "2025-09-01"),
      tested("positive", "2025-09-02"),
    ];
    const { events, lapses, issues } = eventsOf(seen, { rule: anyUse });
    expect(events.map(({ on }) => on)).toEqual(["2025-09-02"]);
    expect(lapses).toEqual([]);
    expect(issues).toMatchObject([{ code: "relapse.use-before-admission", params: { count: 2 } }]);
    const clean = [tested("negative", "2025-08-25"), told("none", "2025-08-26")];
    expect(eventsOf(clean, { rule: anyUse }).issues).toEqual([]);
  });

  it("a clean day before admission is not the last clean day, one on it may be", () => {
    const lastClean = (on: PlainDate) =>
      eventsOf([tested("negative", on), told("routine", "2025-10-01")]).events[0]?.onset.after;
    expect(lastClean("2025-08-31")).toBeUndefined();
    expect(lastClean("2025-09-01")).toBe("2025-09-01");
  });

  it("without an admission the day of registration stands in", () => {
    const seen = [tested("positive", "2025-08-20"), tested("positive", "2025-08-21")];
    const on = (fields: Parameters<typeof episodeOf>[1]) =>
      eventsOf(seen, { rule: anyUse }, fields).events.map((event) => event.on);
    expect(on({ admitted: null })).toEqual(["2025-08-21"]);
    expect(on({ admitted: { id: "a", on: "2025-09-01", retractedOn: "2025-09-05" } })).toEqual([
      "2025-08-21",
    ]);
    expect(on({})).toEqual([]);
  });

  it("an admission that another took the place of held until it was withdrawn", () => {
    const seen = [tested("positive", "2025-09-03")];
    const fields: Partial<Episode> = {
      admitted: { id: "c", on: "2025-09-04" },
      earlier: [
        { id: "s", on: "2025-08-22", step: "screened" },
        { id: "b", on: "2025-09-02", step: "admitted", retractedOn: "2025-10-01" },
      ],
    };
    const count = (knownAt?: PlainDate) =>
      eventsOf(seen, { rule: anyUse, knownAt }, fields).events.length;
    expect([count("2025-09-03"), count("2025-10-01"), count()]).toEqual([1, 0, 0]);
    const between = (knownAt: PlainDate) =>
      eventsOf([tested("positive", "2025-09-01")], { rule: anyUse, knownAt }, fields).events.length;
    expect(between("2025-09-01")).toBe(1);
    expect(between("2025-09-02")).toBe(0);
  });

  it("of two admissions that are known the earlier is the day of admission", () => {
    const fields: Partial<Episode> = {
      admitted: { id: "c", on: "2025-09-04" },
      earlier: [{ id: "b", on: "2025-09-02", step: "admitted", retractedOn: "2025-10-01" }],
    };
    const positive = [tested("positive", "2025-09-03")];
    const options = { rule: anyUse, knownAt: "2025-09-30" } as const;
    expect(eventsOf(positive, options, fields).events).toMatchObject([{ on: "2025-09-03" }]);
    const moved: Partial<Episode> = {
      admitted: { id: "c", on: "2025-09-02" },
      earlier: [{ id: "b", on: "2025-09-04", step: "admitted", retractedOn: "2025-10-01" }],
    };
    expect(eventsOf(positive, options, moved).events).toMatchObject([{ on: "2025-09-03" }]);
  });

  it("an admission that is still to come makes earlier use no relapse", () => {
    const { events } = eventsOf([tested("positive", "2025-08-25")], {
      rule: anyUse,
      asOf: "2025-08-31",
    });
    expect(events).toEqual([]);
  });

  it("on another clock use up to its day does not count, but going on it counts anew", () => {
    const seen = [
      told("none", "2026-01-20"),
      told("routine", "2026-02-01"),
      told("some", "2026-02-10"),
      told("routine", "2026-04-01", { onset: "2026-02-05" }),
    ];
    const { events, lapses, issues } = eventsOf(seen, { rule: anyUse, from: "2026-02-10" });
    expect(events).toMatchObject([{ onset: { after: "2026-01-20", by: "2026-04-01" } }]);
    expect(lapses).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(["relapse.onset-contradicted"]);
    const early = eventsOf(seen, { rule: anyUse, from: "2025-01-01" });
    expect(early.events[0]?.on).toBe("2026-02-01");
    const admission = [tested("positive", "2025-09-01")];
    expect(eventsOf(admission, { rule: anyUse, from: "2025-01-01" }).events).toEqual([]);
  });

  it("a fact after the day of judgement is left out and counted", () => {
    const seen = [told("routine", asOf), told("routine", "2026-08-01")];
    const { events, issues } = eventsOf(seen);
    expect(events[0]?.lastSeen).toBe(asOf);
    expect(issues).toMatchObject([{ code: "relapse.in-the-future", params: { count: 1 } }]);
    const planned = told("none", "2026-08-02", { recordedOn: "2026-07-20" });
    const count = (knownAt: PlainDate) => eventsOf([planned], { knownAt }).issues.length;
    expect([count("2026-07-19"), count("2026-07-20")]).toEqual([0, 1]);
  });

  it("what was recorded later, or withdrawn by then, is not known", () => {
    const visit = told("routine", "2026-04-01", { recordedOn: "2026-05-10" });
    const on = (knownAt: PlainDate, fields = {}) =>
      eventsOf([{ ...visit, ...fields }], { knownAt }).events.length;
    expect([on("2026-05-09"), on("2026-05-10")]).toEqual([0, 1]);
    expect(on("2026-06-01", { retractedOn: "2026-06-01" })).toBe(0);
    expect(eventsOf([visit], { knownAt: "2026-05-10" }).knownAt).toBe("2026-05-10");
    expect(eventsOf([{ ...visit, retractedOn: "2026-06-01" }]).events).toEqual([]);
  });
});

describe("properties", () => {
  const anyRule = fc.constantFrom(...rules);
  const anyDay = fc.integer({ min: 0, max: 300 }).map((n) => addDays("2025-11-01", n));

  it("the order of input does not matter", () => {
    fc.assert(
      fc.property(someObservations, anyRule, (observations, rule) => {
        const reversed = [...observations].reverse();
        expect(eventsOf(reversed, { rule })).toEqual(eventsOf(observations, { rule }));
      }),
    );
  });

  it("what was recorded after the day of knowledge, or withdrawn by it, changes nothing", () => {
    fc.assert(
      fc.property(someObservations, anyRule, anyDay, (observations, rule, knownAt) => {
        const known = observations.filter(
          (o) =>
            (o.recordedOn ?? o.on) <= knownAt && (o.retractedOn == null || o.retractedOn > knownAt),
        );
        expect(eventsOf(observations, { rule, knownAt })).toEqual(
          eventsOf(known, { rule, knownAt }),
        );
      }),
    );
  });

  it("a later day of judgement never undoes the first relapse, nor puts it later", () => {
    fc.assert(
      fc.property(someObservations, anyRule, anyDay, anyDay, (observations, rule, a, b) => {
        const [early, late] = [a, b].sort(compareDates);
        const before = eventsOf(observations, { rule, asOf: early as PlainDate }).events[0];
        const after = eventsOf(observations, { rule, asOf: late as PlainDate }).events[0];
        if (before) expect(after && after.on <= before.on).toBe(true);
      }),
    );
  });

  it("a later day of judgement undoes no relapse: each stays one, or part of one", () => {
    const tests = fc.record({
      on: fc.integer({ min: 0, max: 60 }),
      result: fc.constantFrom("positive" as const, "positive" as const, "negative" as const),
    });
    const words = fc.record({
      of: fc.integer({ min: 0, max: 60 }),
      later: fc.integer({ min: 0, max: 60 }),
      use: fc.constantFrom("none" as const, "some" as const, "routine" as const),
    });
    const dense = fc
      .tuple(
        fc.array(tests, { minLength: 4, maxLength: 9 }),
        fc.array(words, { minLength: 1, maxLength: 3 }),
      )
      .map(([results, answers]) => [
        ...results.map(({ on, result }, i) =>
          tested(result, addDays("2026-01-01", on), { id: `t${i}` }),
        ),
        ...answers.map(({ of, later, use }, i) => {
          const end = addDays("2026-01-01", of);
          return told(use, addDays(end, later), { id: `w${i}`, covers: { start: end, end } });
        }),
      ]);
    const days = fc.integer({ min: 0, max: 120 }).map((n) => addDays("2026-01-01", n));
    let moved = 0;
    fc.assert(
      fc.property(
        fc.oneof(dense, someObservations),
        anyRule,
        days,
        days,
        (observations, rule, a, b) => {
          const [early, late] = [a, b].sort(compareDates) as [PlainDate, PlainDate];
          const before = eventsOf(observations, { rule, asOf: early }).events;
          const after = eventsOf(observations, { rule, asOf: late }).events;
          for (const { on } of before) {
            const kept = after.find((event) => event.on <= on && on <= event.lastSeen);
            expect(kept, on).toBeDefined();
            if (kept?.on !== on) moved++;
          }
        },
      ),
      { numRuns: 3000 },
    );
    expect(moved).toBeGreaterThan(0);
  });

  it("moving every day moves the result", () => {
    fc.assert(
      fc.property(
        someObservations,
        anyRule,
        fc.integer({ min: -400, max: 400 }),
        (list, rule, n) => {
          const here = eventsOf(list, { rule }).events;
          const there = eventsOf(
            list.map((o) => shifted(o, n)),
            { rule, asOf: addDays(asOf, n) },
            {
              registered: { id: "registered", on: addDays("2025-08-20", n) },
              admitted: { id: "admitted", on: addDays("2025-09-01", n) },
            },
          ).events;
          expect(there.map(({ on, records }) => [on, records])).toEqual(
            here.map(({ on, records }) => [addDays(on, n), records]),
          );
        },
      ),
    );
  });

  it("any use comes no later than routine use, and onsets lie in order", () => {
    fc.assert(
      fc.property(someObservations, (observations) => {
        const routine = eventsOf(observations).events;
        const any = eventsOf(observations, { rule: anyUse }).events[0];
        if (routine[0]) expect(any && any.on <= routine[0].on).toBe(true);
        for (const [i, { onset }] of routine.slice(1).entries()) {
          expect(onset.after && onset.after >= (routine[i]?.clearedOn as PlainDate)).toBe(true);
        }
        for (const { onset, on, lastSeen, clearedOn } of routine) {
          const days = [onset.after, onset.by, on, lastSeen, clearedOn].filter(
            (d) => d !== undefined,
          );
          expect([...days].sort(compareDates)).toEqual(days);
          expect(onset.after === onset.by).toBe(false);
        }
      }),
    );
  });

  it("frozen input survives, and the result is plain JSON", () => {
    fc.assert(
      fc.property(someObservations, anyRule, (observations, rule) => {
        const episode = deepFreeze(episodeOf(observations));
        const result = relapseEvents(episode, deepFreeze({ rule: structuredClone(rule), asOf }));
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
    );
  });
});
