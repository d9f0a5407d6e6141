import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, fromEpochDay, toEpochDay } from "../../src/calendar/index";
import {
  admitEpisode,
  assessEpisode,
  changePhase,
  checkEpisode,
  checkEpisodes,
  deathAsOf,
  dischargeAsOf,
  dischargeEpisode,
  dischargeReasons,
  type Episode,
  episodeStatus,
  lengthOfStay,
  linkEpisodes,
  linkGap21Days,
  linkNone,
  linkPolicies,
  linkTransfersOnly,
  type Observation,
  observe,
  openEpisode,
  phases,
  reopenEpisode,
  screenEpisode,
} from "../../src/episode/index";
import type { Result } from "../../src/issue/index";
import { deepFreeze } from "../definition/deep-freeze";
import { contactOf, days, deathOf, episodes, reversed, shift } from "./records";

/** Everything that is asked of one episode as of a day. */
const answers = (episode: Episode, asOf: ReturnType<typeof fromEpochDay>, knownAt = asOf) => ({
  status: episodeStatus(episode, { asOf, knownAt }),
  nights: lengthOfStay(episode, { asOf, knownAt, count: "nights" }),
  days: lengthOfStay(episode, { asOf, knownAt, count: "days" }),
  discharge: dischargeAsOf(episode, { asOf, knownAt }),
  death: deathAsOf(episode, { asOf, knownAt }),
});
const withoutPlaces = <T extends { status: { issues: { path: unknown }[] } }>(answer: T) => ({
  ...answer,
  status: { ...answer.status, issues: answer.status.issues.length },
});
const sorted = (values: readonly unknown[]) => values.map((v) => JSON.stringify(v)).sort();

describe("any episode, however faulty", () => {
  it("gives no crash, no NaN, and plain JSON, and is not changed", () => {
    fc.assert(
      fc.property(episodes, days, (episode, asOf) => {
        deepFreeze(episode);
        const result = [answers(episode, asOf), checkEpisode(episode, { asOf })];
        const text = JSON.stringify(result, (_, value) =>
          typeof value === "number" && !Number.isFinite(value) ? "not a number" : value,
        );
        expect(text).not.toContain("not a number");
        expect(JSON.parse(JSON.stringify(episodeStatus(episode, { asOf })))).toStrictEqual(
          episodeStatus(episode, { asOf }),
        );
      }),
    );
  });

  it("the order of its lists does not matter", () => {
    fc.assert(
      fc.property(episodes, days, (episode, asOf) => {
        expect(withoutPlaces(answers(reversed(episode), asOf))).toEqual(
          withoutPlaces(answers(episode, asOf)),
        );
        const faults = ({ code, params }: { code: string; params: unknown }) => [code, params];
        expect(sorted(checkEpisode(reversed(episode)).map(faults))).toEqual(
          sorted(checkEpisode(episode).map(faults)),
        );
      }),
    );
  });

  it("a fact recorded later than what was known changes nothing, nor one withdrawn by then", () => {
    fc.assert(
      fc.property(episodes, days, days, (episode, asOf, knownAt) => {
        const later = { recordedOn: addDays(knownAt, 1) };
        const gone = { recordedOn: "2025-01-01", retractedOn: knownAt } as const;
        for (const history of [later, gone]) {
          const more: Episode = {
            ...episode,
            phases: [...episode.phases, { id: "z", on: asOf, phase: "aftercare", ...history }],
            reopened: [...(episode.reopened ?? []), { id: "z", on: asOf, ...history }],
            earlier: [
              ...(episode.earlier ?? []),
              { id: "z", on: asOf, reason: "died", step: "discharged", ...history },
              { id: "z", on: asOf, step: "admitted", ...history },
            ],
            observations: [
              ...episode.observations,
              { ...contactOf(asOf), ...history },
              { ...deathOf(asOf), ...history },
              { ...deathOf(addDays(asOf, 9)), ...history },
            ],
          };
          expect(answers(more, asOf, knownAt)).toEqual(answers(episode, asOf, knownAt));
          for (const policy of linkPolicies) {
            expect(linkEpisodes([more], { policy, asOf, knownAt })).toEqual(
              linkEpisodes([episode], { policy, asOf, knownAt }),
            );
          }
        }
      }),
    );
  });

  it("a later day of judgement never undoes what had happened", () => {
    fc.assert(
      fc.property(episodes, days, fc.nat(200), (episode, asOf, more) => {
        const later = addDays(asOf, more);
        const before = episodeStatus(episode, { asOf });
        const after = episodeStatus(episode, { asOf: later });
        expect(after.history.filter(({ on }) => on <= asOf)).toEqual(before.history);
        expect(after.death?.on).toBe(before.death?.on ?? after.death?.on);
        expect(after.stays.filter(({ start }) => start <= asOf).length).toBe(before.stays.length);
        expect(after.daysInTreatment ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
          before.daysInTreatment ?? 0,
        );
      }),
    );
  });

  it("moving every day moves every answer", () => {
    fc.assert(
      fc.property(episodes, days, fc.integer({ min: -900, max: 900 }), (episode, asOf, by) => {
        const moved = shift(episode, by);
        const then = fromEpochDay(toEpochDay(asOf) + by);
        expect(answers(moved, then)).toEqual(shift(answers(episode, asOf), by));
        expect(checkEpisode(moved, { asOf: then })).toEqual(
          shift(checkEpisode(episode, { asOf }), by),
        );
      }),
    );
  });

  it("a copy through JSON gives the same", () => {
    fc.assert(
      fc.property(episodes, days, (episode, asOf) => {
        const copy = JSON.parse(JSON.stringify(episode)) as Episode;
        expect(answers(copy, asOf)).toEqual(answers(episode, asOf));
        expect(checkEpisode(copy)).toEqual(checkEpisode(episode));
      }),
    );
  });
});

