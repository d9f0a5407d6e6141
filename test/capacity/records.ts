import type { PlainDate } from "../../src/calendar/index";
import type { WaitingEntry } from "../../src/capacity/index";
import type { Episode } from "../../src/episode/index";
import { deepFreeze } from "../definition/deep-freeze";

/** An invented entry of a waiting list for a bed, since 10 January 2026, frozen. */
export function entryOf(id: string, fields: Partial<WaitingEntry> = {}): WaitingEntry {
  const base = { id, personId: `p-${id}`, on: "2026-01-10", modality: "inpatient" } as const;
  return deepFreeze({ ...base, ...fields });
}

/** An invented stay at an institution, frozen. */
export function stayOf(
  admitted: PlainDate,
  left?: PlainDate,
  more: Partial<Episode> = {},
): Episode {
  return deepFreeze({
    id: `e-${admitted}`,
    personId: "p1",
    institutionId: "i1",
    nature: "social",
    modality: "inpatient",
    entry: "voluntary",
    registered: { id: "r", on: admitted },
    admitted: { id: "a", on: admitted },
    ...(left && { discharged: { id: "d", on: left, reason: "completed" as const } }),
    phases: [],
    observations: [],
    assignments: [],
    ...more,
  });
}
