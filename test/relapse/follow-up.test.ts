import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, type PlainDate } from "../../src/calendar/index";
import type { Observation } from "../../src/episode/index";
import {
  anyUse,
  confirmedByUrine,
  type EvidenceGrade,
  followUp,
  recordedClaim,
  routineUse,
  unknownReasons,
} from "../../src/relapse/index";
import { deepFreeze } from "../definition/deep-freeze";
import {
  ascertainment,
  asOf,
  claimed,
  episodeOf,
  knownOf,
  missed,
  someObservations,
  tested,
  told,
  wordFor,
} from "./records";

const jailed = (on: PlainDate, until?: PlainDate): Observation => ({
  id: `prison ${on}`,
  on,
  kind: "imprisonment",
  until,
});
const death = (on: PlainDate): Observation => ({ id: "death", on, kind: "death", cause: "other" });

/** The second worked example: day of discharge, facts, state. */
const clients: [id: string, discharged: PlainDate, facts: Observation[], state: string][] = [
  ["A", "2026-01-15", [told("none", "2026-04-10")], "clean"],
  ["B", "2026-01-31", [told("none", "2026-05-20")], "clean"],
  ["C", "2026-02-10", [told("routine", "2026-03-20")], "relapsed"],
  [
    "D",
    "2026-02-28",
    [told("none", "2026-03-15"), missed("not-home", "2026-05-25")],
    "unknown: tried-not-reached",
  ],
  ["E", "2026-03-01", [], "unknown: not-tried"],
  ["F", "2026-01-20", [death("2026-03-05")], "unknown: died"],
  ["G", "2026-03-31", [told("none", "2026-06-28")], "clean"],
  ["H", "2026-04-20", [told("routine", "2026-05-05")], "relapsed"],
  ["J", "2026-02-15", [jailed("2026-04-01")], "unknown: imprisoned"],
  [
    "K",
    "2026-03-10",
    [told("some", "2026-04-01", { useDays: 1 }), told("none", "2026-06-05")],
    "clean",
  ],
  [
    "L",
    "2026-03-05",
    [told("none", "2026-05-15"), told("routine", "2026-06-25")],
    "unknown: straddling",
  ],
  ["M", "2026-02-20", [told("none", "2026-05-18")], "clean"],
];
const known = (id: string, rule = routineUse) => {
  const [, discharged, facts] = clients.find((client) => client[0] === id)!;
  return followUp(episodeOf(facts), {
    from: discharged,
    to: addMonths(discharged, 3),
    ascertainment,
    rule,
    asOf,
  });
};

describe("the second worked example", () => {
  it.each(clients)("%s, discharged %s", (id, _, __, state) => {
    expect(wordFor(known(id))).toBe(state);
  });

  it("only H is not settled, and G is settled by a day", () => {
    const open = clients.filter(([id]) => !known(id).settled).map(([id]) => id);
    expect(open).toEqual(["H"]);
    expect(known("G").evidenceDays).toEqual({ start: "2026-06-16", end: "2026-07-30" });
    expect(known("H").evidenceDays.end).toBe("2026-08-19");
  });

  it("K is clean with a lapse, and a relapse of K under any use was over at the end", () => {
    expect(known("K").lapses).toMatchObject([{ on: "2026-04-01" }]);
    expect(known("K", anyUse)).toMatchObject({ status: "clean", lapses: [] });
    expect(known("A").lapses).toEqual([]);
  });

  it("names the record that shows it, its grade, and who gathered it", () => {
    expect(known("B")).toMatchObject({
      status: "clean",
      evidence: {
        record: "none 2026-05-20",
        on: "2026-05-20",
        grade: "self-report",
        by: "recovery-agent",
        channel: "in-person",
      },
    });
    expect(known("D")).toMatchObject({ records: ["not-home 2026-05-25"] });
    expect(known("J")).toMatchObject({ records: ["prison 2026-04-01"] });
    expect(known("L")).toMatchObject({ records: ["routine 2026-06-25"] });
    expect(known("C")).toMatchObject({ event: { on: "2026-03-20" } });
    expect(known("E")).toMatchObject({ records: [] });
  });

  it("without a rule any use is taken for relapse", () => {
    const { definition } = followUp(episodeOf(), {
      from: "2026-03-05",
      to: "2026-06-05",
      ascertainment,
      asOf,
    });
    expect(definition).toEqual(anyUse);
  });
});

