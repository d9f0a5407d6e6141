/** Records one for each id, the same in any order of input, and how many others there were. */
export function oneOfEach<T extends { id: string }>(
  records: Iterable<T>,
): { records: T[]; repeated: number } {
  const byId = new Map<string, T>();
  let repeated = 0;
  for (const record of records) {
    const other = byId.get(record.id);
    if (other) repeated++;
    if (!other || JSON.stringify(record) < JSON.stringify(other)) byId.set(record.id, record);
  }
  return { records: [...byId.values()], repeated };
}
