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
 * began, so that the order of relations makes no difference. It ends when a round changes nothing.
 * A relation that cannot hold bounds nothing, and a figure left without any possible value is not
 * used further: a contradiction does not spread.
 *
 * **Boundaries.** Relations that contradict one another in a circle, such as two counts each one
 * more than the other, push an end on for ever. Where it stood when the rounds were broken off would
 * tell of their number only. So an end that still moves after a hundred rounds and four for each
 * figure, or grows past what can be counted exactly, is left as if nothing were known of it, and
 * narrowing begins anew. That leaves ranges wider, never wrong.
 *
 * @param known - What is known of the published figures.
 * @param relations - Relations whose figures are without fault.
 * @returns What is known of all figures.
 */
export function narrowRanges(known: KnownRanges, relations: readonly Relation[]): KnownRanges {
  const figures = new Set(relations.flatMap(figuresOf).map(({ id }) => id));
  const loose = new Set<string>();
  for (;;) {
    const { ranges, drifting } = settle(known, relations, { loose, figures: figures.size });
    if (drifting.length === 0) return { ...known, ranges };
    for (const end of drifting) loose.add(end);
  }
}

/** Rounds until none changes anything, or it is plain that none will be the last. */
function settle(
  known: KnownRanges,
  relations: readonly Relation[],
  { loose, figures }: { loose: ReadonlySet<string>; figures: number },
): { ranges: KnownRanges["ranges"]; drifting: string[] } {
  const movedIn = new Map<string, number>();
  const rounds = 100 + 4 * figures;
  let { ranges } = known;
  for (let round = 0; round < rounds; round++) {
    const next = new Map(ranges);
    const moved = narrowOnce(next, { ...known, ranges }, relations, loose);
    if (moved.size === 0) return { ranges, drifting: [] };
    const beyond = [...moved].filter(([, end]) => end === Infinity).map(([name]) => name);
    if (beyond.length > 0) return { ranges, drifting: beyond };
    for (const name of moved.keys()) movedIn.set(name, round);
    ranges = next;
  }
  // A movement goes once round any circle in as many rounds as there are ends.
  const recent = [...movedIn].filter(([, round]) => round >= rounds - 2 * figures);
  return { ranges, drifting: recent.map(([name]) => name) };
}

/** One round: narrows `next`, and returns the ends that it moved with where they went. */
function narrowOnce(
  next: Map<string, PossibleRange>,
  known: KnownRanges,
  relations: readonly Relation[],
  loose: ReadonlySet<string>,
): Map<string, number> {
  const moved = new Map<string, number>();
  for (const relation of relations) {
    if (!canNarrow(relation, known)) continue;
    for (const { id, lower, upper } of relationBounds(relation, known)) {
      if (known.published.has(id)) continue;
      const before = next.get(id) ?? { lower: 0 };
      const after = intersect(
        before,
        loose.has(`${id} lower`) ? undefined : lower,
        loose.has(`${id} upper`) ? undefined : upper,
      );
      if (after.lower !== before.lower) moved.set(`${id} lower`, after.lower);
      if (after.upper !== undefined && after.upper !== before.upper) {
        moved.set(`${id} upper`, after.upper);
      }
      next.set(id, after);
    }
  }
  return moved;
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
