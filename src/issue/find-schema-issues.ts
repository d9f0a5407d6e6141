import type * as z from "zod";
import { maskPath } from "./mask-path";
import type { Issue, SchemaIssueCode } from "./types";

const OWN_CODE = /^[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)+$/;

/**
 * Returns what a schema refused in a row as issues, without any value or key that the row chose.
 *
 * **Rule.** A schema of this library names its own code as the error of a field; such a code is
 * taken over. Every other fault is named by its kind, and a field that is absent or null where one
 * is needed is `issue.missing`.
 *
 * @param error - The error of the schema's `safeParse`, with inputs reported; an input is only
 *   asked whether it is there.
 * @param schema - The schema that gave it; its shape tells own field names from foreign keys.
 * @returns The issues, all errors.
 */
export function findSchemaIssues(error: z.ZodError, schema: z.ZodType): Issue[] {
  return error.issues.map((issue) => {
    const { code, params } = hasOwnCode(issue)
      ? { code: issue.message, params: {} }
      : describe(issue);
    return { code, severity: "error", path: maskPath(schema, issue.path), params };
  });
}

/** Whether a schema named the fault itself, by a code in the place of a message. */
export function hasOwnCode(issue: z.core.$ZodIssue): boolean {
  return OWN_CODE.test(issue.message);
}

function describe(issue: z.core.$ZodIssue): { code: SchemaIssueCode; params: Issue["params"] } {
  if (isMissing(issue)) return { code: "issue.missing", params: {} };
  switch (issue.code) {
    case "invalid_type":
      return { code: "issue.wrong-type", params: { expected: issue.expected } };
    case "invalid_value":
      return { code: "issue.not-listed", params: { allowed: issue.values.map(String).join(", ") } };
    case "too_small":
      return { code: "issue.too-small", params: { minimum: Number(issue.minimum) } };
    case "too_big":
      return { code: "issue.too-big", params: { maximum: Number(issue.maximum) } };
    case "invalid_format":
      return { code: "issue.wrong-format", params: { format: issue.format } };
    case "unrecognized_keys":
      return { code: "issue.unknown-key", params: { count: issue.keys.length } };
    case "invalid_key":
      return { code: "issue.wrong-key", params: {} };
    case "invalid_union":
      return { code: "issue.no-match", params: {} };
    default:
      return { code: "issue.invalid", params: {} };
  }
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  if (issue.code === "invalid_type" || issue.code === "invalid_value") return issue.input == null;
  if (issue.code !== "invalid_union") return false;
  // A discriminated union reports the whole record, not the field that should tell its kind.
  const record = issue.input as Record<string, unknown> | null | undefined;
  return (issue.discriminator === undefined ? record : record?.[issue.discriminator]) == null;
}
