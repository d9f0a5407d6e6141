import type { PlainDate } from "../calendar/index";
import { isKnown, type Vantage } from "../definition/index";
import type { Episode } from "../episode/index";

/** The prison or the move that holds on a day, prison first; with the records that tell of it. */
export function absenceAt(
  { observations }: Episode,
  day: PlainDate,
  vantage: Vantage,
): { reason: "imprisoned" | "moved"; records: string[] } | undefined {
  const holding = (kind: "imprisonment" | "moved-away") => {
    const records: string[] = [];
    for (const fact of observations) {
      if (fact.kind !== kind || day < fact.on || !isKnown(fact, vantage)) continue;
      if (fact.until == null || day <= fact.until) records.push(fact.id);
    }
    return records.sort();
  };
  const imprisoned = holding("imprisonment");
  if (imprisoned.length > 0) return { reason: "imprisoned", records: imprisoned };
  const moved = holding("moved-away");
  return moved.length > 0 ? { reason: "moved", records: moved } : undefined;
}