describe("any list of episodes", () => {
  const lists = fc.array(episodes, { maxLength: 6 });

  it("is linked alike in any order, and no episode is lost or counted twice", () => {
    fc.assert(
      fc.property(lists, (list) => {
        deepFreeze(list);
        for (const policy of linkPolicies) {
          const linked = linkEpisodes(list, { policy });
          expect(linkEpisodes(list.toReversed(), { policy })).toEqual(linked);
          const ids = [...linked.courses.flatMap(({ episodeIds }) => episodeIds)];
          expect([...ids, ...linked.notAdmitted].sort()).toEqual(list.map(({ id }) => id).sort());
          const backwards = linked.courses.filter(({ start, end }) => end && end < start);
          expect(backwards).toEqual([]);
        }
      }),
    );
  });

  it("is linked alike after every day has moved, where the time between is of days", () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: -900, max: 900 }), (list, by) => {
        for (const policy of [linkNone, linkGap21Days, linkTransfersOnly]) {
          const { courses } = linkEpisodes(list, { policy });
          expect(linkEpisodes(shift(list, by), { policy }).courses).toEqual(shift(courses, by));
        }
      }),
    );
  });

  it("has the same faults between its episodes in any order", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const faults = (found: readonly Episode[]) =>
          sorted(
            checkEpisodes(found)
              .filter(({ code }) => code !== "episode.contradictory-deaths")
              .map(({ code, params, path: [at] }) => [code, params, found[Number(at)]?.id]),
          );
        expect(faults(list.toReversed())).toEqual(faults(list));
      }),
    );
  });
});

describe("transitions", () => {
  const step = fc.constantFrom(
    "screen",
    "assess",
    "admit",
    "phase",
    "discharge",
    "return",
    "withdraw",
    "contact",
    "death",
  );
  const moves = fc.array(
    fc.tuple(step, days, fc.constantFrom(...phases), fc.constantFrom(...dischargeReasons)),
    { maxLength: 14 },
  );

  it("whatever is tried in whatever order, each result passes the check and nothing is changed", () => {
    let taken = 0;
    fc.assert(
      fc.property(moves, (list) => {
        const first = openEpisode({
          id: "e1",
          personId: "p1",
          institutionId: "i1",
          nature: "social",
          modality: "inpatient",
          entry: "voluntary",
          registered: { id: "r", on: "2026-01-01" },
        });
        if (!first.ok) throw new Error("refused");
        let episode = first.value;
        for (const [i, [kind, on, phase, reason]] of list.entries()) {
          deepFreeze(episode);
          const fact = { id: `f${i}`, on };
          const tried: Record<typeof kind, () => Result<Episode>> = {
            screen: () => screenEpisode(episode, fact),
            assess: () => assessEpisode(episode, fact),
            admit: () => admitEpisode(episode, fact),
            phase: () => changePhase(episode, { ...fact, phase }),
            discharge: () => dischargeEpisode(episode, { ...fact, reason }),
            return: () => reopenEpisode(episode, { why: "returned", ...fact }),
            withdraw: () => reopenEpisode(episode, { why: "entered-wrongly", retractedOn: on }),
            contact: () => observe(episode, contactOf(on, { id: `o${i}` }) as Observation),
            death: () => observe(episode, { ...deathOf(on), id: `o${i}` }),
          };
          const result = tried[kind]();
          if (!result.ok) {
            expect(result.issues.some(({ severity }) => severity === "error")).toBe(true);
            continue;
          }
          taken++;
          episode = result.value;
          const issues = checkEpisode(episode);
          expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
        }
      }),
    );
    expect(taken).toBeGreaterThan(100);
  });
});
