import { addDays, daysBetween, type PlainDate, plainDate } from "../calendar/index";
import type { Term, TermState, TermStatus, TermStatusOptions } from "./term-types";
import type { Outcome, Vantage } from "./types";

const outcomeOf: Readonly<Record<TermState, Outcome>> = {
  "in-force": "met",
  "not-begun": "unmet",
  expired: "unmet",
  ended: "unmet",
  undated: "unknown",
  "not-known": "not-applicable",
};

/**
 * Returns what is known of a term on a day: whether it holds, since when and until when.
 *
 * **Rule.** It holds from its first day to its last, unless it was ended early. What was withdrawn,
 * or not recorded by `knownAt`, is not known.
 *
 * **Unknown.** Where the last day was not recorded and none was denied by `openEnded`, it is known
 * to hold on its first day alone; on later days it is undated. The day of recording stands for a
 * first day that was not recorded. With `undated: "open"` a missing day leaves that side open.
 *
 * **Boundaries.** First and last day are both inside. On the day of an early end it does not hold.
 *
 * @param term - The term.
 * @param options - The day as of which is asked, what was known, and what a missing day means.
 * @returns The status.
 * @throws RangeError when `asOf` or `knownAt` is not an existing day.
 * @example
 * const licence = { from: "2024-01-01", to: "2025-12-31" } as const;
 * const status = termStatus(licence, { asOf: "2025-12-01" });
 * [status.state, status.daysLeft]; // => ["in-force", 30]
 * termStatus(licence, { asOf: "2026-01-01" }).state; // => "expired"
 * termStatus({ from: "2013-05-17" }, { asOf: "2026-01-01" }).outcome; // => "unknown"
 * @since 0.1.0
 */
export function termStatus(term: Term, options: TermStatusOptions): TermStatus {
  const { asOf, knownAt } = options;
  plainDate(asOf);
  if (knownAt != null) plainDate(knownAt);
  const state = stateOf(term, options);
  const base = { state, outcome: outcomeOf[state], asOf, ...(knownAt != null && { knownAt }) };
  if (state === "not-known") return base;
  const lastDay = lastDayOf(term, options);
  return {
    ...base,
    ...(term.from != null && { from: term.from }),
    ...(lastDay && { lastDay }),
    ...(state === "in-force" && lastDay && { daysLeft: daysBetween(asOf, lastDay) }),
  };
}

function stateOf(term: Term, options: TermStatusOptions): TermState {
  const { asOf, undated = "unknown" } = options;
  if (!isRecorded(term, options)) return "not-known";
  if (earlyEnd(term, options) !== undefined) return "ended";
  if (term.to != null && term.to < asOf) return "expired";
  if (term.from != null && asOf < term.from) return "not-begun";
  if (undated === "open") return "in-force";
  const start = term.from ?? term.recordedOn;
  if (start == null || asOf < start) return "undated";
  if (term.to == null && !term.openEnded && asOf !== term.from) return "undated";
  return "in-force";
}

/** Whether it was recorded and not withdrawn; a term that has yet to begin can be known. */
function isRecorded({ from, recordedOn, retractedOn }: Term, { knownAt }: Vantage): boolean {
  if (knownAt == null) return retractedOn == null;
  return (
    (recordedOn ?? from ?? knownAt) <= knownAt && (retractedOn == null || knownAt < retractedOn)
  );
}

/** The day of the early end, when it lies in the past and was known. */
function earlyEnd({ endedOn }: Term, { asOf, knownAt }: Vantage): PlainDate | undefined {
  if (endedOn == null || asOf < endedOn) return undefined;
  return knownAt != null && knownAt < endedOn ? undefined : endedOn;
}

function lastDayOf(term: Term, vantage: Vantage): PlainDate | undefined {
  const { to } = term;
  const ended = earlyEnd(term, vantage);
  if (ended === undefined) return to ?? undefined;
  return to != null && to < ended ? to : addDays(ended, -1);
}
