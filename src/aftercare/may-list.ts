import { absenceKinds, type Episode } from "../episode/index";
import { dayOf, entryInto, policyFor } from "./choose-policy";
import { isPlain, plainRounds } from "./course";
import { showsUse } from "./life";
import type { Rules } from "./policy-rules";
import { aftercareAnchors } from "./vocabulary";

const unusual: ReadonlySet<string> = new Set([...absenceKinds, "readmission-elsewhere"]);

/**
 * Whether an episode may have something to list. It only spares the whole decision where the answer is
 * surely nothing: a plain course, no absence, no use, and no window open in the time that is looked at.
 */
export function mayList(episode: Episode, rules: Rules): boolean {
  if (rules.decisions.has(episode.id) || !isPlain(episode)) return true;
  for (const fact of episode.observations) {
    if (unusual.has(fact.kind) || showsUse(fact)) return true;
  }
  for (const round of plainRounds(episode, rules)) {
    for (const anchor of aftercareAnchors) {
      const day = dayOf(round, anchor);
      if (day === undefined) continue;
      for (const segment of policyFor(rules, round, anchor)?.segments ?? []) {
        const { anchor: own, end } = segment.segment;
        if (own !== anchor || (end === "discharge" && round.discharged !== undefined)) continue;
        if (!segment.daysFrom(day).live) continue;
        if (typeof entryInto(segment, episode, round, day, rules) === "number") return true;
      }
    }
  }
  return false;
}
