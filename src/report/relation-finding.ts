import type { Scalar } from "../issue/index";
import { comparedShares } from "./compared-shares";
import { figuresOf } from "./figures-of";
import { judgeRelation } from "./judge-relation";
import { liesAbove } from "./lies-above";
import { type KnownRanges, rangeOf } from "./range-of";
import type { Relation } from "./relations";
import type { ReconcileFinding } from "./results";
import { shownRange } from "./shown-range";
import { sumRanges } from "./sum-ranges";
import type { PossibleRange } from "./types";

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
  const { observed, required } = compared(relation, known);
  return {
    relation: relation.id,
    code: `report.${relation.kind}`,
    outcome: judgeRelation(relation, known),
    ...(observed === undefined ? {} : { observed }),
    required,
    records: figuresOf(relation).map(({ id }) => id),
  };
}

interface Compared {
  observed?: Scalar | Scalar[] | undefined;
  required: Scalar | Scalar[];
}

function compared(relation: Relation, known: KnownRanges): Compared {
  const at = (id: string) => rangeOf(known, id);
  switch (relation.kind) {
    case "part-of": {
      const parts = relation.parts.map(at);
      const isImpossible = parts.some((part) => liesAbove(part, part));
      return {
        observed: isImpossible ? "no-value" : shownRange(sumRanges(parts)),
        required: shownRange(at(relation.whole)),
      };
    }
    case "subset-of":
      return {
        observed: shownRange(at(relation.subset)),
        required: shownRange(at(relation.superset)),
      };
    case "share-of": {
      const { computed, stated, round } = comparedShares(relation, known);
      return {
        observed: computed && shownRange(computed, round),
        required: shownRange(stated, round),
      };
    }
    case "same-notion": {
      const ranges = relation.figures.map(at);
      const greatest = ranges.reduce((a, b) => (beginsAfter(b, a) ? b : a));
      const others = ranges.filter((range) => range !== greatest);
      const least = others.reduce((a, b) => (endsBefore(b, a) ? b : a), greatest);
      return { observed: shownRange(greatest), required: shownRange(least) };
    }
  }
}
