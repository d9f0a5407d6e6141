import { addDays, compareDates, type PlainDate } from "../calendar/index";
import type { Term } from "../definition/index";

const FIRST: PlainDate = "0001-01-01";
const LAST: PlainDate = "9999-12-31";

/** Days from a first to a last one, both inside. */
export interface Span {
  start: PlainDate;
  end: PlainDate;
}

/** The days of a term of which a missing day leaves the side open. */
export function openSpan(term: Term): Span {
  return { start: term.from ?? FIRST, end: endOf(term, LAST) };
}

/** The days of which it is certain that the term holds, as far as its dates are recorded. */
export function sureSpan(term: Term): Span | undefined {
  const { from, openEnded } = term;
  if (from == null) return undefined;
  return { start: from, end: endOf(term, openEnded ? LAST : from) };
}

/** Whether two spans share a day. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end && a.start <= a.end && b.start <= b.end;
}

function endOf({ to, endedOn }: Term, missing: PlainDate): PlainDate {
  const last = to ?? missing;
  if (endedOn == null) return last;
  const ended = addDays(endedOn, -1);
  return compareDates(ended, last) < 0 ? ended : last;
}
