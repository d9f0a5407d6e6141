import { toEpochDay } from "../calendar/index";
import type { FirstRelapse } from "../relapse/index";
import type { Judgement } from "./judge-episode";

/** What is judged where a segment has begun. */
type Begun = Judgement & Required<Pick<Judgement, "run" | "whole" | "least" | "loss">>;

/** The day since which the state of a client holds; none before aftercare began. */
export function stateSince(judgement: Judgement): number | undefined {
  const { state, run, loss, relapse, pause } = judgement;
  switch (state) {
    case "died":
      return judgement.decision.course.died;
    case "relapsed":
      return toEpochDay((relapse as Extract<FirstRelapse, { status: "relapsed" }>).on);
    case "completed":
      return completedOn(judgement);
    case "lost":
      return loss?.since;
    case "readmitted":
    case "not-completed":
      return run?.closed?.on ?? run?.end;
    case "suspended":
      return pause?.start;
    case "minimum-reached":
      return minimumReachedOn(judgement);
    default:
      return run?.entered;
  }
}

/** The day on which aftercare was completed, where it was. */
export function completedOn(judgement: Judgement): number {
  const { contacts, run, whole } = judgement as Begun;
  return reachedOn(Number(run.end), contacts, whole.required);
}

/** The day on which the least length was reached, where it was. */
export function minimumReachedOn(judgement: Judgement): number {
  const { contacts, run, least } = judgement as Begun;
  const min = Number(run.min);
  return reachedOn(
    min,
    contacts.filter(({ window }) => window.due <= min),
    least.required,
  );
}

/** The day on which a length, and the number of held contacts that it asks for, were both reached. */
function reachedOn(length: number, contacts: Judgement["contacts"], required: number): number {
  const days = contacts.flatMap(({ held }) => held?.day ?? []).sort((a, b) => a - b);
  return Math.max(length, days[required - 1] ?? length);
}
