import { bandOf } from "./band-of";
import type { AnswerCount, InstrumentScore } from "./result-types";
import type { InstrumentComposite, InstrumentDefinition } from "./types";

/** A score made of others, or why there is none. */
export function scoreComposite(
  { id, plus, minus }: InstrumentComposite,
  definition: Pick<InstrumentDefinition, "bands">,
  scores: readonly InstrumentScore[],
): InstrumentScore {
  const parts = scores.filter((part) => plus.includes(part.id) || minus.includes(part.id));
  const sum = (of: keyof AnswerCount) => parts.reduce((total, part) => total + part[of], 0);
  const counts = {
    id,
    answered: sum("answered"),
    skipped: sum("skipped"),
    missing: sum("missing"),
  };
  let score = 0;
  let imputed = 0;
  for (const part of parts) {
    if (part.status === "undefined") {
      return { ...counts, status: "undefined", reason: "part-undefined" };
    }
    score += plus.includes(part.id) ? part.score : -part.score;
    imputed += part.imputed;
  }
  return {
    ...counts,
    status: "defined",
    imputed,
    raw: score,
    score,
    ...bandOf(definition, id, score),
  };
}
