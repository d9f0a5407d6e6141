import { describe, expect, it } from "vitest";
import { formatReason } from "../../src/aftercare/format-reason";
import {
  aftercare2026,
  compareWorklistLines,
  worklist,
  worklistTable,
} from "../../src/aftercare/index";
import { aftercareText } from "../../src/aftercare/text";
import type { Episode } from "../../src/episode/index";
import { anyUse } from "../../src/relapse/index";
import { deepFreeze } from "../definition/deep-freeze";
import {
  absenceOf,
  clientOf,
  contactOf,
  deathOf,
  dischargeOf,
  fourVisits,
  missedOf,
  offsetOf,
  policyOf,
  segmentOf,
  stayOf,
  urineOf,
} from "./records";

type Options = Parameters<typeof worklist>[1];
const listOf = (episodes: Episode[], asOf: Options["asOf"], options: Partial<Options> = {}) =>
  worklist(episodes, { policy: fourVisits, asOf, ...options });
const linesOf = (...args: Parameters<typeof listOf>) =>
  listOf(...args).persons.flatMap(({ lines }) =>
    lines.map((line) => `${line.personId} ${offsetOf(line.contactId)} ${line.status}`),
  );
const firstOf = (...args: Parameters<typeof listOf>) => listOf(...args).persons[0]?.lines[0];
const sentencesOf = (line: ReturnType<typeof firstOf>, language: "id" | "en" = "id") =>
  (line?.reasons ?? []).map((reason) => formatReason(reason, { text: aftercareText, language }));
const agent = (monitorId: string, from: Options["asOf"], to?: Options["asOf"]) =>
  ({ monitorId, role: "recovery-agent", from, ...(to && { to }) }) as const;

describe("what is listed", () => {
  it("contacts that are open, overdue, or open within the week; not those that are later, over or held", () => {
    expect(linesOf([clientOf()], "2026-01-04")).toEqual([]);
    expect(linesOf([clientOf()], "2026-01-05")).toEqual(["p1 d15 scheduled"]);
    expect(linesOf([clientOf()], "2026-01-16")).toEqual(["p1 d15 open"]);
    expect(linesOf([clientOf()], "2026-01-20")).toEqual(["p1 d15 overdue", "p1 d30 scheduled"]);
    expect(linesOf([clientOf()], "2026-01-24")).toEqual(["p1 d15 missed", "p1 d30 scheduled"]);
    expect(linesOf([clientOf([contactOf("2026-01-16")])], "2026-01-17")).toEqual([]);
    expect(linesOf([clientOf()], "2026-01-01", { to: "2026-01-26" })).toEqual([
      "p1 d15 scheduled",
      "p1 d30 scheduled",
    ]);
  });

  it("nothing of those who died, came back into care, or are suspended", () => {
    expect(linesOf([clientOf([deathOf("2026-01-10")])], "2026-01-16")).toEqual([]);
    expect(
      linesOf([clientOf([], { reopened: [{ id: "b", on: "2026-01-10" }] })], "2026-01-16"),
    ).toEqual([]);
    expect(linesOf([clientOf([absenceOf("imprisonment", "2026-01-10")])], "2026-01-16")).toEqual(
      [],
    );
    expect(
      linesOf([clientOf([], { discharged: dischargeOf("2026-01-01", "died") })], "2026-01-16"),
    ).toEqual([]);
  });

  it("a client in care under the policy of 2026, until discharge", () => {
    const client = stayOf("e1", "2026-01-15", undefined);
    const on = (episode: Episode) =>
      listOf([episode], "2026-02-12", { policy: aftercare2026 }).lines;
    expect(on(client)).toBe(1);
    expect(on({ ...client, discharged: dischargeOf("2026-02-11", "dropped-out") })).toBe(0);
  });

  it("voluntary clients only where they entered", () => {
    const policy = segmentOf({ entry: "recorded-aftercare" });
    expect(listOf([clientOf()], "2026-01-16", { policy }).lines).toBe(0);
    const entered = clientOf([], { phases: [{ id: "f", on: "2026-01-02", phase: "aftercare" }] });
    expect(listOf([entered], "2026-01-16", { policy }).lines).toBe(1);
  });

  it("a contact that was held stays listed while a test or an instrument is due and its window is open", () => {
    const policy = segmentOf({}, { urine: true, instruments: ["whoqol-bref"] });
    const client = clientOf([contactOf("2026-01-12"), urineOf("2026-01-12")]);
    expect(firstOf([client], "2026-01-16", { policy })).toMatchObject({
      status: "done",
      urineDue: false,
      instrumentsDue: ["whoqol-bref"],
      meetingRequired: false,
    });
    expect(linesOf([client], "2026-01-24", { policy })).toEqual(["p1 d30 scheduled"]);
    const whole = clientOf([
      contactOf("2026-01-12"),
      urineOf("2026-01-12"),
      { kind: "instrument", id: "i", on: "2026-01-13", instrument: "whoqol-bref", scores: {} },
    ]);
    expect(linesOf([whole], "2026-01-16", { policy })).toEqual([]);
  });

  it("a purpose that nobody may serve has no monitor", () => {
    const client = clientOf([], { assignments: [agent("ap-1", "2026-01-01")] });
    expect(
      firstOf([client], "2026-01-16", { policy: policyOf({ monitors: [] }) })?.monitors,
    ).toEqual([]);
  });

  it("counts lines, those overdue, and those nobody may make", () => {
    const assigned = clientOf([], {
      id: "e2",
      personId: "p2",
      assignments: [agent("ap-1", "2026-01-01")],
    });
    expect(listOf([clientOf(), assigned], "2026-01-17")).toMatchObject({
      lines: 2,
      overdue: 2,
      unassigned: 1,
      to: "2026-01-23",
      issues: [],
    });
  });
});

