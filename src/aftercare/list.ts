/** A list of nothing, shared, since most lists of most clients are empty. */
export const none: readonly never[] = Object.freeze([]);

/** A list with one more item; the shared empty list is never changed. */
export function append<Item>(list: readonly Item[], item: Item): readonly Item[] {
  if (list === none) return [item];
  (list as Item[]).push(item);
  return list;
}
