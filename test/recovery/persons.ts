import fc from "fast-check";
import { addDays, type PlainDate } from "../../src/calendar/index";
import { type Dated, derive } from "../../src/definition/index";
import {
  type Assignment,
  absenceKinds,
  claims,
  contactChannels,
  type Discharge,
  type DischargeReason,
  deathCauses,
  type EarlierDischarge,
  type Episode,
  entryRoutes,
  informants,
  linkNone,
  linkTransfersOnly,
  missedReasons,
  modalities,
  monitors,
  natures,
  type Observation,
  type PhaseStart,
  severities,
  sexes,
  substances,
  urineExplanations,
  urineResults,
  useAnswers,
} from "../../src/episode/index";
import {
  absencePolicies,
  bnn2026Completed3Months,
  noClockPolicies,
  type RecoveryClock,
  type RecoveryCohort,
  type RecoveryDefinition,
  readmissionPolicies,
  recoveryUnits,
  unknownPolicies,
} from "../../src/recovery/index";
import { anyUse, confirmedByUrine, lee2016, routineUse } from "../../src/relapse/index";

/** The day as of which invented registers are judged: most windows are settled by then, some not. */
export const judgedOn: PlainDate = "2026-07-31";

type Bare<T extends Dated> = T extends Dated ? Omit<T, keyof Dated> : never;

/** Days from the begin of a follow-up, most of them round the ends of windows, some in the future. */
const delays = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 140 }), weight: 3 },
  { arbitrary: fc.integer({ min: 25, max: 32 }), weight: 1 },
  { arbitrary: fc.integer({ min: 76, max: 124 }), weight: 5 },
  { arbitrary: fc.integer({ min: -60, max: 0 }), weight: 1 },
  { arbitrary: fc.integer({ min: 150, max: 700 }), weight: 1 },
);

/** A value at times, otherwise nothing. */
function sometimes<T>(values: fc.Arbitrary<T>, oneIn = 2): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { arbitrary: fc.constant(undefined), weight: oneIn - 1 },
    { arbitrary: values, weight: 1 },
  );
}

const lengths = sometimes(fc.integer({ min: 0, max: 60 }));

/** When a fact was recorded and withdrawn, in days after it happened; most were at once and stand. */
const recordings = fc.record({
  recorded: sometimes(fc.integer({ min: 0, max: 60 }), 4),
  retracted: sometimes(fc.integer({ min: 0, max: 90 }), 12),
  sequence: sometimes(fc.constantFrom(0, 1), 4),
});

function dated(id: string, on: PlainDate, { recorded, retracted, sequence }: Recording): Dated {
  return {
    id,
    on,
    ...(sequence !== undefined && { sequence }),
    ...(recorded !== undefined && { recordedOn: addDays(on, recorded) }),
    ...(retracted !== undefined && { retractedOn: addDays(on, (recorded ?? 0) + retracted) }),
  };
}

type Recording = typeof recordings extends fc.Arbitrary<infer T> ? T : never;

/** An observation without its day, given the day on which it happens. */
const contents: fc.Arbitrary<(on: PlainDate) => Bare<Observation>> = fc.oneof(
  {
    arbitrary: fc
      .record({
        channel: fc.constantFrom(...contactChannels),
        by: fc.constantFrom(...monitors),
        informant: fc.constantFrom(...informants),
        use: fc.constantFrom(...useAnswers, "none", "none", "none", "none", "none"),
        covered: lengths,
        useDays: fc.constantFrom(undefined, undefined, 1, 9),
        begun: lengths,
      })
      .map(({ covered, useDays, begun, ...contact }) => (on: PlainDate) => ({
        kind: "contact" as const,
        ...contact,
        ...(covered !== undefined && { covers: { start: addDays(on, -covered), end: on } }),
        ...(useDays !== undefined && { useDays }),
        ...(begun !== undefined &&
          (contact.use === "some" || contact.use === "routine") && { onset: addDays(on, -begun) }),
      })),
    weight: 20,
  },
  {
    arbitrary: fc
      .record({
        result: fc.constantFrom(...urineResults),
        explained: fc.constantFrom(undefined, undefined, ...urineExplanations),
      })
      .map(({ result, explained }) => () => ({
        kind: "urine" as const,
        result,
        ...(explained && { explained }),
      })),
    weight: 6,
  },
  {
    arbitrary: fc
      .record({ reason: fc.constantFrom(...missedReasons), by: fc.constantFrom(...monitors) })
      .map((missed) => () => ({ kind: "missed-contact" as const, ...missed })),
    weight: 3,
  },
  {
    arbitrary: fc
      .record({ kind: fc.constantFrom(...absenceKinds), lasted: lengths })
      .map(({ kind, lasted }) => (on: PlainDate) => ({
        kind,
        ...(lasted !== undefined && { until: addDays(on, lasted) }),
      })),
    weight: 2,
  },
  {
    arbitrary: fc
      .constantFrom(...claims)
      .map((claim) => () => ({ kind: "claim" as const, claim, system: "old" })),
    weight: 1,
  },
  {
    arbitrary: fc
      .nat(4)
      .map((q1) => () => ({ kind: "instrument" as const, instrument: "x", scores: { q1 } })),
    weight: 1,
  },
  { arbitrary: fc.constant(() => ({ kind: "readmission-elsewhere" as const })), weight: 1 },
  {
    arbitrary: fc
      .constantFrom(...deathCauses)
      .map((cause) => () => ({ kind: "death" as const, cause })),
    weight: 1,
  },
);