describe("a line", () => {
  it("says why: window, meeting, test, instruments, attempts, handover, last contact", () => {
    const policy = segmentOf({}, { channel: "in-person", urine: true, instruments: ["a", "b"] });
    const client = clientOf(
      [
        contactOf("2026-01-13", { by: "rehabilitation-officer", channel: "virtual" }),
        missedOf("2026-01-14"),
      ],
      {
        assignments: [agent("ap-1", "2026-01-01", "2026-01-11"), agent("ap-2", "2026-01-12")],
      },
    );
    const line = firstOf([client], "2026-01-18", { policy });
    expect(line).toMatchObject({
      on: "2026-01-18",
      due: "2026-01-16",
      status: "overdue",
      daysOverdue: 2,
      monitors: [{ monitorId: "ap-2", role: "recovery-agent" }],
      meetingRequired: true,
      attempts: { count: 1, last: { on: "2026-01-14", reason: "not-home" } },
      lastSeen: "2026-01-13",
      takenOver: { from: "ap-1", on: "2026-01-12" },
    });
    expect(sentencesOf(line)).toEqual([
      "Lewat 2 hari dari jatuh tempo 16 Januari 2026; masih tepat waktu sampai 23 Januari 2026.",
      "Temui langsung.",
      "Lakukan tes urine.",
      "Isi instrumen: a, b.",
      "Sudah dicoba 1 kali; terakhir 14 Januari 2026: tidak ada di rumah.",
      "Ambil alih dari ap-1 (12 Januari 2026); belum pernah bertemu Anda.",
      "Terakhir terlihat 13 Januari 2026.",
    ]);
    expect(sentencesOf(line, "en")[0]).toBe(
      "Days past the due day, 16 January 2026: 2; still in time until 23 January 2026.",
    );
  });

  it("of a client never seen says so, not that the last contact is a dash", () => {
    const line = firstOf([clientOf()], "2026-01-16");
    expect(line).not.toHaveProperty("lastSeen");
    expect(sentencesOf(line)).toEqual([
      "Jatuh tempo 16 Januari 2026; dapat dilakukan 11 Januari 2026 sampai 23 Januari 2026.",
      "Belum pernah ada kontak.",
    ]);
  });

  it("tells of a client who is lost, or relapsed by the rule that is named", () => {
    const lost = firstOf([clientOf()], "2026-02-26");
    expect(lost?.state).toBe("lost");
    expect(sentencesOf(lost)[1]).toBe("Klien hilang kontak sejak 8 Februari 2026; cari kabarnya.");
    const used = clientOf([contactOf("2026-01-16", { use: "some" })]);
    const line = firstOf([used], "2026-01-31", { relapse: anyUse });
    expect(line?.state).toBe("relapsed");
    expect(sentencesOf(line)[1]).toBe("Klien kambuh, dihitung 16 Januari 2026.");
    expect(firstOf([used], "2026-01-31")?.state).toBe("active");
  });

  it("of a missed contact stands while it still counts as late, not while the client is away", () => {
    const line = firstOf([clientOf()], "2026-01-24");
    expect(line).toMatchObject({ status: "missed", lateUntil: "2026-01-25", on: "2026-01-24" });
    expect(sentencesOf(line)[0]).toBe(
      "Terlewat 23 Januari 2026; masih dihitung terlambat sampai 25 Januari 2026.",
    );
    expect(linesOf([clientOf()], "2026-01-25", { to: "2026-01-25" })).toEqual(["p1 d15 missed"]);
    expect(linesOf([clientOf()], "2026-01-26", { to: "2026-01-26" })).toEqual(["p1 d30 open"]);
    const away = clientOf([absenceOf("imprisonment", "2026-01-24")]);
    expect(linesOf([away], "2026-01-24", { to: "2026-01-24" })).toEqual([]);
  });

  it("after three tries stays until the window closes; no visit made is no try, nor one by who may not", () => {
    const tries = [missedOf("2026-01-12"), missedOf("2026-01-13")];
    const none = missedOf("2026-01-14", "no-visit-made");
    const family = { ...missedOf("2026-01-15"), by: "family" as const };
    const line = firstOf([clientOf([...tries, none, family])], "2026-01-16");
    expect(line).toMatchObject({
      status: "open",
      attempts: { count: 2, last: { on: "2026-01-13", reason: "not-home" } },
    });
    expect(linesOf([clientOf(tries)], "2026-01-24", { to: "2026-01-24" })).toEqual([
      "p1 d15 not-possible",
    ]);
    expect(
      linesOf([clientOf([tries[0]!, none, family])], "2026-01-24", { to: "2026-01-24" }),
    ).toEqual(["p1 d15 missed"]);
  });

  it("of a contact that was held tells that it was, and what is left", () => {
    const policy = segmentOf({}, { urine: true });
    const line = firstOf([clientOf([contactOf("2026-01-12")])], "2026-01-16", { policy });
    expect(sentencesOf(line)).toEqual([
      "Kontak sudah dilakukan 12 Januari 2026; yang belum selesai menyusul.",
      "Lakukan tes urine.",
      "Terakhir terlihat 12 Januari 2026.",
    ]);
    const invalid = clientOf([
      contactOf("2026-01-12"),
      urineOf("2026-01-13", { result: "invalid" }),
    ]);
    expect(firstOf([invalid], "2026-01-16", { policy })?.urineDue).toBe(true);
  });

  it("must be a meeting once the share in person could not be met without it", () => {
    const policy = policyOf({ inPerson: { numerator: 1, denominator: 2 } });
    const virtual = (on: "2026-01-16" | "2026-01-31") => contactOf(on, { channel: "virtual" });
    const met = (observations: Parameters<typeof clientOf>[0], asOf: Options["asOf"]) =>
      firstOf([clientOf(observations)], asOf, { policy })?.meetingRequired;
    expect(met([virtual("2026-01-16")], "2026-01-31")).toBe(false);
    expect(met([virtual("2026-01-16"), virtual("2026-01-31")], "2026-03-02")).toBe(true);
    expect(met([contactOf("2026-01-16"), virtual("2026-01-31")], "2026-03-02")).toBe(false);
    expect(met([contactOf("2026-01-16"), contactOf("2026-01-31")], "2026-04-01")).toBe(false);
  });

  it("must be a meeting by the contacts of its own segment, whatever another leaves to come", () => {
    const [first] = fourVisits.segments;
    if (!first) throw new Error("no segment");
    const contacts = first.contacts.map((one, i) => ({ ...one, due: { days: 110 + 20 * i } }));
    const end = { ...(first.end as object), max: { days: 200 } } as typeof first.end;
    const later = { ...first, id: "later", contacts, end };
    const inPerson = { numerator: 1, denominator: 2 };
    const policy = policyOf({ segments: [first, later], inPerson });
    const virtual = (on: "2026-01-16" | "2026-01-31") => contactOf(on, { channel: "virtual" });
    const client = clientOf([virtual("2026-01-16"), virtual("2026-01-31")]);
    expect(firstOf([client], "2026-03-02", { policy })?.meetingRequired).toBe(true);
  });

  it("names those who may make it on its day, the policy's first role before others", () => {
    const officer = { monitorId: "o", role: "rehabilitation-officer", from: "2026-01-01" } as const;
    const family = { monitorId: "f", role: "family", from: "2026-01-01" } as const;
    const client = clientOf([], {
      assignments: [
        officer,
        agent("b", "2026-01-01"),
        agent("a", "2026-01-01"),
        family,
        agent("c", "2026-01-17"),
      ],
      region: "32.01",
    });
    expect(firstOf([client], "2026-01-12")?.monitors.map(({ monitorId }) => monitorId)).toEqual([
      "a",
      "b",
      "o",
    ]);
    expect(firstOf([client], "2026-01-17")?.monitors.map(({ monitorId }) => monitorId)).toEqual([
      "a",
      "b",
      "c",
      "o",
    ]);
    expect(firstOf([client], "2026-01-17")?.region).toBe("32.01");
  });

  it("a monitor who was assigned twice at one time is named once", () => {
    const twice = [agent("a", "2026-01-05"), agent("a", "2026-01-02")];
    const named = (assignments: typeof twice) =>
      firstOf([clientOf([], { assignments })], "2026-01-16")?.monitors;
    expect(named(twice)).toEqual([{ monitorId: "a", role: "recovery-agent" }]);
    expect(named(twice.toReversed())).toEqual([{ monitorId: "a", role: "recovery-agent" }]);
  });

  it("of several monitors before, the last is the one it was taken over from", () => {
    const client = clientOf([], {
      assignments: [
        agent("old", "2025-10-01", "2026-01-05"),
        agent("b", "2026-01-02", "2026-01-05"),
        agent("a", "2026-01-02", "2026-01-05"),
        agent("new", "2026-01-06"),
      ],
    });
    expect(firstOf([client], "2026-01-16")?.takenOver).toEqual({ from: "a", on: "2026-01-06" });
    const backwards = { ...client, assignments: client.assignments.toReversed() };
    expect(firstOf([backwards], "2026-01-16")?.takenOver).toEqual({ from: "a", on: "2026-01-06" });
    const seenBy = (fields: Parameters<typeof contactOf>[1]) =>
      firstOf([{ ...client, observations: [contactOf("2026-01-07", fields)] }], "2026-01-16")
        ?.takenOver === undefined;
    expect(seenBy({})).toBe(true);
    expect(seenBy({ by: "family" })).toBe(false);
    expect(seenBy({ monitorId: "b" })).toBe(false);
    expect(seenBy({ by: "other", monitorId: "new" })).toBe(true);
  });

  it("nobody is taken over from who is still assigned, or who had another role", () => {
    const from = (...before: Episode["assignments"]) =>
      firstOf(
        [clientOf([], { assignments: [...before, agent("new", "2026-01-06")] })],
        "2026-01-16",
        { monitorId: "new" },
      )?.takenOver?.from;
    expect(from(agent("old", "2026-01-01", "2026-01-05"))).toBe("old");
    expect(from(agent("old", "2026-01-01"))).toBeUndefined();
    const officer = { monitorId: "o", role: "rehabilitation-officer", from: "2026-01-01" } as const;
    expect(from({ ...officer, to: "2026-01-05" })).toBeUndefined();
    expect(from(agent("new", "2025-12-01", "2025-12-31"))).toBeUndefined();
  });
});

