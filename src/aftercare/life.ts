import { toEpochDay } from "../calendar/index";
import { compareDated, isKnown, type Vantage } from "../definition/index";
import type {
  AbsenceKind,
  Contact,
  Episode,
  InstrumentResult,
  MissedContact,
  Observation,
} from "../episode/index";

/** A fact and its epoch day. */
export interface On<Fact> {
  day: number;
  fact: Fact;
}

/** A time away, in epoch days; without a last day while it is not over. */
export interface Away {
  kind: AbsenceKind;
  start: number;
  end?: number;
}

/** What was seen of a client, sorted by day. */
export interface Life {
  visits: On<Contact>[];
  attempts: On<MissedContact>[];
  /** Days of urine tests for which a sample was given or refused. */
  tests: number[];
  instruments: On<InstrumentResult>[];
  absences: Away[];
  /** Days of news that the client was admitted elsewhere. */
  readmissions: number[];
  /** The last day on which use was told or shown by a test that no prescription explains. */
  lastUse?: number;
}

/** Sorts what is known of an episode by kind. */
export function lifeOf(episode: Episode, vantage: Vantage): Life {
  const life: Life = {
    visits: [],
    attempts: [],
    tests: [],
    instruments: [],
    absences: [],
    readmissions: [],
  };
  const known = episode.observations.filter((o) => isKnown(o, vantage)).sort(compareDated);
  for (const fact of known) note(life, fact, toEpochDay(fact.on));
  return life;
}

function note(life: Life, fact: Observation, day: number): void {
  if (showsUse(fact)) life.lastUse = day;
  switch (fact.kind) {
    case "contact":
      life.visits.push({ day, fact });
      break;
    case "missed-contact":
      life.attempts.push({ day, fact });
      break;
    case "urine":
      if (fact.result !== "not-given") life.tests.push(day);
      break;
    case "instrument":
      life.instruments.push({ day, fact });
      break;
    case "imprisonment":
    case "hospitalization":
    case "moved-away":
      life.absences.push({
        kind: fact.kind,
        start: day,
        ...(fact.until != null && { end: Math.max(day, toEpochDay(fact.until)) }),
      });
      break;
    case "readmission-elsewhere":
      life.readmissions.push(day);
  }
}

/** Whether an observation tells of use, of whatever kind. */
export function showsUse(fact: Observation): boolean {
  if (fact.kind === "contact") return fact.use === "some" || fact.use === "routine";
  return fact.kind === "urine" && fact.result === "positive" && fact.explained !== "prescribed";
}
