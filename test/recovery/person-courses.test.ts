import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/calendar/index";
import { derive } from "../../src/definition/index";
import type { Episode } from "../../src/episode/index";
import {
  bnn2026Completed3Months,
  explainRecovery,
  type RecoveryDefinition,
  recoveryRecords,
} from "../../src/recovery/index";
import { asOf, clientOf, visit } from "./worked-example";

const definition = bnn2026Completed3Months;
const ours = (changes: Partial<RecoveryDefinition>) =>
  derive(definition, changes, { id: "recovery.ours", version: "1" });

/** A course of the same client, from one day to another. */
function course(id: string, from: PlainDate, to: PlainDate, changes: Partial<Episode> = {}) {
  const base = clientOf("x", to);
  return { ...base, id, admitted: { id: `a-${id}`, on: from }, ...changes } satisfies Episode;
}

const any = ours({ readmission: "ignored" });
const patient = ours({
  readmission: "ignored",
  link: { ...definition.link, gap: null },
});

describe("a client who comes back", () => {
  const evidence = [visit("2026-04-10", "none")];
  const stay = course("e-1", "2025-06-02", "2026-01-15", { observations: evidence });
  const back = (from: PlainDate) => course("e-2", from, "2026-07-20");
  const state = (from: PlainDate, person = [stay, back(from)]) => {
    const { state, reason, findings } = explainRecovery(person, { definition, asOf });
    const found = findings.find(({ code }) => code === "recovery.no-readmission");
    return [state, reason, found?.observed];
  };

  it("the day after the clock is a return, and so is the last day of the window", () => {
    expect(state("2026-01-16")).toEqual(["unknown", "readmitted", "2026-01-16"]);
    expect(state("2026-04-15")).toEqual(["unknown", "readmitted", "2026-04-15"]);
    expect(state("2026-04-16")).toEqual(["clean", undefined, undefined]);
  });

  it("of several returns the first is named, in whatever order they are told", () => {
    const elsewhere = (on: PlainDate) =>
      ({ id: `b-${on}`, on, kind: "readmission-elsewhere" }) as const;
    const observations = [...evidence, elsewhere("2026-03-05"), elsewhere("2026-02-05")];
    const person = [{ ...stay, observations }, back("2026-03-20")];
    expect(state("2026-03-20", person)).toEqual(["unknown", "readmitted", "2026-02-05"]);
    const early = [{ ...stay, observations }, back("2026-02-01")];
    expect(state("2026-02-01", early)).toEqual(["unknown", "readmitted", "2026-02-01"]);
  });

  it("a return elsewhere that was withdrawn is none", () => {
    const withdrawn = {
      id: "b",
      on: "2026-03-05",
      kind: "readmission-elsewhere",
      retractedOn: "2026-03-06",
    } as const;
    const person = [{ ...stay, observations: [...evidence, withdrawn] }];
    expect(state("2026-03-05", person)).toEqual(["clean", undefined, undefined]);
  });

  it("what another episode of the person tells is told of the person", () => {
    const other = course("e-0", "2025-01-02", "2025-03-01", { observations: evidence });
    const dropped = { ...other, discharged: { ...other.discharged, reason: "dropped-out" } };
    const bare = { ...stay, observations: [] };
    const person = [dropped as Episode, bare];
    expect(explainRecovery(person, { definition: any, asOf })).toMatchObject({
      state: "clean",
      episodeIds: ["e-1"],
    });
  });
});

describe("a transfer", () => {
  const first = course("e-1", "2025-06-02", "2026-01-05", {
    discharged: { id: "d1", on: "2026-01-05", reason: "transferred" },
  });
  const idsOf = (from: PlainDate) =>
    explainRecovery([first, course("e-2", from, "2026-07-01")], { definition: patient, asOf })
      .episodeIds;

  it("is gone on with until its own window would have settled, and no day longer", () => {
    // Three months after 5 January, and thirty days for evidence: 5 May.
    expect(idsOf("2026-05-05")).toEqual(["e-1", "e-2"]);
    expect(idsOf("2026-05-06")).toEqual(["e-2"]);
  });

  it("that was gone on with too late for its policy is a course of its own", () => {
    const person = [first, course("e-2", "2026-03-05", "2026-04-01")];
    expect(explainRecovery(person, { definition, asOf }).episodeIds).toEqual(["e-2"]);
  });

  it("makes one course of three, from the first admission to the last discharge", () => {
    const second = course("e-2", "2026-01-06", "2026-02-01", {
      discharged: { id: "d2", on: "2026-02-01", reason: "transferred" },
    });
    const third = course("e-3", "2026-02-02", "2026-03-01");
    const { episodeIds, window } = explainRecovery([third, first, second], { definition, asOf });
    expect(episodeIds).toEqual(["e-1", "e-2", "e-3"]);
    expect(window?.clock).toBe("2026-03-01");
    const admitted = ours({ cohort: "admitted", clock: "admission" });
    expect(
      explainRecovery([third, first, second], { definition: admitted, asOf }).window?.clock,
    ).toBe("2025-06-02");
  });

  it("that is gone on with by one who is still in care has not ended", () => {
    const open = course("e-2", "2026-01-06", "2026-02-01", { discharged: null });
    const { reason, episodeIds } = explainRecovery([first, open], { definition, asOf });
    expect([reason, episodeIds]).toEqual(["not-discharged", ["e-1", "e-2"]]);
  });
});

