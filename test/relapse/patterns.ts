import fc from "fast-check";
import { derive } from "../../src/definition/index";
import {
  krupitsky2004,
  type PatternRule,
  type PatternSign,
  patternSigns,
  type Recode,
  relapseRules,
  signReadings,
} from "../../src/relapse/index";

/** Freezes a value and all that it holds, so that a function that changes its input throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

const own = { id: "relapse.ours", version: "1" };

/** A rule of one's own. */
export function ruleOf(changes: Partial<Omit<PatternRule, "id" | "version">>): PatternRule {
  const { standing: _, assumptions: __, ...allowed } = changes;
  return derive<PatternRule>(krupitsky2004, allowed, own);
}

/** Nothing is recoded. */
export const kept: Recode = { missing: "kept", mixed: "kept" };

/** Any positive week; and two of them at least 14 days apart. */
export const anyUse = ruleOf({ recode: kept, window: { weeks: 1, signs: 1 } });
export const twoApart = ruleOf({ recode: kept, window: { signs: 2, weeksApart: 2 } });

/** Patterns of any length, empty ones too, of the signs given. */
export const patternsOf = (signs: readonly PatternSign[], maxLength = 24) =>
  fc.array(fc.constantFrom(...signs), { maxLength }).map((weeks) => weeks.join(""));

export const patterns = patternsOf(patternSigns);

/** The shipped rules over patterns. */
export const patternRules: readonly PatternRule[] = Object.values(relapseRules).filter(
  (rule) => rule.over === "pattern",
);

/** Shipped rules, and others of every form. */
export const rules: fc.Arbitrary<PatternRule> = fc.oneof(
  fc.constantFrom(...patternRules),
  fc
    .record({
      missing: fc.constantFrom(...signReadings),
      mixed: fc.constantFrom(...signReadings),
      skipWeeks: fc.nat(4),
      signs: fc.integer({ min: 1, max: 4 }),
      more: fc.nat(3),
      apart: fc.boolean(),
    })
    .map(({ missing, mixed, skipWeeks, signs, more, apart }) =>
      ruleOf({
        recode: { missing, mixed },
        skipWeeks,
        window: apart ? { signs, weeksApart: more + 1 } : { weeks: signs + more, signs },
      }),
    ),
);
