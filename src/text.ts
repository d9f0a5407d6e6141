/**
 * Every text in Indonesian and English: sentences for findings and faults, labels, formats.
 *
 * @module text
 */
import { aftercareText } from "./aftercare/text";
import { calendarText } from "./calendar/text";
import { capacityText } from "./capacity/text";
import { definitionText } from "./definition/text";
import { episodeText } from "./episode/text";
import { ibmText } from "./ibm/text";
import { institutionText } from "./institution/text";
import { instrumentText } from "./instrument/text";
import { issueText } from "./issue/text";
import { programText } from "./program/text";
import { recoveryText } from "./recovery/text";
import { regionText } from "./region/text";
import { relapseText } from "./relapse/text";
import { reportText } from "./report/text";
import { sniText } from "./sni/text";
import { statisticsText } from "./statistics/text";
import { supervisionText } from "./supervision/text";

export * from "./aftercare/text";
export { type FormatDateOptions, formatDate } from "./calendar/index";
export { calendarText } from "./calendar/text";
export * from "./capacity/text";
export { type ExplainOptions, explain } from "./definition/explain";
export { definitionText, outcomeLabels, standingLabels, termStateLabels } from "./definition/text";
export * from "./episode/text";
export * from "./ibm/text";
export * from "./institution/text";
export * from "./instrument/text";
export { type FormatIssueOptions, formatIssue } from "./issue/format-issue";
export { type FormatNumberOptions, formatNumber } from "./issue/index";
export { issueText, severityLabels } from "./issue/text";
export * from "./program/text";
export * from "./recovery/text";
export * from "./region/text";
export * from "./relapse/text";
export * from "./report/text";
export * from "./sni/text";
export {
  type FormatRateOptions,
  type FormatRatioOptions,
  formatRate,
  formatRatio,
} from "./statistics/index";
export { statisticsText } from "./statistics/text";
export * from "./supervision/text";

/**
 * Sentences by code for the findings and faults of the whole library, for `explain` and
 * `formatIssue`.
 *
 * @since 0.1.0
 */
export const text = {
  ...calendarText,
  ...issueText,
  ...definitionText,
  ...statisticsText,
  ...regionText,
  ...programText,
  ...institutionText,
  ...relapseText,
  ...episodeText,
  ...ibmText,
  ...recoveryText,
  ...capacityText,
  ...sniText,
  ...instrumentText,
  ...aftercareText,
  ...supervisionText,
  ...reportText,
};
