import type { Definition } from "../definition/index";

/**
 * Signs of a use pattern, one for each week, for `<select>` lists and legends.
 *
 * @source CTN-0094 research group, CTNote: legend of use patterns, 2022.
 * @since 0.1.0
 */
export const patternSigns = ["+", "-", "o", "*", "_"] as const;

/**
 * The sign of one week of a use pattern: `+` positive, `-` negative, `o` expected but not given,
 * `*` mixed or inconclusive, `_` not scheduled.
 *
 * @since 0.1.0
 */
export type PatternSign = (typeof patternSigns)[number];

/**
 * Ways of reading a week without a clear result, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const signReadings = ["positive", "negative", "kept", "removed"] as const;

/**
 * How a week without a clear result is read: as `positive`, as `negative`, `kept` as it is (neither,
 * so it breaks a run), or `removed` (the weeks around it become neighbors).
 *
 * @since 0.1.0
 */
export type SignReading = (typeof signReadings)[number];

/**
 * How the unclear signs of a pattern are read before anything is looked for.
 *
 * @since 0.1.0
 */
export interface Recode {
  /** Reading of `o`: a test was expected and not given. */
  missing: SignReading;
  /** Reading of `*`: results of the week disagree or are inconclusive. */
  mixed: SignReading;
}

/**
 * What makes a relapse of a pattern: so many signs close together, or so many apart.
 *
 * @since 0.1.0
 */
export type PatternWindow =
  | {
      /** Weeks in a row that are looked at together. */
      weeks: number;
      /** Least number of them that bear the sign; all of them for a run. */
      signs: number;
    }
  | {
      /** Least number of signs, anywhere in the pattern. */
      signs: number;
      /** Least number of weeks from one counted sign to the next: 2 for 14 days. */
      weeksApart: number;
    };

/**
 * A rule that finds the onset of relapse in a weekly use pattern.
 *
 * @since 0.1.0
 */
export interface PatternRule extends Definition {
  /** What the rule is applied to: a weekly use pattern. */
  over: "pattern";
  /** The sign that is looked for: `+` for use, `o` for staying away. */
  sign: "+" | "o";
  /** How unclear signs are read first. */
  recode: Recode;
  /** Weeks left out at the beginning; time is counted from the first week all the same. */
  skipWeeks: number;
  /** How many signs within how many weeks, or how far apart. */
  window: PatternWindow;
}

/**
 * Measures of abstinence, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const abstinenceMeasures = ["weeks", "longest-run", "run"] as const;

/**
 * A rule that measures abstinence in a weekly use pattern.
 *
 * @since 0.1.0
 */
export interface AbstinenceRule extends Definition {
  /** What the rule is applied to: a weekly use pattern. */
  over: "pattern";
  /** How unclear signs are read first. */
  recode: Recode;
  /** What is measured. */
  measure:
    | {
        /** Number of negative weeks, or of those in the longest run of them. */
        kind: "weeks" | "longest-run";
      }
    | {
        /** Whether there is a run of negative weeks. */
        kind: "run";
        /** Least length of the run. */
        weeks: number;
      };
}

/**
 * Reasons why a pattern rule cannot tell, for lists and switches.
 *
 * @since 0.1.0
 */
export const unevaluableReasons = ["too-short", "schedule-too-sparse", "foreign-sign"] as const;

/**
 * A reason why a pattern rule cannot tell: the pattern is `too-short` for the rule, the
 * `schedule-too-sparse` for the rule to fire whatever the results, or a `foreign-sign` stands in it.
 *
 * @since 0.1.0
 */
export type UnevaluableReason = (typeof unevaluableReasons)[number];

/**
 * What a pattern rule finds in one pattern.
 *
 * @since 0.1.0
 */
export type RelapseOnset =
  | {
      /** The rule can tell. */
      evaluable: true;
      /** Whether the rule finds a relapse. */
      relapsed: boolean;
      /** Week of the onset, or of censoring where there is none, from 1. */
      time: number;
    }
  | {
      /** The rule cannot tell: this is neither relapse nor its absence. */
      evaluable: false;
      /** Why not. */
      reason: "too-short" | "schedule-too-sparse";
    }
  | {
      /** The rule cannot tell: this is neither relapse nor its absence. */
      evaluable: false;
      /** The pattern holds a sign of no meaning; it is not repeated here. */
      reason: "foreign-sign";
      /** Place of the first such sign in the pattern, from 1. */
      position: number;
    };

/**
 * How weeks without a scheduled test are dealt with.
 *
 * @since 0.1.0
 */
export interface PatternOptions {
  /**
   * `checked`, the default, refuses a pattern whose schedule could never show what the rule looks
   * for. `as-given` takes the silence of such a pattern for an answer, as published results do.
   */
  schedule?: "checked" | "as-given" | undefined;
}
