import type { Language } from "../calendar/index";
import { fillText } from "./fill-text";
import { severityLabels } from "./text";
import type { Issue, Texts } from "./types";

/**
 * Options of {@link formatIssue}.
 *
 * @since 0.1.0
 */
export interface FormatIssueOptions<Code extends string = string> {
  /** Sentences by code; `text` of `pulih/text` holds those of the whole library. */
  text: Texts<Code>;
  /** Language to print. */
  language: Language;
}

/**
 * Returns an issue as a sentence: severity, place and what is wrong.
 *
 * **Unknown.** A code that the given texts lack prints as the code itself.
 *
 * @param issue - The issue.
 * @param options - The texts and the language.
 * @returns The sentence, without any personal value.
 * @example
 * const issue = { code: "calendar.not-a-day", severity: "error", path: ["decree", "end"], params: {} } as const;
 * formatIssue({ ...issue, path: [...issue.path] }, { text, language: "en" }); // => "Error in decree.end: this is not an existing day, YYYY-MM-DD."
 * @since 0.1.0
 */
export function formatIssue<Code extends string>(
  issue: Issue<Code>,
  options: FormatIssueOptions<NoInfer<Code>>,
): string {
  const { language } = options;
  const severity = severityLabels[issue.severity][language];
  const place = issue.path.reduce<string>(
    (path, key) => path + (typeof key === "number" ? `[${key}]` : path === "" ? key : `.${key}`),
    "",
  );
  const text = Object.hasOwn(options.text, issue.code) ? options.text[issue.code] : undefined;
  const sentence = text ? fillText(text, issue.params, language) : issue.code;
  const at = place === "" ? "" : language === "id" ? ` di ${place}` : ` in ${place}`;
  return `${severity}${at}: ${sentence}`;
}
