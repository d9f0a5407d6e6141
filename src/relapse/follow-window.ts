import type { Vantage } from "../definition/index";
import { deathAsOf, type Episode } from "../episode/index";
import { cleanEvidence, nextAfter, straddles } from "./clean-evidence";
import type { RelapseEvent } from "./event-types";
import { findSpells } from "./find-spells";
import type { FollowedClient, FollowedWindow, LastWord } from "./followed-types";
import { gatherReadings, type Readings } from "./gather-readings";
import { unknownReason } from "./unknown-reason";

/**
 * Follows a client to the end of a window, by what is known from a vantage, which must not lie beyond
 * the days for evidence.
 */
export function followWindow(
  episode: Episode,
  window: FollowedWindow,
  vantage: Vantage,
): FollowedClient {
  const { rule, from, to } = window;
  const { asOf, knownAt } = vantage;
  const gathered = gatherReadings(episode, { rule, from, asOf, knownAt });
  const { events, lapses, contradicted } = findSpells(gathered, rule);
  return {
    gathered,
    contradicted,
    relapses: events.filter(({ on }) => on <= to),
    lapses: lapses.filter(({ on }) => on <= to),
    last: lastWord(episode, window, vantage, gathered, events),
  };
}

function lastWord(
  episode: Episode,
  window: FollowedWindow,
  vantage: Vantage,
  { readings }: Readings,
  events: readonly RelapseEvent[],
): LastWord {
  const { to } = window;
  const evidence = cleanEvidence(readings, events, window);
  if (evidence) {
    const death = deathAsOf(episode, vantage);
    if (death === undefined || to < death.on) return { status: "clean", evidence };
  }
  const last = events.findLast(({ on }) => on <= to);
  if (last && !(last.clearedOn && last.clearedOn <= to)) return { status: "relapsed", event: last };
  const next = nextAfter(events, to);
  if (next && straddles(next, to)) {
    return { status: "unknown", reason: "straddling", records: next.records };
  }
  const { reason, records } = unknownReason(episode, window, vantage);
  return { status: "unknown", reason, records };
}
