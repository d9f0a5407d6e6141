import { type Cell, gridOf } from "./count-grid";
import { hideSecondary } from "./hide-secondary";
import type {
  CountTable,
  PublishedCell,
  PublishedCount,
  SuppressedTable,
  SuppressionRule,
} from "./types";

/**
 * Returns a table of counts with its totals, where small counts are suppressed.
 *
 * **Rule.** Every count from `from` to `to` is suppressed, in the table and among its totals. With
 * `secondary`, further counts follow until each suppressed one could be one more or one less, or
 * only one of the two, while every count shown stays as it is and no suppressed one becomes zero;
 * they are the cheapest for each in turn, which need not be the fewest over all. A small table may
 * lose all its counts but the zeros, the total of all among them. With `roundTo`, the others are
 * rounded, half up and each on its own, so that totals need not add up; nothing more is suppressed
 * then.
 *
 * **Boundaries.** Zero is never suppressed, so that a suppressed count is known to be 1 or more. The
 * order of rows and columns does not change which counts are suppressed. At least two values remain
 * for each suppressed count, and they may be as close as 1 and 2. That holds for a reader who adds
 * and subtracts what is published. One who also runs this function on every table that fits, and
 * drops those that would have been published otherwise, knows more, at times the count itself: of a
 * row 5, 5, 4 the first 5 and the 4 are suppressed, of 4, 5, 5 the 4 and the second count would be.
 *
 * **Assumption.** Nobody knows more than this table and that suppressed counts are not zero. What is
 * kept from the reader is the exact count: a second table of the same people may give it away.
 *
 * @param table - The counts, without totals.
 * @param rule - The rule; one of {@link suppressionRules} or your own.
 * @returns The table as it may be published.
 * @throws RangeError when a key occurs twice in a row or among the rows, rows differ in their keys,
 *   a count is not whole or negative, or a number of the rule is not whole, below 1 or out of order.
 * @example
 * const aceh = { key: "Aceh", cells: [{ key: "drop-out", count: 3 }, { key: "completed", count: 40 }] };
 * const riau = { key: "Riau", cells: [{ key: "drop-out", count: 12 }, { key: "completed", count: 25 }] };
 * const table = suppress({ rows: [aceh, riau] }, below5);
 * table.rows[0]?.cells; // => [{ key: "drop-out", status: "suppressed" }, { key: "completed", status: "suppressed" }]
 * table.rows[0]?.total; // => { status: "shown", count: 43 }
 * @since 0.1.0
 */
export function suppress(table: CountTable, rule: SuppressionRule): SuppressedTable {
  const roundTo = rule.roundTo ?? 1;
  requireRule(rule, roundTo);
  const { rows, totals, total } = gridOf(table);
  const cells = [...rows.flatMap((row) => [...row.cells, row.total]), ...totals, total];
  for (const cell of cells) cell.hidden = cell.count >= rule.from && cell.count <= rule.to;
  if (rule.secondary && roundTo === 1) hideSecondary(cells.filter((cell) => cell.hidden));

  const publish = ({ hidden, count }: Cell): PublishedCount =>
    hidden
      ? { status: "suppressed" }
      : { status: "shown", count: Math.floor(count / roundTo + 0.5) * roundTo };
  const publishLine = (line: Cell[]): PublishedCell[] =>
    asGiven(line).map((cell) => ({ key: cell.key, ...publish(cell) }));
  return {
    rule,
    rows: asGiven(rows).map((row) => ({
      key: row.key,
      cells: publishLine(row.cells),
      total: publish(row.total),
    })),
    totals: publishLine(totals),
    total: publish(total),
  };
}

function requireRule({ from, to }: SuppressionRule, roundTo: number): void {
  if (![from, to, roundTo].every((n) => Number.isSafeInteger(n) && n >= 1) || from > to) {
    throw new RangeError("pulih: a rule suppresses and rounds by whole numbers from 1, in order");
  }
}

function asGiven<T extends { position: number }>(items: T[]): T[] {
  return [...items].sort((a, b) => a.position - b.position);
}
