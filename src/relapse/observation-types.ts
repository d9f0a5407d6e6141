import type { Definition } from "../definition/index";
import type { Substance } from "../episode/index";
import type { EvidenceGrade } from "./vocabulary";

/**
 * A rule that finds the onset of relapse in dated observations.
 *
 * @since 0.1.0
 */
export interface ObservationRule extends Definition {
  /** What the rule is applied to: dated observations. */
  over: "observations";
  /**
   * The grades of evidence that are heard, strongest first: on one day the first of them names the
   * event. With `register` among them, a register's word `relapsed` is a relapse.
   */
  evidence: EvidenceGrade[];
  /** The least use that is a relapse when reported; no report is when not given. */
  reported?: "some" | "routine" | null | undefined;
  /** The tests that are a relapse; none are when not given. */
  tests?:
    | {
        /** Number of unexplained positive tests. */
        positives: number;
        /** Least number of days from one counted test to the next. */
        apartDays: number;
      }
    | null
    | undefined;
  /** Whether a positive test counts while it is not known if a prescription explains it. */
  explainedUnknown: "counts" | "does-not-count";
  /** Whether a test that the client refused counts as a positive one. */
  refusedTest: "counts" | "does-not-count";
  /**
   * The groups of substances that count in a test; all of them when not given. A test that does not
   * name its substances counts.
   */
  substances?: Substance[] | null | undefined;
}

/**
 * What it takes to know that someone had not relapsed by the end of a window.
 *
 * @since 0.1.0
 */
export interface Ascertainment {
  /** Evidence may be so many days older than the end of the window. */
  beforeDays: number;
  /** Evidence may be so many days younger; with the last of them the window is settled. */
  afterDays: number;
  /** The grades of evidence that are accepted, the preferred ones first. */
  accepts: EvidenceGrade[];
}
