import type { PlainDate } from "../calendar/index";
import type { WorklistLine } from "./worklist-types";

/** Which of the parts that a line may lack a line has. */
export interface Parts {
  region: boolean;
  lateUntil: boolean;
  lastSeen: boolean;
  takenOver: boolean;
}

/**
 * Gives lines to fill in, with the keys of the parts that they have in the order of print. Lines are
 * copies of a few models, since adding keys one by one to each of many costs more than all they hold.
 */
export function blankLines(): (parts: Parts) => WorklistLine {
  const models: WorklistLine[] = [];
  return (parts) => {
    const { region, lateUntil, lastSeen, takenOver } = parts;
    const which =
      Number(region) + 2 * Number(lateUntil) + 4 * Number(lastSeen) + 8 * Number(takenOver);
    models[which] ??= modelOf(parts);
    return { ...(models[which] as WorklistLine) };
  };
}

function modelOf({ region, lateUntil, lastSeen, takenOver }: Parts): WorklistLine {
  const day: PlainDate = "0000-01-01";
  return {
    contactId: "",
    episodeId: "",
    personId: "",
    institutionId: "",
    ...(region && { region: "" as never }),
    earliest: day,
    due: day,
    latest: day,
    on: day,
    purpose: "monitoring",
    status: "scheduled",
    ...(lateUntil && { lateUntil: day }),
    state: "active",
    daysOverdue: 0,
    monitors: [],
    meetingRequired: false,
    urineDue: false,
    instrumentsDue: [],
    attempts: { count: 0 },
    ...(lastSeen && { lastSeen: day }),
    ...(takenOver && { takenOver: { from: "", on: day } }),
    reasons: [],
  };
}
