/**
 * The 13 community institutions that signed with BNN in May 2013, as a press release names them. A
 * table of its own, so that judging institutions does not load it.
 *
 * @module institution/signatories
 */
export type { ProgramKind } from "../program/index";
export { programsSource2013 } from "../program/index";
export type { Agreement, Institution } from "./records";
export { signatoryInstitution } from "./signatory-institution";
export { type Signatory, signatories2013 } from "./signatory-table";
