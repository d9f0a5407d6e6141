import { allOf, type Issue, type Outcome } from "../definition/index";
import type { SniAnswer, SniAssessment, SniContext } from "./assessment";
import type { SniIssueCode } from "./codes";
import type { SniCondition } from "./scheme";
import type { RequirementRule, SchemeRules } from "./scheme-rules";

/**
 * What counts for one requirement: its place on the scale, or that it is not assessed, excluded by
 * the scheme's conditions, or declared not applicable with reason and confirmation.
 */
export interface Item {
  rule: RequirementRule;
  state: "assessed" | "unassessed" | "excluded" | "declared";
  /** Place of the answer on the scale; only where assessed. */
  place?: number;
}

/** The answers of an assessment, one item for each requirement of the scheme, and their faults. */
export interface ReadAnswers {
  items: Item[];
  issues: Issue<SniIssueCode>[];
}

/**
 * Decides what each answer counts for; the score counts it, the check prints its faults. What is
 * faulty counts as not assessed.
 */
export function readAnswers(assessment: SniAssessment, rules: SchemeRules): ReadAnswers {
  const issues: Issue<SniIssueCode>[] = [];
  const answers = new Map<string, { answer: SniAnswer; index: number; again: boolean }>();
  const note = (code: SniIssueCode, severity: Issue["severity"], path: Issue["path"]) =>
    issues.push({ code, severity, path, params: {} });

  assessment.answers.forEach((answer, index) => {
    const { requirementId } = answer;
    const path = ["answers", index, "requirementId"];
    const first = answers.get(requirementId);
    if (!rules.byId.has(requirementId)) note("sni.unknown-requirement", "error", path);
    else if (first) {
      first.again = true;
      note("sni.answered-twice", "error", path);
    } else answers.set(requirementId, { answer, index, again: false });
  });

  const ofEdition = assessment.edition === rules.scheme.edition;
  const items = rules.requirements.map((rule): Item => {
    const applies = applicability(rule.requirement.appliesWhen ?? [], assessment.context ?? {});
    const found = answers.get(rule.requirement.id);
    const item: Item = found
      ? readAnswer(found.answer, rule, applies, (code, severity, field) =>
          note(code, severity, ["answers", found.index, ...field]),
        )
      : { rule, state: "unassessed" };
    if (applies === "unmet") return { rule, state: "excluded" };
    if (applies === "unknown" && item.state === "unassessed") {
      note("sni.applicability-unknown", "warning", ["context"]);
    }
    return found?.again || !ofEdition ? { rule, state: "unassessed" } : item;
  });
  return { items, issues: withoutRepeats(issues) };
}

/** The item with the highest answer of its scale. */
export function raiseItem({ rule }: Item): Item {
  return { rule, state: "assessed", place: rule.answers.length - 1 };
}

type Note = (code: SniIssueCode, severity: Issue["severity"], field: string[]) => void;

function readAnswer(
  { answer, notApplicable }: SniAnswer,
  rule: RequirementRule,
  applies: Outcome,
  note: Note,
): Item {
  if (answer != null && notApplicable) {
    note("sni.answered-and-not-applicable", "error", ["notApplicable"]);
    return { rule, state: "unassessed" };
  }
  if (notApplicable) {
    const { reason, confirmedBy } = notApplicable;
    const hasReason = reason != null && reason.trim() !== "";
    const isConfirmed = confirmedBy != null && confirmedBy !== "institution";
    const field = ["notApplicable"];
    if (!hasReason) note("sni.not-applicable-without-reason", "warning", [...field, "reason"]);
    if (!isConfirmed) note("sni.not-applicable-unconfirmed", "warning", [...field, "confirmedBy"]);
    return { rule, state: hasReason && isConfirmed ? "declared" : "unassessed" };
  }
  if (answer == null) return { rule, state: "unassessed" };
  const place = rule.places.get(answer);
  if (applies === "unmet") note("sni.answered-outside-conditions", "warning", ["answer"]);
  if (place === undefined) {
    note("sni.outside-scale", "error", ["answer"]);
    return { rule, state: "unassessed" };
  }
  return { rule, state: "assessed", place };
}

/** Whether all conditions hold; with none, the requirement always applies. */
function applicability(conditions: readonly SniCondition[], context: SniContext): Outcome {
  const outcomes = conditions.map(({ fact, anyOf }): Outcome => {
    const value = Object.hasOwn(context, fact) ? context[fact] : undefined;
    if (value == null) return "unknown";
    const values = Array.isArray(value) ? value : [value];
    return values.some((each) => anyOf.includes(each)) ? "met" : "unmet";
  });
  return allOf(outcomes) === "not-applicable" ? "met" : allOf(outcomes);
}

/** Many requirements may ask for one missing fact; that it is missing is said once. */
function withoutRepeats(issues: Issue<SniIssueCode>[]): Issue<SniIssueCode>[] {
  const first = issues.findIndex(({ code }) => code === "sni.applicability-unknown");
  return issues.filter(({ code }, i) => code !== "sni.applicability-unknown" || i === first);
}
