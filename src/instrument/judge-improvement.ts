import type { Outcome } from "../definition/index";
import type { ImprovementRule, PersonChange, ScorePair } from "./change-types";
import { reliableChange } from "./reliable-change";

/** The two scores of a person, where there are both. */
export function pairOf({ before, after }: PersonChange, score: string): ScorePair | undefined {
  const earlier = scoreIn(before, score);
  const later = scoreIn(after, score);
  return earlier === undefined || later === undefined
    ? undefined
    : { before: earlier, after: later };
}

/** Whether a person improved in one score, under a rule. */
export function judgeImprovement(
  pair: ScorePair | undefined,
  score: string,
  { better, counts, noise, critical }: ImprovementRule,
): Outcome {
  if (!pair) return "unknown";
  if (counts === "any-improvement") {
    const { before, after } = pair;
    return (better === "higher" ? after > before : after < before) ? "met" : "unmet";
  }
  const own = noise?.find((entry) => entry.score === score);
  if (!own) throw new RangeError("pulih: reliable improvement needs the noise of every score");
  const { verdict } = reliableChange(pair, { ...own, better, critical });
  return verdict === "improved" ? "met" : "unmet";
}

function scoreIn(scores: PersonChange["before"], score: string): number | undefined {
  const value = scores && Object.hasOwn(scores, score) ? scores[score] : undefined;
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}
