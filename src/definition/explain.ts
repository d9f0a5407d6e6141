import type { Language } from "../calendar/index";
import { fillText } from "../issue/fill-text";
import type { Texts } from "../issue/index";
import { explanationText, outcomeLabels, standingLabels } from "./text";
import type { Definition, Finding, Verdict, Wording } from "./types";

/**
 * Options of {@link explain}.
 *
 * @since 0.1.0
 */
export interface ExplainOptions<Code extends string = string> {
  /** Sentences by code; `text` of `pulih/text` holds those of the whole library. */
  text: Texts<Code>;
  /** Language to print. */
  language: Language;
}

/**
 * Returns a finding as one sentence, or a verdict as lines: outcome, every finding, definition,
 * source and assumptions.
 *
 * It decides nothing: it fills the placeholders of the texts with what the verdict holds.
 *
 * **Unknown.** A code that the given texts lack prints as the code itself.
 *
 * @param subject - A finding or a verdict.
 * @param options - The texts and the language.
 * @returns The explanation; lines of a verdict are parted by line feeds.
 * @example
 * const finding = { code: "ibm.reported-months", outcome: "unmet", observed: 3, required: 6 } as const;
 * explain(finding, { text, language: "en" }); // => "Not met: 3 of 6 months of the window were reported."
 * @since 0.1.0
 */
export function explain<Code extends string>(
  subject: Finding<Code> | Verdict<Code>,
  options: ExplainOptions<NoInfer<Code>>,
): string {
  if (!("findings" in subject)) return sentence(subject, options);
  const { language } = options;
  const line = (key: keyof typeof explanationText, values: Record<string, string | number>) =>
    fillText(explanationText[key], values, language);
  const { definition } = subject;
  return [
    line("verdict", { outcome: subject.outcome, asOf: subject.asOf }),
    ...subject.findings.map((finding) => `- ${sentence(finding, options)}`),
    line("definition", {
      title: wordingIn(definition.title ?? definition.id, language),
      name: `${definition.id}@${definition.version}`,
      standing: standingLabels[definition.standing][language],
    }),
    line("source", sourceOf(definition)),
    line("basis", { basis: wordingIn(definition.basis, language) }),
    ...definition.assumptions.map((a) =>
      line("assumption", {
        field: a.field,
        standing: standingLabels[a.standing][language],
        note: wordingIn(a.note, language),
      }),
    ),
  ].join("\n");
}

function sentence<Code extends string>(
  finding: Finding<Code>,
  { text, language }: ExplainOptions<NoInfer<Code>>,
): string {
  const outcome = outcomeLabels[finding.outcome][language];
  const { code, observed, required, records } = finding;
  const own = Object.hasOwn(text, code) ? text[code] : undefined;
  return `${outcome}: ${own ? fillText(own, { observed, required, records }, language) : code}`;
}

function wordingIn(wording: Wording, language: Language): string {
  return typeof wording === "string" ? wording : wording[language];
}

function sourceOf({ source }: Definition): Record<string, string> {
  return { title: source.title, publisher: source.publisher, year: `${source.year}` };
}
