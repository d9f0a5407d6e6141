import type { Language } from "../calendar/index";
import { formatNumber } from "../issue/index";
import { formatRate } from "../statistics/index";
import type { CompletenessRate, CompletenessSummary, RecordedPersons } from "./completeness-types";
import { words } from "./format-words";
import { completenessKindLabels, figureQualifierLabels } from "./labels";

/** A label with what is printed after it. */
export type Line = readonly [label: string, value: string];

/** The wording in a language. */
export function say(wording: string | Readonly<Record<Language, string>>, language: Language) {
  return typeof wording === "string" ? wording : wording[language];
}

/** A rate of completeness; where there is none, why. */
export function printRate(rate: CompletenessRate, language: Language): string {
  if (rate.status !== "undefined") return formatRate(rate, { language });
  const { status, reason } = rate;
  if (reason === "not-given" || reason === "recorded-above-count") return words[language][reason];
  return formatRate({ status, reason }, { language });
}

/** Persons recorded of an independent count, with its source and how firmly it was stated. */
export function printRecorded(persons: RecordedPersons, language: Language): string {
  const word = words[language];
  const { recorded, count, rate, range } = persons;
  const number = (value: number) => formatNumber(value, { language });
  const parts = [printRate(rate, language)];
  if (recorded !== undefined && rate.status !== "defined") {
    parts.push(`${number(recorded)} ${word.recordedAlone}`);
  }
  if (count?.value != null) {
    const { qualifier, source } = count;
    const firm = qualifier === "exact" ? "" : `${figureQualifierLabels[qualifier][language]} `;
    const named = `${source.publisher}, ${source.title}, ${source.year}`;
    parts.push(`${say(count.label, language)}: ${firm}${number(count.value)}`);
    parts.push(`${word.source}: ${named}`);
  }
  if (range && range.lower < range.upper) {
    const share = (value: number) => formatNumber(value * 100, { language, decimals: 1 });
    parts.push(`${word.range} ${share(range.lower)}–${share(range.upper)} %`);
  }
  return parts.join("; ");
}

/** The three figures, and the fields by kind of record. */
export function completenessLines(summary: CompletenessSummary, language: Language): Line[] {
  const word = words[language];
  const { units, persons, fields, kinds } = summary;
  return [
    [word.units, printRate(units, language)],
    [word.recorded, printRecorded(persons, language)],
    [word.fields, printRate(fields, language)],
    ...kinds.map(
      ({ key, rate }): Line => [
        `  ${completenessKindLabels[key][language]}`,
        formatRate(rate, { language }),
      ],
    ),
  ];
}
