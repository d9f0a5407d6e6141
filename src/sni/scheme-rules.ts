import { checkSniScheme } from "./check-sni-scheme";
import { compare, type Rational, rational, rationalOf, subtract } from "./rational";
import type { SniLevel, SniRequirement, SniScale, SniScheme } from "./scheme";

/** A requirement with its weighted points in whole units of the scheme. */
export interface RequirementRule {
  requirement: SniRequirement;
  answers: readonly SniLevel[];
  /** Place of each answer on the scale, from 0. */
  places: ReadonlyMap<SniLevel, number>;
  /** Weighted points of each place, rising. */
  points: readonly bigint[];
  lowest: bigint;
  highest: bigint;
  /** Place by place, the part of what the scale spans, without weight: from 0 to 1. */
  parts: readonly Rational[];
  /** Place that a critical requirement must reach. */
  mustReach: number | undefined;
}

/** A scheme made ready for exact arithmetic. */
export interface SchemeRules {
  scheme: SniScheme;
  requirements: readonly RequirementRule[];
  byId: ReadonlyMap<string, RequirementRule>;
  /** How many units make one point. */
  unit: bigint;
  aspects: readonly { id: string; weight: Rational }[];
  threshold: Rational | undefined;
  floors: readonly { aspect: string; atLeast: Rational }[];
  bands: readonly { id: string; atLeast: Rational }[];
}

/**
 * Makes a scheme ready.
 *
 * @throws RangeError when the scheme has an error.
 */
export function schemeRules(scheme: SniScheme): SchemeRules {
  if (checkSniScheme(scheme).some((issue) => issue.severity === "error")) {
    throw new RangeError("pulih: this scheme cannot be applied; see checkSniScheme");
  }
  const scales = new Map(scheme.scales.map((scale) => [scale.id, scale.levels]));
  const weighted = scheme.requirements.map((requirement) => {
    const levels = scales.get(requirement.scale) as SniScale["levels"];
    const weight = rationalOf(requirement.weight ?? 1);
    const raw = levels.map((level) => rationalOf(level.points));
    const points = raw.map(({ top, bottom }) => ({
      top: top * weight.top,
      bottom: bottom * weight.bottom,
    }));
    return { requirement, answers: levels.map((level) => level.answer), points, raw };
  });
  // All decimals: their bottoms divide powers of ten, so that the product of a few is a common one.
  const unit = weighted
    .flatMap(({ points }) => points)
    .reduce((common, { bottom }) => (common % bottom === 0n ? common : common * bottom), 1n);

  const requirements = weighted.map(({ requirement, answers, points, raw }): RequirementRule => {
    const whole = points.map(({ top, bottom }) => (top * unit) / bottom);
    const places = new Map(answers.map((answer, place) => [answer, place]));
    const { critical } = requirement;
    return {
      requirement,
      answers,
      places,
      points: whole,
      lowest: whole[0] as bigint,
      highest: whole.at(-1) as bigint,
      parts: partsOf(raw),
      mustReach: critical ? places.get(critical.atLeast) : undefined,
    };
  });
  return {
    scheme,
    requirements,
    byId: new Map(requirements.map((rule) => [rule.requirement.id, rule])),
    unit,
    aspects: scheme.aspects.map(({ id, weight }) => ({ id, weight: rationalOf(weight ?? 1) })),
    threshold: scheme.threshold == null ? undefined : rationalOf(scheme.threshold),
    floors: (scheme.floors ?? []).map(({ aspect, atLeast }) => ({
      aspect,
      atLeast: rationalOf(atLeast),
    })),
    bands: (scheme.bands ?? []).map(({ id, atLeast }) => ({ id, atLeast: rationalOf(atLeast) })),
  };
}

function partsOf(raw: readonly Rational[]): Rational[] {
  const lowest = raw[0] as Rational;
  const span = subtract(raw.at(-1) as Rational, lowest);
  return raw.map((points) => {
    const { top, bottom } = subtract(points, lowest);
    return rational(top * span.bottom, bottom * span.top);
  });
}

/** Place of the highest band that a share reaches. */
export function bandOf(share: Rational, bands: SchemeRules["bands"]): number {
  return bands.findLastIndex((band) => compare(share, band.atLeast) >= 0);
}