// From here on the window ends on 5 June 2026; its evidence is gathered from 22 May to 5 July.

describe("the days for evidence", () => {
  it.each<[PlainDate, string]>([
    ["2026-05-21", "unknown: not-tried"],
    ["2026-05-22", "clean"],
    ["2026-06-05", "clean"],
    ["2026-07-05", "clean"],
    ["2026-07-06", "unknown: not-tried"],
  ])("a contact on %s: %s", (on, word) => {
    expect(wordFor(knownOf([told("none", on)]))).toBe(word);
    expect(wordFor(knownOf([tested("negative", on)]))).toBe(word);
  });

  it("the window is settled on the last of them", () => {
    expect(knownOf([], { asOf: "2026-07-04" }).settled).toBe(false);
    expect(knownOf([], { asOf: "2026-07-05" }).settled).toBe(true);
  });

  it("a contact counts by the days that its answer covers", () => {
    const covering = (start: PlainDate, end: PlainDate) =>
      wordFor(knownOf([told("none", "2026-06-20", { covers: { start, end } })]));
    expect(covering("2026-06-05", "2026-06-20")).toBe("clean");
    expect(covering("2026-06-06", "2026-06-20")).toBe("unknown: inconclusive");
    expect(covering("2026-05-01", "2026-05-22")).toBe("clean");
    expect(covering("2026-05-01", "2026-05-21")).toBe("unknown: inconclusive");
  });

  it("what happens after the last of them changes nothing", () => {
    const seen = [told("none", "2026-06-01")];
    const later = [...seen, told("routine", "2026-07-06")];
    expect(wordFor(knownOf(later))).toBe("clean");
    const inTime = [...seen, told("routine", "2026-07-05")];
    expect(wordFor(knownOf(inTime))).toBe("unknown: straddling");
  });

  it("a window must not end before it begins", () => {
    expect(() => knownOf([], { to: "2026-03-04" })).toThrow(RangeError);
    expect(() => knownOf([], { to: "2026-03-04" })).toThrow(/^pulih: /);
    expect(wordFor(knownOf([], { to: "2026-03-05" }))).toBe("unknown: not-tried");
  });
});

describe("which evidence is accepted", () => {
  const accepting = (...accepts: EvidenceGrade[]) => ({ ...ascertainment, accepts });
  const seen = [
    told("none", "2026-06-01", { id: "client" }),
    told("none", "2026-06-02", { id: "family", informant: "family" }),
    tested("negative", "2026-06-03", { id: "test" }),
    claimed("not-relapsed", "2026-06-04"),
    told("none", "2026-06-05", { id: "later" }),
  ];
  const evidence = (...accepts: EvidenceGrade[]) => {
    const result = knownOf(seen, { ascertainment: accepting(...accepts) });
    return result.status === "clean" ? result.evidence : wordFor(result);
  };

  it("the grade that is accepted first is preferred, and of one grade the latest", () => {
    expect(evidence("test", "family", "self-report")).toEqual({
      record: "test",
      on: "2026-06-03",
      grade: "test",
    });
    expect(evidence("self-report", "test")).toMatchObject({ record: "later" });
    expect(evidence("register")).toMatchObject({ record: "not-relapsed 2026-06-04" });
  });

  it("an answer of a grade that is not accepted is inconclusive", () => {
    expect(evidence("officer")).toBe("unknown: inconclusive");
  });

  it("a register's word alone is no attempt", () => {
    const ruled = { ascertainment: accepting("test") };
    expect(wordFor(knownOf([claimed("not-relapsed", "2026-06-04")], ruled))).toBe(
      "unknown: not-tried",
    );
    expect(wordFor(knownOf([claimed("relapsed", "2026-06-04")], { rule: recordedClaim }))).toBe(
      "relapsed",
    );
  });

  it("a register's word that is accepted but does not decide is inconclusive", () => {
    expect(knownOf([claimed("relapsed", "2026-06-04")])).toMatchObject({
      reason: "inconclusive",
      records: ["relapsed 2026-06-04"],
    });
    expect(wordFor(knownOf([claimed("lost", "2026-06-04")]))).toBe("unknown: not-tried");
    expect(wordFor(knownOf([claimed("relapsed", "2026-05-21")]))).toBe("unknown: not-tried");
  });

  it("an answer of some use shows no relapse only where relapse is routine use", () => {
    const some = [told("some", "2026-06-01")];
    expect(wordFor(knownOf(some))).toBe("clean");
    expect(knownOf(some).lapses).toHaveLength(1);
    expect(wordFor(knownOf(some, { rule: anyUse }))).toBe("relapsed");
    expect(wordFor(knownOf(some, { rule: confirmedByUrine }))).toBe("unknown: inconclusive");
  });

  it("use that is told after an answer of the window's end takes nothing from it", () => {
    for (const day of ["2026-06-05", "2026-06-06"] as const) {
      const facts = [told("none", day), tested("positive", "2026-06-10")];
      expect(wordFor(knownOf(facts, { rule: routineUse }))).toBe("clean");
    }
    const before = [told("none", "2026-06-04"), tested("positive", "2026-06-10")];
    expect(wordFor(knownOf(before, { rule: routineUse }))).toBe("unknown: inconclusive");
  });

  it("one positive test where two make a relapse is inconclusive", () => {
    expect(wordFor(knownOf([tested("positive", "2026-06-01")]))).toBe("unknown: inconclusive");
    expect(wordFor(knownOf([tested("positive", "2026-06-01", { explained: "prescribed" })]))).toBe(
      "clean",
    );
  });
});

