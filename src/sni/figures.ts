import { rateOf } from "../statistics/index";
import { add, type Rational, rational, safeParts, toNumber } from "./rational";
import type { Item } from "./read-answers";
import type { SniFigures, SniRange, SniShare } from "./results";
import type { SchemeRules } from "./scheme-rules";

/** A share over what was assessed, and its ends over the unassessed, exactly. */
export interface ExactShares {
  share?: Rational;
  lower?: Rational;
  upper?: Rational;
}

/** Sums over items, in units of the scheme. */
interface Sums {
  points: bigint;
  minimum: bigint;
  maximum: bigint;
  openLowest: bigint;
  openHighest: bigint;
  assessed: number;
  applicable: number;
  excluded: number;
  declared: number;
}

/** Everything that is computed of the items of an assessment, before it is turned into numbers. */
export interface Tallied {
  aspects: readonly { id: string; sums: Sums; shares: ExactShares }[];
  sums: Sums;
  shares: ExactShares;
}

/** Adds up the items by aspect and in total; the score, the plan and the report all use this. */
export function tallyItems(items: readonly Item[], rules: SchemeRules): Tallied {
  const { scheme } = rules;
  const aspects = rules.aspects.map(({ id, weight }) => {
    const sums = sumUp(items.filter(({ rule }) => rule.requirement.aspect === id));
    return { id, weight, sums, shares: sharesOfSums(sums, scheme.normalization) };
  });
  const sums = sumUp(items);
  const shares =
    scheme.aggregation === "points"
      ? sharesOfSums(sums, scheme.normalization)
      : {
          ...meanOf(aspects, "share"),
          ...meanOf(aspects, "lower"),
          ...meanOf(aspects, "upper"),
        };
  return { aspects, sums, shares };
}

function sumUp(items: readonly Item[]): Sums {
  const sums: Sums = {
    points: 0n,
    minimum: 0n,
    maximum: 0n,
    openLowest: 0n,
    openHighest: 0n,
    assessed: 0,
    applicable: 0,
    excluded: 0,
    declared: 0,
  };
  for (const { rule, state, place } of items) {
    if (state === "excluded" || state === "declared") {
      sums[state]++;
      continue;
    }
    sums.applicable++;
    if (place === undefined) {
      sums.openLowest += rule.lowest;
      sums.openHighest += rule.highest;
    } else {
      sums.assessed++;
      sums.points += rule.points[place] as bigint;
      sums.minimum += rule.lowest;
      sums.maximum += rule.highest;
    }
  }
  return sums;
}

function sharesOfSums(sums: Sums, normalization: "range" | "share-of-maximum"): ExactShares {
  const { points, minimum, maximum, openLowest, openHighest } = sums;
  const isRange = normalization === "range";
  const floor = isRange ? minimum : 0n;
  const floorOfAll = isRange ? minimum + openLowest : 0n;
  const span = maximum - floor;
  const spanOfAll = maximum + openHighest - floorOfAll;
  return {
    ...(span > 0n && { share: rational(points - floor, span) }),
    ...(spanOfAll > 0n && {
      lower: rational(points + openLowest - floorOfAll, spanOfAll),
      upper: rational(points + openHighest - floorOfAll, spanOfAll),
    }),
  };
}

/** Weighted mean over the aspects that have the share. */
function meanOf(
  aspects: readonly { weight: Rational; shares: ExactShares }[],
  key: keyof ExactShares,
): ExactShares {
  let sum: Rational = { top: 0n, bottom: 1n };
  let weights: Rational = { top: 0n, bottom: 1n };
  for (const { weight, shares } of aspects) {
    const share = shares[key];
    if (!share) continue;
    sum = add(sum, { top: share.top * weight.top, bottom: share.bottom * weight.bottom });
    weights = add(weights, weight);
  }
  if (weights.top === 0n) return {};
  return { [key]: rational(sum.top * weights.bottom, sum.bottom * weights.top) };
}

/** Turns sums and shares into plain numbers. */
export function figuresOf(sums: Sums, shares: ExactShares, unit: bigint): SniFigures {
  const { applicable, assessed, excluded, declared } = sums;
  const number = (top: bigint) => toNumber({ top, bottom: unit });
  const range = rangeOf(shares);
  return {
    points: number(sums.points),
    minimum: number(sums.minimum),
    maximum: number(sums.maximum),
    pointsRange: {
      lower: number(sums.points + sums.openLowest),
      upper: number(sums.points + sums.openHighest),
    },
    ...(shares.share && { share: shareOf(shares.share) }),
    ...(range && { range }),
    applicable,
    assessed,
    coverage: rateOf(assessed, applicable, { interval: "none" }),
    excluded,
    declared,
    declaredShare: rateOf(declared, applicable + declared, { interval: "none" }),
  };
}

/** The range of exact shares in plain numbers. */
export function rangeOf({ lower, upper }: ExactShares): SniRange | undefined {
  return lower && upper && { lower: shareOf(lower), upper: shareOf(upper) };
}

/** An exact share in plain numbers. */
export function shareOf(share: Rational): SniShare {
  return { value: toNumber(share), ...safeParts(share) };
}
