import type { Dated } from "./types";

/**
 * Returns the order of two dated facts: by day, then sequence, then id; fit for `sort`.
 *
 * Two different facts are never equal in this order, so no result depends on the order of input.
 *
 * @param a - A dated fact.
 * @param b - A dated fact.
 * @returns −1, 0 or 1.
 * @example
 * compareDated({ id: "b", on: "2026-01-10" }, { id: "a", on: "2026-01-10", sequence: 1 }); // => -1
 * compareDated({ id: "b", on: "2026-01-10" }, { id: "a", on: "2026-01-10" }); // => 1
 * @since 0.1.0
 */
export function compareDated(
  a: Pick<Dated, "id" | "on" | "sequence">,
  b: Pick<Dated, "id" | "on" | "sequence">,
): -1 | 0 | 1 {
  return order(a.on, b.on) || order(a.sequence ?? 0, b.sequence ?? 0) || order(a.id, b.id);
}

function order<T extends string | number>(a: T, b: T): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
