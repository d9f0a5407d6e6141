import fc from "fast-check";
import type { PlainDate } from "../../src/calendar/index";

// date-fns reckons in the zone of the machine and errs where a zone skipped a day: it is an oracle
// only under UTC. The zone is set before the first Date and then proven to be in force.
process.env.TZ = "UTC";

const DAY = 86_400_000;

/** Throws unless the zone in force is UTC, today and all through the years of the properties. */
export function expectUtc(): void {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone !== "UTC") throw new Error(`the oracle needs UTC, not ${zone}`);
  for (let year = 1900; year < 2200; year++) {
    for (const month of [0, 6]) {
      if (new Date(year, month, 1).getTime() !== Date.UTC(year, month, 1)) {
        throw new Error(`the oracle needs UTC in ${year}`);
      }
    }
  }
}

/** The midnight of a day, for date-fns. */
export function toDate(date: PlainDate): Date {
  return new Date(`${date}T00:00:00.000Z`);
}

/** The day of a midnight of date-fns. */
export function toPlain(date: Date): PlainDate {
  return date.toISOString().slice(0, 10) as PlainDate;
}

/** Any day of the years 1900 to 2199, months' ends and leap days more often than by chance. */
export const anyDay: fc.Arbitrary<PlainDate> = fc.oneof(
  fc
    .integer({ min: Date.UTC(1900, 0, 1) / DAY, max: Date.UTC(2199, 11, 31) / DAY })
    .map((day) => toPlain(new Date(day * DAY))),
  fc
    .record({ year: fc.integer({ min: 1900, max: 2199 }), month: fc.integer({ min: 0, max: 11 }) })
    .map(({ year, month }) => toPlain(new Date(Date.UTC(year, month + 1, 0)))),
  fc.constantFrom<PlainDate>("1900-02-28", "2000-02-29", "2024-02-29", "2100-02-28", "2100-03-01"),
);

/** Runs of a property over dates. */
export const runs = { numRuns: 2000 };
