import type { Kappa, RatingPair } from "./comparison-types";
import { countedIssue } from "./counted-issue";

/**
 * Options of {@link linearKappa}.
 *
 * @since 0.1.0
 */
export interface LinearKappaOptions<Category extends string | number> {
  /** Every category, from one end of the scale to the other. */
  categories: readonly Category[];
}

/**
 * Returns how far two ratings of the same items agree beyond chance, with and without regard to how
 * far they lie apart.
 *
 * **Rule.** Kappa is the agreement less what chance gives, over what chance leaves; chance is that
 * each rater keeps to the own distribution, blind to the item. The weighted kappa counts a
 * disagreement by the steps between the two categories, all steps alike.
 *
 * **Unknown.** Nothing rated, or everything rated alike by both, so that chance leaves nothing: the
 * result is undefined. Pairs with a rating that is no category are left out and counted in `issues`.
 *
 * **Boundaries.** Both kappas are 0 where agreement is what chance gives, and negative below.
 *
 * **Assumption.** The items stand for each other. Kappa depends on how common the categories are, so
 * that kappas of different sets of items do not compare.
 *
 * @param pairs - The two ratings of each item, or of each cell of a table with its count.
 * @param options - The categories in order.
 * @returns The agreement.
 * @throws RangeError when a category is listed twice, or a count is not whole or negative.
 * @example
 * const pairs = [{ first: 3, second: 3 }, { first: 3, second: 2 }, { first: 2, second: 1 }, { first: 1, second: 1 }];
 * const kappa = linearKappa(pairs, { categories: [1, 2, 3] });
 * kappa.status === "defined" && kappa.agreement; // => 0.5
 * kappa.status === "defined" && kappa.kappa.toFixed(4); // => "0.2727"
 * kappa.status === "defined" && kappa.weightedKappa; // => 0.5
 * @source Cohen, A Coefficient of Agreement for Nominal Scales. Educational and Psychological
 *   Measurement 20 (1960), 37-46. Cicchetti and Allison, A New Procedure for Assessing Reliability of
 *   Scoring EEG Sleep Recordings. American Journal of EEG Technology 11 (1971), 101-109, for the
 *   weights.
 * @since 0.1.0
 */
export function linearKappa<Category extends string | number>(
  pairs: Iterable<RatingPair<Category>>,
  options: LinearKappaOptions<Category>,
): Kappa {
  const { categories } = options;
  const places = new Map(categories.map((category, place) => [category, place]));
  if (places.size < categories.length) {
    throw new RangeError("pulih: expected each category once");
  }
  const margins = categories.map((_, place) => ({ place, first: 0, second: 0 }));
  let items = 0;
  let alike = 0;
  let steps = 0;
  let unlisted = 0;
  for (const { first, second, count } of pairs) {
    const number = count ?? 1;
    if (!Number.isSafeInteger(number) || number < 0) {
      throw new RangeError("pulih: expected a whole count from 0");
    }
    const [from, to] = [places.get(first), places.get(second)];
    if (from === undefined || to === undefined) unlisted += number;
    else {
      items += number;
      if (from === to) alike += number;
      steps += number * Math.abs(from - to);
      for (const margin of margins) {
        if (margin.place === from) margin.first += number;
        if (margin.place === to) margin.second += number;
      }
    }
  }
  const issues = countedIssue("statistics.unlisted-rating", unlisted);
  if (items === 0) return { status: "undefined", reason: "no-items", items, issues };

  // Sums over all pairs of an item of the one with an item of the other: whole, so that nothing of
  // a kappa of 0 or 1 is lost by rounding.
  let alikeByChance = 0;
  let stepsByChance = 0;
  for (const a of margins) {
    for (const b of margins) {
      const both = a.first * b.second;
      if (a.place === b.place) alikeByChance += both;
      stepsByChance += both * Math.abs(a.place - b.place);
    }
  }
  if (stepsByChance === 0) return { status: "undefined", reason: "one-category", items, issues };
  const widest = categories.length - 1;
  return {
    status: "defined",
    items,
    agreement: alike / items,
    kappa: (items * alike - alikeByChance) / (items * items - alikeByChance),
    weightedAgreement: 1 - steps / items / widest,
    weightedKappa: (stepsByChance - items * steps) / stepsByChance,
    issues,
  };
}
