import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aftercare2026,
  type Worklist,
  worklist,
  worklistCalendar,
} from "../../src/aftercare/index";
import { propertyOf, readCalendar, textOf } from "./ics";
import { clientOf, contactOf, fourVisits, segmentOf } from "./records";

const week = (asOf: "2026-01-16" | "2026-01-20" = "2026-01-20"): Worklist =>
  worklist([clientOf([], { institutionId: "Lembaga" })], { policy: fourVisits, asOf });
const entriesOf = (...args: Parameters<typeof worklistCalendar>) =>
  readCalendar(worklistCalendar(...args)).components.map((entry) =>
    Object.fromEntries(
      entry.properties.map(({ name, params, value }) => [
        params ? `${name};${params}` : name,
        value,
      ]),
    ),
  );

describe("the calendar of a worklist", () => {
  it("is one calendar with an event of one day for each contact", () => {
    const calendar = readCalendar(worklistCalendar(week()));
    expect(calendar.name).toBe("VCALENDAR");
    expect(calendar.properties.map(({ name, value }) => `${name}:${value}`)).toEqual([
      "VERSION:2.0",
      "PRODID:-//NONSGML calendar//ID",
      "CALSCALE:GREGORIAN",
    ]);
    expect(calendar.components.map(({ name }) => name)).toEqual(["VEVENT", "VEVENT"]);
    expect(entriesOf(week())[1]).toEqual({
      UID: expect.stringMatching(/^[0-9a-f]{16}$/),
      DTSTAMP: "20260120T000000Z",
      SEQUENCE: "20473",
      "DTSTART;VALUE=DATE": "20260131",
      "DTEND;VALUE=DATE": "20260201",
      TRANSP: "TRANSPARENT",
      SUMMARY: "p1",
      CLASS: "PRIVATE",
    });
  });

  it("a task that may be made on its due day alone has no first day before it", () => {
    const list = week();
    const persons = list.persons.map((person) => ({
      ...person,
      lines: person.lines.map((line) => ({ ...line, earliest: line.due })),
    }));
    for (const task of entriesOf({ ...list, persons }, { as: "task" })) {
      expect(task).toHaveProperty("DUE;VALUE=DATE");
      expect(task).not.toHaveProperty("DTSTART;VALUE=DATE");
    }
  });

  it("what is past its due day stands on the day of the list", () => {
    expect(entriesOf(week())[0]).toMatchObject({ "DTSTART;VALUE=DATE": "20260120" });
  });

  it("a contact keeps its UID from one week to the next, and two contacts never share one", () => {
    const uids = (list: Worklist) => entriesOf(list).map(({ UID }) => UID);
    expect(uids(week("2026-01-20"))[0]).toBe(uids(week("2026-01-16"))[0]);
    const many = Array.from({ length: 2000 }, (_, i) =>
      clientOf([], { id: `e${i}`, personId: `p${i}` }),
    );
    const all = uids(worklist(many, { policy: fourVisits, asOf: "2026-01-20" }));
    expect(new Set(all).size).toBe(4000);
  });

  it("by default shows no word of health, care, place, reason or program on a locked screen", () => {
    const client = clientOf([contactOf("2026-01-12", { use: "routine" })], {
      institutionId: "Lembaga",
      region: "32.01",
    });
    const list = worklist([client], { policy: aftercare2026, asOf: "2026-01-25" });
    expect(list.lines).toBe(1);
    for (const as of ["event", "task"] as const) {
      expect(worklistCalendar(list, { as })).not.toMatch(
        /pulih|aftercare|rehab|monitor|discharge|care|urin|measure|lembaga|32\.01|relaps|kambuh|bnn|e1\//i,
      );
    }
  });

  it("tasks run from the first day of the window to the day on which the contact is due", () => {
    const [task] = entriesOf(week(), { as: "task" });
    expect(readCalendar(worklistCalendar(week(), { as: "task" })).components[0]?.name).toBe(
      "VTODO",
    );
    expect(task).toMatchObject({ "DTSTART;VALUE=DATE": "20260111", "DUE;VALUE=DATE": "20260116" });
  });

  it("titles and descriptions are the caller's, escaped and folded at 75 octets", () => {
    const title = "Kunjungan; Ny. A, blok C\\2\nlantai 3 🏠 Ⓐ é".repeat(9);
    const text = worklistCalendar(week(), {
      title: () => title,
      description: ({ due }) => `\t${due}\u0007\r\nx\ry`,
      product: "a,b",
    });
    const calendar = readCalendar(text);
    const [event] = calendar.components;
    expect(textOf(propertyOf(event!, "SUMMARY")!)).toBe(title);
    expect(textOf(propertyOf(event!, "DESCRIPTION")!)).toBe(" 2026-01-16\nx\ny");
    expect(propertyOf(calendar, "PRODID")).toBe("a\\,b");
  });

  it("any text comes back as it was given, but control characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (title) => {
        const [event] = readCalendar(worklistCalendar(week(), { title: () => title })).components;
        expect(textOf(propertyOf(event!, "SUMMARY")!)).toBe(
          title
            .replace(/\r\n?/g, "\n")
            .replaceAll("\t", " ")
            .replace(/(?!\n)\p{Cc}/gu, ""),
        );
      }),
    );
  });

  it("the last day of the calendar and one before 1970 break nothing", () => {
    const far = { ...week(), asOf: "1969-12-31" as const };
    for (const person of far.persons) for (const line of person.lines) line.on = "9999-12-31";
    expect(entriesOf(far)[0]).toMatchObject({ SEQUENCE: "0", "DTEND;VALUE=DATE": "99991231" });
  });

  it("of an empty list it is an empty calendar", () => {
    const empty = worklist([], { policy: segmentOf({}), asOf: "2026-01-16" });
    expect(readCalendar(worklistCalendar(empty)).components).toEqual([]);
  });
});
