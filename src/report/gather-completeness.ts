import type { Period } from "../calendar/index";
import type { Vantage } from "../definition/index";
import type { Episode } from "../episode/index";
import type { Issue } from "../issue/index";
import type { CompletenessKind } from "./completeness-definition";
import type {
  CompletenessOptions,
  CompletenessRegister,
  IndependentCount,
  ReportingUnit,
} from "./completeness-types";
import { judgeUnits } from "./count-units";
import { daysOf } from "./days-of";
import { episodeFacts, firstOfPersons, isCounted } from "./episode-facts";
import { readCounts } from "./independent-counts";
import { oneOfEach } from "./one-of-each";
import { regionKey } from "./region-key";
import type { ReportIssueCode } from "./results";

/** What is counted, each with the group of its region; a list that was not given is absent. */
export interface Gathered {
  period: Period;
  vantage: Vantage;
  units: { key: string; reports: boolean }[] | undefined;
  persons: { key: string }[] | undefined;
  records: { kind: CompletenessKind; list: { key: string; record: object }[] }[];
  counts: Map<string, IndependentCount>;
  issues: Issue<ReportIssueCode>[];
}

/** Reads a register once, decides what counts, and notes what was left out. */
export function gatherCompleteness(
  register: CompletenessRegister,
  options: CompletenessOptions,
): Gathered {
  const { definition, by = "province" } = options;
  const episodeRegion = options.episodeRegion ?? (({ region }: Episode) => region);
  const { period, vantage } = daysOf(options);
  const counts = readCounts(register.independentCounts ?? [], by);
  const { issues } = counts;
  const leave = (code: ReportIssueCode, list: string, count: number) => {
    if (count > 0) issues.push({ code, severity: "error", path: [list], params: { count } });
  };
  const read = <T extends { id: string }>(list: string, given: Iterable<T> | null | undefined) => {
    if (!given) return undefined;
    const { records, repeated } = oneOfEach(given);
    leave("report.records-left-out", list, repeated);
    return records;
  };

  const units = read("units", register.units);
  const reporting = { period, vantage, reporting: definition.reporting };
  const judged = units && register.reports && judgeUnits(units, register.reports, reporting);
  if (judged) leave("report.reports-left-out", "reports", judged.stray);

  const records: Gathered["records"] = [];
  const hasBegun = ({ openedOn, formedOn }: Begun) => (openedOn ?? formedOn ?? "") <= period.end;
  const placeOf = (record: Begun) => ({ key: regionKey(record.region, by), record });
  const add = (kind: CompletenessKind, given: readonly Begun[] | undefined) => {
    if (given) records.push({ kind, list: given.filter(hasBegun).map(placeOf) });
  };
  add("institution", read("institutions", register.institutions));
  add("ibm-unit", read("ibmUnits", register.ibmUnits));

  const episodes = read("episodes", register.episodes);
  const keyOf = (episode: Episode) => regionKey(episodeRegion(episode), by);
  const counted =
    episodes &&
    episodeFacts(episodes, { period, vantage, keyOf }).filter((facts) =>
      isCounted(facts, definition.persons),
    );
  if (counted) {
    const list = counted.map(({ key, episode }) => ({ key, record: episode }));
    records.push({ kind: "episode", list });
  }
  return {
    period,
    vantage,
    units: judged?.judged.map(({ unit, reports }) => ({
      key: regionKey(unit.region, by),
      reports,
    })),
    persons: counted && firstOfPersons(counted),
    records,
    counts: counts.byKey,
    issues,
  };
}

type Begun = Pick<ReportingUnit, "region" | "openedOn" | "formedOn">;
