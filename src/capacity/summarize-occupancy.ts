import { type Days, dayCounts } from "./days";
import type { InstitutionOccupancy, Occupancy } from "./occupancy-types";
import { quotientOf } from "./quotient-of";

/** Sums up the days of every institution; nothing is decided twice. */
export function summarizeOccupancy(
  counts: ReadonlyMap<string, { clients: Days; places: Days | undefined }>,
): Pick<Occupancy, "institutions" | "total" | "notRecorded"> {
  const institutions = [...counts]
    .map(([key, { clients, places }]) => summarize(key, clients, places))
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

function summarize(key: string, clients: Days, places: Days | undefined): InstitutionOccupancy {
  const each = dayCounts(clients);
  const occupiedDays = each.reduce((sum, n) => sum + n, 0);
  if (places === undefined) {
    const occupancy = { status: "undefined", reason: "not-recorded" } as const;
    return { key, occupiedDays, occupancy, lastDay: { clients: lastOf(each) } };
  }
  const [counts, free] = [dayCounts(places), dayCounts(difference(places, clients))];
  const placeDays = counts.reduce((sum, n) => sum + n, 0);
  return {
    key,
    occupiedDays,
    placeDays,
    occupancy: quotientOf(occupiedDays, placeDays),
    fullDays: free.filter((n) => n <= 0).length,
    overfullDays: free.filter((n) => n < 0).length,
    lastDay: {
      clients: lastOf(each),
      places: lastOf(counts),
      free: Math.max(0, lastOf(free)),
    },
  };
}

function lastOf(list: number[]): number {
  return list.reduce((_, n) => n, 0);
}

/** Places less clients, day by day. */
function difference(places: Days, clients: Days): Days {
  const changes = new Map(places.changes);
  for (const [day, n] of clients.changes) changes.set(day, (changes.get(day) ?? 0) - n);
  return { ...places, changes };
}
