import type { Texts } from "../issue/index";
import type { EpisodeIssueCode } from "./codes";
import { episodeIssueText } from "./issue-text";

export * from "./labels";

/**
 * Sentences for every fault of episodes.
 *
 * @since 0.1.0
 */
export const episodeText: Texts<EpisodeIssueCode> = episodeIssueText;
