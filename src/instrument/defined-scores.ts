import type { ScoredInstrument } from "./result-types";

/**
 * Returns the scores of a form by name, as an observation of kind `instrument` records them.
 *
 * **Unknown.** A score that is undefined is left out, never 0.
 *
 * @param scored - What `scoreInstrument` gave.
 * @returns The defined scores by name.
 * @example
 * definedScores(scoreBam({ q4: 2, q5: 1, q6: 0 }, { form: "likert" })); // => { use: 3 }
 * @since 0.1.0
 */
export function definedScores(scored: Pick<ScoredInstrument, "scores">): Record<string, number> {
  return Object.fromEntries(
    scored.scores.flatMap((score) =>
      score.status === "defined" ? [[score.id, score.score] as const] : [],
    ),
  );
}
