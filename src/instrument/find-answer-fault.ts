import type { Issue } from "../issue/index";
import type { InstrumentIssueCode } from "./codes";
import type { ItemGroup } from "./types";

/** What keeps a value from being an answer to an item of a group, or missing. */
export function findAnswerFault(
  { values }: ItemGroup,
  answer: unknown,
  column: string,
): Issue<InstrumentIssueCode> | undefined {
  if (answer == null || values.includes(answer as number)) return undefined;
  return issueAt("instrument.not-an-answer", [column], { allowed: values.join(", ") });
}

/** An error at an item or a column. */
export function issueAt(
  code: InstrumentIssueCode,
  path: string[],
  params: Issue["params"] = {},
  severity: Issue["severity"] = "error",
): Issue<InstrumentIssueCode> {
  return { code, severity, path, params };
}
