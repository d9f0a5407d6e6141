import type { InstrumentDefinition } from "./types";

/** Which items were not asked; zeros recorded for them are taken out of the answers. */
export function applySkips(
  { skips }: Pick<InstrumentDefinition, "skips">,
  valid: Map<string, number>,
) {
  const skipped = new Set<string>();
  const contradicted = new Set<string>();
  for (const { when, skips: items } of skips) {
    if (!when.every((item) => skipped.has(item) || valid.get(item) === 0)) continue;
    for (const item of items) {
      if ((valid.get(item) ?? 0) === 0) {
        skipped.add(item);
        valid.delete(item);
      } else contradicted.add(item);
    }
  }
  return { skipped, contradicted };
}
