import fc from "fast-check";
import { fromEpochDay, type PlainDate, toEpochDay } from "../../src/calendar/index";
import type { Dated } from "../../src/definition/index";
import {
  absenceKinds,
  type Contact,
  claims,
  type Discharge,
  type DischargeReason,
  deathCauses,
  dischargeReasons,
  type Episode,
  entryRoutes,
  informants,
  type Observation,
  openEpisode,
  phases,
  type UrineTest,
  urineResults,
} from "../../src/episode/index";
import type { Issue, Result } from "../../src/issue/index";

/** An inpatient who was registered on 5 January 2026 and admitted on the 10th. */
export function episodeOf(fields: Partial<Episode> = {}): Episode {
  return { ...registeredOnly(), admitted: { id: "a", on: "2026-01-10" }, ...fields };
}

/** A client who was registered on 5 January 2026, and nothing more. */
export function registeredOnly(fields: Partial<Episode> = {}): Episode {
  return {
    id: "e1",
    personId: "p1",
    institutionId: "i1",
    nature: "social",
    modality: "inpatient",
    entry: "voluntary",
    registered: { id: "r", on: "2026-01-05" },
    phases: [],
    observations: [],
    assignments: [],
    ...fields,
  };
}

export function dischargeOf(
  on: PlainDate,
  reason: DischargeReason = "completed",
  fields: Partial<Discharge> = {},
): Discharge {
  return { id: `d ${on}`, on, reason, ...fields };
}

/** A stay of one person from admission to discharge. */
export function stayOf(
  id: string,
  start: PlainDate,
  end: PlainDate | undefined,
  fields: Partial<Episode> = {},
): Episode {
  return registeredOnly({
    id,
    registered: { id: "r", on: start },
    admitted: { id: "a", on: start },
    ...(end && { discharged: dischargeOf(end, "completed") }),
    ...fields,
  });
}

export function contactOf(on: PlainDate, fields: Partial<Contact> = {}): Contact {
  return {
    kind: "contact",
    id: `c ${on}`,
    on,
    channel: "in-person",
    by: "recovery-agent",
    informant: "client",
    use: "none",
    ...fields,
  };
}

export function urineOf(on: PlainDate, fields: Partial<UrineTest> = {}): UrineTest {
  return { kind: "urine", id: `u ${on}`, on, result: "negative", ...fields };
}

export function deathOf(on: PlainDate, cause: "drug-related" | "other" | "unknown" = "other") {
  return { kind: "death", id: `x ${on}`, on, cause } as const;
}

/** The codes of issues, and where they are. */
export const codesOf = (issues: readonly Issue[]) => issues.map(({ code }) => code);
export const placesOf = (issues: readonly Issue[]) =>
  issues.map(({ code, severity, path }) => `${severity} ${code} ${path.join(".")}`);

/** Why a transition was refused; empty when it was not. */
export const refusalsOf = (result: Result<Episode>) => (result.ok ? [] : codesOf(result.issues));

/** The episode that a transition gives; a refusal fails the test. */
export function settled(result: Result<Episode>): Episode {
  if (!result.ok) throw new Error(codesOf(result.issues).join());
  return result.value;
}

/** A client who has just been registered. */
export const opened = () =>
  settled(
    openEpisode({
      id: "e1",
      personId: "p1",
      institutionId: "i1",
      nature: "social",
      modality: "inpatient",
      entry: "voluntary",
      registered: { id: "r", on: "2026-01-05" },
    }),
  );

export const days = fc
  .integer({ min: toEpochDay("2026-01-01"), max: toEpochDay("2026-12-31") })
  .map(fromEpochDay);

let serial = 0;
const datedOf = () =>
  fc
    .record(
      {
        on: days,
        sequence: fc.integer({ min: 0, max: 2 }),
        recordedOn: days,
        retractedOn: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, days),
      },
      { requiredKeys: ["on"] },
    )
    .map((fields): Dated => ({ id: `f${serial++}`, ...fields }));

