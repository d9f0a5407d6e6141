import type { Period, PlainDate } from "../calendar/index";
import type { Episode } from "../episode/index";
import type { RecoveryCounts } from "./counts-types";
import type { PersonSample } from "./person-sample";
import type { RecoveryDefinition } from "./recovery-definition";
import type { RecoveryQuestion } from "./recovery-rules";

/**
 * Options of `recoveryTally`.
 *
 * @since 0.1.0
 */
export interface RecoveryTallyOptions extends RecoveryQuestion {
  /** Level of the intervals, between 0 and 1; 0.95 by default. */
  level?: number | undefined;
  /**
   * Name of the group a person belongs to, who is given with their episodes in the order of
   * registration; no groups by default.
   */
  by?: ((person: readonly Episode[]) => string) | undefined;
  /**
   * Name of the cluster a person belongs to, such as the institution; the interval of the headline
   * then knows that people of one cluster are alike. People are taken one by one by default.
   */
  cluster?: ((person: readonly Episode[]) => string) | undefined;
  /**
   * How many people are remembered, by a one-way number of their pseudonym, to notice people who are
   * counted twice; 256 by default, none with 0. A sample: with more people than this it notices
   * some, not all.
   */
  remember?: number | undefined;
}

/**
 * Counts with the name of their group.
 *
 * @since 0.1.0
 */
export interface CountsByKey {
  /** Name of the group or cluster. */
  key: string;
  /** Counts of its units. */
  counts: RecoveryCounts;
}

/**
 * What a recovery tally has counted so far: plain JSON, to be sent, stored and merged.
 *
 * @since 0.1.0
 */
export interface RecoveryTallyState {
  /** The whole definition. */
  definition: RecoveryDefinition;
  /** The day as of which people are judged. */
  asOf: PlainDate;
  /** The day whose knowledge counts, if one was named. */
  knownAt?: PlainDate;
  /** The period, if one was named. */
  period?: Period;
  /** Whether people are counted by group as well. */
  grouped: boolean;
  /** Whether people are counted by cluster as well. */
  clustered: boolean;
  /** Counts of all. */
  total: RecoveryCounts;
  /** Counts by group, in the order in which groups were met. */
  groups: CountsByKey[];
  /** Counts by cluster, in the order in which clusters were met. */
  clusters: CountsByKey[];
  /** Some of the people counted, to notice who is counted twice. */
  sample: PersonSample;
}
