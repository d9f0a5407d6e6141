import { monthPeriod, type Period, type PlainDate } from "../calendar/index";
import { allOf, type Finding, type Outcome, type Vantage } from "../definition/index";
import type { IbmFindingCode } from "./codes";
import { factRules, gatherFacts, isFormed } from "./facts";
import type { IbmLadder } from "./policy";
import type { IbmActivity, IbmReportRecord, IbmUnit } from "./records";
import { findingOf, judgeAll } from "./requirement";
import { requirementsOf } from "./requirements-of";
import { windowEvidence } from "./window-evidence";

/**
 * Options of {@link ibmRung}.
 *
 * @since 0.1.0
 */
export interface IbmRungOptions extends Vantage {
  /** Monthly reports; those of other units are left out. */
  reports: readonly IbmReportRecord[];
  /** Activities; those of other units are left out. */
  activities: readonly IbmActivity[];
  /** The ladder. */
  ladder: IbmLadder;
}

/**
 * Where a unit stands on a ladder, and what the next rung takes.
 *
 * @since 0.1.0
 */
export interface IbmRungResult {
  /** Identifier of the unit. */
  unitId: string;
  /** The whole ladder. */
  definition: IbmLadder;
  /** The day as of which was judged. */
  asOf: PlainDate;
  /** The day whose knowledge counted, if one was named. */
  knownAt?: PlainDate;
  /** The months in which activity was looked for. */
  window: Period;
  /** Highest rung that the facts show; absent when not even the lowest. */
  documented?: string;
  /** Highest rung that the facts do not exclude; absent when they exclude the lowest. */
  best?: string;
  /** Every rung, lowest first, with its outcome and what it rests on. */
  rungs: {
    /** Name of the rung. */
    id: string;
    /** Whether the unit meets this rung and all below. */
    outcome: Outcome;
    /** What the rung takes, and what was seen. */
    findings: Finding<IbmFindingCode>[];
  }[];
}

/**
 * Returns the rung of a ladder on which an IBM unit stands, as documented and at best.
 *
 * **Rule.** A unit stands on the highest rung that it meets together with all below; meeting a
 * higher one without a lower does not lift it. So every unit has a place, and none falls between.
 *
 * A unit that is not formed yet, or not known yet, stands on none.
 *
 * **Unknown.** A rung is excluded only by what is known; so there may be two answers, the rung
 * that the facts show and the one they still allow.
 *
 * @param unit - The unit.
 * @param options - Its reports and activities, the ladder, and the day of judgement.
 * @returns The place on the ladder, and each rung with its findings.
 * @example
 * const unit = { id: "u1", region: "32.01.01.2001", formedOn: "2024-03-01", agents: [{ id: "ap1" }] } as const;
 * const activities = [{ id: "a1", unitId: "u1", on: "2025-02-10", kind: "outreach" }] as const;
 * const place = ibmRung({ ...unit, agents: [...unit.agents] }, { reports: [], activities, ladder: illustrativeLadder, asOf: "2025-06-30" });
 * place.documented; // => "1"
 * place.best; // => "1"
 * @since 0.1.0
 */
export function ibmRung(unit: IbmUnit, options: IbmRungOptions): IbmRungResult {
  const { ladder, asOf, knownAt, reports, activities } = options;
  const rules = factRules(ladder, options);
  const facts = gatherFacts({ unit, reports, activities }, rules);
  const evidence = windowEvidence(facts, rules.span);
  const outcomes: Outcome[] = isFormed(unit, options) ? [] : ["unmet"];
  const rungs = ladder.rungs.map(({ id, requires }) => {
    const requirements = requirementsOf(requires, ladder, asOf);
    outcomes.push(judgeAll(requirements, facts, evidence));
    const findings = requirements.map((r) => findingOf(r, facts, evidence));
    return { id, outcome: allOf(outcomes), findings };
  });
  const documented = rungs.filter((r) => r.outcome === "met").at(-1)?.id;
  const best = rungs.filter((r) => r.outcome === "met" || r.outcome === "unknown").at(-1)?.id;
  return {
    unitId: unit.id,
    definition: ladder,
    asOf,
    ...(knownAt != null && { knownAt }),
    window: monthPeriod(evidence.first, evidence.last),
    ...(documented !== undefined && { documented }),
    ...(best !== undefined && { best }),
    rungs,
  };
}
