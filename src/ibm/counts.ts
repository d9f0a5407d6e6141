import type { Outcome } from "../definition/index";
import type {
  IbmAgentCounts,
  IbmFlow,
  IbmReachCounts,
  IbmTreatedCounts,
  OutcomeCounts,
} from "./report-types";
import { type IbmClass, ibmClasses } from "./vocabulary";

/**
 * Units of one year of formation in one calendar year.
 *
 * @since 0.1.0
 */
export interface CellCounts {
  /** Year in which the units were formed. */
  formedIn: number;
  /** Calendar year that is judged. */
  year: number;
  /** Units by whether they operated within the year. */
  operating: OutcomeCounts;
  /** Units by whether they did in every year since the one after their formation. */
  unbroken: OutcomeCounts;
  /** Units by whether they did again after a year without. */
  revived: OutcomeCounts;
}

/**
 * Everything that is counted over units: plain numbers, so that counts add up and merge.
 *
 * @since 0.1.0
 */
export interface IbmCounts {
  /** Who was counted and who was not. */
  flow: IbmFlow;
  /** Months of the window over eligible units. */
  months: {
    /** Months in which the units existed on the last day. */
    expected: number;
    /** Of them, months that were reported. */
    reported: number;
  };
  /** Units by whether they served a client. */
  serving: OutcomeCounts;
  /** Units by whether they are sustained. */
  sustained: OutcomeCounts;
  /** Units by whether they live on own sources. */
  selfFunded: OutcomeCounts;
  /** Units by whether they are dormant. */
  dormant: OutcomeCounts;
  /** Operational units by class. */
  classes: Record<IbmClass, number>;
  /** Operational units whose class is not known. */
  unclassified: number;
  /** Year of formation by calendar year, in the order in which the cells were met. */
  matrix: CellCounts[];
  /** Agents in service. */
  agents: IbmAgentCounts;
  /** The path from the public to services. */
  reach: IbmReachCounts;
  /** Interventions by severity. */
  treated: IbmTreatedCounts;
}

export function emptyOutcomes(): OutcomeCounts {
  return { met: 0, unmet: 0, unknown: 0, notApplicable: 0 };
}

export function addOutcome(counts: OutcomeCounts, outcome: Outcome): void {
  counts[outcome === "not-applicable" ? "notApplicable" : outcome]++;
}

/** Counts of nobody. */
export function emptyCounts(): IbmCounts {
  return {
    flow: {
      considered: 0,
      notFormed: 0,
      tooNew: 0,
      closed: 0,
      eligible: 0,
      met: 0,
      unmet: 0,
      unknown: 0,
    },
    months: { expected: 0, reported: 0 },
    serving: emptyOutcomes(),
    sustained: emptyOutcomes(),
    selfFunded: emptyOutcomes(),
    dormant: emptyOutcomes(),
    classes: Object.fromEntries(ibmClasses.map((c) => [c, 0])) as Record<IbmClass, number>,
    unclassified: 0,
    matrix: [],
    agents: { serving: 0, trained: 0, trainingUnknown: 0, units: 0, unitsWithoutRoster: 0 },
    reach: {
      reached: 0,
      reachedNotCounted: 0,
      screened: 0,
      screenedMild: 0,
      screenedNotMild: 0,
      served: 0,
      mildServed: 0,
      referred: 0,
      notMildReferred: 0,
      aftercare: 0,
      withoutClient: 0,
    },
    treated: { interventions: 0, allowed: 0, violations: 0, unknown: 0 },
  };
}

/** Finds or makes the cell of a year of formation and a calendar year. */
export function cellOf(counts: IbmCounts, formedIn: number, year: number): CellCounts {
  const found = counts.matrix.find((c) => c.formedIn === formedIn && c.year === year);
  if (found) return found;
  const made = {
    formedIn,
    year,
    operating: emptyOutcomes(),
    unbroken: emptyOutcomes(),
    revived: emptyOutcomes(),
  };
  counts.matrix.push(made);
  return made;
}

/** Adds the second counts to the first and returns the first. */
export function mergeCounts(into: IbmCounts, from: IbmCounts): IbmCounts {
  const { matrix, unclassified, ...records } = from;
  into.unclassified += unclassified;
  for (const key of Object.keys(records) as (keyof typeof records)[]) {
    addNumbers(into[key], records[key]);
  }
  for (const { formedIn, year, ...cell } of matrix) {
    const target = cellOf(into, formedIn, year);
    addNumbers(target.operating, cell.operating);
    addNumbers(target.unbroken, cell.unbroken);
    addNumbers(target.revived, cell.revived);
  }
  return into;
}

function addNumbers(into: object, from: object): void {
  const target = into as Record<string, number>;
  for (const [key, value] of Object.entries(from as Record<string, number>)) {
    target[key] = (target[key] as number) + value;
  }
}
