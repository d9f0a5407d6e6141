import type { Finding } from "../definition/index";
import type { RelapseRule } from "../relapse/index";
import type { AftercareFindingCode } from "./codes";
import { dateOf } from "./date-of";
import type { Judgement } from "./judge-episode";
import type { Loss } from "./judge-loss";
import type { Rules } from "./policy-rules";
import { meetings } from "./print-status";
import type { SegmentRun } from "./segment-run";
import type { ShareHeld } from "./share-held";

type AftercareFinding = Finding<AftercareFindingCode>;

/** Every question that was asked of a client's aftercare, in the order of deciding. */
export function statusFindings(
  judgement: Judgement,
  { asOf }: Rules,
  rule: RelapseRule | undefined,
): AftercareFinding[] {
  const { decision, run } = judgement;
  const findings: AftercareFinding[] = [
    { code: "aftercare.state", outcome: judgement.completed, observed: judgement.state },
  ];
  const add = (
    code: AftercareFindingCode,
    outcome: AftercareFinding["outcome"],
    rest: Omit<AftercareFinding, "code" | "outcome"> = {},
  ) => findings.push({ code, outcome, ...rest });

  const { died } = decision.course;
  if (died !== undefined) add("aftercare.died", "met", { observed: dateOf(died) });
  if (!run || run.closed?.by === "discharge") {
    const { refused } = decision;
    if (refused === "no-policy") add("aftercare.policy-in-force", "unmet");
    const reason = decision.course.rounds.at(-1)?.reason;
    if (refused === "discharge-reason" && reason) {
      add("aftercare.discharge-reason", "unmet", { observed: reason });
    }
    if (refused === "not-entered") add("aftercare.entered", "unmet");
  }
  if (!run) {
    add("aftercare.started", "unmet", { required: asOf });
    return findings;
  }
  add("aftercare.started", "met", { observed: dateOf(run.entered), required: asOf });
  if (run.closed && run.closed.by !== "death" && run.closed.by !== "discharge") {
    add("aftercare.readmitted", "met", { observed: dateOf(run.closed.on) });
  }
  if (judgement.relapse && rule) {
    const { relapse } = judgement;
    const relapsed = relapse.status === "relapsed";
    add("aftercare.relapsed", judgement.relapsed, {
      ...(relapsed && { observed: relapse.on }),
      required: rule.id,
      ...(relapsed && relapse.event && { records: relapse.event.records }),
    });
  }
  if (judgement.pause) {
    add("aftercare.suspended", "met", { observed: dateOf(judgement.pause.start) });
  }
  return [...findings, ...timeFindings(judgement, run, asOf)];
}

function timeFindings(
  judgement: Judgement,
  run: SegmentRun,
  asOf: Rules["asOf"],
): AftercareFinding[] {
  const { least, whole, contacts } = judgement;
  const loss = judgement.loss as Loss;
  const { missedInARow, daysWithoutContact } = run.rules.policy.policy.loss;
  const findings: AftercareFinding[] = [];
  const canBeLost = judgement.lost !== "not-applicable";
  if (canBeLost && missedInARow != null) {
    findings.push({
      code: "aftercare.missed-in-a-row",
      outcome: loss.missed >= missedInARow ? "met" : "unmet",
      observed: loss.missed,
      required: missedInARow,
    });
  }
  if (canBeLost && daysWithoutContact != null) {
    findings.push({
      code: "aftercare.days-without-contact",
      outcome: loss.silentDays > daysWithoutContact ? "met" : "unmet",
      observed: loss.silentDays,
      required: daysWithoutContact,
    });
  }
  const records = contacts.flatMap(({ held }) => held?.fact.id ?? []);
  const length = (
    code: "aftercare.minimum" | "aftercare.whole",
    day: number | undefined,
    share: ShareHeld,
  ) => {
    if (day === undefined) return;
    const required = dateOf(day);
    findings.push(
      {
        code: `${code}-time`,
        outcome: required <= asOf ? "met" : "unmet",
        observed: asOf,
        required,
      },
      {
        code: `${code}-held`,
        outcome: share.outcome,
        observed: share.held,
        required: share.required,
        records,
      },
    );
  };
  length("aftercare.minimum", run.min, least as ShareHeld);
  length("aftercare.whole", run.end, whole as ShareHeld);
  const { inPerson, required, outcome } = meetings(judgement);
  findings.push({
    code: "aftercare.in-person-share",
    outcome,
    observed: inPerson,
    required,
  });
  return findings;
}