describe("whose list it is", () => {
  const moved = clientOf([], {
    assignments: [agent("ap-1", "2026-01-01", "2026-01-14"), agent("ap-2", "2026-01-15")],
  });

  it("a contact that can be made today is on the list of who follows the client today, and of who does on the due day", () => {
    expect(linesOf([moved], "2026-01-12", { monitorId: "ap-1" })).toEqual(["p1 d15 open"]);
    expect(linesOf([moved], "2026-01-08", { monitorId: "ap-2" })).toEqual([]);
    expect(linesOf([moved], "2026-01-09", { monitorId: "ap-2" })).toEqual(["p1 d15 scheduled"]);
    expect(firstOf([moved], "2026-01-12")?.monitors.map((m) => m.monitorId)).toEqual([
      "ap-1",
      "ap-2",
    ]);
    expect(linesOf([moved], "2026-01-12", { monitorId: "ap-2" })).toEqual(["p1 d15 open"]);
    expect(linesOf([moved], "2026-01-12", { monitorId: "ap-1", to: "2026-01-31" })).toEqual([
      "p1 d15 open",
    ]);
    expect(linesOf([moved], "2026-01-16", { monitorId: "ap-1" })).toEqual([]);
    expect(linesOf([moved], "2026-01-16", { monitorId: "ap-3" })).toEqual([]);
  });

  it("of an institution or a region, with what lies within it", () => {
    const client = clientOf([], { region: "32.01.01" });
    expect(listOf([client], "2026-01-16", { institutionId: "i1", region: "32.01" }).lines).toBe(1);
    expect(listOf([client], "2026-01-16", { institutionId: "i2" }).lines).toBe(0);
    expect(listOf([client], "2026-01-16", { region: "33" }).lines).toBe(0);
    expect(listOf([clientOf()], "2026-01-16", { region: "32" }).lines).toBe(0);
  });
});

