import type { Issue } from "../issue/index";
import type { ProgramIssueCode } from "./codes";
import type { Program } from "./types";

/**
 * Returns what cannot be true in the record of a program.
 *
 * **Rule.** Error: a last day before the first. Whether it has what its kind requires is another
 * question: see {@link programConformity}.
 *
 * @param program - The program.
 * @returns The issues; none when all is well.
 * @example
 * const program = { id: "p1", kind: "CBU", from: "2025-01-01", to: "2024-12-31" } as const;
 * checkProgram(program).map((issue) => issue.code); // => ["program.ends-before-start"]
 * @since 0.1.0
 */
export function checkProgram(program: Program): Issue<ProgramIssueCode>[] {
  const { from, to, retractedOn } = program;
  if (retractedOn != null || !from || !to || from <= to) return [];
  return [
    {
      code: "program.ends-before-start",
      severity: "error",
      path: ["to"],
      params: { start: from, end: to },
    },
  ];
}