describe("aftercare", () => {
  const entered = ours({ cohort: "entered-aftercare", clock: "aftercare-start" });
  const phase = (on: PlainDate) => ({ id: `f-${on}`, on, phase: "aftercare" }) as const;
  const clockOf = (person: readonly Episode[], day = asOf) =>
    explainRecovery(person, { definition: entered, asOf: day }).window?.clock;

  it("starts the clock of those who completed, and admits those whose clock is discharge", () => {
    const phases = [phase("2026-02-01")];
    const person = [course("e-1", "2025-06-02", "2026-01-15", { phases })];
    const clock = (changes: Partial<RecoveryDefinition>) =>
      explainRecovery(person, { definition: ours(changes), asOf }).window?.clock;
    expect(clock({ clock: "aftercare-start" })).toBe("2026-02-01");
    expect(clock({ cohort: "entered-aftercare" })).toBe("2026-01-15");
  });

  it("may begin on the day of admission, and not before it", () => {
    const from = (on: PlainDate) =>
      clockOf([course("e-1", "2025-06-02", "2026-01-15", { phases: [phase(on)] })]);
    expect(from("2025-06-02")).toBe("2025-06-02");
    expect(from("2025-06-01")).toBeUndefined();
  });

  it("of a day on which the next course begins is not that of the course before", () => {
    const next = course("e-2", "2026-02-01", "2026-07-30");
    const from = (on: PlainDate) =>
      clockOf([course("e-1", "2025-06-02", "2026-01-15", { phases: [phase(on)] }), next]);
    expect(from("2026-01-31")).toBe("2026-01-31");
    expect(from("2026-02-01")).toBeUndefined();
  });

  it("that was entered by mistake and withdrawn has not begun", () => {
    const mistaken = { ...phase("2026-01-16"), retractedOn: "2026-01-17" } as const;
    const phases = [mistaken, phase("2026-01-20")];
    expect(clockOf([course("e-1", "2025-06-02", "2026-01-15", { phases })])).toBe("2026-01-20");
  });
});

describe("the courses of one client", () => {
  const each = ours({ unit: "episode" });
  const rows = (...person: Episode[]) =>
    [...recoveryRecords(person, { definition: each, asOf })].map(({ episodeId }) => episodeId);

  it("are told in the order in which they began, whatever the order of registration", () => {
    const first = course("e-b", "2025-06-02", "2025-09-01");
    const second = course("e-a", "2025-10-01", "2026-01-15", {
      registered: { id: "r", on: "2025-05-01" },
    });
    expect(rows(first, second)).toEqual(["e-b", "e-a"]);
    expect(rows(second, first)).toEqual(["e-b", "e-a"]);
  });

  it("that began on one day are told by the day on which they ended, the open one last", () => {
    const open = { ...course("e-a", "2025-06-02", "2026-01-15"), discharged: null };
    expect(rows(open, course("e-z", "2025-06-02", "2025-12-01"))).toEqual(["e-z", "e-a"]);
  });

  it("none that began before another ended is a return from it", () => {
    const admitted = ours({
      cohort: "admitted",
      clock: "admission",
      readmission: "relapse",
      successRequires: undefined,
    });
    const stay = course("e-1", "2026-01-10", "2026-02-10");
    const state = (from: PlainDate) =>
      explainRecovery([stay, course("e-2", from, "2026-07-20")], { definition: admitted, asOf })
        .state;
    expect([state("2026-01-20"), state("2026-02-10")]).toEqual(["unknown", "unknown"]);
    expect(state("2026-02-11")).toBe("relapsed");
  });
});
