import type { Duration, Period } from "../calendar/index";
import type { Definition } from "../definition/index";
import type {
  SupervisionChannel,
  SupervisionGroup,
  SupervisionTier,
  SupervisionTopic,
} from "./vocabulary";

/**
 * What one group of subjects is asked for.
 *
 * @since 0.1.0
 */
export interface SupervisionRule {
  /** The group. */
  group: SupervisionGroup;
  /** Number of visits in the period; none for a group that is not visited. */
  visits: number;
  /** How a visit must be made; a visit in person stands for one online, but not the reverse. */
  channel: SupervisionChannel;
  /** The tiers that may make it, the nearest first. */
  tiers: SupervisionTier[];
  /** What it looks at. */
  topics: SupervisionTopic[];
}

/**
 * A plan of supervision as data: who is visited how often, how, by whom and for what.
 *
 * @since 0.1.0
 */
export interface SupervisionPolicy extends Definition {
  /** The time of the plan. */
  period: Period;
  /** How long before the period a unit may have been formed to be new in it. */
  newFor: Duration;
  /** Days before the end of a visit's window on which it is due. */
  dueBeforeDays: number;
  /** What each group is asked for; a group without a rule is not visited. */
  rules: SupervisionRule[];
  /** Numbers of subjects that the source names. */
  targets: {
    /** The group. */
    group: SupervisionGroup;
    /** Number of its subjects. */
    count: number;
  }[];
}
