import { daysBetween } from "../calendar/index";
import type { IssueList } from "./issue-list";
import { isStanding } from "./known";
import type { Contact, Observation, UrineTest } from "./observations";
import type { Episode } from "./types";

type At = (field: string) => (string | number)[];

/** Checks each observation of an episode by itself and beside registration and admission. */
export function checkObservations(episode: Episode, list: IssueList): void {
  const { registered, admitted, observations } = episode;
  const registeredOn = isStanding(registered) ? registered.on : undefined;
  const admittedOn = admitted && isStanding(admitted) ? admitted.on : undefined;
  for (const [i, observation] of observations.entries()) {
    if (!isStanding(observation)) continue;
    const { on } = observation;
    const at: At = (field) => ["observations", i, field];
    if (registeredOn && on < registeredOn) {
      list.warning("episode.observation-before-registration", at("on"), { on, registeredOn });
    }
    checkOne(observation, list, at);
    if (!admittedOn) continue;
    if (observation.kind === "claim" && on < admittedOn) {
      list.warning("episode.claim-before-admission", at("on"), { on, admittedOn });
    }
    const onset = observation.kind === "contact" ? observation.onset : undefined;
    if (onset && onset < admittedOn && admittedOn <= on) {
      list.warning("episode.onset-before-admission", at("onset"), { onset, admittedOn });
    }
  }
}

function checkOne(observation: Observation, list: IssueList, at: At): void {
  if (observation.kind === "contact") checkContact(observation, list, at);
  else if (observation.kind === "urine") checkUrine(observation, list, at);
  else if ("until" in observation) {
    const { on, until } = observation;
    if (until && until < on) list.error("episode.until-before-start", at("until"), { on, until });
  }
}

function checkContact(contact: Contact, { error }: IssueList, at: At): void {
  const { on, covers, use, useDays, onset } = contact;
  if (covers) {
    const { start, end } = covers;
    if (end < start) error("episode.period-ends-before-start", at("covers"), { start, end });
    else {
      const days = daysBetween(start, end) + 1;
      if (useDays != null && useDays > days) {
        error("episode.use-days-exceed-period", at("useDays"), { useDays, days });
      }
    }
    if (on < end) error("episode.covers-after-contact", at("covers"), { end, on });
  }
  if (useDays != null && contradicts(use, useDays)) {
    error("episode.use-days-contradict-answer", at("useDays"), { useDays, use });
  }
  if (onset && on < onset) error("episode.onset-after-contact", at("onset"), { onset, on });
}

function contradicts(use: Contact["use"], useDays: number): boolean {
  return use === "none" ? useDays > 0 : (use === "some" || use === "routine") && useDays === 0;
}

function checkUrine(urine: UrineTest, { error, warning }: IssueList, at: At): void {
  if (urine.result === "positive") return;
  const params = { result: urine.result };
  if (urine.explained === "prescribed") {
    warning("episode.explained-without-positive", at("explained"), params);
  }
  if (urine.substances?.length) {
    error("episode.substances-without-positive", at("substances"), params);
  }
}
