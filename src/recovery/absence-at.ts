import type { PlainDate } from "../calendar/index";
import { isKnown, type Vantage } from "../definition/index";
import type { Episode } from "../episode/index";

/** The prison or the move that holds on a day, prison first; with the records that tell of it. */
export function absenceAt(
  { observations }: Episode,
  day: PlainDate,
  vantage: Vantage,
): { reason: "imprisoned" | "moved"; records: string[] } | undefined {
  let imprisoned: string[] | undefined;
  let moved: string[] | undefined;
  for (const fact of observations) {
    if (fact.kind !== "imprisonment" && fact.kind !== "moved-away") continue;
    const isOver = fact.until != null && fact.until < day;
    if (day < fact.on || isOver || !isKnown(fact, vantage)) continue;
    if (fact.kind === "imprisonment") imprisoned = [...(imprisoned ?? []), fact.id];
    else moved = [...(moved ?? []), fact.id];
  }
  if (imprisoned) return { reason: "imprisoned", records: imprisoned.sort() };
  return moved && { reason: "moved", records: moved.sort() };
}
