import type { Issue } from "../issue/index";
import type { InstrumentIssueCode } from "./codes";
import type { InstrumentDefinition, ItemGroup, RawAnswers } from "./types";

/** The answers of a form that an instrument knows, and what is wrong with the others. */
export function readAnswers({ items }: Pick<InstrumentDefinition, "items">, answers: RawAnswers) {
  const valid = new Map<string, number>();
  const issues: Issue<InstrumentIssueCode>[] = [];
  let unknown = Object.keys(answers).length;
  for (const group of items) {
    for (const item of group.items) {
      if (!Object.hasOwn(answers, item)) continue;
      unknown--;
      const answer = answers[item];
      if (answer == null) continue;
      const fault = findAnswerFault(group, answer);
      if (fault) issues.push({ ...fault, path: [item] });
      else valid.set(item, answer);
    }
  }
  const invalid = issues.length;
  if (unknown > 0) {
    issues.push({
      code: "instrument.unknown-item",
      severity: "warning",
      path: [],
      params: { count: unknown },
    });
  }
  return { valid, invalid, issues };
}

/** What keeps a value from being an answer to the items of a group. */
export function findAnswerFault(
  { min, max, values }: ItemGroup,
  answer: unknown,
): Issue<InstrumentIssueCode> | undefined {
  const isAnswer = values
    ? values.includes(answer as number)
    : Number.isInteger(answer) && Number(answer) >= min && Number(answer) <= max;
  if (isAnswer) return undefined;
  const allowed = values?.join(", ") ?? `${min}–${max}`;
  return { code: "instrument.not-an-answer", severity: "error", path: [], params: { allowed } };
}