describe("evidence of use that is no relapse", () => {
  const none = told("none", "2026-06-01");
  const positive = (on: PlainDate) => tested("positive", on, { explained: "none" });

  it("takes the word from evidence of none of an earlier day, not of a later one", () => {
    expect(wordFor(knownOf([none, positive("2026-05-31")]))).toBe("clean");
    expect(wordFor(knownOf([none, positive("2026-06-02")]))).toBe("unknown: inconclusive");
    expect(wordFor(knownOf([none, positive("2026-06-02"), told("none", "2026-06-03")]))).toBe(
      "clean",
    );
    expect(wordFor(knownOf([none, positive("2026-07-06")]))).toBe("clean");
  });

  it("of the same day takes it where it is as strong or stronger", () => {
    const same = positive("2026-06-01");
    expect(knownOf([none, same])).toMatchObject({
      reason: "inconclusive",
      records: ["none 2026-06-01", "positive 2026-06-01"],
    });
    expect(wordFor(knownOf([tested("negative", "2026-06-01"), same]))).toBe(
      "unknown: inconclusive",
    );
    const claim = claimed("relapsed", "2026-06-01");
    expect(wordFor(knownOf([none, claim]))).toBe("clean");
    expect(wordFor(knownOf([claimed("not-relapsed", "2026-06-01"), claim]))).toBe(
      "unknown: inconclusive",
    );
  });

  it("counts where it is accepted, whether or not the rule hears it", () => {
    const accepting = (...accepts: EvidenceGrade[]) => ({
      ascertainment: { ...ascertainment, accepts },
    });
    const claim = [none, claimed("relapsed", "2026-06-02")];
    expect(wordFor(knownOf(claim))).toBe("unknown: inconclusive");
    expect(wordFor(knownOf(claim, accepting("self-report")))).toBe("clean");
    const word = [tested("negative", "2026-06-01"), told("some", "2026-06-02")];
    expect(wordFor(knownOf(word, { rule: confirmedByUrine }))).toBe("unknown: inconclusive");
    expect(wordFor(knownOf(word, { rule: confirmedByUrine, ...accepting("test") }))).toBe("clean");
    expect(wordFor(knownOf(word))).toBe("clean");
  });

  it("some use that a later answer of none covers is a lapse, and the word is clean", () => {
    const seen = [told("some", "2026-06-01"), told("none", "2026-06-02")];
    expect(knownOf(seen)).toMatchObject({
      status: "clean",
      evidence: { record: "none 2026-06-02" },
      lapses: [{ on: "2026-06-01" }],
    });
  });

  it("is a lapse of the window up to its last day", () => {
    const seen = [told("some", "2026-06-05"), told("some", "2026-06-06")];
    expect(knownOf(seen).lapses).toMatchObject([{ on: "2026-06-05" }]);
  });

  it("prescribed or of no substance that counts is not use", () => {
    const explained = tested("positive", "2026-06-02", { explained: "prescribed" });
    expect(wordFor(knownOf([none, explained]))).toBe("clean");
  });
});

