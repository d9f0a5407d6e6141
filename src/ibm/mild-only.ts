import { compareDated } from "../definition/index";
import type { IbmFacts } from "./facts";
import type { IbmActivity } from "./records";
import type { IbmSeverity } from "./vocabulary";

/** Interventions of a unit by whether the client's severity is one the unit may treat. */
export interface TreatedSeverities {
  /** Ids of interventions whose client the unit may treat. */
  allowed: string[];
  /** Ids of interventions whose client should have been referred. */
  violations: string[];
  /** Number of interventions whose client's severity is not recorded. */
  unknown: number;
}

/**
 * Sorts interventions by the client's severity. Aftercare is not looked at: accompanying graduates
 * of any severity is the agents' duty.
 *
 * The severity is the one recorded with the intervention, else that of the client's last screening
 * before it at the same unit.
 */
export function sortBySeverity(
  { inWindow, others }: IbmFacts,
  treats: readonly IbmSeverity[],
): TreatedSeverities {
  const sorted: TreatedSeverities = { allowed: [], violations: [], unknown: 0 };
  let screenings: Map<string, IbmActivity[]> | undefined;
  for (const activity of inWindow) {
    if (activity.kind !== "intervention") continue;
    let severity = activity.severity;
    if (severity == null) {
      screenings ??= screeningsByClient([...inWindow, ...others]);
      severity = lastBefore(screenings.get(activity.clientId ?? ""), activity);
    }
    if (severity == null) sorted.unknown++;
    else if (treats.includes(severity)) sorted.allowed.push(activity.id);
    else sorted.violations.push(activity.id);
  }
  sorted.violations.sort();
  return sorted;
}

function screeningsByClient(activities: readonly IbmActivity[]): Map<string, IbmActivity[]> {
  const byClient = new Map<string, IbmActivity[]>();
  for (const activity of activities) {
    const { kind, clientId, severity } = activity;
    if (kind !== "screening" || clientId == null || severity == null) continue;
    const list = byClient.get(clientId);
    if (list) list.push(activity);
    else byClient.set(clientId, [activity]);
  }
  return byClient;
}

function lastBefore(
  screenings: readonly IbmActivity[] | undefined,
  activity: IbmActivity,
): IbmSeverity | null | undefined {
  let last: IbmActivity | undefined;
  for (const screening of screenings ?? []) {
    if (isAfter(screening, activity)) continue;
    if (!last || compareDated(last, screening) < 0) last = screening;
  }
  return last?.severity;
}

/** Later in time; ids do not tell, so a screening of the same day counts unless sequences part them. */
function isAfter(a: IbmActivity, b: IbmActivity): boolean {
  return a.on > b.on || (a.on === b.on && (a.sequence ?? 0) > (b.sequence ?? 0));
}
