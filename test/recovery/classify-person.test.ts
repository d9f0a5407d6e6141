import { describe, expect, it } from "vitest";
import { derive } from "../../src/definition/index";
import type { Episode } from "../../src/episode/index";
import {
  bnn2026Completed3Months,
  explainRecovery,
  type RecoveryDefinition,
  recoveryRate,
} from "../../src/recovery/index";
import { asOf, clientOf, visit } from "./worked-example";

const definition = bnn2026Completed3Months;
const ours = (changes: Partial<RecoveryDefinition>) =>
  derive(definition, changes, { id: "recovery.ours", version: "1" });
const named = (id: string, episode: Episode): Episode => ({ ...episode, id });

describe("the one course of a person that is counted", () => {
  it("of two courses that are outside for the same reason the first tells why", () => {
    const first = named("e-1", clientOf("x", "2026-01-15", [], "dropped-out"));
    const second = named("e-2", {
      ...clientOf("x", "2026-03-15", [], "dropped-out"),
      admitted: { id: "a2", on: "2026-02-02" },
    });
    for (const person of [
      [first, second],
      [second, first],
    ]) {
      const { episodeIds, reason } = explainRecovery(person, { definition, asOf });
      expect([episodeIds, reason]).toEqual([["e-1"], "not-completed"]);
    }
  });

  it("of two courses that entered the cohort on one day the first admitted is counted", () => {
    const early = named("e-2", clientOf("x", "2026-01-15", [visit("2026-04-10", "none")]));
    const late = named("e-1", {
      ...clientOf("x", "2026-01-15"),
      admitted: { id: "a2", on: "2025-09-01" },
    });
    for (const person of [
      [early, late],
      [late, early],
    ]) {
      expect(explainRecovery(person, { definition, asOf }).episodeIds).toEqual(["e-2"]);
      expect(recoveryRate(person, { definition, asOf }).flow.repeats).toBe(1);
    }
  });

  it("a person of three eligible courses has two that are not counted", () => {
    const courses = (["2025-08-01", "2025-10-01", "2025-12-01"] as const).map((on, i) =>
      named(`e-${i}`, {
        ...clientOf("x", on),
        admitted: { id: `a-${i}`, on: `2025-0${6 + i}-20` as "2025-06-20" },
      }),
    );
    const { flow } = recoveryRate(courses, { definition, asOf });
    expect(flow).toMatchObject({ considered: 1, repeats: 2 });
  });

  it("groups are told of the episodes of a person in the order of registration", () => {
    const first = named("e-z", clientOf("x", "2026-01-15"));
    const second = named("e-a", {
      ...clientOf("x", "2026-05-15"),
      registered: { id: "r2", on: "2025-06-02" },
    });
    const sameDay = named("e-y", first);
    const seen: string[] = [];
    recoveryRate([second, first, sameDay], {
      definition,
      asOf,
      by: (episodes) => {
        seen.push(episodes.map(({ id }) => id).join(" "));
        return "all";
      },
    });
    expect(seen).toEqual(["e-y e-z e-a"]);
  });

  it("two episodes are told in the order of registration, and one sent twice is told once", () => {
    const first = named("e-z", clientOf("x", "2026-01-15"));
    const second = named("e-a", { ...first, registered: { id: "r2", on: "2025-06-02" } });
    const told = (person: Episode[]) => {
      let ids = "";
      const by = (episodes: readonly Episode[]) => {
        ids = episodes.map(({ id }) => id).join(" ");
        return "all";
      };
      recoveryRate(person, { definition, asOf, by });
      return ids;
    };
    expect(told([second, first])).toBe("e-z e-a");
    expect(told([first, structuredClone(first)])).toBe("e-z");
  });

  it("each course is counted apart where courses are, and none is a repeat", () => {
    const first = named("e-1", clientOf("x", "2026-01-15"));
    const second = named("e-2", {
      ...clientOf("x", "2026-03-15"),
      admitted: { id: "a2", on: "2026-02-02" },
    });
    const { flow } = recoveryRate([first, second], {
      definition: ours({ unit: "episode" }),
      asOf,
    });
    expect(flow).toMatchObject({ considered: 2, inCohort: 2, repeats: 0 });
  });
});

describe("what is dated after the day of judgement", () => {
  it("is counted from the day after it, of all episodes, without what was withdrawn", () => {
    const first = clientOf("x", "2026-01-15", [
      visit("2026-07-31", "none"),
      visit("2026-08-01", "none"),
    ]);
    const second = named("e-2", {
      ...clientOf("x", "2026-05-15", [
        { ...visit("2026-08-02", "none"), retractedOn: "2026-08-02" },
        visit("2026-09-02", "none"),
      ]),
      admitted: { id: "a2", on: "2026-02-02" },
    });
    const { issues } = recoveryRate([first, second], { definition, asOf });
    expect(issues.map(({ code, params }) => [code, params])).toEqual([
      ["recovery.in-the-future", { count: 2 }],
    ]);
  });
});

it("of several courses that are outside the one that came furthest is told, in any order", () => {
  const open: Episode = { ...clientOf("x", asOf), id: "e-1", discharged: null };
  const left = { ...clientOf("x", "2026-01-15", [], "dropped-out"), id: "e-2" };
  for (const person of [
    [open, left],
    [
      { ...left, id: "e-1" },
      { ...open, id: "e-2" },
    ],
  ]) {
    const { reason } = explainRecovery(person, { definition: bnn2026Completed3Months, asOf });
    expect(reason).toBe("not-completed");
  }
});