const observationOf = (): fc.Arbitrary<Observation> => {
  const dated = datedOf();
  const mix = <T extends object>(particulars: fc.Arbitrary<T>) =>
    fc.tuple(dated, particulars).map(([fact, rest]) => ({ ...fact, ...rest }) as never);
  return fc.oneof(
    mix(
      fc.record({
        kind: fc.constant("contact"),
        channel: fc.constantFrom("in-person", "virtual"),
        by: fc.constantFrom("recovery-agent", "family"),
        informant: fc.constantFrom(...informants),
        use: fc.constantFrom("none", "some", "routine", "unknown"),
      }),
    ),
    mix(fc.record({ kind: fc.constant("urine"), result: fc.constantFrom(...urineResults) })),
    mix(
      fc.record({
        kind: fc.constant("claim"),
        claim: fc.constantFrom(...claims),
        system: fc.constant("old"),
      }),
    ),
    mix(fc.record({ kind: fc.constantFrom(...absenceKinds), until: fc.option(days) })),
    mix(fc.record({ kind: fc.constant("readmission-elsewhere") })),
    mix(fc.record({ kind: fc.constant("death"), cause: fc.constantFrom(...deathCauses) })),
  );
};

const dischargesOf = () =>
  fc
    .tuple(datedOf(), fc.constantFrom(...dischargeReasons))
    .map(([fact, reason]): Discharge => ({ ...fact, reason }));

/** Any episode, most of them with faults. */
export const episodes: fc.Arbitrary<Episode> = fc
  .record(
    {
      personId: fc.constantFrom("p1", "p2", "p3"),
      institutionId: fc.constantFrom("i1", "i2"),
      nature: fc.constantFrom("medical", "social"),
      modality: fc.constantFrom("inpatient", "outpatient"),
      entry: fc.constantFrom(...entryRoutes),
      primarySubstance: fc.constantFrom("opioids", "amphetamines", null),
      registered: datedOf(),
      screened: datedOf(),
      assessed: datedOf(),
      admitted: datedOf(),
      phases: fc.array(
        fc
          .tuple(datedOf(), fc.constantFrom(...phases))
          .map(([fact, phase]) => ({ ...fact, phase })),
        { maxLength: 3 },
      ),
      discharged: dischargesOf(),
      reopened: fc.array(datedOf(), { maxLength: 2 }),
      earlier: fc.array(
        dischargesOf().map((fact) => ({ ...fact, step: "discharged" as const })),
        { maxLength: 2 },
      ),
      observations: fc.array(observationOf(), { maxLength: 5 }),
      assignments: fc.array(
        fc.record({
          monitorId: fc.constantFrom("m1", "m2"),
          role: fc.constantFrom("recovery-agent", "facilitator"),
          from: days,
          to: fc.option(days),
        }),
        { maxLength: 2 },
      ),
    },
    {
      requiredKeys: [
        "personId",
        "institutionId",
        "nature",
        "modality",
        "entry",
        "registered",
        "phases",
        "observations",
        "assignments",
      ],
    },
  )
  .map((fields) => ({ id: `e${serial++}`, ...fields }) as Episode);

/** Moves every day of a value. */
export function shift<T>(value: T, by: number): T {
  const moved = JSON.stringify(value).replace(/\d{4}-\d{2}-\d{2}/g, (day) =>
    fromEpochDay(toEpochDay(day as PlainDate) + by),
  );
  return JSON.parse(moved) as T;
}

/** Turns every list of an episode round. */
export function reversed(episode: Episode): Episode {
  const { phases, observations, assignments, reopened, earlier } = episode;
  return {
    ...episode,
    phases: phases.toReversed(),
    observations: observations.toReversed(),
    assignments: assignments.toReversed(),
    ...(reopened && { reopened: reopened.toReversed() }),
    ...(earlier && { earlier: earlier.toReversed() }),
  };
}
