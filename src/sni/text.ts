import type { Texts } from "../issue/index";
import type { SniFindingCode, SniIssueCode } from "./codes";
import { sniFindingText } from "./finding-text";
import { sniIssueText } from "./issue-text";

export * from "./labels";

/**
 * Sentences for every finding and fault of SNI 8807 and IKR.
 *
 * @since 0.1.0
 */
export const sniText: Texts<SniFindingCode | SniIssueCode> = { ...sniFindingText, ...sniIssueText };
