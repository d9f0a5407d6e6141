import { bandOf } from "./band-of";
import type { InstrumentScore } from "./result-types";
import type { InstrumentDefinition, InstrumentScale } from "./types";

/** A form after reading: what counts for each item. */
export interface FormPoints {
  points: ReadonlyMap<string, number>;
  skipped: ReadonlySet<string>;
  contradicted: ReadonlySet<string>;
  /** Whether the whole form has too few answers. */
  isTooShort: boolean;
}

/** The score of one scale, or why there is none. */
export function scoreScale(
  { id, items, of, transform }: InstrumentScale,
  definition: Pick<InstrumentDefinition, "bands" | "missing">,
  { points, skipped, contradicted, isTooShort }: FormPoints,
): InstrumentScore {
  const answers = items.flatMap((item) => points.get(item) ?? []);
  const skips = items.filter((item) => skipped.has(item)).length;
  const known = answers.length + skips;
  const missing = items.length - known;
  const counts = { id, answered: answers.length, skipped: skips, missing };
  const { atMost = 0 } = definition.missing.scales.find(({ scale }) => scale === id) ?? {};

  const reason = items.some((item) => contradicted.has(item))
    ? "contradicted"
    : isTooShort
      ? "too-few-answers-in-form"
      : missing > atMost || known === 0
        ? "too-few-answers-in-scale"
        : undefined;
  if (reason) return { ...counts, status: "undefined", reason };

  const total = answers.reduce((sum, points) => sum + points, 0);
  const raw = of === "mean" ? total / known : (total * items.length) / known;
  let score = raw;
  for (const step of transform) {
    if ("multiply" in step) score *= step.multiply;
    else if ("add" in step) score += step.add;
    else score = Math.floor(score + 0.5);
  }
  return {
    ...counts,
    status: "defined",
    imputed: missing,
    raw,
    score,
    ...bandOf(definition, id, score),
  };
}
