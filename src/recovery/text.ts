import type { Texts } from "../issue/index";
import type { RecoveryFindingCode, RecoveryIssueCode } from "./codes";
import { recoveryFindingText } from "./finding-text";
import { recoveryIssueText } from "./issue-text";

export { type Codebook, type CodebookColumn, codebook } from "./codebook";
export { type FormatTargetOptions, formatTarget } from "./format-target";
export * from "./gap-labels";
export * from "./labels";

/**
 * Sentences for every finding about a person, and for every fault of recovery definitions and of what
 * is counted under them.
 *
 * @since 0.1.0
 */
export const recoveryText: Texts<RecoveryFindingCode | RecoveryIssueCode> = {
  ...recoveryFindingText,
  ...recoveryIssueText,
};
