import { toEpochDay } from "../calendar/index";
import { isKnown } from "../definition/index";
import type { Episode } from "../episode/index";
import type { Round } from "./course";
import type { PolicyRules, Rules, SegmentRules } from "./policy-rules";
import type { AftercareAnchor } from "./vocabulary";

/** Why an anchor leads into no segment. */
export type Refusal = "no-policy" | "discharge-reason" | "not-entered";

/** The day of an anchor in a time in care. */
export const dayOf = (round: Round, anchor: AftercareAnchor) =>
  anchor === "admission" ? round.admitted : round.discharged;

/** The policy for an anchor: the given one, or that in force on the day that it names. */
export function policyFor(rules: Rules, round: Round, anchor: AftercareAnchor) {
  for (const candidate of rules.policies) {
    if (!candidate.anchors.includes(anchor)) continue;
    if (!rules.byForce) return candidate;
    const { chosenOn } = candidate.policy;
    const day = dayOf(round, chosenOn === "segment-anchor" ? anchor : chosenOn);
    if (day !== undefined && inForceOn(candidate, day)) return candidate;
  }
  return undefined;
}

function inForceOn({ policy: { effectiveFrom, effectiveTo } }: PolicyRules, day: number): boolean {
  if (effectiveFrom != null && day < toEpochDay(effectiveFrom)) return false;
  return effectiveTo == null || day <= toEpochDay(effectiveTo);
}

/** The day from which a client is followed, or why they are not. */
export function entryInto(
  { segment }: SegmentRules,
  episode: Episode,
  round: Round,
  anchor: number,
  rules: Rules,
): number | Refusal {
  if (segment.anchor === "discharge") {
    if (round.reason === "died") return "discharge-reason";
    if (segment.reasons && round.reason && !segment.reasons.includes(round.reason)) {
      return "discharge-reason";
    }
  }
  if (segment.entry === "every-client") return anchor;
  const starts = episode.phases
    .filter((phase) => phase.phase === "aftercare" && isKnown(phase, rules))
    .map((phase) => toEpochDay(phase.on))
    .filter((day) => anchor <= day && day <= (round.returned ?? rules.today));
  return starts.length > 0 ? Math.min(...starts) : "not-entered";
}
