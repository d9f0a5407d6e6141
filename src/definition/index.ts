/**
 * Definitions as data, three-valued outcomes, verdicts that explain themselves, dated facts.
 *
 * @module definition
 */
export type { Issue, Result, Scalar } from "../issue/index";
export { allOf } from "./all-of";
export { anyOf } from "./any-of";
export { checkDefinition } from "./check-definition";
export { compareDated } from "./compare-dated";
export { type DeriveChanges, type DeriveOptions, derive } from "./derive";
export { inForce } from "./in-force";
export { isKnown } from "./is-known";
export { isSameDefinition } from "./is-same-definition";
export { termStatus } from "./term-status";
export {
  type Term,
  type TermState,
  type TermStatus,
  type TermStatusOptions,
  termStates,
} from "./term-types";
export {
  type Assumption,
  type Dated,
  type Definition,
  type DefinitionIssueCode,
  definitionIssueCodes,
  type Finding,
  type Outcome,
  outcomes,
  type Source,
  type Standing,
  standings,
  type Vantage,
  type Verdict,
  type Wording,
} from "./types";
export { weakestStanding } from "./weakest-standing";
