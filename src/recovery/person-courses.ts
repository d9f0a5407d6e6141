import { addDays, addDuration, type PlainDate } from "../calendar/index";
import { isKnown, type Vantage } from "../definition/index";
import { type Discharge, type Episode, linkEpisodes, treatmentSpells } from "../episode/index";
import type { RecoveryDefinition } from "./recovery-definition";

/** One course of care of a person, and what is known of the person. */
export interface Course {
  /** The first of its episodes. */
  episode: Episode;
  /** All its episodes: more than one where a transfer joins them. */
  episodes: readonly Episode[];
  /** First day of care; absent when no admission is recorded. */
  start: PlainDate | undefined;
  /** The discharge that ended it; absent while it lasts. */
  discharge: Discharge | undefined;
  /** First day of aftercare, where the definition asks for it. */
  aftercare: PlainDate | undefined;
  /** First days of other courses of the person after this one. */
  returns: readonly PlainDate[];
  /** The episode of the course with the observations of all episodes of the person. */
  facts: Episode;
  /** All episodes of the person. */
  person: readonly Episode[];
}

/** A time in care on the way to a course. */
type Part = Pick<Course, "episodes" | "start" | "discharge">;

const nothing: readonly never[] = [];

/**
 * The courses of a person in order. An episode with a return after a discharge is several courses;
 * episodes that a transfer joins are one.
 */
export function personCourses(
  person: readonly Episode[],
  definition: RecoveryDefinition,
  vantage: Vantage,
): Course[] {
  const parts = partsOf(person, definition, vantage);
  if (parts.length > 1) parts.sort(compareParts);
  const asksAftercare =
    definition.clock === "aftercare-start" || definition.cohort === "entered-aftercare";
  const observations =
    person.length > 1 ? person.flatMap((episode) => episode.observations) : undefined;
  return parts.map((part, i) => {
    const episode = part.episodes[0] as Episode;
    const next = parts[i + 1]?.start;
    return {
      episode,
      episodes: part.episodes,
      start: part.start,
      discharge: part.discharge,
      aftercare: asksAftercare ? aftercareOf(part, next, vantage) : undefined,
      returns: parts.length < 2 ? nothing : returnsAfter(parts, part),
      facts: observations ? { ...episode, observations } : episode,
      person,
    };
  });
}

function partsOf(
  person: readonly Episode[],
  definition: RecoveryDefinition,
  vantage: Vantage,
): Part[] {
  const only = person[0];
  if (only && person.length === 1) return spellsOf(only, vantage);
  const byId = new Map(person.map((episode) => [episode.id, episode]));
  const { courses, notAdmitted } = linkEpisodes(byId.values(), {
    policy: definition.link,
    ...vantage,
  });
  const parts: Part[] = [];
  for (const { episodeIds } of courses) {
    const from = parts.length;
    for (const id of episodeIds) {
      const spells = spellsOf(byId.get(id) as Episode, vantage);
      const last = parts.length > from ? parts.at(-1) : undefined;
      const first = spells[0];
      if (last && first && isInTime(last, first, definition)) {
        parts.pop();
        spells[0] = join(last, first);
      }
      parts.push(...spells);
    }
  }
  for (const id of notAdmitted) parts.push(...spellsOf(byId.get(id) as Episode, vantage));
  return parts;
}

function spellsOf(episode: Episode, vantage: Vantage): Part[] {
  const episodes = [episode];
  const spells = treatmentSpells(episode, vantage);
  if (spells.length === 0) return [{ episodes, start: undefined, discharge: undefined }];
  return spells.map(({ start, discharge }) => ({ episodes, start, discharge }));
}

/** Whether one goes on the other before its window settles, which nothing later may undo. */
function isInTime(last: Part, next: Part, { window, ascertainment }: RecoveryDefinition): boolean {
  if (last.discharge?.reason !== "transferred" || !next.start) return false;
  return next.start <= addDays(addDuration(last.discharge.on, window), ascertainment.afterDays);
}

function join(last: Part, next: Part): Part {
  return {
    episodes: [...last.episodes, ...next.episodes],
    start: last.start,
    discharge: next.discharge,
  };
}

function compareParts(a: Part, b: Part): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf({ start, discharge, episodes }: Part): string {
  const [episode] = episodes as readonly [Episode];
  return `${start ?? discharge?.on ?? episode.registered.on} ${discharge?.on ?? "~"} ${episode.id}`;
}

function aftercareOf(part: Part, next: PlainDate | undefined, vantage: Vantage) {
  let first: PlainDate | undefined;
  for (const { phases } of part.episodes) {
    for (const phase of phases) {
      if (phase.phase !== "aftercare" || !isKnown(phase, vantage)) continue;
      if (part.start !== undefined && phase.on < part.start) continue;
      if (next !== undefined && next <= phase.on) continue;
      if (first === undefined || phase.on < first) first = phase.on;
    }
  }
  return first;
}

function returnsAfter(parts: readonly Part[], { discharge }: Part): PlainDate[] {
  const returns: PlainDate[] = [];
  for (const { start } of parts) {
    if (discharge && start !== undefined && discharge.on < start) returns.push(start);
  }
  return returns;
}
