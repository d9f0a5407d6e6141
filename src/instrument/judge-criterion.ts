import type { Finding, Outcome } from "../definition/index";
import type { Scalar } from "../issue/index";
import type { InstrumentFindingCode } from "./codes";
import type { InstrumentScores, LevelCriterion } from "./level-types";

/** Whether the latest score meets a criterion; the results are sorted, latest last. */
export function judgeCriterion(
  { instrument, score, atLeast, atMost }: LevelCriterion,
  sorted: readonly InstrumentScores[],
): Finding<InstrumentFindingCode> {
  const limits = [atLeast, atMost].filter((limit) => limit != null);
  const code =
    limits.length === 2
      ? "instrument.score-between"
      : atLeast != null
        ? "instrument.score-at-least"
        : atMost != null
          ? "instrument.score-at-most"
          : "instrument.score-known";
  const required: Scalar[] = [instrument, score, ...limits];
  const latest = sorted.filter((result) => hasScore(result, instrument, score)).at(-1);
  const observed = latest?.scores[score];
  if (!latest || observed === undefined) return { code, outcome: "unknown", required };
  const isMet = (atLeast == null || observed >= atLeast) && (atMost == null || observed <= atMost);
  const outcome: Outcome = isMet ? "met" : "unmet";
  return { code, outcome, observed, required, records: [latest.id] };
}

function hasScore(result: InstrumentScores, instrument: string, score: string): boolean {
  return (
    result.instrument === instrument &&
    Object.hasOwn(result.scores, score) &&
    Number.isFinite(result.scores[score])
  );
}