describe("use without a new assessment", () => {
  const used = clientOf([contactOf("2026-01-12", { use: "some" })], {
    assignments: [agent("ap-1", "2026-01-01")],
  });
  const usedOn = (
    episode: Episode,
    asOf: Options["asOf"] = "2026-01-16",
    options: Partial<Options> = {},
  ) => listOf([episode], asOf, options).persons.map(({ useReported }) => useReported?.on);

  it("is told to all who follow the person, in one order", () => {
    const both = [
      agent("ap-2", "2026-01-01"),
      agent("ap-1", "2026-01-01"),
      agent("ap-3", "2026-01-01"),
    ];
    for (const assignments of [both, both.toReversed()]) {
      const [person] = listOf([{ ...used, assignments }], "2026-01-16").persons;
      expect(person?.useReported?.monitors.map(({ monitorId }) => monitorId)).toEqual([
        "ap-1",
        "ap-2",
        "ap-3",
      ]);
    }
  });

  it("lists a person even where no contact is due", () => {
    const list = listOf([used], "2026-01-16");
    expect(list.persons).toEqual([
      {
        personId: "p1",
        lines: [],
        useReported: {
          on: "2026-01-12",
          episodeId: "e1",
          monitors: [{ monitorId: "ap-1", role: "recovery-agent" }],
          reason: { code: "aftercare.use-not-reassessed", params: { on: "2026-01-12" } },
        },
      },
    ]);
    expect(usedOn(used, "2026-01-27")).toEqual(["2026-01-12"]);
  });

  it("ends with an assessment on the day or later, the end of aftercare, or a return", () => {
    const assessed = (on: "2026-01-11" | "2026-01-12") =>
      clientOf([
        ...used.observations,
        { kind: "instrument", id: "i", on, instrument: "x", scores: {} },
      ]);
    expect(usedOn(assessed("2026-01-11"))).toEqual(["2026-01-12"]);
    expect(usedOn(assessed("2026-01-12"))).toEqual([]);
    expect(usedOn(used, "2026-05-01")).toEqual([]);
    expect(
      usedOn(clientOf(used.observations, { reopened: [{ id: "b", on: "2026-01-14" }] })),
    ).toEqual([]);
    expect(usedOn(clientOf([contactOf("2025-12-20", { use: "some" })]), "2026-01-02")).toEqual([]);
    expect(
      usedOn(stayOf("e1", "2026-01-01", undefined, { observations: used.observations })),
    ).toEqual([]);
  });

  it("a positive test is use unless a prescription explains it", () => {
    const tested = (explained: "prescribed" | "unknown") =>
      clientOf([contactOf("2026-01-12"), urineOf("2026-01-12", { result: "positive", explained })]);
    expect(usedOn(tested("unknown"))).toEqual(["2026-01-12"]);
    expect(usedOn(tested("prescribed"))).toEqual([]);
  });

  it("stands on the list of the monitor who has begun, and of no other", () => {
    expect(usedOn(used, "2026-01-16", { monitorId: "ap-1" })).toEqual(["2026-01-12"]);
    const toldTo = (...assignments: Episode["assignments"]) =>
      usedOn({ ...used, assignments }, "2026-01-16", { monitorId: "ap-1" }).length > 0;
    expect(toldTo(agent("ap-1", "2026-01-22"))).toBe(true);
    expect(toldTo(agent("ap-1", "2026-01-23"))).toBe(false);
    expect(toldTo(agent("ap-1", "2026-01-01", "2026-01-15"), agent("ap-1", "2026-02-01"))).toBe(
      false,
    );
    expect(toldTo({ monitorId: "ap-1", role: "family", from: "2026-01-01" })).toBe(false);
    expect(toldTo(agent("ap-1", "2026-01-01", "2026-01-16"))).toBe(true);
    const own = {
      ...used,
      assignments: [
        agent("b", "2026-01-01"),
        { monitorId: "a", role: "rehabilitation-officer", from: "2026-01-01" } as const,
        agent("a", "2026-01-02"),
      ],
    };
    expect(listOf([own], "2026-01-16").persons[0]?.useReported?.monitors).toEqual([
      { monitorId: "a", role: "recovery-agent" },
      { monitorId: "b", role: "recovery-agent" },
    ]);
  });

  it("of several episodes of one person the latest use is told", () => {
    const other = clientOf([contactOf("2026-01-13", { use: "routine" })], { id: "e2" });
    for (const episodes of [
      [used, other],
      [other, used],
    ]) {
      expect(listOf(episodes, "2026-01-16").persons[0]?.useReported).toMatchObject({
        on: "2026-01-13",
        episodeId: "e2",
      });
    }
  });

  it("of several on one day that of the episode whose id comes last is told", () => {
    const other = { ...used, id: "e2" };
    for (const episodes of [
      [used, other],
      [other, used],
    ]) {
      expect(listOf(episodes, "2026-01-16").persons[0]?.useReported?.episodeId).toBe("e2");
    }
  });
});

