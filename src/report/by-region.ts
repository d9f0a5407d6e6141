/** Figures of all items, and of those of each region, by one and the same counting. */
export function byRegion<Item extends { key: string }, Figures>(
  items: readonly Item[],
  figuresOf: (items: readonly Item[]) => Figures,
): Figures & { groups: ({ key: string } & Figures)[] } {
  const lists = new Map<string, Item[]>();
  for (const item of items) {
    const list = lists.get(item.key);
    if (list) list.push(item);
    else lists.set(item.key, [item]);
  }
  const groups = [...lists]
    .map(([key, list]) => ({ key, ...figuresOf(list) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return { ...figuresOf(items), groups };
}
