import fc from "fast-check";
import {
  type AftercareOptions,
  type AftercarePolicy,
  aftercare2026,
  aftercarePlan,
} from "../../src/aftercare/index";
import { addDays, fromEpochDay, type PlainDate, toEpochDay } from "../../src/calendar/index";
import type {
  Absence,
  AbsenceKind,
  Episode,
  MissedContact,
  MissedReason,
  Observation,
} from "../../src/episode/index";
import { contactOf, stayOf } from "../episode/records";

export { contactOf, deathOf, dischargeOf, reversed, stayOf, urineOf } from "../episode/records";

/** Four visits 15, 30, 60 and 90 days after discharge, each with a week either way. */
export const fourVisits: AftercarePolicy = policyOf({});

/** A plain policy of days, so that examples can be worked by hand. */
export function policyOf(fields: Partial<AftercarePolicy>): AftercarePolicy {
  const contactAt = (days: number) => ({
    id: `d${days}`,
    purpose: "monitoring" as const,
    due: { days },
    earliestDays: 5,
    latestDays: 7,
  });
  return {
    ...aftercare2026,
    id: "aftercare.test",
    effectiveFrom: null,
    chosenOn: "discharge",
    segments: [
      {
        id: "after",
        anchor: "discharge",
        entry: "every-client",
        end: {
          min: { days: 60 },
          max: { days: 90 },
          chosenBy: ["rehabilitation-officer"],
          unlessChosen: "max",
        },
        contacts: [15, 30, 60, 90].map(contactAt),
      },
    ],
    monitors: [
      {
        purpose: "monitoring",
        by: ["recovery-agent", "rehabilitation-officer"],
        informants: ["client", "family"],
      },
    ],
    inPerson: { numerator: 0, denominator: 1 },
    lateDays: 5,
    notPossible: { attempts: 2, reasons: ["wrong-address", "not-home", "refused"] },
    suspension: { imprisonment: "shift", hospitalization: "keep", movedAway: "none" },
    extension: null,
    loss: { missedInARow: 2, daysWithoutContact: 60 },
    completion: { numerator: 1, denominator: 2 },
    ...fields,
  };
}

/** The policy with fields of its only segment, or of each of its contacts, changed. */
export function segmentOf(
  fields: Partial<AftercarePolicy["segments"][number]>,
  contact: object = {},
  rest: Partial<AftercarePolicy> = {},
): AftercarePolicy {
  const [segment] = fourVisits.segments;
  if (!segment) throw new Error("no segment");
  const contacts = segment.contacts.map((one) => ({ ...one, ...contact }));
  return policyOf({ segments: [{ ...segment, contacts, ...fields }], ...rest });
}

/** A client admitted on 1 October 2025 and discharged on 1 January 2026: dues 01-16, 01-31, 03-02, 04-01. */
export function clientOf(observations: Observation[] = [], fields: Partial<Episode> = {}): Episode {
  return stayOf("e1", "2025-10-01", "2026-01-01", { observations, ...fields });
}

export function missedOf(on: PlainDate, reason: MissedReason = "not-home"): MissedContact {
  return { kind: "missed-contact", id: `m ${on}`, on, reason, by: "recovery-agent" };
}

export function absenceOf(kind: AbsenceKind, on: PlainDate, until?: PlainDate): Absence {
  return { kind, id: `${kind} ${on}`, on, ...(until && { until }) };
}

/** Statuses of the contacts of a plan, by offset. */
export function statusesOf(
  episode: Episode,
  asOf: PlainDate,
  options: Partial<AftercareOptions> = {},
): Record<string, string> {
  const { contacts } = aftercarePlan(episode, { policy: fourVisits, asOf, ...options });
  return Object.fromEntries(contacts.map(({ id, status }) => [offsetOf(id), status]));
}

export const offsetOf = (id: string) => id.split("/").slice(3).join("/");

/** Windows of the contacts of a plan as `earliest due latest`, by offset. */
export function windowsOf(
  episode: Episode,
  asOf: PlainDate,
  options: Partial<AftercareOptions> = {},
): Record<string, string> {
  const { contacts } = aftercarePlan(episode, { policy: fourVisits, asOf, ...options });
  return Object.fromEntries(
    contacts.map(({ id, earliest, due, latest }) => [
      offsetOf(id),
      [earliest, due, latest].map((day) => day.slice(2)).join(" "),
    ]),
  );
}

const first = toEpochDay("2025-12-20");

/** Days round the aftercare of {@link clientOf}. */
export const days = fc.integer({ min: 0, max: 220 }).map((n) => fromEpochDay(first + n));

let serial = 0;
const observationOf: fc.Arbitrary<Observation> = fc
  .tuple(days, fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 40 }), fc.boolean())
  .map(([on, kind, length, flag]): Observation => {
    const id = `o${serial++}`;
    const recordedOn = addDays(on, length);
    if (kind <= 2) {
      return contactOf(on, {
        id,
        recordedOn,
        channel: flag ? "in-person" : "virtual",
        use: length === 3 ? "some" : "none",
        by: length % 9 === 0 ? "family" : "recovery-agent",
      });
    }
    if (kind === 3) return { ...missedOf(on, flag ? "not-home" : "no-visit-made"), id };
    if (kind === 4)
      return { ...absenceOf("imprisonment", on), id, until: flag ? recordedOn : null };
    if (kind === 5) return { ...absenceOf("hospitalization", on, recordedOn), id };
    if (kind === 6) return { kind: "urine", id, on, result: flag ? "negative" : "positive" };
    if (length > 10) return { kind: "instrument", id, on, instrument: "whoqol-bref", scores: {} };
    return length > 5
      ? { kind: "readmission-elsewhere", id, on }
      : { kind: "death", id, on, cause: "other" };
  });

/** Clients with any course of aftercare; some of them came back into care. */
export const clients: fc.Arbitrary<Episode> = fc
  .tuple(
    fc.array(observationOf, { maxLength: 8 }),
    fc.option(fc.tuple(days, days)),
    fc.constantFrom("completed", "dropped-out", "died"),
  )
  .map(([observations, comeback, reason]) => {
    const episode = clientOf(observations, {
      id: `e${serial++}`,
      assignments: [
        { monitorId: "ap-1", role: "recovery-agent", from: "2026-01-01", to: "2026-03-01" },
        { monitorId: "ap-2", role: "recovery-agent", from: "2026-03-02" },
      ],
    });
    if (!comeback) {
      const discharged = { id: "d", on: "2026-01-01", reason } as const;
      return { ...episode, discharged };
    }
    const [back, again] = [...comeback].sort();
    return {
      ...episode,
      earlier: [
        {
          step: "discharged" as const,
          id: "d1",
          on: "2026-01-01" as const,
          reason: "completed" as const,
        },
      ],
      reopened: [{ id: "r1", on: back }],
      discharged: { id: "d2", on: again, reason: "completed" as const },
    } as Episode;
  });
