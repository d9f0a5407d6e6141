/**
 * Programs of community institutions (OSC, CBU, ORC): components, conformity, barriers; natures and
 * modalities of care.
 *
 * @module program
 */
export { addressedBarriers } from "./addressed-barriers";
export { checkProgram } from "./check-program";
export { checkProgramDefinition } from "./check-program-definition";
export {
  type ProgramFindingCode,
  type ProgramIssueCode,
  programFindingCodes,
  programIssueCodes,
} from "./codes";
export { programForms2013 } from "./definitions/program-forms-2013";
export {
  type ProgramConformity,
  type ProgramConformityOptions,
  programConformity,
} from "./program-conformity";
export { programsSource2013 } from "./source";
export type {
  AddressedBarrier,
  CbuProgram,
  ComponentAnswers,
  OrcProgram,
  OscProgram,
  Program,
  ProgramBase,
  ProgramDefinition,
  ProgramRequirement,
} from "./types";
export {
  type CbuComponent,
  cbuComponents,
  type Modality,
  modalities,
  type Nature,
  natures,
  type OrcComponent,
  type OscComponent,
  orcComponents,
  oscComponents,
  type ProgramBarrier,
  type ProgramComponent,
  type ProgramKind,
  programBarriers,
  programKinds,
} from "./vocabulary";
