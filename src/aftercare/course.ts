import { toEpochDay } from "../calendar/index";
import { isKnown, type Vantage } from "../definition/index";
import {
  type DischargeReason,
  deathAsOf,
  dischargeAsOf,
  type Episode,
  episodeStatus,
} from "../episode/index";

/** A time in care and what follows it, in epoch days, up to a return. */
export interface Round {
  /** Admission or return. */
  admitted?: number;
  discharged?: number;
  reason?: DischargeReason;
  /** The return after that discharge. */
  returned?: number;
}

/** The rounds of an episode, and the client's death. */
export interface Course {
  rounds: Round[];
  died?: number;
}

/** Whether an episode has steps that took the place of others, returns, or tells of a death. */
export function isPlain(episode: Episode): boolean {
  const { earlier, reopened, discharged, admitted, observations } = episode;
  if (earlier?.length || reopened?.length || discharged?.reason === "died") return false;
  if (discharged && admitted && discharged.on < admitted.on) return false;
  for (const { kind } of observations) if (kind === "death") return false;
  return true;
}

/**
 * Walks through the times in care of an episode. A plain one is read as it stands, which gives what
 * the walk through its history would.
 */
export function courseOf(episode: Episode, vantage: Vantage): Course {
  return isPlain(episode) ? { rounds: plainRounds(episode, vantage) } : walk(episode, vantage);
}

/** The one round of a plain episode; none before admission. */
export function plainRounds({ admitted, discharged }: Episode, vantage: Vantage): Round[] {
  const round: Round = {};
  if (admitted && isKnown(admitted, vantage)) round.admitted = toEpochDay(admitted.on);
  if (discharged && isKnown(discharged, vantage)) {
    round.discharged = toEpochDay(discharged.on);
    round.reason = discharged.reason;
  }
  return round.admitted === undefined && round.discharged === undefined ? [] : [round];
}

function walk(episode: Episode, vantage: Vantage): Course {
  const rounds: Round[] = [];
  for (const { state, on } of episodeStatus(episode, vantage).history) {
    const day = toEpochDay(on);
    const last = rounds.at(-1);
    if (state === "died") break;
    if (state === "discharged") {
      const at = { asOf: on, knownAt: vantage.knownAt };
      const reason = dischargeAsOf(episode, at)?.reason;
      const round = last && last.discharged === undefined ? last : { discharged: day };
      if (round !== last) rounds.push(round);
      Object.assign(round, { discharged: day }, reason && { reason });
      continue;
    }
    if (last?.discharged !== undefined && last.returned === undefined) last.returned = day;
    if (state === "in-treatment") rounds.push({ admitted: day });
  }
  const death = deathAsOf(episode, vantage);
  return { rounds, ...(death && { died: toEpochDay(death.on) }) };
}