describe("the last word on a relapse", () => {
  it("is relapse until accepted evidence says that it was over", () => {
    const relapse = told("routine", "2026-04-10");
    expect(wordFor(knownOf([relapse, told("none", "2026-05-30")]))).toBe("clean");
    expect(wordFor(knownOf([relapse, told("none", "2026-06-20")]))).toBe("clean");
    expect(wordFor(knownOf([relapse, missed("not-home", "2026-06-01")]))).toBe("relapsed");
    const onLastDay = told("routine", "2026-06-05");
    expect(wordFor(knownOf([told("none", "2026-05-25"), onLastDay]))).toBe("relapsed");
    expect(wordFor(knownOf([onLastDay, told("none", "2026-06-20")]))).toBe("clean");
    const agents = { ascertainment: { ...ascertainment, accepts: ["agent" as const] } };
    expect(wordFor(knownOf([relapse, told("none", "2026-05-30")], agents))).toBe(
      "unknown: inconclusive",
    );
    expect(wordFor(knownOf([relapse, told("none", "2026-06-05")], agents))).toBe(
      "unknown: inconclusive",
    );
    expect(wordFor(knownOf([relapse, told("none", "2026-06-06")], agents))).toBe("relapsed");
  });

  it("clean evidence of the last day of a relapse does not outweigh it", () => {
    const seen = [told("routine", "2026-06-01"), tested("negative", "2026-06-01")];
    expect(wordFor(knownOf(seen))).toBe("relapsed");
  });

  it("an earlier clean day of the days for evidence does not outweigh it", () => {
    const seen = [told("none", "2026-05-25"), told("routine", "2026-06-01")];
    expect(wordFor(knownOf(seen))).toBe("relapsed");
    expect(wordFor(knownOf([...seen, told("routine", "2026-06-30")]))).toBe("relapsed");
  });

  it("a relapse that was over long before, and no word since, is unknown", () => {
    const seen = [told("routine", "2026-04-01"), told("none", "2026-05-01")];
    expect(wordFor(knownOf(seen))).toBe("unknown: not-tried");
  });

  it("a relapse up to the window's beginning is not of the window", () => {
    expect(wordFor(knownOf([told("routine", "2026-03-05")]))).toBe("unknown: not-tried");
    expect(wordFor(knownOf([told("routine", "2026-03-06")]))).toBe("relapsed");
  });

  it("a relapse of the window's last day is one of the window, one of the next day is not", () => {
    const relapsesOf = (on: PlainDate) => knownOf([told("routine", on)]).relapses;
    expect(relapsesOf("2026-06-05")).toMatchObject([{ on: "2026-06-05" }]);
    expect(relapsesOf("2026-06-06")).toEqual([]);
  });
});

