import { addDays, type PlainDate, toEpochDay } from "../calendar/index";
import { digestOf, escapeText, foldLine } from "./calendar-lines";
import type { Worklist, WorklistLine } from "./worklist-types";

/**
 * Options of {@link worklistCalendar}.
 *
 * @since 0.1.0
 */
export interface WorklistCalendarOptions {
  /**
   * What a phone shows of a contact, even while it is locked; the pseudonym of the person alone by
   * default. Give no word that tells of health, care or an institution.
   */
  title?: ((line: WorklistLine) => string) | undefined;
  /** A longer text for a contact; none by default, for the same reason. */
  description?: ((line: WorklistLine) => string) | undefined;
  /** Whether contacts are written as events of one day, which all phones show, or as tasks. */
  as?: "event" | "task" | undefined;
  /** What the file says that it was made by. */
  product?: string | undefined;
}

/**
 * Returns a worklist as iCalendar text (RFC 5545), so that phones show the contacts on their days.
 *
 * **Rule.** Each contact is an event of one day: the due day, or the day of the worklist once that has
 * passed; or a task from the first to the last day of its window. Its UID is a digest of the contact's
 * id: the same contact has the same one in every export, so a later file replaces the earlier. Stamp
 * and sequence come from the day of the worklist. Lines end with CRLF and are folded at 75 octets.
 *
 * **Boundaries.** Phones show titles on locked screens and send calendars to servers of others. So by
 * default the text holds pseudonyms and days only: no purpose, no institution, no reason, and no name
 * of this library or of a policy. A pseudonym is still a personal datum: share the file with its
 * monitor alone. An event that no longer stands in a later worklist is not withdrawn by it: let the
 * phone replace the whole calendar.
 *
 * @param list - A worklist.
 * @param options - What phones show, and whether events or tasks are written.
 * @returns The text of an `.ics` file.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2026-01-05" }, discharged: { id: "d", on: "2026-03-05", reason: "completed" }, phases: [], observations: [], assignments: [] };
 * const week = worklist([episode], { policy: aftercare2026, asOf: "2026-03-30" });
 * const lines = worklistCalendar(week).split("\r\n");
 * lines.filter((line) => /^(DTSTART|SUMMARY|CLASS)/.test(line)); // => ["DTSTART;VALUE=DATE:20260405", "SUMMARY:p1", "CLASS:PRIVATE"]
 * worklistCalendar(week, { title: () => "Kunjungan" }).includes("SUMMARY:Kunjungan"); // => true
 * @source RFC 5545, Internet Calendaring and Scheduling Core Object Specification (iCalendar).
 * @since 0.1.0
 */
export function worklistCalendar(list: Worklist, options: WorklistCalendarOptions = {}): string {
  const { product = "-//NONSGML calendar//ID" } = options;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${escapeText(product)}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...list.persons.flatMap((person) =>
      person.lines.flatMap((line) => entryOf(line, list.asOf, options)),
    ),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

function entryOf(line: WorklistLine, asOf: PlainDate, options: WorklistCalendarOptions): string[] {
  const { title, description, as = "event" } = options;
  const name = as === "task" ? "VTODO" : "VEVENT";
  // An end that is given as a day is not part of it.
  const days =
    as === "task"
      ? [
          `DTSTART;VALUE=DATE:${basic(line.earliest)}`,
          `DUE;VALUE=DATE:${basic(nextDay(line.latest))}`,
        ]
      : [
          `DTSTART;VALUE=DATE:${basic(line.on)}`,
          `DTEND;VALUE=DATE:${basic(nextDay(line.on))}`,
          "TRANSP:TRANSPARENT",
        ];
  return [
    `BEGIN:${name}`,
    `UID:${digestOf(line.contactId)}`,
    `DTSTAMP:${basic(asOf)}T000000Z`,
    `SEQUENCE:${Math.max(0, toEpochDay(asOf))}`,
    ...days,
    `SUMMARY:${escapeText(title ? title(line) : line.personId)}`,
    ...(description ? [`DESCRIPTION:${escapeText(description(line))}`] : []),
    "CLASS:PRIVATE",
    `END:${name}`,
  ];
}

const basic = (day: PlainDate) => day.replaceAll("-", "");

/** The day after; the last day of the calendar has none. */
const nextDay = (day: PlainDate) => (day === "9999-12-31" ? day : addDays(day, 1));
