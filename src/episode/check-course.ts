import { type Stay, walkCourse } from "./course";
import { steps } from "./dated-facts";
import { deathIn } from "./death-in";
import type { IssueList } from "./issue-list";
import { isStanding } from "./known";
import type { Episode } from "./types";
import type { DischargeReason, Modality, Phase } from "./vocabulary";

/** Phases that only one modality has. */
const modalityOf: Readonly<Partial<Record<Phase, Modality>>> = {
  detoxification: "inpatient",
  "entry-unit": "inpatient",
  primary: "inpatient",
  "re-entry": "inpatient",
  counseling: "outpatient",
  "group-therapy": "outpatient",
  "symptomatic-therapy": "outpatient",
};

/** Reasons that end care, and so need an admission. */
export const endingCare: readonly DischargeReason[] = [
  "completed",
  "mutual-agreement",
  "order-ended",
  "dropped-out",
  "against-advice",
  "non-compliance",
];

/** Checks the order of the steps of an episode, and its phases. */
export function checkCourse(episode: Episode, list: IssueList): void {
  const { error, warning } = list;
  const registeredOn = episode.registered.on;
  const standing = (step: (typeof steps)[number]) => {
    const fact = episode[step];
    return fact && isStanding(fact) ? fact : undefined;
  };
  if (isStanding(episode.registered)) {
    for (const step of steps) {
      const on = standing(step)?.on;
      if (on && on < registeredOn) {
        error("episode.before-registration", [step, "on"], { on, registeredOn });
      }
    }
  }
  const screenedOn = standing("screened")?.on;
  const assessedOn = standing("assessed")?.on;
  const admittedOn = standing("admitted")?.on;
  if (screenedOn && assessedOn && assessedOn < screenedOn) {
    warning("episode.assessed-before-screened", ["assessed", "on"], { assessedOn, screenedOn });
  }
  if (assessedOn && admittedOn && admittedOn < assessedOn) {
    warning("episode.admitted-before-assessed", ["admitted", "on"], { admittedOn, assessedOn });
  }
  const { discharged } = episode;
  if (
    discharged &&
    isStanding(discharged) &&
    !admittedOn &&
    endingCare.includes(discharged.reason)
  ) {
    const params = { reason: discharged.reason };
    warning("episode.discharged-without-admission", ["discharged", "reason"], params);
  }
  const { faults, stays } = walkCourse(episode, isStanding);
  list.issues.push(...faults);
  checkPhases(episode, stays, list);
}

function checkPhases(episode: Episode, stays: Stay[], { error, warning }: IssueList): void {
  const diedOn = deathIn(episode, isStanding)?.on;
  const admittedOn = stays[0]?.start;
  for (const [i, fact] of episode.phases.entries()) {
    const { on, phase } = fact;
    if (!isStanding(fact)) continue;
    const modality = modalityOf[phase];
    if (modality && modality !== episode.modality) {
      error("episode.phase-of-other-modality", ["phases", i, "phase"], {
        phase,
        modality: episode.modality,
      });
    }
    if (!admittedOn) {
      warning("episode.phase-without-admission", ["phases", i, "on"], { on });
    } else if (on < admittedOn) {
      error("episode.phase-before-admission", ["phases", i, "on"], { on, admittedOn });
    } else if (
      phase !== "aftercare" &&
      !(diedOn && diedOn < on) &&
      !stays.some(({ start, end }) => start <= on && (end === undefined || on <= end))
    ) {
      error("episode.phase-after-discharge", ["phases", i, "on"], { on });
    }
  }
}
