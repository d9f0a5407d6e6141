import { whoqolBrefSyntax } from "./definitions/whoqol-bref-syntax";
import { whoqolBrefTable } from "./definitions/whoqol-bref-table";
import { whoqolBrefText } from "./definitions/whoqol-bref-text";
import type { ScoredInstrument } from "./result-types";
import { scoreInstrument } from "./score-instrument";
import type { RawAnswers } from "./types";
import type { WhoqolProfile } from "./vocabulary";

/**
 * Options of {@link scoreWhoqolBref}.
 *
 * @since 0.1.0
 */
export interface ScoreWhoqolBrefOptions {
  /** Which of the manual's three rules holds, since its text, syntax and table disagree. */
  missing: WhoqolProfile;
}

/**
 * Returns the four domain scores of a WHOQOL-BREF from 0 to 100, and questions 1 and 2 by themselves
 * from 1 to 5.
 *
 * **Rule.** Answers are raw, 1 to 5, under `q1` to `q26`: questions 3, 4 and 26 are reversed here. The
 * mean of a domain times 4 gives 4 to 20, and from there 0 to 100.
 *
 * **Unknown.** `who-text` allows two missing answers a domain, one in the social domain, and needs 21
 * of the form; `who-syntax` allows one, two in the environment, and needs 22. `who-table` is
 * `who-text` with both scales rounded, as in the table for scoring by hand.
 *
 * **Boundaries.** Questions 3, 4 and 26 that were reversed beforehand cannot be detected, and give
 * wrong scores without a warning.
 *
 * @param answers - The answers by item.
 * @param options - The profile.
 * @returns The scores under the definition of the profile.
 * @example
 * const answers = { q1: 4, q2: 4, q3: 2, q4: 1, q5: 4, q6: 4, q7: 3, q8: 4, q9: 3, q10: 4, q11: 4, q12: 3, q13: 4, q14: 3, q15: 5, q16: 3, q17: 4, q18: 4, q19: 4, q20: 4, q21: 3, q22: 4, q23: 4, q24: 4, q25: 3, q26: 2 };
 * const { scores } = scoreWhoqolBref(answers, { missing: "who-text" });
 * scores.map((s) => (s.status === "defined" ? `${s.id} ${s.score.toFixed(4)}` : s.reason)); // => ["quality-of-life 4.0000", "health 4.0000", "physical 78.5714", "psychological 70.8333", "social 66.6667", "environment 62.5000"]
 * @source WHO, WHOQOL-BREF, Field Trial Version, December 1996, Tables 3 and 4.
 * @since 0.1.0
 */
export function scoreWhoqolBref(
  answers: RawAnswers,
  options: ScoreWhoqolBrefOptions,
): ScoredInstrument {
  const profiles = {
    "who-text": whoqolBrefText,
    "who-syntax": whoqolBrefSyntax,
    "who-table": whoqolBrefTable,
  };
  return scoreInstrument(profiles[options.missing], answers);
}