describe("a relapse found after the window's end", () => {
  const found = told("routine", "2026-06-25");

  it("straddles unless evidence from the end on came before it", () => {
    expect(wordFor(knownOf([found]))).toBe("unknown: straddling");
    expect(wordFor(knownOf([told("none", "2026-06-04"), found]))).toBe("unknown: straddling");
    expect(wordFor(knownOf([told("none", "2026-06-05"), found]))).toBe("clean");
    expect(wordFor(knownOf([told("none", "2026-06-24"), found]))).toBe("clean");
  });

  it("is not outweighed by what was said after it", () => {
    expect(wordFor(knownOf([found, told("none", "2026-07-01")]))).toBe("unknown: straddling");
    const sameDay = tested("negative", "2026-06-25");
    expect(wordFor(knownOf([found, sameDay]))).toBe("unknown: straddling");
  });

  it("is of the window when it is said to have begun in it, and clean when after it", () => {
    const begun = (onset: PlainDate) => knownOf([told("none", "2026-05-15"), { ...found, onset }]);
    expect(wordFor(begun("2026-06-05"))).toBe("relapsed");
    expect(begun("2026-06-06")).toMatchObject({
      status: "clean",
      evidence: { record: found.id, grade: "self-report" },
    });
    const accepts: EvidenceGrade[] = ["test"];
    const strict = { ascertainment: { ...ascertainment, accepts } };
    const refused = knownOf([{ ...found, onset: "2026-06-20" }], strict);
    expect(wordFor(refused)).toBe("unknown: inconclusive");
  });

  it("is dated by the one who named the day, not by others who tell of that day", () => {
    const onset: PlainDate = "2026-06-10";
    const seen = [
      told("routine", onset, { id: "a", informant: "family" }),
      told("routine", "2026-06-25", { id: "b", onset }),
      tested("positive", "2026-06-25", { id: "c" }),
      told("routine", "2026-06-26", { id: "d", informant: "family" }),
    ];
    expect(knownOf(seen)).toMatchObject({ status: "clean", evidence: { record: "b" } });
    expect(wordFor(knownOf(seen.slice(0, 1)))).toBe("unknown: straddling");
    const less = told("some", "2026-06-26", { onset });
    expect(knownOf([...seen, less])).toMatchObject({ status: "clean", evidence: { record: "b" } });
  });

  it("is dated by the preferred of those who named the day, in whatever order they are told", () => {
    const onset: PlainDate = "2026-06-10";
    const mother = told("routine", "2026-06-25", { id: "a", informant: "family", onset });
    const client = told("routine", "2026-06-25", { id: "b", onset });
    const evidence = (...accepts: EvidenceGrade[]) => {
      const given = { ascertainment: { ...ascertainment, accepts } };
      const words = [knownOf([mother, client], given), knownOf([client, mother], given)];
      return words.map((word) => word.status === "clean" && word.evidence.record);
    };
    expect(evidence("family", "self-report")).toEqual(["a", "a"]);
    expect(evidence("self-report", "family")).toEqual(["b", "b"]);
  });

  it("is not dated by a day that a clean test contradicts", () => {
    const seen = [
      tested("positive", "2026-06-10"),
      tested("negative", "2026-06-15"),
      told("routine", "2026-06-25", { onset: "2026-06-10" }),
      tested("positive", "2026-06-25"),
    ];
    expect(wordFor(knownOf(seen))).toBe("unknown: straddling");
  });

  it("of tests on both sides counts after it, and clean evidence between them stands", () => {
    const pair = [tested("positive", "2026-05-25"), tested("positive", "2026-06-20")];
    expect(wordFor(knownOf(pair))).toBe("unknown: straddling");
    expect(wordFor(knownOf([...pair, told("none", "2026-06-05")]))).toBe("clean");
    const earlier = [...pair, tested("negative", "2026-05-24"), told("none", "2026-06-01")];
    expect(wordFor(knownOf(earlier))).toBe("unknown: straddling");
    const fromTheEnd = [tested("positive", "2026-06-05"), tested("positive", "2026-06-20")];
    expect(wordFor(knownOf([...fromTheEnd, told("none", "2026-06-10")]))).toBe("clean");
  });

  it("of tests after it alone leaves no room for clean evidence between them", () => {
    const pair = [tested("positive", "2026-06-10"), tested("positive", "2026-06-24")];
    expect(wordFor(knownOf([...pair, told("none", "2026-06-15")]))).toBe("unknown: straddling");
    expect(wordFor(knownOf([...pair, told("none", "2026-06-09")]))).toBe("clean");
  });

  it("that no one accepted doubts is after it, for what was said before it", () => {
    const agent = told("none", "2026-06-06", { informant: "staff" });
    const accepts: EvidenceGrade[] = ["self-report"];
    const strict = { ascertainment: { ...ascertainment, accepts } };
    expect(wordFor(knownOf([told("none", "2026-06-01"), agent, found], strict))).toBe("clean");
    expect(wordFor(knownOf([agent, found, told("none", "2026-07-01")], strict))).toBe(
      "unknown: inconclusive",
    );
    const atTheEnd = { ...agent, on: "2026-06-05" } as const;
    expect(wordFor(knownOf([told("none", "2026-06-01"), atTheEnd, found], strict))).toBe("clean");
    expect(wordFor(knownOf([atTheEnd, found], strict))).toBe("unknown: inconclusive");
  });
});

