import type { Finding, Vantage } from "../definition/index";
import type { RecoveryFindingCode } from "./codes";
import type { UnitDecision, UnitWindow } from "./decision";
import { outcomeOf } from "./outcome-of";
import type { RecoveryDefinition } from "./recovery-definition";

type RecoveryFinding = Finding<RecoveryFindingCode>;

/** The questions that decided about a unit, in their order. */
export function unitFindings(
  unit: UnitDecision,
  { definition, asOf }: Vantage & { definition: RecoveryDefinition },
): RecoveryFinding[] {
  const { state, window } = unit;
  const findings = [cohortFinding(unit, definition)];
  if (state === "outside") return findings;
  findings.push(clockFinding(unit, definition));
  if (window) {
    const settlesOn = window.evidence.end;
    const outcome = state === "pending" ? "unknown" : "met";
    findings.push({ code: "recovery.settled", outcome, observed: asOf, required: settlesOn });
    findings.push(...eventFindings(unit, window));
  }
  if (unit.death) {
    const { on } = unit.death;
    const outcome = window && window.end < on ? "met" : "unmet";
    const required = window && { required: window.end };
    findings.push({ code: "recovery.alive", outcome, observed: on, ...required });
  }
  findings.push(...absenceFindings(unit));
  if (state === "not-completed") {
    const { discharge } = unit.course;
    // A course that was completed only after the window had settled had not been discharged in time.
    const isInTime = discharge && !(window && window.evidence.end < discharge.on);
    const observed = isInTime && { observed: discharge.reason };
    const required = "completed";
    findings.push({ code: "recovery.completed", outcome: "unmet", ...observed, required });
  }
  const { criteriaMet } = unit;
  if (criteriaMet !== undefined) findings.push(levelFinding(unit, criteriaMet, definition));
  else if (window && isLastWord(unit)) findings.push(evidenceFinding(unit, window));
  return findings;
}

function cohortFinding(unit: UnitDecision, { cohort }: RecoveryDefinition): RecoveryFinding {
  const { state, reason } = unit;
  const code = "recovery.in-cohort";
  if (state !== "outside") return { code, outcome: "met", required: cohort };
  const outcome = reason === "scope-not-recorded" ? "unknown" : "unmet";
  return { code, outcome, ...(reason && { observed: reason }), required: cohort };
}

function clockFinding(unit: UnitDecision, { clock }: RecoveryDefinition): RecoveryFinding {
  const code = "recovery.clock-started";
  if (unit.window) return { code, outcome: "met", observed: unit.window.clock, required: clock };
  return { code, outcome: unit.state === "pending" ? "unknown" : "unmet", required: clock };
}

/** Relapse, lapses and returns; whether there was none is known only of the clean. */
function eventFindings(unit: UnitDecision, { clock, end }: UnitWindow): RecoveryFinding[] {
  const { state, reason, relapse, lapses = [] } = unit;
  const findings: RecoveryFinding[] = [];
  const required = [clock, end];
  if (relapse?.status === "readmitted") {
    const { on: observed } = relapse;
    findings.push({ code: "recovery.no-readmission", outcome: "unmet", observed, required });
  } else if (relapse) {
    const { on: observed, event } = relapse;
    const records = event && { records: event.records };
    findings.push({
      code: "recovery.no-relapse",
      outcome: "unmet",
      observed,
      required,
      ...records,
    });
  } else if (state !== "pending") {
    const outcome = state === "clean" ? "met" : "unknown";
    const observed = reason === "not-evaluable" && { observed: reason };
    findings.push({ code: "recovery.no-relapse", outcome, required, ...observed });
  }
  if (unit.returnedOn) {
    const observed = unit.returnedOn;
    findings.push({ code: "recovery.no-readmission", outcome: "unknown", observed, required });
  }
  if (lapses.length > 0) {
    const [observed, records] = [lapses.map(({ on }) => on), lapses.map(({ record }) => record)];
    findings.push({ code: "recovery.lapse", outcome: "met", observed, records });
  }
  return findings;
}

const absences = {
  imprisoned: "recovery.not-imprisoned",
  moved: "recovery.not-moved",
} as const;

function absenceFindings(unit: UnitDecision): RecoveryFinding[] {
  const { reason, window, records = [] } = unit;
  if (!window || (reason !== "imprisoned" && reason !== "moved")) return [];
  const outcome = unit.state !== "unknown" || unit.isAbsent ? "unmet" : "unknown";
  return [{ code: absences[reason], outcome, required: window.end, records: [...records] }];
}

function levelFinding(
  unit: UnitDecision,
  observed: number,
  { level }: RecoveryDefinition,
): RecoveryFinding {
  const { records } = unit;
  const required = level && { required: level.atLeast };
  const given = records && { records: [...records] };
  const outcome = outcomeOf(unit);
  return { code: "recovery.level-reached", outcome, observed, ...required, ...given };
}

/** Whether the evidence at the end of the window decided. */
function isLastWord({ state, reason }: UnitDecision): boolean {
  if (state === "clean") return true;
  return state === "unknown" && reason !== "not-evaluable" && reason !== "readmitted";
}

function evidenceFinding(
  { reason, evidence, records }: UnitDecision,
  window: NonNullable<UnitDecision["window"]>,
): RecoveryFinding {
  const required = [window.evidence.start, window.evidence.end];
  const code = "recovery.followed-up";
  if (evidence) {
    const observed = [evidence.grade, evidence.on];
    return { code, outcome: "met", observed, required, records: [evidence.record] };
  }
  const given = records && records.length > 0 && { records: [...records] };
  return { code, outcome: "unknown", ...(reason && { observed: reason }), required, ...given };
}
