import type { Texts } from "../issue/index";
import type { IbmFindingCode, IbmIssueCode } from "./codes";
import { ibmFindingText } from "./finding-text";
import { ibmIssueText } from "./issue-text";

export * from "./labels";

/**
 * Sentences for every finding and fault of IBM units.
 *
 * @since 0.1.0
 */
export const ibmText: Texts<IbmFindingCode | IbmIssueCode> = { ...ibmFindingText, ...ibmIssueText };
