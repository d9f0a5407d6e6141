import { figuresOf } from "./figures-of";
import { judgeRelation } from "./judge-relation";
import { liesAbove } from "./lies-above";
import { type KnownRanges, rangeOf } from "./range-of";
import { relationBounds } from "./relation-bounds";
import type { Relation } from "./relations";
import type { PossibleRange } from "./types";

/**
 * Returns what is known of figures once those that were not published are narrowed by relations.
 *
 * **Rule.** Round by round, each relation bounds its figures by what was known when the round
 * began, so that the order of relations makes no difference. A relation that cannot hold bounds
 * nothing, and a figure left without any possible value is not used further: a contradiction does
 * not spread.
 *
 * **Boundaries.** It ends when a round changes nothing, and at the latest after four rounds for each
 * figure: relations that contradict one another in a circle could push an end up for ever. Stopping
 * early leaves ranges wider, never wrong.
 *
 * @param known - What is known of the published figures.
 * @param relations - Relations whose figures are without fault.
 * @returns What is known of all figures.
 */
export function narrowRanges(known: KnownRanges, relations: readonly Relation[]): KnownRanges {
  const figures = new Set(relations.flatMap(figuresOf).map(({ id }) => id));
  let narrowed = known;
  for (let round = 0; round < 4 * figures.size; round++) {
    const ranges = narrowOnce(narrowed, relations);
    if (ranges === undefined) break;
    narrowed = { ...known, ranges };
  }
  return narrowed;
}

/** One round; `undefined` when it changes nothing. */
function narrowOnce(
  known: KnownRanges,
  relations: readonly Relation[],
): Map<string, PossibleRange> | undefined {
  const next = new Map(known.ranges);
  let changed = false;
  for (const relation of relations) {
    if (!canNarrow(relation, known)) continue;
    for (const { id, lower, upper } of relationBounds(relation, known)) {
      if (known.published.has(id)) continue;
      const before = next.get(id) ?? { lower: 0 };
      const after = intersect(before, lower, upper);
      if (after.lower === before.lower && after.upper === before.upper) continue;
      next.set(id, after);
      changed = true;
    }
  }
  return changed ? next : undefined;
}

function canNarrow(relation: Relation, known: KnownRanges): boolean {
  const ranges = figuresOf(relation).map(({ id }) => rangeOf(known, id));
  const outcome = judgeRelation(relation, known);
  return (
    (outcome === "met" || outcome === "unknown") && !ranges.some((range) => liesAbove(range, range))
  );
}

function intersect(range: PossibleRange, lower = 0, upper?: number): PossibleRange {
  const uppers = [range.upper, upper].filter((end) => end !== undefined);
  const least = Math.max(range.lower, lower);
  return uppers.length === 0 ? { lower: least } : { lower: least, upper: Math.min(...uppers) };
}
