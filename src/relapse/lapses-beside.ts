import type { Lapse, RelapseEvent } from "./event-types";
import type { Readings } from "./gather-readings";
import type { ObservationRule } from "./observation-types";

/** Use within the readings that is part of no relapse: neither shown by it nor heard during it. */
export function lapsesBeside(
  events: readonly RelapseEvent[],
  { readings, start }: Readings,
  { evidence }: ObservationRule,
): Lapse[] {
  const lapses: Lapse[] = [];
  for (const { meaning, day, grade, observation } of readings) {
    if (meaning === "clear" || day <= start || observation.kind === "claim") continue;
    const isHeard = evidence.includes(grade);
    const isPart = events.some(
      ({ onset, lastSeen, records }) =>
        (isHeard && onset.by <= day && day <= lastSeen) || records.includes(observation.id),
    );
    if (!isPart) lapses.push({ on: day, grade, record: observation.id });
  }
  return lapses;
}
