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
import { append, none } from "./list";
import type { UnplannedReason } from "./vocabulary";

/** A fact and its epoch day. */
export interface On<Fact> {
  day: number;
  fact: Fact;
}

/** A contact that was held, and what became of it in the plan: nothing where it lies in no window. */
export interface Visit extends On<Contact> {
  fate: UnplannedReason | "planned" | undefined;
}

/** A time away, in epoch days; without a last day while it is not over. */
export interface Away {
  kind: AbsenceKind;
  start: number;
  end?: number;
}

/** What was seen of a client, sorted by day. */
export interface Life {
  visits: readonly Visit[];
  attempts: readonly On<MissedContact>[];
  /** Days of urine tests that told something: negative or positive. */
  tests: readonly number[];
  /** Days of urine tests for which the client was there, whatever came of them. */
  samples: readonly number[];
  instruments: readonly On<InstrumentResult>[];
  absences: readonly Away[];
  /** Days of news that the client was admitted elsewhere. */
  readmissions: readonly number[];
  /** The last day on which use was told or shown by a test that no prescription explains. */
  lastUse?: number;
}

/** Sorts what is known of an episode by kind. */
export function lifeOf({ observations }: Episode, vantage: Vantage): Life {
  const life: Life = {
    visits: none,
    attempts: none,
    tests: none,
    samples: none,
    instruments: none,
    absences: none,
    readmissions: none,
  };
  const facts = areInOrder(observations) ? observations : [...observations].sort(compareDated);
  for (const fact of facts) {
    if (isKnown(fact, vantage)) note(life, fact, toEpochDay(fact.on));
  }
  return life;
}

/** Most registers give facts in order, and need no sorting. */
function areInOrder(facts: readonly Observation[]): boolean {
  let last: Observation | undefined;
  for (const fact of facts) {
    if (last && last.on >= fact.on && compareDated(last, fact) > 0) return false;
    last = fact;
  }
  return true;
}

function note(life: Life, fact: Observation, day: number): void {
  if (showsUse(fact)) life.lastUse = day;
  switch (fact.kind) {
    case "contact":
      life.visits = append(life.visits, { day, fact, fate: undefined });
      break;
    case "missed-contact":
      life.attempts = append(life.attempts, { day, fact });
      break;
    case "urine":
      if (fact.result !== "not-given") life.samples = append(life.samples, day);
      if (fact.result === "negative" || fact.result === "positive") {
        life.tests = append(life.tests, day);
      }
      break;
    case "instrument":
      life.instruments = append(life.instruments, { day, fact });
      break;
    case "imprisonment":
    case "hospitalization":
    case "moved-away":
      life.absences = append(life.absences, {
        kind: fact.kind,
        start: day,
        ...(fact.until != null && { end: Math.max(day, toEpochDay(fact.until)) }),
      });
      break;
    case "readmission-elsewhere":
      life.readmissions = append(life.readmissions, day);
  }
}

/** Whether an observation tells of use, of whatever kind. */
export function showsUse(fact: Observation): boolean {
  if (fact.kind === "contact") return fact.use === "some" || fact.use === "routine";
  return fact.kind === "urine" && fact.result === "positive" && fact.explained !== "prescribed";
}
