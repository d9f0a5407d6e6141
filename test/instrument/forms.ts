import { readFileSync } from "node:fs";
import {
  assist,
  audit,
  bamContinuous,
  bamLikert,
  dast10,
  definedScores,
  type InstrumentDefinition,
  instruments,
  type RawAnswers,
  type ScoredInstrument,
  urica,
  who5,
  whoqolBrefSyntax,
  whoqolBrefTable,
  whoqolBrefText,
} from "../../src/instrument/index";

/** The worked example of the Austrian FHIR guide: 78.6, 70.8, 66.7 and 62.5 are published. */
export const worked: Readonly<Record<string, number>> = Object.fromEntries(
  [4, 4, 2, 1, 4, 4, 3, 4, 3, 4, 4, 3, 4, 3, 5, 3, 4, 4, 4, 4, 3, 4, 4, 4, 3, 2].map((a, i) => [
    `q${i + 1}`,
    a,
  ]),
);

/** Answers without those of some items. */
export function without(answers: RawAnswers, ...items: string[]): Record<string, number> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([item, answer]) =>
      items.includes(item) || answer == null ? [] : [[item, answer]],
    ),
  );
}

/** One answer to every item of an instrument. */
export function everyItem(
  { items }: InstrumentDefinition,
  pick: (values: number[]) => number | undefined,
): Record<string, number> {
  return Object.fromEntries(
    items.flatMap((group) => group.items.map((item) => [item, pick(group.values) ?? 0])),
  );
}

/** The score of a name, or the reason why there is none. */
export function scoreOf({ scores }: ScoredInstrument, id: string): number | string | undefined {
  const found = scores.find((score) => score.id === id);
  return found?.status === "undefined" ? found.reason : found?.score;
}

interface GoldenForm {
  instrument: string;
  profile: string;
  kind: string;
  answers: Record<string, number>;
  scores: Record<string, number | null>;
}

/** Scores computed by R; see `test/golden/instruments.R`. */
export const goldenForms: GoldenForm[] = JSON.parse(
  readFileSync(new URL("../golden/instruments.json", import.meta.url), "utf8"),
);

const definitions: Record<string, InstrumentDefinition> = {
  "whoqol-bref who-text": whoqolBrefText,
  "whoqol-bref who-syntax": whoqolBrefSyntax,
  "whoqol-bref who-table": whoqolBrefTable,
  "assist ": assist,
  "urica ": urica,
  "bam likert": bamLikert,
  "bam continuous": bamContinuous,
  "audit ": audit,
  "dast-10 ": dast10,
  "who-5 ": who5,
};

/** The definition that a golden form is scored under. */
export function definitionOf({ instrument, profile }: GoldenForm): InstrumentDefinition {
  return definitions[`${instrument} ${profile}`]!;
}

/** Scores rounded so that they can be compared with those of R; what is undefined is null. */
export function rounded(scored: ScoredInstrument): Record<string, number | null> {
  const defined = definedScores(scored);
  return Object.fromEntries(
    scored.scores.map(({ id }) => [id, id in defined ? toNine(defined[id]!) : null]),
  );
}

export function toNine(value: number): number {
  return Number(value.toFixed(9)) + 0;
}

/** Every shipped instrument with its name. */
export const shipped = Object.entries<InstrumentDefinition>(instruments);