describe("order and grouping", () => {
  const clients = [
    clientOf([], { id: "e3", personId: "c" }),
    clientOf([], { id: "e1", personId: "a", discharged: dischargeOf("2026-01-03") }),
    clientOf([], { id: "e2", personId: "b", discharged: dischargeOf("2025-12-19") }),
  ];

  it("overdue first, then the window that closes first, then the person; each person once", () => {
    expect(linesOf(clients, "2026-01-17")).toEqual(["c d15 overdue", "a d15 open", "b d30 open"]);
    const two = clientOf([], { id: "e9", personId: "c" });
    const { persons } = listOf([...clients, two], "2026-01-17");
    expect(persons.map(({ personId, lines }) => [personId, lines.length])).toEqual([
      ["c", 2],
      ["a", 1],
      ["b", 1],
    ]);
  });

  it("is the same in any order of input, and leaves frozen input as it is", () => {
    const list = listOf(deepFreeze(clients), "2026-01-20");
    expect(listOf(clients.toReversed(), "2026-01-20")).toEqual(list);
    const lines = list.persons.flatMap((person) => person.lines);
    for (const line of lines) expect(compareWorklistLines(line, line)).toBe(0);
  });

  it("is the same for episodes that come one by one", () => {
    expect(worklist(new Set(clients), { policy: fourVisits, asOf: "2026-01-20" })).toEqual(
      listOf(clients, "2026-01-20"),
    );
  });

  it("of episodes with one id each contact is listed once, and the others are counted", () => {
    const [one, two] = [clientOf(), clientOf([contactOf("2026-01-05")])];
    const list = listOf([one, two], "2026-01-16");
    expect(list.lines).toBe(1);
    expect(list.issues).toEqual([
      {
        code: "aftercare.episodes-left-out",
        severity: "error",
        path: ["episodes"],
        params: { count: 1 },
      },
    ]);
    expect(listOf([two, one], "2026-01-16")).toEqual(list);
  });

  it("of episodes with one id the fuller one is listed, so a visit is not asked for twice", () => {
    const visited = clientOf([contactOf("2026-01-16")]);
    const list = listOf([visited, clientOf()], "2026-01-17");
    expect([list.lines, list.issues.length]).toEqual([0, 1]);
    expect(listOf([clientOf(), visited], "2026-01-17")).toEqual(list);
  });

  it("never looks back before the day of judgement", () => {
    expect(listOf([clientOf()], "2026-01-16", { to: "2026-01-01" }).to).toBe("2026-01-16");
  });

  it("tells the policies and what was known", () => {
    const list = listOf([clientOf()], "2026-01-16", { knownAt: "2026-01-20" });
    expect(list.knownAt).toBe("2026-01-20");
    expect(list.policies).toEqual([fourVisits]);
  });
});

