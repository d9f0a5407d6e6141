import type { PlainDate } from "./types";

/**
 * Returns the calendar day that the clocks of a time zone show at an instant.
 *
 * The one door from instants into this library. A register in Jayapura and a server in Jakarta
 * disagree about the day for two hours of every evening, so the zone must be named.
 *
 * @param instant - A moment in time.
 * @param timeZone - IANA name, such as `Asia/Jakarta`, `Asia/Makassar` or `Asia/Jayapura`.
 * @returns The calendar day there.
 * @throws RangeError when the instant is invalid, the zone unknown or the year outside 0001 to 9999; the
 *   message does not repeat the zone.
 * @example
 * plainDateIn(new Date("2026-03-31T16:30:00Z"), "Asia/Jakarta"); // => "2026-03-31"
 * plainDateIn(new Date("2026-03-31T16:30:00Z"), "Asia/Jayapura"); // => "2026-04-01"
 * @since 0.1.0
 */
export function plainDateIn(instant: Date, timeZone: string): PlainDate {
  if (Number.isNaN(instant.getTime())) throw new RangeError("pulih: the instant is not valid");
  const parts = clockOf(timeZone).formatToParts(instant);
  const part = (type: string) => String(parts.find((p) => p.type === type)?.value);
  const date = `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
  if (part("era") !== "AD" || date.length !== 10) {
    throw new RangeError("pulih: the day lies outside the years 0001 to 9999");
  }
  return date as PlainDate;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en-US", {
      // An absent zone would silently be that of the machine; as text it is unknown.
      timeZone: String(timeZone),
      calendar: "gregory",
      numberingSystem: "latn",
      era: "short",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
  } catch {
    throw new RangeError("pulih: the time zone is unknown");
  }
}
