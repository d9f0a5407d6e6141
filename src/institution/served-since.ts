import { addDays, type PlainDate } from "../calendar/index";
import { termStatus, type Vantage } from "../definition/index";
import type { Nature } from "../program/index";
import type { ServiceTerm } from "./records";

/** Since when services have been given without a break. */
export interface Served {
  /** First day that is recorded; absent when no service with a first day is given. */
  since: PlainDate | undefined;
  /** Whether a service without a recorded first day could reach further back. */
  open: boolean;
}

/**
 * Finds since when services of one nature have been given without a break until a day; nothing when
 * services were not recorded. One that begins on the day after another ended goes on from it.
 */
export function servedSince(
  services: readonly ServiceTerm[] | null | undefined,
  nature: Nature,
  vantage: Vantage,
): Served | undefined {
  if (services == null) return undefined;
  const spans = services.flatMap((service) => {
    if (service.nature !== nature) return [];
    const status = termStatus(service, { ...vantage, undated: "open" });
    const begun = status.outcome !== "not-applicable" && status.state !== "not-begun";
    return begun ? [{ start: service.from ?? undefined, end: status.lastDay ?? vantage.asOf }] : [];
  });
  let since: PlainDate | undefined;
  let edge = vantage.asOf;
  const reaches = ({ end }: { end: PlainDate }) => edge <= end;
  for (;;) {
    const next = spans.find((span) => span.start && span.start <= edge && reaches(span));
    if (!next?.start) break;
    since = next.start;
    edge = addDays(since, -1);
  }
  return { since, open: spans.some((span) => span.start === undefined && reaches(span)) };
}
