import type { Scalar } from "../issue/index";
import { figuresOf } from "./figures-of";
import { judgeRelation } from "./judge-relation";
import { type KnownRanges, rangeOf } from "./range-of";
import type { Relation } from "./relations";
import type { ReconcileFinding } from "./results";
import { scaleFigure } from "./scale-figure";
import { shareRange } from "./share-range";
import { sumRanges } from "./sum-ranges";
import type { PossibleRange } from "./types";

/**
 * Returns the judgement of a relation with what it rests on.
 *
 * @param relation - A relation whose figures are without fault.
 * @param known - What is known of figures.
 * @returns The finding: sum against whole, subset against superset, computed share (to hundredths,
 *   or one digit more than printed) against stated share, or greatest lower end against least upper
 *   end. Nothing was observed where a share would be of nobody.
 */
export function relationFinding(relation: Relation, known: KnownRanges): ReconcileFinding {
  const { observed, required } = compared(relation, known);
  return {
    relation: relation.id,
    code: `report.${relation.kind}`,
    outcome: judgeRelation(relation, known),
    ...(observed === undefined ? {} : { observed }),
    ...(required === undefined ? {} : { required }),
    records: figuresOf(relation).map(({ id }) => id),
  };
}

type Compared = {
  observed?: Scalar | Scalar[] | undefined;
  required?: Scalar | Scalar[] | undefined;
};

function compared(relation: Relation, known: KnownRanges): Compared {
  const at = (id: string) => rangeOf(known, id);
  switch (relation.kind) {
    case "part-of":
      return {
        observed: shown(sumRanges(relation.parts.map(at))),
        required: shown(at(relation.whole)),
      };
    case "subset-of":
      return { observed: shown(at(relation.subset)), required: shown(at(relation.superset)) };
    case "share-of": {
      const printed = known.published.get(relation.share);
      const whole = at(relation.whole);
      const places = Math.max(2, scaleFigure({}, printed ?? 0).decimals + 1);
      const round = (share: number) => Number(share.toFixed(places));
      return {
        observed:
          whole.upper === 0 ? undefined : shown(shareRange(at(relation.part), whole), round),
        required: printed ?? shown(at(relation.share), round),
      };
    }
    case "same-notion": {
      const ranges = relation.figures.map(at);
      const uppers = ranges.flatMap(({ upper }) => (upper === undefined ? [] : [upper]));
      return {
        observed: Math.max(...ranges.map(({ lower }) => lower)),
        required: uppers.length === 0 ? undefined : Math.min(...uppers),
      };
    }
  }
}

function shown(range: PossibleRange, round = (value: number) => value): Scalar | Scalar[] {
  const lower = round(range.lower);
  if (range.upper === undefined) return [lower, "…"];
  const upper = round(range.upper);
  return lower === upper ? lower : [lower, upper];
}
