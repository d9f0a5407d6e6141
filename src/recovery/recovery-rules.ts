import type { Period, PlainDate } from "../calendar/index";
import type { Vantage } from "../definition/index";
import type { Episode } from "../episode/index";
import { checkRecoveryDefinition } from "./check-recovery-definition";
import type { UnitWindow } from "./decision";
import type { RecoveryDefinition } from "./recovery-definition";

/**
 * What every question about recovery needs: the definition, the day, and the period.
 *
 * @since 0.1.0
 */
export interface RecoveryQuestion extends Vantage {
  /** The definition. */
  definition: RecoveryDefinition;
  /** The period of the report; all time up to the day of judgement by default. */
  period?: Period | undefined;
  /**
   * The days on which tests of an episode were planned, which rules over weekly patterns need; none
   * by default, so that such rules cannot tell.
   */
  plannedOn?: ((episode: Episode) => readonly PlainDate[]) | undefined;
}

/** A question that is ready to be asked of many. */
export interface RecoveryRules {
  definition: RecoveryDefinition;
  vantage: Vantage;
  period: Period | undefined;
  plannedOn: NonNullable<RecoveryQuestion["plannedOn"]>;
  /** The windows met so far, by the day of their clock. */
  windows: Map<PlainDate, UnitWindow>;
  /** Whether the definition contradicts itself, so that nobody can be counted under it. */
  refused: boolean;
}

const nothingPlanned = (): readonly PlainDate[] => [];

/** Makes a question ready. */
export function recoveryRules(question: RecoveryQuestion): RecoveryRules {
  const { definition, asOf, knownAt, period, plannedOn = nothingPlanned } = question;
  return {
    definition,
    vantage: knownAt == null ? { asOf } : { asOf, knownAt },
    period,
    plannedOn,
    windows: new Map(),
    refused: isRefused(definition),
  };
}

/** Whether choices contradict each other; faults of the prose alone do not stop a count. */
export function isRefused(definition: RecoveryDefinition): boolean {
  return checkRecoveryDefinition(definition).some(
    ({ severity, code }) => severity === "error" && !code.startsWith("definition."),
  );
}
