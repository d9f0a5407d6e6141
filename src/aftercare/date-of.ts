import { fromEpochDay, type PlainDate } from "../calendar/index";

/** The last day of the calendar: what an open end written as a far day cannot move beyond. */
export const lastDay = 2_932_896;

/** An epoch day as text. */
export function dateOf(day: number): PlainDate {
  return fromEpochDay(Math.min(day, lastDay));
}

/** Writes epoch days as text, each once: the lines of a list are many, its days few. */
export function writtenDays(): (day: number) => PlainDate {
  const written = new Map<number, PlainDate>();
  return (day) => {
    let text = written.get(day);
    if (text === undefined) {
      text = dateOf(day);
      written.set(day, text);
    }
    return text;
  };
}
