import type { ObservationRule } from "./observation-types";
import type { PatternRule } from "./pattern-types";

/**
 * A rule that says what a relapse is; `over` tells what it is applied to.
 *
 * @since 0.1.0
 */
export type RelapseRule = PatternRule | ObservationRule;