const observations = fc.array(
  fc.record({ delay: delays, content: contents, recording: recordings }),
  { maxLength: 6, size: "max" },
);

const reasons: fc.Arbitrary<DischargeReason> = fc.oneof(
  { arbitrary: fc.constant("completed" as const), weight: 8 },
  { arbitrary: fc.constant("transferred" as const), weight: 3 },
  {
    arbitrary: fc.constantFrom("dropped-out", "died", "imprisoned", "against-advice", "other"),
    weight: 2,
  },
);

/** Some value, or not recorded. */
function maybe<T>(values: readonly T[]): fc.Arbitrary<T | undefined> {
  return fc.constantFrom<T | undefined>(undefined, ...values);
}

const courses = fc.record({
  gap: fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 1, max: 300 })),
  stay: fc.integer({ min: 1, max: 120 }),
  isAdmitted: fc.integer({ min: 0, max: 9 }).map((chance) => chance > 0),
  isDischarged: fc.integer({ min: 0, max: 9 }).map((chance) => chance > 0),
  reason: reasons,
  before: sometimes(fc.record({ away: fc.integer({ min: 1, max: 120 }), reason: reasons }), 6),
  aftercare: sometimes(fc.integer({ min: -20, max: 40 })),
  recording: recordings,
  observations,
  isAssigned: fc.boolean(),
  fields: fc.record({
    institutionId: fc.constantFrom("i1", "i2"),
    region: maybe(["31.71", "51.03"] as const),
    satker: maybe(["s1", "s2"]),
    nature: fc.constantFrom(...natures),
    modality: fc.constantFrom(...modalities),
    entry: fc.constantFrom(...entryRoutes),
    sex: maybe(sexes),
    ageAtAdmission: maybe([17, 30, 44]),
    primarySubstance: maybe(substances),
    severity: maybe(severities),
  }),
});

type CourseSketch = typeof courses extends fc.Arbitrary<infer T> ? T : never;

/** One episode that begins on a day, and the day on which it ends. */
function episodeFrom(
  sketch: CourseSketch,
  admittedOn: PlainDate,
  names: { personId: string; id: string },
): { episode: Episode; end: PlainDate } {
  const { id } = names;
  const { stay, before, recording, fields } = sketch;
  const first = addDays(admittedOn, stay);
  // A client who left once and came back: the first discharge is kept beside the return.
  const back = before && addDays(first, before.away);
  const end = back ? addDays(back, stay) : first;
  const earlier: EarlierDischarge[] = before
    ? [{ ...dated(`${id}-d0`, first, recording), step: "discharged", reason: before.reason }]
    : [];
  const reopened = back ? [{ id: `${id}-b`, on: back }] : [];
  const discharged: Discharge = { ...dated(`${id}-d`, end, recording), reason: sketch.reason };
  const phases: PhaseStart[] =
    sketch.aftercare === undefined
      ? []
      : [{ id: `${id}-p`, on: addDays(end, sketch.aftercare), phase: "aftercare" }];
  const assignments: Assignment[] = sketch.isAssigned
    ? [{ monitorId: `${id}-m`, role: "recovery-agent", from: end, to: addDays(end, 150) }]
    : [];
  const { region, satker, sex, ageAtAdmission, primarySubstance, severity, ...always } = fields;
  const episode: Episode = {
    ...names,
    ...always,
    ...(region && { region }),
    ...(satker && { satker }),
    ...(sex && { sex }),
    ...(ageAtAdmission && { ageAtAdmission }),
    ...(primarySubstance && { primarySubstance }),
    ...(severity && { severity }),
    registered: { id: `${id}-r`, on: addDays(admittedOn, -2) },
    ...(sketch.isAdmitted && { admitted: { id: `${id}-a`, on: admittedOn } }),
    phases,
    ...(sketch.isDischarged && { discharged }),
    ...(before && { reopened, earlier }),
    observations: sketch.observations.map(({ delay, content, recording }, i) => {
      const on = addDays(end, delay);
      return { ...dated(`${id}-o${i}`, on, recording), ...content(on) } as Observation;
    }),
    assignments,
  };
  return { episode, end };
}

