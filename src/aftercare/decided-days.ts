import { addDuration, fromEpochDay, toEpochDay } from "../calendar/index";
import { compareDated } from "../definition/index";
import type { Issue } from "../issue/index";
import { moveDay } from "./absences";
import { baseDays } from "./base-windows";
import type { AftercareIssueCode } from "./codes";
import type { AftercareLength } from "./policy";
import type { AftercareDecision, ExtensionDecision, LengthDecision } from "./records";
import { placeEnds, type SegmentRun } from "./segment-run";

/**
 * Lays the segments of a client out anew by what was decided on them, and gives the decisions that
 * could not be followed.
 */
export function decidedDays(
  runs: readonly SegmentRun[],
  decisions: readonly AftercareDecision[],
): Issue<AftercareIssueCode>[] {
  const issues: Issue<AftercareIssueCode>[] = [];
  const refuse = (code: AftercareIssueCode, on: AftercareDecision["on"]) =>
    issues.push({ code, severity: "warning", path: ["decisions"], params: { on } });
  const accepted = new Map<SegmentRun, { lengths: LengthDecision[]; more: ExtensionDecision[] }>();

  for (const decision of [...decisions].sort(compareDated)) {
    const day = toEpochDay(decision.on);
    const run = runs.filter(({ anchor }) => anchor <= day).at(-1);
    const { end } = run?.rules.segment ?? {};
    if (run === undefined || typeof end !== "object") {
      refuse("aftercare.decision-without-segment", decision.on);
      continue;
    }
    const extension = run.rules.policy.policy.extension;
    const deciders = decision.kind === "length" ? end.chosenBy : (extension?.by ?? []);
    if (!deciders.includes(decision.by)) {
      refuse("aftercare.decider-not-allowed", decision.on);
      continue;
    }
    const found = accepted.get(run) ?? { lengths: [], more: [] };
    accepted.set(run, found);
    if (decision.kind === "extension") found.more.push(decision);
    else if (isWithin(decision, run.anchor, end)) found.lengths.push(decision);
    else refuse("aftercare.length-out-of-range", decision.on);
  }
  for (const [run, { lengths, more }] of accepted) {
    const { segment } = run.rules;
    // Without a day that ends it no horizon is asked of a segment of a set length.
    const options = { horizon: run.anchor, length: lengths.at(-1)?.length };
    run.days = baseDays(segment, run.anchor, options);
    const planned = run.days.end as number;
    const until = extendedUntil(run, planned, more, (on) =>
      refuse("aftercare.extension-refused", on),
    );
    const extension = run.rules.policy.policy.extension;
    if (extension && until > planned) {
      const { rhythm } = extension;
      run.days = baseDays(segment, run.anchor, { ...options, extension: { rhythm, until } });
      run.extended = true;
    }
    placeEnds(run);
  }
  return issues;
}

function isWithin({ length }: LengthDecision, anchor: number, { min, max }: AftercareLength) {
  const start = fromEpochDay(anchor);
  const end = addDuration(start, length);
  return addDuration(start, min) <= end && end <= addDuration(start, max);
}

/** The last day of what was added, before absences; the planned end when nothing was. */
function extendedUntil(
  { rules, pauses }: SegmentRun,
  planned: number,
  decisions: readonly ExtensionDecision[],
  refuse: (on: ExtensionDecision["on"]) => void,
): number {
  const extension = rules.policy.policy.extension;
  if (!extension) return planned;
  const furthest = toEpochDay(addDuration(fromEpochDay(planned), extension.atMost));
  const moved = moveDay(planned, pauses) - planned;
  let until = planned;
  for (const { on, until: last, reason } of decisions) {
    const day = toEpochDay(last) - moved;
    if (day <= until || day > furthest || !extension.reasons.includes(reason)) refuse(on);
    else until = day;
  }
  return until;
}
