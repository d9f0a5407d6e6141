import type { Issue } from "../issue/index";
import type { EpisodeIssueCode } from "./codes";

/** A list of issues that is being written. */
export interface IssueList {
  issues: Issue<EpisodeIssueCode>[];
  error(code: EpisodeIssueCode, path: Issue["path"], params?: Issue["params"]): void;
  warning(code: EpisodeIssueCode, path: Issue["path"], params?: Issue["params"]): void;
}

/** Begins a list of issues. */
export function issueList(): IssueList {
  const issues: Issue<EpisodeIssueCode>[] = [];
  return {
    issues,
    error: (code, path, params = {}) => {
      issues.push({ code, severity: "error", path, params });
    },
    warning: (code, path, params = {}) => {
      issues.push({ code, severity: "warning", path, params });
    },
  };
}