const sketches = fc.record({
  begin: fc.integer({ min: 0, max: 330 }),
  courses: fc.oneof(
    { arbitrary: courses.map((one) => [one]), weight: 5 },
    { arbitrary: fc.array(courses, { minLength: 2, maxLength: 3, size: "max" }), weight: 3 },
  ),
});

type PersonSketch = typeof sketches extends fc.Arbitrary<infer T> ? T : never;

function personFrom({ begin, courses }: PersonSketch, personId: string): readonly Episode[] {
  let day = addDays("2025-06-01", begin);
  return courses.map((course, i) => {
    const { episode, end } = episodeFrom(course, day, { personId, id: `${personId}-e${i}` });
    day = addDays(end, course.gap);
    return episode;
  });
}

/** All episodes of one invented person. */
export const personArb: fc.Arbitrary<readonly Episode[]> = sketches.map((sketch) =>
  personFrom(sketch, "p0"),
);

/** Invented persons, each whole and with a name of their own; nobody at times. */
export const registerArb: fc.Arbitrary<readonly (readonly Episode[])[]> = fc
  .array(sketches, { maxLength: 12 })
  .map((all) => all.map((sketch, i) => personFrom(sketch, `p${i}`)));

const entries: readonly [RecoveryCohort, RecoveryClock][] = [
  ["completed", "discharge"],
  ["completed", "discharge"],
  ["discharged", "discharge"],
  ["discharged", "aftercare-start"],
  ["completed", "aftercare-start"],
  ["entered-aftercare", "aftercare-start"],
  ["entered-aftercare", "discharge"],
  ["admitted", "admission"],
  ["admitted", "discharge"],
  ["in-treatment", "admission"],
  ["in-treatment", "discharge"],
];

/** Definitions that can be counted under: none of them contradicts itself. */
export const definitionArb: fc.Arbitrary<RecoveryDefinition> = fc
  .record({
    unit: fc.constantFrom(...recoveryUnits),
    link: fc.constantFrom(linkNone, linkTransfersOnly),
    entry: fc.constantFrom(...entries),
    successRequires: fc.constantFrom(undefined, undefined, "completed" as const),
    noClock: fc.constantFrom(...noClockPolicies),
    window: fc.constantFrom({ months: 1 }, { months: 3 }, { days: 60 }, { days: 90 }),
    relapse: fc.constantFrom(routineUse, routineUse, anyUse, confirmedByUrine, lee2016),
    readmission: fc.constantFrom(...readmissionPolicies),
    judged: fc.constantFrom("throughout" as const, { atEnd: { recallDays: 28 } }),
    ascertainment: fc.record({
      beforeDays: fc.constantFrom(0, 14, 27),
      afterDays: fc.constantFrom(0, 30),
      accepts: fc.constantFrom(
        bnn2026Completed3Months.ascertainment.accepts,
        bnn2026Completed3Months.ascertainment.accepts,
        ["test" as const],
        ["agent" as const, "test" as const, "register" as const],
      ),
    }),
    unknown: fc.constantFrom(...unknownPolicies),
    died: fc.record({
      drugRelated: fc.constantFrom(...absencePolicies),
      other: fc.constantFrom(...absencePolicies),
      unknown: fc.constantFrom(...absencePolicies),
    }),
    imprisoned: fc.constantFrom(...absencePolicies),
    movedAway: fc.constantFrom(...absencePolicies),
  })
  .map(({ entry: [cohort, clock], ...choices }) => {
    const changes = { ...choices, cohort, clock };
    return derive(bnn2026Completed3Months, changes, { id: "recovery.invented", version: "1" });
  });
