import { match } from "ts-pattern";
import { formatDate, isPlainDate, type Language } from "../calendar/index";
import { formatNumber } from "./format-number";
import { yesNoLabels } from "./text";
import type { Labels, Scalar, Text } from "./types";

/**
 * Returns a sentence with its placeholders filled: dates and numbers as people write them, values
 * of a vocabulary by their names, yes and no as words.
 *
 * A placeholder without a value prints as a dash; a part in double brackets is left out when a
 * placeholder in it has none.
 *
 * @param text - The sentence in both languages.
 * @param values - Values by placeholder; lists are joined with commas, or as the text says.
 * @param language - Language to print.
 * @returns The sentence.
 */
export function fillText(
  text: Text,
  values: Readonly<Record<string, Scalar | readonly Scalar[] | undefined>>,
  language: Language,
): string {
  const isGiven = (name: string) => Object.hasOwn(values, name) && values[name] !== undefined;
  const sentence = text[language].replace(/\[\[(.*?)\]\]/g, (_, part: string) =>
    [...part.matchAll(/\{(\w+)\}/g)].every(([, name]) => isGiven(String(name))) ? part : "",
  );
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const list = value === undefined ? [] : Array.isArray(value) ? value : [value as Scalar];
    const shown = list.map((item) => show(item, text.labels?.[name], language));
    return shown.length > 0 ? shown.join(text.joins?.[name]?.[language] ?? ", ") : "–";
  });
}

function show(value: Scalar, labels: Labels | undefined, language: Language): string {
  const label = labels?.[String(value)]?.[language];
  if (label !== undefined) return label;
  return match(typeof value)
    .with("number", () => formatNumber(Number(value), { language }))
    .with("boolean", () => yesNoLabels[value ? "yes" : "no"][language])
    .otherwise(() => (isPlainDate(value) ? formatDate(value, { language }) : String(value)));
}
