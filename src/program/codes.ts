/**
 * Codes of the questions that are asked about a program, for lists and switches.
 *
 * @since 0.1.0
 */
export const programFindingCodes = ["program.component", "program.any-component"] as const;

/**
 * A code of a question that is asked about a program.
 *
 * @since 0.1.0
 */
export type ProgramFindingCode = (typeof programFindingCodes)[number];

/**
 * Codes of the faults of programs and their definitions, for lists and switches.
 *
 * @since 0.1.0
 */
export const programIssueCodes = [
  "program.ends-before-start",
  "program.requires-nothing",
  "program.empty-requirement",
] as const;

/**
 * A code of a fault of a program or its definition.
 *
 * @since 0.1.0
 */
export type ProgramIssueCode = (typeof programIssueCodes)[number];