describe("the table", () => {
  it("has one row a contact, and one for a person listed for use alone", () => {
    const client = clientOf([missedOf("2026-01-12")], {
      region: "32.01",
      assignments: [agent("ap-1", "2026-01-01", "2026-01-02"), agent("ap-2", "2026-01-03")],
    });
    const used = clientOf([contactOf("2026-01-12", { use: "some" })], { id: "e2", personId: "p2" });
    const { columns, rows } = worklistTable(listOf([client, used], "2026-01-16"));
    expect(rows.map((row) => Object.fromEntries(row.map((cell, i) => [columns[i], cell])))).toEqual(
      [
        {
          personId: "p1",
          on: "2026-01-16",
          status: "open",
          state: "active",
          purpose: "monitoring",
          earliest: "2026-01-11",
          due: "2026-01-16",
          latest: "2026-01-23",
          lateUntil: "",
          daysOverdue: 0,
          meetingRequired: false,
          urineDue: false,
          instrumentsDue: "",
          attempts: 1,
          lastAttempt: "not-home",
          lastSeen: "",
          useReportedOn: "",
          monitorId: "ap-2",
          takenOverFrom: "ap-1",
          institutionId: "i1",
          region: "32.01",
          episodeId: "e1",
          contactId: "e1/aftercare.test@1.0.0/after/d15",
        },
        expect.objectContaining({
          personId: "p2",
          useReportedOn: "2026-01-12",
          episodeId: "e2",
          contactId: "",
          on: "",
        }),
      ],
    );
  });
});
