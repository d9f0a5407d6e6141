import { aftercare2025 } from "./definitions/aftercare-2025";
import { aftercare2026 } from "./definitions/aftercare-2026";
import { aftercareBefore2025 } from "./definitions/aftercare-before-2025";
import type { AftercarePolicy } from "./policy";

/**
 * Every policy of aftercare that is shipped, in the order of their times in force.
 *
 * @since 0.1.0
 */
export const aftercarePolicies: readonly AftercarePolicy[] = [
  aftercareBefore2025,
  aftercare2025,
  aftercare2026,
];
