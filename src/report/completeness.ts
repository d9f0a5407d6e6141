import type { Issue } from "../issue/index";
import { rateOf, sumRates } from "../statistics/index";
import { findMandatoryFaults } from "./check-completeness-definition";
import type {
  Completeness,
  CompletenessOptions,
  CompletenessRegister,
  CompletenessSummary,
  RecordedPersons,
} from "./completeness-types";
import { countFields } from "./filled-fields";
import { gatherCompleteness } from "./gather-completeness";
import { everywhere } from "./independent-counts";
import { besideCount } from "./recorded-persons";
import type { ReportIssueCode } from "./results";

/**
 * Returns how complete a register is as three figures that are never made into one: units that
 * reported of those that had to, persons recorded of an independent count, mandatory fields filled of
 * those required; for all and by region.
 *
 * **Rule.** A unit had to report each month of the period that was over on the last day looked at,
 * from the month of its begin to the last one before it was closed. A person is counted once, in the
 * region of their first episode. The fields of those persons' episodes are asked for, and those of all
 * institutions and IBM units that had begun. An empty list is filled: it says that there is nothing.
 *
 * **Unknown.** Where nothing is expected, or nothing was given, the share is undefined and says why.
 * More persons recorded than were counted elsewhere give no share but an issue, never more than 100 %.
 * A count that is only about so many gives a range.
 *
 * **Boundaries.** Both days of the period are inside. What has no region stands under `no-region`; a
 * region that is recorded more coarsely than the level stands under its own code.
 *
 * **Assumption.** The independent count counts the same persons as the definition; the register cannot
 * tell. Of records with one id one is counted, the same in any order of input.
 *
 * @param register - Units with their reports, records, and independent counts.
 * @param options - The period, the definition, the day of the question, and the regions.
 * @returns The three figures with their counts, and the whole definition.
 * @throws RangeError when a day does not exist, or the period ends before it starts or begins after
 *   the day of the question.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", region: "51.71", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2026-01-05" }, admitted: { id: "a", on: "2026-01-10" }, phases: [], observations: [], assignments: [] };
 * const count: IndependentCount = { id: "claims", label: "Clients paid for", value: 4, unit: "count", qualifier: "exact", source: { title: "Claims", publisher: "invented", year: 2026 } };
 * const units = [{ id: "u1", region: "51.71.01.1001" }, { id: "u2", region: "51.71.01.1002" }] as const;
 * const register = { units, reports: [{ unitId: "u1", month: "2026-01" }] as const, episodes: [episode], independentCounts: [count] };
 * const result = completeness(register, { period: { start: "2026-01-01", end: "2026-01-31" }, asOf: "2026-02-10", definition: mandatoryEntry2026 });
 * result.units; // => { status: "defined", numerator: 1, denominator: 2, value: 0.5 }
 * result.persons.rate; // => { status: "defined", numerator: 1, denominator: 4, value: 0.25 }
 * result.fields; // => { status: "defined", numerator: 1, denominator: 8, value: 0.125 }
 * @since 0.1.0
 */
export function completeness(
  register: CompletenessRegister,
  options: CompletenessOptions,
): Completeness {
  const { definition, asOf, knownAt } = options;
  const { period, vantage, units, persons, records, counts, issues } = gatherCompleteness(
    register,
    options,
  );
  const has = (key: string) => (item: { key: string }) => key === everywhere || item.key === key;
  const summaryOf = (key: string): CompletenessSummary => {
    const own = units?.filter(has(key));
    const kinds = countFields(
      Object.fromEntries(
        records.map(({ kind, list }) => [kind, list.filter(has(key)).map(({ record }) => record)]),
      ),
      definition,
      vantage,
    );
    const filled = kinds.flatMap((kind) => kind.fields.map(({ rate }) => rate));
    const notGiven = { status: "undefined", reason: "not-given" } as const;
    const complete = { interval: "none" } as const;
    return {
      units: own
        ? rateOf(own.filter(({ reports }) => reports).length, own.length, complete)
        : notGiven,
      persons: besideCount(persons?.filter(has(key)).length, counts.get(key)),
      fields: records.length > 0 ? sumRates(filled) : notGiven,
      kinds,
    };
  };

  const keys = new Set(
    [...(units ?? []), ...(persons ?? []), ...records.flatMap(({ list }) => list)].map(
      ({ key }) => key,
    ),
  );
  for (const key of counts.keys()) if (key !== everywhere) keys.add(key);
  const total = summaryOf(everywhere);
  const groups = [...keys].sort().map((key) => ({ key, ...summaryOf(key) }));
  return {
    definition,
    period,
    asOf,
    ...(knownAt != null && { knownAt }),
    ...total,
    groups,
    issues: [
      ...findMandatoryFaults(definition).map((issue) => ({
        ...issue,
        path: ["definition", ...issue.path],
      })),
      ...issues,
      ...tooMany(total.persons, ["persons"]),
      ...groups.flatMap(({ persons }, i) => tooMany(persons, ["groups", i, "persons"])),
    ],
  };
}

function tooMany({ recorded, count, rate }: RecordedPersons, path: Issue["path"]) {
  const isAbove = rate.status === "undefined" && rate.reason === "recorded-above-count";
  const issue: Issue<ReportIssueCode> = {
    code: "report.recorded-above-count",
    severity: "warning",
    path,
    params: { recorded: Number(recorded), count: Number(count?.value) },
  };
  return isAbove ? [issue] : [];
}
