import type { PlainDate } from "../calendar/index";
import { findFactsAfterDeath } from "./check-after-death";
import { type Stay, walkCourse } from "./course";
import { agree, deathIn } from "./death-in";
import { type IssueList, issueList } from "./issue-list";
import { isStanding } from "./known";
import type { Episode } from "./types";

/** An episode and its position in the list that is checked. */
export interface PlacedEpisode {
  episode: Episode;
  at: number;
}

/** Checks the episodes of one person beside each other. */
export function checkPerson(person: readonly PlacedEpisode[], list: IssueList): void {
  checkSex(person, list);
  checkDeathsOf(person, list);
  checkStays(person, list);
}

function checkSex(person: readonly PlacedEpisode[], { warning }: IssueList): void {
  const recorded = person.filter(({ episode }) => episode.sex != null);
  for (const { episode, at } of recorded) {
    if (episode.sex !== recorded[0]?.episode.sex) warning("episode.sex-differs", [at, "sex"]);
  }
}

function checkDeathsOf(person: readonly PlacedEpisode[], list: IssueList): void {
  const deaths = person
    .flatMap(({ episode, at }) => {
      const death = deathIn(episode, isStanding);
      return death ? [{ ...death, at }] : [];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.at - b.at));
  const [first] = deaths;
  if (!first) return;
  for (const death of deaths) {
    if (agree(first, death)) continue;
    const params = { on: death.on, firstOn: first.on };
    list.error("episode.contradictory-deaths", [death.at, "observations"], params);
  }
  for (const { episode, at } of person) {
    if (deaths.some((death) => death.at === at)) continue;
    const own = issueList();
    findFactsAfterDeath(episode, first.on, own);
    for (const issue of own.issues) list.issues.push({ ...issue, path: [at, ...issue.path] });
  }
}

interface PlacedStay extends Stay {
  at: number;
  episode: Episode;
}

const endless: PlainDate = "9999-12-31";

/** Sorted by begin and end, so that a stay of one day comes before one that follows it. */
function compareStays(a: PlacedStay, b: PlacedStay): number {
  const keys = [a, b].map(({ start, end, episode }) => `${start} ${end ?? endless} ${episode.id}`);
  return String(keys[0]) < String(keys[1]) ? -1 : 1;
}

function checkStays(person: readonly PlacedEpisode[], list: IssueList): void {
  const stays = person
    .flatMap(({ episode, at }) =>
      walkCourse(episode, isStanding).stays.map((stay): PlacedStay => ({ ...stay, at, episode })),
    )
    .sort(compareStays);
  for (const [i, next] of stays.entries()) {
    for (const previous of stays.slice(0, i)) {
      if (previous.at !== next.at) compare(previous, next, list);
    }
  }
}

function compare(previous: PlacedStay, next: PlacedStay, { error, warning }: IssueList): void {
  const { start } = next;
  const path = [next.at, "admitted", "on"];
  const { end } = previous;
  if (end === undefined) {
    warning("episode.open-stay-before-next", path, { start, since: previous.start });
  } else if (start < end) {
    const bothInpatient = [previous, next].every((s) => s.episode.modality === "inpatient");
    if (bothInpatient) error("episode.overlapping-stays", path, { start, end });
    else warning("episode.overlapping-services", path, { start, end });
  }
}
