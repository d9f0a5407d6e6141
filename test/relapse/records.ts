import fc from "fast-check";
import { addDays, type PlainDate } from "../../src/calendar/index";
import type {
  Contact,
  Episode,
  MissedContact,
  Observation,
  RecordedClaim,
  UrineTest,
} from "../../src/episode/index";
import {
  type Ascertainment,
  evidenceGrades,
  type FollowUp,
  type FollowUpOptions,
  followUp,
  type RelapseEvents,
  type RelapseEventsOptions,
  relapseEvents,
  routineUse,
} from "../../src/relapse/index";

/** The day as of which most examples are judged. */
export const asOf = "2026-07-31";

/** An episode of an invented client, admitted in September 2025. */
export function episodeOf(
  observations: readonly Observation[] = [],
  fields: Partial<Episode> = {},
): Episode {
  return {
    id: "e1",
    personId: "p1",
    institutionId: "i1",
    nature: "social",
    modality: "inpatient",
    entry: "voluntary",
    registered: { id: "registered", on: "2025-08-20" },
    admitted: { id: "admitted", on: "2025-09-01" },
    phases: [],
    assignments: [],
    observations: [...observations],
    ...fields,
  };
}

/** A contact with the client by a recovery agent. */
export function told(use: Contact["use"], on: PlainDate, fields: Partial<Contact> = {}): Contact {
  return {
    id: `${use} ${on}`,
    on,
    kind: "contact",
    channel: "in-person",
    by: "recovery-agent",
    informant: "client",
    use,
    ...fields,
  };
}

/** A urine test. */
export function tested(
  result: UrineTest["result"],
  on: PlainDate,
  fields: Partial<UrineTest> = {},
): UrineTest {
  return { id: `${result} ${on}`, on, kind: "urine", result, ...fields };
}

/** A planned contact that did not happen. */
export function missed(reason: MissedContact["reason"], on: PlainDate): MissedContact {
  return { id: `${reason} ${on}`, on, kind: "missed-contact", reason, by: "recovery-agent" };
}

/** What an older register recorded. */
export function claimed(claim: RecordedClaim["claim"], on: PlainDate): RecordedClaim {
  return { id: `${claim} ${on}`, on, kind: "claim", claim, system: "old" };
}

/** What a rule finds, `routineUse` unless told otherwise. */
export function eventsOf(
  observations: readonly Observation[],
  options: Partial<RelapseEventsOptions> = {},
  fields: Partial<Episode> = {},
): RelapseEvents {
  return relapseEvents(episodeOf(observations, fields), { rule: routineUse, asOf, ...options });
}

/** The ascertainment of the second worked example. */
export const ascertainment: Ascertainment = {
  beforeDays: 14,
  afterDays: 30,
  accepts: [...evidenceGrades],
};

/** What is known at the end of the window 2026-03-05 to 2026-06-05, under `routineUse`. */
export function knownOf(
  observations: readonly Observation[],
  options: Partial<FollowUpOptions> = {},
): FollowUp {
  return followUp(episodeOf(observations), {
    from: "2026-03-05",
    to: "2026-06-05",
    ascertainment,
    rule: routineUse,
    asOf,
    ...options,
  });
}

/** The status in a word or two, as in the table of the example. */
export function wordFor(known: FollowUp): string {
  return known.status === "unknown" ? `unknown: ${known.reason}` : known.status;
}

const day = fc.integer({ min: -20, max: 240 }).map((n) => addDays("2025-12-01", n));
const later = fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined });

/** Observations of all kinds that bear on use, with distinct ids. */
export const someObservations: fc.Arbitrary<Observation[]> = fc
  .array(
    fc.record({
      on: day,
      sequence: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
      recordedLater: later,
      retractedLater: fc.option(fc.integer({ min: 0, max: 90 }), { freq: 4, nil: undefined }),
      fact: fc.oneof(
        fc.record({
          kind: fc.constant("contact" as const),
          channel: fc.constantFrom("in-person" as const, "virtual" as const),
          by: fc.constantFrom("recovery-agent" as const, "rehabilitation-officer" as const),
          informant: fc.constantFrom("client", "family", "staff") as fc.Arbitrary<
            "client" | "family" | "staff"
          >,
          use: fc.constantFrom("none", "some", "routine", "unknown", "refused") as fc.Arbitrary<
            Contact["use"]
          >,
          coversBack: later,
          coversLength: fc.integer({ min: 0, max: 30 }),
          onsetBack: later,
        }),
        fc.record({
          kind: fc.constant("urine" as const),
          result: fc.constantFrom(
            "negative",
            "positive",
            "invalid",
            "refused",
            "not-given",
          ) as fc.Arbitrary<UrineTest["result"]>,
          explained: fc.constantFrom("prescribed", "none", undefined) as fc.Arbitrary<
            UrineTest["explained"]
          >,
        }),
        fc.record({
          kind: fc.constant("claim" as const),
          claim: fc.constantFrom("relapsed", "not-relapsed", "lost") as fc.Arbitrary<
            RecordedClaim["claim"]
          >,
          system: fc.constant("old"),
        }),
        fc.record({
          kind: fc.constant("missed-contact" as const),
          reason: fc.constantFrom("not-home", "refused", "no-visit-made") as fc.Arbitrary<
            MissedContact["reason"]
          >,
          by: fc.constant("recovery-agent" as const),
        }),
      ),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ on, sequence, recordedLater, retractedLater, fact }, i): Observation => {
      const dated = {
        id: `o${i}`,
        on,
        sequence,
        recordedOn: recordedLater === undefined ? undefined : addDays(on, recordedLater),
        retractedOn: retractedLater === undefined ? undefined : addDays(on, retractedLater),
      };
      if (fact.kind !== "contact") return { ...dated, ...fact };
      const { coversBack, coversLength, onsetBack, ...contact } = fact;
      const start = coversBack === undefined ? undefined : addDays(on, -coversBack);
      const end = start && addDays(start, Math.min(coversLength, coversBack ?? 0));
      return {
        ...dated,
        ...contact,
        ...(start && end && { covers: { start, end } }),
        ...(onsetBack !== undefined && { onset: addDays(on, -onsetBack) }),
      };
    }),
  );

/** An observation with all its days moved. */
export function shifted(observation: Observation, days: number): Observation {
  const move = <T extends PlainDate | null | undefined>(d: T) => (d == null ? d : addDays(d, days));
  const dated = {
    ...observation,
    on: addDays(observation.on, days),
    recordedOn: move(observation.recordedOn),
    retractedOn: move(observation.retractedOn),
  };
  if (dated.kind !== "contact") return dated;
  const { covers, onset } = dated;
  return {
    ...dated,
    onset: move(onset),
    ...(covers && {
      covers: { start: addDays(covers.start, days), end: addDays(covers.end, days) },
    }),
  };
}
