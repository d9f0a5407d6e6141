import { aftercareReport } from "../aftercare/index";
import type { Episode } from "../episode/index";
import { ibmReport } from "../ibm/index";
import type { Issue } from "../issue/index";
import type { RegionCode } from "../region/index";
import { sniReport } from "../sni/index";
import { byRegion } from "./by-region";
import { issuesOf, regionsOf } from "./collect-parts";
import { completeness } from "./completeness";
import { daysOf } from "./days-of";
import { episodeFacts } from "./episode-facts";
import { episodeFigures, markPersons } from "./episode-figures";
import { findMissing } from "./find-missing";
import { institutionFigures, placeInstitutions, programFigures } from "./institution-figures";
import { listsOf } from "./lists-of";
import { nationalRecovery } from "./national-recovery";
import type { NationalRegister, NationalReport, NationalReportOptions } from "./national-types";
import { oneOfEach } from "./one-of-each";
import { regionKey } from "./region-key";
import type { ReportIssueCode } from "./results";

/**
 * Returns the national picture of a period as one plain JSON: institutions, programs, SNI 8807, IBM,
 * episodes, aftercare, recovery and the completeness of the register, each with its whole definition,
 * for all and by region.
 *
 * **Rule.** Each part is what its own function gives: `institutionStatus`, `programConformity`,
 * `sniReport`, `ibmReport`, `episodeStatus` with `treatmentSpells`, `aftercareReport`, `recoveryRate`
 * and `completeness`. States are told of the last day of the period, or of the day of the question
 * when that is before; aftercare and recovery are judged as of the day of the question, since their
 * windows end later. Beside every figure of recovery stand the persons recorded of an independent
 * count.
 *
 * **Unknown.** A part whose records or definition were not given is absent and named in `notGiven`; it
 * is not zero. Without a definition of completeness, or without an independent count, recovery says
 * that its completeness was not given.
 *
 * **Boundaries.** Both days of the period are inside. What has no region stands under `no-region`, so
 * that groups add up to the total; a person stands in the region of their first episode that counts.
 *
 * **Assumption.** Of records with one id one is counted, the same in any order of input. All records
 * are held in memory.
 *
 * @param register - The records.
 * @param options - The period, the day of the question, the definitions, and the regions.
 * @returns The report, with the issues of all parts.
 * @throws RangeError when a day does not exist, the period ends before it starts or begins after the
 *   day of the question, or a definition cannot be applied.
 * @example
 * const institutions: Institution[] = [{ id: "i1", region: "51.71", openedOn: "2015-01-01", ownership: [{ value: "community" }], agreements: [] }, { id: "i2" }];
 * const report = nationalReport({ institutions }, { period: { start: "2026-01-01", end: "2026-06-30" }, asOf: "2026-07-31" });
 * report.parts.institutions?.ownership; // => [{ key: "community", count: 1 }, { key: "not-recorded", count: 1 }]
 * report.regions; // => ["51", "no-region"]
 * report.notGiven.map(({ key }) => key); // => ["programs", "sni", "ibm", "episodes", "aftercare", "recovery", "completeness"]
 * @since 0.1.0
 */
export function nationalReport(
  register: NationalRegister,
  options: NationalReportOptions,
): NationalReport {
  const { asOf, knownAt, by = "province", definitions = {}, level } = options;
  const episodeRegion = options.episodeRegion ?? (({ region }: Episode) => region);
  const { period, vantage } = daysOf(options);
  const placeOf = ({ region }: { region?: RegionCode | null | undefined }) => regionKey(region, by);
  const episodePlace = (episode: Episode) => regionKey(episodeRegion(episode), by);
  const given = listsOf(register);
  const { institutions, ibmUnits, ibmReports, ibmActivities, sniMilestones, episodes } = given;
  const parts: NationalReport["parts"] = {};

  if (institutions) {
    const { records, repeated } = oneOfEach(institutions);
    const placed = placeInstitutions(records, vantage, placeOf);
    const issues = leftOut("institutions", repeated);
    parts.institutions = { ...byRegion(placed, institutionFigures), issues };
    const { programs, sni } = definitions;
    if (programs) {
      const figures = byRegion(placed, (list) => programFigures(list, programs));
      parts.programs = { definition: programs, ...figures, issues };
    }
    if (sni && sniMilestones) {
      const assessments = given.sniAssessments;
      parts.sni = sniReport(institutions, {
        ...{ ...sni, ...vantage, by: placeOf },
        milestones: sniMilestones,
        assessments,
      });
    }
  }
  if (ibmUnits && ibmReports && ibmActivities && definitions.ibm) {
    const records = { reports: ibmReports, activities: ibmActivities };
    const question = { policy: definitions.ibm, ...vantage, by: placeOf, level };
    parts.ibm = ibmReport(ibmUnits, { ...records, ...question });
  }
  const complete = definitions.completeness;
  const recorded =
    complete &&
    completeness(
      { ...given, units: ibmUnits, reports: ibmReports },
      { definition: complete, period: options.period, asOf, knownAt, by, episodeRegion },
    );
  if (episodes) {
    const { records, repeated } = oneOfEach(episodes);
    const facts = markPersons(episodeFacts(records, { period, vantage, keyOf: episodePlace }));
    const issues = leftOut("episodes", repeated);
    parts.episodes = { ...byRegion(facts, episodeFigures), issues };
    const question = { period: options.period, asOf, knownAt, level };
    const { aftercare, recovery } = definitions;
    if (aftercare) {
      const asked = { ...question, policy: aftercare, by: episodePlace };
      parts.aftercare = aftercareReport(episodes, asked);
    }
    if (recovery) {
      const asked = { ...question, definition: recovery };
      parts.recovery = nationalRecovery(episodes, asked, episodePlace, recorded);
    }
  }
  if (recorded) parts.completeness = recorded;
  return {
    period: options.period,
    lastDay: period.end,
    asOf,
    ...(knownAt != null && { knownAt }),
    by,
    regions: regionsOf(parts),
    parts,
    notGiven: findMissing(register, definitions),
    issues: issuesOf(parts),
  };
}

function leftOut(list: string, count: number): Issue<ReportIssueCode>[] {
  if (count === 0) return [];
  return [{ code: "report.records-left-out", severity: "error", path: [list], params: { count } }];
}
