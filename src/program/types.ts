import type { Definition, Source, Term, Wording } from "../definition/index";
import type {
  CbuComponent,
  OrcComponent,
  OscComponent,
  ProgramBarrier,
  ProgramKind,
} from "./vocabulary";

/**
 * Which components a program has: yes, no, or not recorded.
 *
 * @since 0.1.0
 */
export type ComponentAnswers<Component extends string> = {
  [Name in Component]?: boolean | null | undefined;
};

/**
 * What programs of every kind have.
 *
 * @since 0.1.0
 */
export interface ProgramBase extends Term {
  /** Identifier of the program, unique within its institution. */
  id: string;
}

/**
 * A One Stop Centre: integrated therapy and rehabilitation in a residential institution.
 *
 * @since 0.1.0
 */
export interface OscProgram extends ProgramBase {
  /** The kind. */
  kind: "OSC";
  /** Which components it has. */
  components?: ComponentAnswers<OscComponent> | null | undefined;
}

/**
 * A Community Based Unit: a community organized to prevent use and to support those who recover.
 *
 * @since 0.1.0
 */
export interface CbuProgram extends ProgramBase {
  /** The kind. */
  kind: "CBU";
  /** Which components it has. */
  components?: ComponentAnswers<CbuComponent> | null | undefined;
}

/**
 * An Out Reach Centre: active care close to the need, for those whom centers do not reach.
 *
 * @since 0.1.0
 */
export interface OrcProgram extends ProgramBase {
  /** The kind. */
  kind: "ORC";
  /** Which components it has. */
  components?: ComponentAnswers<OrcComponent> | null | undefined;
}

/**
 * A program of a community institution, told apart by `kind`. A unit of IBM is none of them.
 *
 * @since 0.1.0
 */
export type Program = OscProgram | CbuProgram | OrcProgram;

/**
 * One requirement: at least one of several components.
 *
 * @since 0.1.0
 */
export interface ProgramRequirement<Component extends string> {
  /** The components of which one is enough. */
  anyOf: Component[];
}

/**
 * A definition of the kinds of programs by their components; all requirements of a kind must be met.
 *
 * @since 0.1.0
 */
export interface ProgramDefinition extends Definition {
  /** What each kind requires. */
  requires: {
    /** Requirements of a One Stop Centre. */
    OSC: ProgramRequirement<OscComponent>[];
    /** Requirements of a Community Based Unit. */
    CBU: ProgramRequirement<CbuComponent>[];
    /** Requirements of an Out Reach Centre. */
    ORC: ProgramRequirement<OrcComponent>[];
  };
}

/**
 * A barrier that a kind of program addresses, as its source describes it.
 *
 * @since 0.1.0
 */
export interface AddressedBarrier {
  /** The kind of program. */
  kind: ProgramKind;
  /** The barrier or need. */
  barrier: ProgramBarrier;
  /** How the program addresses it. */
  description: Wording;
  /** Where this is said. */
  source: Source;
}
