import { toEpochDay } from "../calendar/index";
import type { Outcome } from "../definition/index";
import { type FirstRelapse, firstRelapse, type RelapseRule } from "../relapse/index";
import { type Pause, pauseOn } from "./absences";
import type { ContactDecision, EpisodeDecision } from "./decide-episode";
import { judgeLoss, type Loss } from "./judge-loss";
import { dateOf } from "./planned-contact";
import type { Rules } from "./policy-rules";
import type { SegmentRun } from "./segment-run";
import { type ShareHeld, shareHeld } from "./share-held";
import type { AftercareState } from "./vocabulary";

/** What is judged of the last segment of a client; the status prints it, the report counts it. */
export interface Judgement {
  decision: EpisodeDecision;
  state: AftercareState;
  since?: number | undefined;
  run?: SegmentRun;
  contacts: ContactDecision[];
  whole?: ShareHeld;
  least?: ShareHeld;
  completed: Outcome;
  /** Whether the planned end has come. */
  timeIsOver: boolean;
  minimumReached: Outcome;
  loss?: Loss;
  lost: Outcome;
  relapse?: FirstRelapse;
  relapsed: Outcome;
  pause?: Pause | undefined;
}

/** Judges the last segment of a client that has begun. */
export function judgeEpisode(
  decision: EpisodeDecision,
  rules: Rules,
  rule: RelapseRule | undefined,
): Judgement {
  const run = decision.runs.at(-1);
  const { died } = decision.course;
  if (run === undefined) {
    return {
      decision,
      state: died === undefined ? "not-started" : "died",
      since: died,
      contacts: [],
      completed: "not-applicable",
      timeIsOver: false,
      minimumReached: "not-applicable",
      lost: "not-applicable",
      relapsed: "not-applicable",
    };
  }
  const { today } = rules;
  const { policy } = run.rules.policy;
  const contacts = decision.contacts.filter((contact) => contact.run === run);
  const whole = shareHeld(contacts, policy.completion, today);
  const early = contacts.filter(({ window }) => window.due <= (run.min ?? 0));
  const least = shareHeld(early, policy.completion, today);
  const loss = judgeLoss(decision, run, contacts, today);
  const relapse = rule && findRelapse(decision, run, contacts, rules, rule);
  const judged: Judgement = {
    decision,
    state: "active",
    run,
    contacts,
    whole,
    least,
    completed: reached(run, run.end, whole, today),
    timeIsOver: run.end !== undefined && run.end <= today,
    minimumReached: reached(run, run.min, least, today),
    loss,
    lost: loss.lost ? "met" : "unmet",
    ...(relapse && { relapse }),
    relapsed: !relapse ? "not-applicable" : relapse.status === "relapsed" ? "met" : "unknown",
    pause: run.closed ? undefined : pauseOn(Math.min(today, run.end ?? today), run.pauses),
  };
  return { ...judged, ...stateOf({ ...judged, whole, least, loss }, run, died) };
}

/** Whether a length was reached with the share that is asked. */
function reached(
  { closed }: SegmentRun,
  end: number | undefined,
  { outcome }: ShareHeld,
  today: number,
): Outcome {
  if (end === undefined || today < end) return "not-applicable";
  return closed && closed.on < end ? "not-applicable" : outcome;
}

/** The first relapse between the anchor and the day of judgement; tests were planned where due. */
function findRelapse(
  { episode }: EpisodeDecision,
  { anchor }: SegmentRun,
  contacts: readonly ContactDecision[],
  { asOf, knownAt }: Rules,
  rule: RelapseRule,
): FirstRelapse {
  const plannedOn = contacts
    .filter(({ base }) => base.template.urine === true)
    .map(({ window }) => dateOf(window.due));
  return firstRelapse(episode, { rule, from: dateOf(anchor), to: asOf, plannedOn, asOf, knownAt });
}

/** The weightiest of what was judged, and the day since which it holds. */
function stateOf(
  judged: Judgement & Required<Pick<Judgement, "whole" | "least" | "loss">>,
  run: SegmentRun,
  died: number | undefined,
): { state: AftercareState; since: number } {
  const { closed, end, min } = run;
  const { relapse, whole, least, loss, pause } = judged;
  if (died !== undefined) return { state: "died", since: died };
  if (closed?.by === "return" || closed?.by === "readmission") {
    return { state: "readmitted", since: closed.on };
  }
  if (relapse?.status === "relapsed") return { state: "relapsed", since: toEpochDay(relapse.on) };
  if (judged.completed === "met") {
    return { state: "completed", since: Math.max(Number(end), whole.since ?? 0) };
  }
  if (judged.lost === "met") return { state: "lost", since: Number(loss.since) };
  if (closed) return { state: "not-completed", since: closed.on };
  if (judged.timeIsOver && judged.completed !== "unknown") {
    return { state: "not-completed", since: Number(end) };
  }
  if (pause) return { state: "suspended", since: pause.start };
  if (judged.minimumReached === "met") {
    return { state: "minimum-reached", since: Math.max(Number(min), least.since ?? 0) };
  }
  return { state: "active", since: run.entered };
}
