import { comparedNotions } from "./compared-notions";
import { type Compared, comparedShares } from "./compared-shares";
import { figuresOf } from "./figures-of";
import { judgeRelation } from "./judge-relation";
import { liesAbove } from "./lies-above";
import { type KnownRanges, rangeOf } from "./range-of";
import type { Relation } from "./relations";
import type { ReconcileFinding } from "./results";
import { shownRange } from "./shown-range";
import { sumRanges } from "./sum-ranges";

/**
 * Returns the judgement of a relation with what it rests on.
 *
 * @param relation - A relation whose figures are without fault.
 * @param known - What is known of figures.
 * @returns The finding: sum against whole, subset against superset, share as computed against share
 *   as printed, or the figure with the greatest lower end against the one with the least upper end.
 *   Nothing was observed where a share would be of nobody.
 */
export function relationFinding(relation: Relation, known: KnownRanges): ReconcileFinding {
  return {
    relation: relation.id,
    code: `report.${relation.kind}`,
    outcome: judgeRelation(relation, known),
    ...compared(relation, known),
    records: figuresOf(relation).map(({ id }) => id),
  };
}

function compared(relation: Relation, known: KnownRanges): Compared {
  const at = (id: string) => rangeOf(known, id);
  switch (relation.kind) {
    case "part-of": {
      const parts = relation.parts.map(at);
      const isPossible = !parts.some((part) => liesAbove(part, part));
      return {
        observed: isPossible ? shownRange(sumRanges(parts)) : "no-value",
        required: shownRange(at(relation.whole)),
      };
    }
    case "subset-of":
      return {
        observed: shownRange(at(relation.subset)),
        required: shownRange(at(relation.superset)),
      };
    case "share-of":
      return comparedShares(relation, known);
    case "same-notion":
      return comparedNotions(relation.figures.map(at));
  }
}
