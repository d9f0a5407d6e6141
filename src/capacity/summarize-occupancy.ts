import { type Days, dayCounts } from "./days";
import type { InstitutionOccupancy, Occupancy } from "./occupancy-types";
import { quotientOf } from "./quotient-of";

/** Sums up the days of every institution; nothing is decided twice. */
export function summarizeOccupancy(
  counts: ReadonlyMap<string, { clients: Days; places: Days | undefined }>,
): Pick<Occupancy, "institutions" | "total" | "notRecorded"> {
  const institutions = [...counts]
    .map(([key, { clients, places }]) => summarize(key, dayCounts(clients), places))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const total = { institutions: 0, occupiedDays: 0, placeDays: 0, fullOnLastDay: 0 };
  const notRecorded = { institutions: 0, occupiedDays: 0 };
  for (const { occupiedDays, placeDays, lastDay } of institutions) {
    if (placeDays === undefined) {
      notRecorded.institutions += 1;
      notRecorded.occupiedDays += occupiedDays;
      continue;
    }
    total.institutions += 1;
    total.occupiedDays += occupiedDays;
    total.placeDays += placeDays;
    if (lastDay.free === 0) total.fullOnLastDay += 1;
  }
  const { occupiedDays, placeDays } = total;
  const occupancy = quotientOf(occupiedDays, placeDays);
  return { institutions, total: { ...total, occupancy }, notRecorded };
}

function summarize(key: string, clients: number[], places: Days | undefined): InstitutionOccupancy {
  const occupiedDays = sumOf(clients);
  const last = clients.at(-1) ?? 0;
  if (places === undefined) {
    const occupancy = { status: "undefined", reason: "not-recorded" } as const;
    return { key, occupiedDays, occupancy, lastDay: { clients: last } };
  }
  const each = dayCounts(places);
  const free = clients.map((count, i) => (each[i] ?? 0) - count);
  const placesThen = each.at(-1) ?? 0;
  const placeDays = sumOf(each);
  return {
    key,
    occupiedDays,
    placeDays,
    occupancy: quotientOf(occupiedDays, placeDays),
    fullDays: free.filter((n) => n <= 0).length,
    overfullDays: free.filter((n) => n < 0).length,
    lastDay: { clients: last, places: placesThen, free: Math.max(0, placesThen - last) },
  };
}

function sumOf(list: number[]): number {
  return list.reduce((sum, n) => sum + n, 0);
}
