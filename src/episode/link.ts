import { addDuration, type PlainDate } from "../calendar/index";
import { walkCourse } from "./course";
import type { Known } from "./known";
import type { LinkPolicy } from "./link-policy";
import type { Observation } from "./observations";
import type { Episode } from "./types";
import type { DischargeReason } from "./vocabulary";

/** An episode with what linking looks at. */
export interface Link {
  episode: Episode;
  start: PlainDate;
  end: PlainDate | undefined;
  /** The day from which the time until the next is counted; none while the stay is open. */
  from: PlainDate | undefined;
  reason: DischargeReason | undefined;
}

/** Sorts by person, first day and id. */
export const keyOf = ({ episode, start }: Link) =>
  [episode.personId, start, episode.id].join("\u0000");

/** The time in care of an episode as a policy sees it; none when the client was not admitted. */
export function linkOf(episode: Episode, policy: LinkPolicy, known: Known): Link | undefined {
  const { stays, discharge } = walkCourse(episode, known);
  const [first, ...returns] = stays;
  if (!first) return undefined;
  const last = returns.at(-1) ?? first;
  const { start } = first;
  const { end } = last;
  const reason = end && discharge?.reason;
  let from = end;
  if (policy.from === "last-contact") {
    from = end ?? last.start;
    for (const observation of episode.observations) {
      if (from < observation.on && isMeeting(observation) && known(observation)) {
        from = observation.on;
      }
    }
  }
  return { episode, start, end, from, reason };
}

/** Whether the client was met or tested. */
function isMeeting(observation: Observation): boolean {
  switch (observation.kind) {
    case "contact":
      return observation.informant === "client";
    case "urine":
      return observation.result !== "not-given";
    default:
      return observation.kind === "instrument";
  }
}

/** The episode of a course that reaches furthest; one that is open reaches beyond all others. */
export function furthest(course: readonly Link[]): Link {
  return course.reduce((a, b) => ((b.from ?? "9999") >= (a.from ?? "9999") ? b : a));
}

/** Whether an episode goes on the course that another reaches furthest of. */
export function mayFollow(previous: Link, next: Link, policy: LinkPolicy): boolean {
  const { follows, gap, breaks } = policy;
  if (follows === "none") return false;
  if (follows === "transferred") {
    const after = previous.end !== undefined && previous.end <= next.start;
    if (previous.reason !== "transferred" || !after) return false;
  }
  const changed = (field: keyof Episode) => {
    const [before, now] = [previous.episode[field], next.episode[field]];
    return before != null && now != null && before !== now;
  };
  if (breaks?.some(changed)) return false;
  // Within the last century of the calendar a limit may lie beyond it.
  if (!gap || previous.from === undefined || previous.from >= "9900") return true;
  return "atMost" in gap
    ? next.start <= addDuration(previous.from, gap.atMost)
    : next.start < addDuration(previous.from, gap.lessThan);
}
