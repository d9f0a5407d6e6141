import { readFileSync } from "node:fs";
import type {
  CompetingObservation,
  SurvivalInterval,
  SurvivalObservation,
} from "../../src/statistics/index";

type Maybe = number | null;

interface Golden {
  data: Record<string, [entry: Maybe, time: number, event: number, group: number][]>;
  curves: {
    data: string;
    level: number;
    interval: SurvivalInterval;
    points: [number, number, number, number, number, Maybe, Maybe, Maybe][];
    median: [Maybe, Maybe, Maybe];
  }[];
  tests: {
    data: string;
    chiSquare: number;
    degreesOfFreedom: number;
    pValue: number;
    groups: [key: number, observations: number, observed: number, expected: number][];
  }[];
  incidence: {
    data: string;
    level: number;
    interval: SurvivalInterval;
    states: [number, number, Maybe, Maybe, Maybe][][];
  }[];
  gamma: [shape: number, x: number, lower: number, upper: number][];
  student: [level: number, degrees: number, point: number][];
  poisson: [observed: number, expected: number, level: number, lower: number, upper: number][];
  clusters: {
    level: number;
    counts: [number, number][];
    result: [number, number, number, number, number, number];
  }[];
  strata: {
    counts: [number, number, number][];
    result: [number, number, number, number, number];
  }[];
  funnel: [number, number, number, number, number, number][];
  kappa: { table: [number, number, number][]; result: [number, number, number, number] }[];
}

/** Values computed by R; see `test/golden/survival.R`. */
export const golden: Golden = JSON.parse(
  readFileSync(new URL("../golden/survival.json", import.meta.url), "utf8"),
);

/** One data set for a single event. */
export function observationsOf(name: string): SurvivalObservation[] {
  return golden.data[name]!.map(([entry, time, event]) => ({ entry, time, event: event > 0 }));
}

/** One data set for a single event, by group. */
export function groupsOf(name: string): Record<string, SurvivalObservation[]> {
  const groups: Record<string, SurvivalObservation[]> = {};
  for (const [entry, time, event, group] of golden.data[name]!) {
    groups[`g${group}`] ??= [];
    groups[`g${group}`]!.push({ entry, time, event: event > 0 });
  }
  return groups;
}

/** One data set for several events, named by their numbers. */
export function competingOf(name: string): CompetingObservation[] {
  return golden.data[name]!.map(([entry, time, event]) => ({
    entry,
    time,
    cause: event === 0 ? null : String(event),
  }));
}
