import type { Duration } from "../calendar/index";
import type { Issue } from "../issue/index";
import type { RecoveryIssueCode } from "./codes";
import type { RecoveryDefinition, RecoveryScope, RecoveryTarget } from "./recovery-definition";

/** Choices of a definition that do not fit together, or that should be read with care. */
export function findContradictions(definition: RecoveryDefinition): Issue<RecoveryIssueCode>[] {
  const { cohort, clock, link, window, judged, ascertainment, scope, target } = definition;
  const issues: Issue<RecoveryIssueCode>[] = [];
  const add = (
    severity: Issue["severity"],
    code: RecoveryIssueCode,
    path: Issue["path"],
    params: Issue["params"] = {},
  ) => issues.push({ code, severity, path, params });

  if (definition.measure === "recovery-level") {
    if (!definition.level) add("error", "recovery.level-missing", ["level"]);
  } else if (definition.level) {
    add("warning", "recovery.level-unused", ["level"]);
  }
  if (clock === "admission" && isEnteredLater(cohort)) {
    add("error", "recovery.immortal-time", ["clock"], { clock, cohort });
  }
  if (isLateEntry(definition)) add("warning", "recovery.late-entry", ["cohort"], { clock, cohort });
  if (link.follows === "any") add("error", "recovery.link-erases-relapse", ["link", "follows"]);
  if (cohort === "in-treatment" && definition.periodOn === "window-end") {
    add("error", "recovery.period-by-treatment", ["periodOn"]);
  }

  const length = "days" in window ? window.days : window.months;
  if (!(Number.isSafeInteger(length) && length >= 1)) {
    add("error", "recovery.empty-window", ["window"]);
  } else {
    const days = leastDays(window);
    if (judged !== "throughout" && judged.atEnd.recallDays > days) {
      const { recallDays } = judged.atEnd;
      const params = { recallDays, days };
      add("error", "recovery.recall-longer-than-window", ["judged", "atEnd", "recallDays"], params);
    }
    if (ascertainment.beforeDays >= days) {
      const { beforeDays } = ascertainment;
      const path = ["ascertainment", "beforeDays"];
      add("error", "recovery.evidence-before-clock", path, { beforeDays, days });
    }
  }
  const accepts = ["ascertainment", "accepts"];
  if (ascertainment.accepts.length === 0) add("error", "recovery.no-evidence-accepted", accepts);
  if (ascertainment.accepts.includes("register")) {
    add("warning", "recovery.register-as-evidence", accepts);
  }
  if (definition.unknown === "as-success") {
    add("warning", "recovery.unknown-as-success", ["unknown"]);
  }
  if (scope && isEmptyScope(scope)) add("error", "recovery.empty-scope", ["scope"]);
  const fault = target && findTargetFault(target);
  if (fault) {
    const severity = fault === "recovery.target-not-a-share" ? "error" : "warning";
    add(severity, fault, ["target", "atLeast"]);
  }
  return issues;
}

function isEnteredLater(cohort: RecoveryDefinition["cohort"]): boolean {
  return cohort === "discharged" || cohort === "completed" || cohort === "entered-aftercare";
}

/** Whether some enter the cohort only after their clock has started. */
function isLateEntry({ clock, cohort }: RecoveryDefinition): boolean {
  if (clock === "discharge") return cohort === "entered-aftercare";
  return clock === "admission" && cohort === "in-treatment";
}

/** The fewest days that a window may have. */
function leastDays(window: Duration): number {
  return "days" in window ? window.days : window.months * 28;
}

function isEmptyScope(scope: RecoveryScope): boolean {
  if ((scope.ageTo ?? Number.POSITIVE_INFINITY) < (scope.ageFrom ?? 0)) return true;
  return Object.values(scope).some((values) => Array.isArray(values) && values.length === 0);
}

/** What is wrong with a target, if anything. */
export function findTargetFault({ atLeast }: RecoveryTarget): RecoveryIssueCode | undefined {
  const { numerator, denominator } = atLeast;
  const whole = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  if (!whole || numerator < 0 || denominator < 1 || numerator > denominator) {
    return "recovery.target-not-a-share";
  }
  if (numerator === 0) return "recovery.target-always-met";
  return numerator === denominator ? "recovery.target-needs-all" : undefined;
}
