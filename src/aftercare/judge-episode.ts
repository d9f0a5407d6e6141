import type { Outcome } from "../definition/index";
import { type FirstRelapse, firstRelapse, type RelapseRule } from "../relapse/index";
import { type Pause, pauseOn } from "./absences";
import { dateOf } from "./date-of";
import type { EpisodeDecision } from "./decide-episode";
import type { ContactDecision } from "./decide-run";
import { judgeLoss, type Loss } from "./judge-loss";
import type { Rules } from "./policy-rules";
import type { SegmentRun } from "./segment-run";
import { type ShareHeld, shareHeld } from "./share-held";
import type { AftercareState } from "./vocabulary";

/** What is judged of the last segment of a client; the status prints it, the report counts it. */
export interface Judgement {
  decision: EpisodeDecision;
  state: AftercareState;
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
  relapse?: FirstRelapse | undefined;
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
  if (run === undefined) {
    return {
      decision,
      state: decision.course.died === undefined ? "not-started" : "died",
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
  const contacts = contactsOf(run, decision);
  const whole = shareHeld(contacts, policy.completion, today, Number.POSITIVE_INFINITY);
  const least = shareHeld(contacts, policy.completion, today, run.min ?? 0);
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
    lost: lostOf(run, loss),
    relapse,
    relapsed: relapsedOf(relapse),
    pause: run.closed ? undefined : pauseOn(Math.min(today, run.end ?? today), run.pauses),
  };
  judged.state = stateOf(judged, run);
  return judged;
}

/** The contacts of the last segment; all that were decided, as a rule. */
function contactsOf(run: SegmentRun, { contacts }: EpisodeDecision): ContactDecision[] {
  return contacts[0]?.run === run ? contacts : contacts.filter((contact) => contact.run === run);
}

function lostOf({ rules }: SegmentRun, { lost }: Loss): Outcome {
  if (rules.segment.neverLost === true) return "not-applicable";
  return lost ? "met" : "unmet";
}

function relapsedOf(relapse: FirstRelapse | undefined): Outcome {
  if (!relapse) return "not-applicable";
  return relapse.status === "relapsed" ? "met" : "unknown";
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

/** The weightiest of what was judged. */
function stateOf(judged: Omit<Judgement, "state">, { closed }: SegmentRun): AftercareState {
  if (judged.decision.course.died !== undefined) return "died";
  if (closed?.by === "return" || closed?.by === "readmission") return "readmitted";
  if (judged.relapsed === "met") return "relapsed";
  if (judged.completed === "met") return "completed";
  if (judged.lost === "met") return "lost";
  if (closed || (judged.timeIsOver && judged.completed !== "unknown")) return "not-completed";
  if (judged.pause) return "suspended";
  return judged.minimumReached === "met" ? "minimum-reached" : "active";
}
