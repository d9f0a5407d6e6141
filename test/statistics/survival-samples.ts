import fc from "fast-check";
import type { CompetingObservation, SurvivalObservation } from "../../src/statistics/index";

const entry = fc.option(fc.nat(15), { nil: null, freq: 2 });

/** People with many ties; some come in late, a few with an impossible entry. */
export const people: fc.Arbitrary<SurvivalObservation[]> = fc.array(
  fc.record({ time: fc.nat(20), event: fc.boolean(), entry }),
  { maxLength: 60 },
);

/** The same for several events. */
export const competing: fc.Arbitrary<CompetingObservation[]> = fc.array(
  fc.record({
    time: fc.nat(20),
    cause: fc.option(fc.constantFrom("relapse", "death", "moved"), { nil: null }),
    entry,
  }),
  { maxLength: 60 },
);

/** A list and the same list in another order. */
export function withShuffle<T>(items: fc.Arbitrary<T[]>): fc.Arbitrary<[T[], T[]]> {
  return items.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    ),
  );
}

/** Every number anywhere in a value. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
