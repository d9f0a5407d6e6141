import type { PlainDate } from "../calendar/index";
import type { SniCounts } from "./counts";
import type { SniScheme } from "./scheme";
import type { SniEdition } from "./vocabulary";

/**
 * What a tally of institutions has counted so far: plain JSON, to be sent, stored and merged.
 *
 * @since 0.1.0
 */
export interface SniTallyState {
  /** The edition. */
  edition: SniEdition;
  /** The day as of which is told. */
  asOf: PlainDate;
  /** The day whose knowledge counts, if one was named. */
  knownAt?: PlainDate;
  /** The whole scheme, if one was given. */
  definition?: SniScheme;
  /** Whether institutions are counted by group as well. */
  grouped: boolean;
  /** Counts of all institutions. */
  total: SniCounts;
  /** Counts by group, in the order in which groups were met. */
  groups: {
    /** Name of the group. */
    key: string;
    /** Counts of its institutions. */
    counts: SniCounts;
  }[];
}