describe("why it is not known", () => {
  it.each([
    ["no-visit-made", "not-tried"],
    ["wrong-address", "tried-not-reached"],
    ["not-home", "tried-not-reached"],
    ["unreachable", "tried-not-reached"],
    ["refused", "refused"],
    ["moved", "moved"],
    ["imprisoned", "imprisoned"],
    ["hospitalized", "hospitalized"],
  ] as const)("a contact missed because of %s: %s", (reason, word) => {
    const contact = missed(reason, "2026-06-01");
    expect(knownOf([contact])).toMatchObject({ reason: word, records: [contact.id] });
    expect(wordFor(knownOf([missed(reason, "2026-05-22")]))).toBe(`unknown: ${word}`);
    const late = missed(reason, "2026-07-06");
    expect(knownOf([late])).toMatchObject({ reason: "not-tried", records: [] });
    expect(knownOf([missed(reason, "2026-05-21")])).toMatchObject({
      reason: "not-tried",
      records: [],
    });
  });

  it.each([
    [told("unknown", "2026-06-01"), "inconclusive"],
    [told("refused", "2026-06-01"), "refused"],
    [tested("refused", "2026-06-01"), "refused"],
    [tested("invalid", "2026-06-01"), "inconclusive"],
    [tested("not-given", "2026-06-01"), "tried-not-reached"],
    [{ id: "a", on: "2026-06-01", kind: "instrument", instrument: "bam", scores: {} }, "not-tried"],
    [{ id: "a", on: "2026-06-01", kind: "readmission-elsewhere" }, "not-tried"],
  ] as [Observation, string][])("after %j: %s", (observation, word) => {
    expect(wordFor(knownOf([observation]))).toBe(`unknown: ${word}`);
  });

  it("an absence is a reason when it holds on the window's last day", () => {
    const word = (on: PlainDate, until?: PlainDate) => wordFor(knownOf([jailed(on, until)]));
    expect(word("2026-04-01")).toBe("unknown: imprisoned");
    expect(word("2026-06-05", "2026-06-05")).toBe("unknown: imprisoned");
    expect(word("2026-04-01", "2026-06-04")).toBe("unknown: not-tried");
    expect(word("2026-06-06")).toBe("unknown: not-tried");
    const away = (kind: "hospitalization" | "moved-away") =>
      wordFor(knownOf([{ id: "a", on: "2026-05-01", kind }]));
    expect(away("hospitalization")).toBe("unknown: hospitalized");
    expect(away("moved-away")).toBe("unknown: moved");
  });

  it("death is a reason up to the last day for evidence", () => {
    expect(wordFor(knownOf([death("2026-07-05")]))).toBe("unknown: died");
    expect(wordFor(knownOf([death("2026-07-06")]))).toBe("unknown: not-tried");
    expect(wordFor(knownOf([told("none", "2026-06-06"), death("2026-07-01")]))).toBe("clean");
  });

  it("who died by the window's last day is not clean, whatever was found before", () => {
    const none = told("none", "2026-06-01");
    expect(knownOf([none, death("2026-06-05")])).toMatchObject({
      reason: "died",
      records: ["death"],
    });
    expect(wordFor(knownOf([none, death("2026-06-06")]))).toBe("clean");
    const late = { ...death("2026-06-03"), recordedOn: "2026-07-20" } as const;
    expect(wordFor(knownOf([none, late], { knownAt: "2026-07-19" }))).toBe("clean");
    expect(wordFor(knownOf([none, late], { knownAt: "2026-07-20" }))).toBe("unknown: died");
    const options = { from: "2026-03-05", to: "2026-06-05", ascertainment, asOf } as const;
    const discharged = { id: "d", on: "2026-06-03", reason: "died" } as const;
    expect(followUp(episodeOf([none], { discharged }), options)).toMatchObject({
      reason: "died",
      records: ["d"],
    });
  });

  it("relapsed stays the last word on who died in a relapse", () => {
    const seen = [told("routine", "2026-05-20"), death("2026-06-03")];
    expect(wordFor(knownOf(seen))).toBe("relapsed");
  });

  it("an absence that begins after clean evidence does not undo it", () => {
    expect(wordFor(knownOf([told("none", "2026-06-01"), jailed("2026-06-02")]))).toBe("clean");
    expect(wordFor(knownOf([told("none", "2026-05-21"), jailed("2026-06-02")]))).toBe(
      "unknown: imprisoned",
    );
  });

  it("a discharge tells of a death as well", () => {
    const died = { id: "d", on: "2026-05-01", reason: "died" } as const;
    const options = { from: "2026-03-05", to: "2026-06-05", ascertainment, asOf } as const;
    const earlier = [{ ...died, id: "first", step: "discharged" as const }];
    const discharged = { ...died, reason: "other" } as const;
    expect(followUp(episodeOf([], { discharged: died }), options)).toMatchObject({
      reason: "died",
      records: ["d"],
    });
    expect(followUp(episodeOf([], { discharged, earlier }), options)).toMatchObject({
      reason: "died",
      records: ["first"],
    });
    expect(followUp(episodeOf([], { discharged }), options)).toMatchObject({ reason: "not-tried" });
    const left = [
      { ...discharged, id: "left", step: "discharged" as const },
      { id: "back", on: "2026-04-01" as const, step: "admitted" as const },
    ];
    expect(followUp(episodeOf([], { earlier: left }), options)).toMatchObject({
      reason: "not-tried",
      records: [],
    });
  });

  it("of several reasons the first in the order of deciding is named, with all its records", () => {
    const reasons: Observation[] = [
      missed("no-visit-made", "2026-05-25"),
      missed("not-home", "2026-06-10"),
      missed("unreachable", "2026-06-01"),
      told("unknown", "2026-06-02"),
      told("refused", "2026-06-03"),
      { id: "ward", on: "2026-06-01", kind: "hospitalization" },
      { id: "moved", on: "2026-06-01", kind: "moved-away" },
      jailed("2026-06-01"),
      death("2026-06-30"),
      told("routine", "2026-06-25"),
    ];
    const named = reasons.map((_, i) => {
      const result = knownOf(reasons.slice(0, i + 1));
      return result.status === "unknown" ? result.reason : result.status;
    });
    expect([...new Set(named)].reverse()).toEqual(unknownReasons);
    const turned = reasons.map((_, i) => wordFor(knownOf(reasons.slice(0, i + 1).reverse())));
    expect(turned).toEqual(reasons.map((_, i) => wordFor(knownOf(reasons.slice(0, i + 1)))));
    expect(knownOf(reasons.slice(0, 3))).toMatchObject({
      records: ["unreachable 2026-06-01", "not-home 2026-06-10"],
    });
  });
});

