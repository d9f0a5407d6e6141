import { allOf, anyOf, type Finding, type Outcome } from "../definition/index";
import type { ProgramFindingCode } from "./codes";
import type { Program, ProgramDefinition, ProgramRequirement } from "./types";
import type { ProgramComponent, ProgramKind } from "./vocabulary";

/**
 * Options of {@link programConformity}.
 *
 * @since 0.1.0
 */
export interface ProgramConformityOptions {
  /** What each kind of program requires. */
  definition: ProgramDefinition;
}

/**
 * Whether a program has what its kind requires. It speaks of no day: components are not dated.
 *
 * @since 0.1.0
 */
export interface ProgramConformity {
  /** Identifier of the program. */
  programId: string;
  /** Its kind. */
  kind: ProgramKind;
  /** The judgement as a whole. */
  outcome: Outcome;
  /** One finding for each requirement, in the order of the definition. */
  findings: Finding<ProgramFindingCode>[];
  /** The whole definition. */
  definition: ProgramDefinition;
}

/**
 * Returns whether a program has the components that define its kind, with a finding for each.
 *
 * **Rule.** A requirement is met when one of its components is there. All requirements of the kind
 * must be met.
 *
 * **Unknown.** A component that was not recorded is unknown, not missing.
 *
 * @param program - The program.
 * @param options - The definition.
 * @returns The verdict; not applicable where the definition requires nothing of the kind.
 * @example
 * const program = { id: "p1", kind: "CBU", components: { "community-organizing": true, counseling: true } } as const;
 * const verdict = programConformity(program, { definition: programForms2013 });
 * verdict.outcome; // => "unknown"
 * verdict.findings.map((finding) => finding.outcome); // => ["met", "unknown", "met"]
 * @since 0.1.0
 */
export function programConformity(
  program: Program,
  options: ProgramConformityOptions,
): ProgramConformity {
  const { definition } = options;
  const answers: Answers = program.components ?? {};
  const findings = definition.requires[program.kind].map((requirement) =>
    findingOf(requirement, answers),
  );
  return {
    programId: program.id,
    kind: program.kind,
    outcome: allOf(findings.map((finding) => finding.outcome)),
    findings,
    definition,
  };
}

type Answers = Partial<Record<ProgramComponent, boolean | null | undefined>>;

function findingOf(
  { anyOf: components }: ProgramRequirement<ProgramComponent>,
  answers: Answers,
): Finding<ProgramFindingCode> {
  const [only, ...others] = components;
  const present = components.filter((component) => answers[component] === true);
  return {
    code: others.length > 0 ? "program.any-component" : "program.component",
    outcome: anyOf(components.map((component) => outcomeOf(answers[component]))),
    observed: present,
    required: only !== undefined && others.length === 0 ? only : [...components],
  };
}

function outcomeOf(answer: boolean | null | undefined): Outcome {
  if (answer == null) return "unknown";
  return answer ? "met" : "unmet";
}
