import fc from "fast-check";
import { addDays, type PlainDate } from "../../src/calendar/index";
import { derive } from "../../src/definition/index";
import type { Episode, Observation } from "../../src/episode/index";
import { illustrativeLevel, type LevelRule } from "../../src/instrument/index";
import {
  compareReports,
  explainRecovery,
  type RecoveryDefinition,
  recoveryCurve,
  recoveryFunnel,
  recoveryGaps,
  recoveryPanel,
  recoveryRate,
  recoveryRecords,
  recoveryTally,
  suppressPanel,
} from "../../src/recovery/index";
import {
  evidenceGrade,
  firstRelapse,
  followUp,
  relapseEvents,
  relapseRules,
  usePattern,
} from "../../src/relapse/index";
import { suppressionRules } from "../../src/statistics/index";
import { definitionArb, judgedOn, registerArb } from "../recovery/persons";
import { ascertainment, episodeOf, someObservations } from "../relapse/records";

/** One invented register and what is asked of it. */
export interface Input {
  register: readonly (readonly Episode[])[];
  /** More observations of use than a register has, of one client. */
  observations: readonly Observation[];
  definitions: readonly RecoveryDefinition[];
  asOf: PlainDate;
  knownAt: PlainDate | undefined;
}

/** Asks for the one score that invented registers hold. */
const level: LevelRule = {
  ...illustrativeLevel,
  criteria: [{ instrument: "x", score: "q1", atLeast: 2 }],
  atLeast: 1,
};

const asLevel = (definition: RecoveryDefinition) =>
  derive(definition, { measure: "recovery-level", level }, { id: "recovery.level", version: "1" });

const period = { start: "2025-09-01", end: "2026-05-31" } as const;
const from: PlainDate = "2026-01-15";
const to: PlainDate = "2026-04-15";
const plannedOn = Array.from({ length: 13 }, (_, week) => addDays(from, 7 * week + 3));

/** Random inputs, the same for a seed. */
export function inputs(count: number, seed: number): Input[] {
  const day = fc.integer({ min: -120, max: 60 }).map((days) => addDays(judgedOn, days));
  const one = fc.record({
    register: registerArb,
    observations: someObservations,
    definitions: fc
      .tuple(definitionArb, definitionArb)
      .map(([a, b]) => [a, { ...b, version: "2" }, asLevel(a)]),
    asOf: fc.oneof(fc.constant(judgedOn), day),
    knownAt: fc.option(day, { nil: undefined }),
  });
  return fc.sample(one, { numRuns: count, seed });
}

/** All that the library says about an input, as text. */
export function answersTo({ register, observations, definitions, asOf, knownAt }: Input): string {
  const episodes = register.flat();
  const by = ([first]: readonly Episode[]) => first?.institutionId ?? "";
  const vantage = { asOf, knownAt };
  const panel = recoveryPanel(episodes, { ...vantage, definitions, by, cluster: by });
  const later = recoveryPanel(episodes, { asOf: judgedOn, definitions, by });
  const client = episodeOf(observations);
  return JSON.stringify([
    panel,
    suppressionRules.map((rule) => suppressPanel(panel, rule)),
    panel.reports.map((report, i) => [
      recoveryFunnel(report),
      compareReports(report, later.reports[i] as typeof report),
    ]),
    definitions.map((definition) => {
      const question = { ...vantage, definition };
      const tally = recoveryTally({ ...question, by, remember: 4 });
      const parts = [register.slice(0, 5), register.slice(3)].map((part) =>
        part.reduce(tally.add, tally.empty()),
      );
      const merged = parts.reduce(tally.merge, tally.empty());
      return [
        merged,
        tally.result(merged),
        recoveryRate(episodes, { ...question, period }),
        recoveryCurve(episodes, question),
        recoveryGaps(episodes, question),
        [...recoveryRecords(episodes, question)],
        register.map((person) => explainRecovery(person, question)),
      ];
    }),
    [...episodes, client].map((episode) => [
      episode.observations.map(evidenceGrade),
      usePattern(episode, { from, weeks: 13, plannedOn, ...vantage }),
      Object.values(relapseRules).map((rule) => {
        const first = firstRelapse(episode, { rule, from, to, plannedOn, ...vantage });
        if (rule.over !== "observations") return first;
        const events = relapseEvents(episode, { rule, from, ...vantage });
        return [first, events, followUp(episode, { from, to, ascertainment, rule, ...vantage })];
      }),
    ]),
  ]);
}