describe("what was known", () => {
  it("follows the day of knowledge", () => {
    const visit = told("none", "2026-06-05", { recordedOn: "2026-07-20" });
    expect(wordFor(knownOf([visit], { knownAt: "2026-07-19" }))).toBe("unknown: not-tried");
    expect(knownOf([visit], { knownAt: "2026-07-20" })).toMatchObject({
      status: "clean",
      knownAt: "2026-07-20",
    });
  });

  it("counts what lies after the day of judgement, not after the last day for evidence", () => {
    const seen = [told("none", "2026-07-20"), told("none", "2026-08-01")];
    expect(knownOf(seen).issues).toMatchObject([
      { code: "relapse.in-the-future", params: { count: 1 } },
    ]);
  });
});

describe("properties", () => {
  const rules = fc.constantFrom(anyUse, confirmedByUrine, routineUse, recordedClaim);

  it("the order of input does not matter, and the result is plain JSON", () => {
    fc.assert(
      fc.property(someObservations, rules, (observations, rule) => {
        const result = followUp(deepFreeze(episodeOf(observations)), {
          from: "2026-01-05",
          to: "2026-04-05",
          ascertainment: deepFreeze({ ...ascertainment }),
          rule,
          asOf,
        });
        const options = { from: "2026-01-05", to: "2026-04-05", rule } as const;
        expect(knownOf([...observations].reverse(), options)).toEqual(result);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
    );
  });

  it("once settled, later facts and a later day change neither status nor reason", () => {
    fc.assert(
      fc.property(someObservations, rules, (observations, rule) => {
        const options = { from: "2026-01-05", to: "2026-04-05", rule } as const;
        const then = knownOf(observations, { ...options, asOf: "2026-05-05" });
        expect(wordFor(knownOf(observations, { ...options, asOf: "2027-01-01" }))).toBe(
          wordFor(then),
        );
      }),
    );
  });

  it("evidence lies in its days and is of an accepted grade", () => {
    const grades = fc.subarray([...ascertainment.accepts], { minLength: 1 });
    fc.assert(
      fc.property(someObservations, rules, grades, (observations, rule, accepts) => {
        const options = { from: "2026-01-05", to: "2026-04-05", rule } as const;
        const result = knownOf(observations, {
          ...options,
          ascertainment: { ...ascertainment, accepts },
        });
        if (result.status !== "clean") return;
        const { on, grade } = result.evidence;
        expect(addDays("2026-04-05", -14) <= on && on <= addDays("2026-04-05", 30)).toBe(true);
        expect(accepts).toContain(grade);
      }),
    );
  });
});
