import type { PlainDate } from "../calendar/index";
import type { Issue } from "../issue/index";
import type { EpisodeIssueCode } from "./codes";
import { type Step, stepsIn } from "./course-steps";
import type { Known } from "./known";
import type { Discharge, Episode } from "./types";
import { type EpisodeState, episodeStates } from "./vocabulary";

/**
 * A time in care.
 *
 * @since 0.1.0
 */
export interface Stay {
  /** First day: of admission, or of a return. */
  start: PlainDate;
  /** Day of discharge or death; absent while it lasts. */
  end?: PlainDate;
}

/**
 * A state of an episode and the day on which it was reached.
 *
 * @since 0.1.0
 */
export interface EpisodeStep {
  /** The state. */
  state: EpisodeState;
  /** The day. */
  on: PlainDate;
}

/**
 * A time in care with the discharge that ended it; a client who came back has several.
 *
 * @since 0.1.0
 */
export interface TreatmentSpell {
  /** First day: of admission, or of a return; absent when no admission is recorded. */
  start?: PlainDate;
  /** The discharge that ended it; absent while it lasts. */
  discharge?: Discharge;
}

/** What the steps of an episode come to: one walk that states, stays and checks are read from. */
export interface Course {
  /** States with the days on which they were reached. */
  history: EpisodeStep[];
  /** Times in care. */
  stays: Stay[];
  /** Times in care with the discharges that ended them. */
  spells: TreatmentSpell[];
  /** The discharge that no return has followed. */
  discharge: Discharge | undefined;
  /** Steps that contradict those before them. */
  faults: Issue<EpisodeIssueCode>[];
}

/** Walks through the steps of an episode that count; after death only the closing of the file. */
export function walkCourse(episode: Episode, known: Known): Course {
  const course: Course = { history: [], stays: [], spells: [], discharge: undefined, faults: [] };
  const { history, stays, spells, faults } = course;
  let reached: EpisodeState = "not-registered";
  let closing: Step | undefined;
  let stay: Stay | undefined;
  let dead = false;

  const enter = (state: EpisodeState, on: PlainDate) => {
    if (dead) return;
    history.push({ state, on });
    if (state === "in-treatment") {
      stay = { start: on };
      stays.push(stay);
      spells.push({ start: on });
    } else if (stay) {
      stay.end = on;
      stay = undefined;
    }
  };
  const fault = (code: EpisodeIssueCode, { path }: Step, params: Issue["params"]) =>
    faults.push({ code, severity: "error", path: [...path, "on"], params });

  for (const step of stepsIn(episode, known)) {
    const { state, fact } = step;
    const { on } = fact;
    if (state === "died") {
      enter(state, on);
      dead = true;
    } else if (state === "discharged") {
      if (closing) {
        fault("episode.second-discharge", step, { on, firstOn: closing.fact.on });
        continue;
      }
      enter(state, on);
      closing = step;
      course.discharge = fact as Discharge;
      const last = spells.at(-1);
      if (last && !last.discharge) last.discharge = course.discharge;
      else spells.push({ discharge: course.discharge });
    } else if (state === "reopened") {
      if (!closing) {
        fault("episode.reopened-without-discharge", step, { on });
        continue;
      }
      enter(reached === "not-registered" ? "registered" : reached, on);
      closing = undefined;
      course.discharge = undefined;
    } else {
      if (state === "in-treatment" && closing) {
        const params = { dischargedOn: closing.fact.on, admittedOn: on };
        fault("episode.discharged-before-admission", closing, params);
      }
      if (rankOf(state) <= rankOf(reached)) continue;
      reached = state;
      if (!closing) enter(state, on);
    }
  }
  return course;
}

const rankOf = (state: EpisodeState) => episodeStates.indexOf(state);
