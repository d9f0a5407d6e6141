import { below5, below10, oneTo7Round5 } from "./definitions";
import type { SuppressionRule } from "./types";

/**
 * The rules of suppression that come with the library.
 *
 * @since 0.1.0
 */
export const suppressionRules: readonly SuppressionRule[] = [below5, below10, oneTo7Round5];
