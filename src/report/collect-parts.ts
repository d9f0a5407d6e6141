import type { Issue } from "../issue/index";
import { type NationalReport, nationalParts } from "./national-types";

/** Codes of all regions that stand in a part. */
export function regionsOf(parts: NationalReport["parts"]): string[] {
  const keys = nationalParts.flatMap((part) => parts[part]?.groups.map(({ key }) => key) ?? []);
  return [...new Set(keys)].sort();
}

/** The issues of all parts, with the part before their paths. */
export function issuesOf(parts: NationalReport["parts"]): Issue[] {
  return nationalParts.flatMap((part) => {
    const issues: readonly Issue[] = parts[part]?.issues ?? [];
    return issues.map((issue) => ({ ...issue, path: [part, ...issue.path] }));
  });
}
