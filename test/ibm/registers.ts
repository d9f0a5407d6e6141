import fc from "fast-check";
import { fromEpochDay, fromEpochMonth, type PlainDate, toEpochDay } from "../../src/calendar/index";
import type {
  IbmActivity,
  IbmActivityKind,
  IbmPolicy,
  IbmReportRecord,
  IbmRequirements,
  IbmSeverity,
  IbmUnit,
  IbmWindow,
} from "../../src/ibm/index";
import {
  ibmActivityKinds,
  ibmDecreeIssuers,
  ibmSeverities,
  ibmSupportSources,
} from "../../src/ibm/index";
import { policyOf } from "./records";

/** Days from one to another; ends of months often, since rules turn there. */
export function daysBetweenArbitrary(first: PlainDate, last: PlainDate): fc.Arbitrary<PlainDate> {
  const [from, to] = [toEpochDay(first), toEpochDay(last)];
  const some = fc.integer({ min: from, max: to }).map(fromEpochDay);
  const ends = some.map((day) =>
    fromEpochDay(toEpochDay(`${day.slice(0, 7)}-01` as PlainDate) - 1),
  );
  return fc.oneof(
    some,
    ends.filter((day) => first <= day),
    some.map((day) => `${day.slice(0, 7)}-01` as PlainDate).filter((day) => first <= day),
  );
}

const day = daysBetweenArbitrary("2022-06-01", "2025-08-31");
const optional = <T>(of: fc.Arbitrary<T>, weight: number) =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 4 - weight }, { arbitrary: of, weight });
const maybe = <T>(of: fc.Arbitrary<T>) => optional(of, 2);
const rarely = <T>(of: fc.Arbitrary<T>) => optional(of, 1);

/** Whole calendar months of 2022 to 2025, as windows of a policy. */
const windows: fc.Arbitrary<IbmWindow> = fc.oneof(
  fc.integer({ min: 1, max: 14 }).map((months) => ({ months })),
  fc
    .tuple(fc.integer({ min: 636, max: 668 }), fc.integer({ min: 0, max: 13 }))
    .map(([first, more]) => ({
      start: `${fromEpochMonth(first)}-01` as PlainDate,
      end: fromEpochDay(toEpochDay(`${fromEpochMonth(first + more + 1)}-01` as PlainDate) - 1),
    })),
);

const kindLists = fc.uniqueArray(fc.constantFrom<IbmActivityKind>(...ibmActivityKinds), {
  minLength: 1,
  maxLength: 5,
});

export const requirements: fc.Arbitrary<IbmRequirements> = fc
  .record({
    kinds: rarely(
      kindLists.chain((of) =>
        fc.record({ of: fc.constant(of), atLeast: fc.integer({ min: 1, max: of.length }) }),
      ),
    ),
    activities: rarely(fc.integer({ min: 1, max: 3 })),
    activeMonths: rarely(fc.integer({ min: 1, max: 3 })),
    clients: rarely(fc.integer({ min: 1, max: 2 })),
    agents: rarely(fc.integer({ min: 1, max: 2 })),
    trainedAgents: rarely(fc.integer({ min: 1, max: 2 })),
    decree: rarely(fc.constant(true)),
    communitySupport: rarely(fc.constant(true)),
    selfFunded: rarely(fc.constant(true)),
  })
  .filter((requires) => Object.values(requires).some((value) => value !== undefined));

/** Policies that ask for any mixture of requirements over any window. */
export const policies: fc.Arbitrary<IbmPolicy> = fc
  .record({
    requires: requirements,
    window: windows,
    cohort: fc.constantFrom("formed-before-window" as const, "formed-by-window-end" as const),
    closedUnits: fc.constantFrom("unmet" as const, "not-applicable" as const),
    servingKinds: kindLists,
    dormantAfterMonths: fc.integer({ min: 1, max: 7 }),
    treats: fc.constantFrom<IbmSeverity[]>(["mild"], ["mild", "moderate"]),
  })
  .map(policyOf);

const history = {
  recordedOn: rarely(day),
  retractedOn: rarely(rarely(day)),
};

/** Units with ids of their own. */
export const units: fc.Arbitrary<IbmUnit[]> = fc
  .array(
    fc.record({
      region: fc.constantFrom("32.01.01.2001" as const, "51.01.01.2001" as const),
      formedOn: fc.oneof(daysBetweenArbitrary("2022-01-01", "2023-12-31"), day),
      recordedOn: rarely(day),
      decree: maybe(
        fc.record({
          issuer: maybe(fc.constantFrom(...ibmDecreeIssuers)),
          start: day,
          end: maybe(day),
        }),
      ),
      agents: maybe(
        fc.array(
          fc.record({
            id: fc.constantFrom("p1", "p2", "p3"),
            from: rarely(day),
            to: rarely(day),
            trainedOn: maybe(day),
          }),
          { maxLength: 3 },
        ),
      ),
      support: maybe(
        fc.array(
          fc.record({
            source: fc.constantFrom(...ibmSupportSources),
            from: rarely(day),
            to: rarely(day),
          }),
          { maxLength: 2 },
        ),
      ),
      closure: rarely(fc.record({ on: day, ...history })),
    }),
    { maxLength: 5 },
  )
  .map((list) => list.map((unit, i) => ({ id: `u${i}`, ...unit })));

const unitIds = fc.constantFrom("u0", "u0", "u0", "u1", "u1", "u2", "u3", "u4", "u9");

/** Activities with ids of their own. */
export const activities: fc.Arbitrary<IbmActivity[]> = fc
  .array(
    fc.record({
      unitId: unitIds,
      on: fc.oneof(day, daysBetweenArbitrary("2024-06-01", "2025-08-31")),
      kind: fc.constantFrom(...ibmActivityKinds),
      sequence: rarely(fc.integer({ min: 0, max: 2 })),
      people: maybe(fc.nat(40)),
      clientId: maybe(fc.constantFrom("c1", "c2")),
      severity: maybe(fc.constantFrom(...ibmSeverities)),
      communitySupport: maybe(fc.boolean()),
      ...history,
    }),
    { maxLength: 25, size: "max" },
  )
  .map((list) => list.map((activity, i) => ({ id: `a${i}`, ...activity })));

/** Runs of monthly reports, so that whole windows are often reported. */
export const reports: fc.Arbitrary<IbmReportRecord[]> = fc
  .array(
    fc.record({
      unitId: unitIds,
      first: fc.integer({ min: 629, max: 668 }),
      count: fc.integer({ min: 1, max: 24 }),
      nil: maybe(fc.boolean()),
      submittedOn: rarely(day),
      retractedOn: rarely(rarely(day)),
    }),
    { maxLength: 8, size: "max" },
  )
  .map((runs) =>
    runs.flatMap(({ first, count, ...report }) =>
      Array.from({ length: count }, (_, i) => ({ ...report, month: fromEpochMonth(first + i) })),
    ),
  );

/** A register, a policy, and the day as of which it is judged. */
export interface Judgement {
  units: IbmUnit[];
  reports: IbmReportRecord[];
  activities: IbmActivity[];
  policy: IbmPolicy;
  asOf: PlainDate;
  knownAt?: PlainDate | undefined;
  since?: number | undefined;
}

/** Registers with a policy and a day. */
export const judgements: fc.Arbitrary<Judgement> = fc.record({
  units,
  reports,
  activities,
  policy: policies,
  asOf: daysBetweenArbitrary("2024-01-01", "2025-08-31"),
  knownAt: rarely(day),
  since: rarely(fc.integer({ min: 2021, max: 2025 })),
});
