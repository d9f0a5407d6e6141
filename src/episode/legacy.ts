/**
 * Code lists of an older rehabilitation information system, unofficial, with a reading that keeps
 * clear of their traps.
 *
 * @module episode/legacy
 */
export {
  type LegacyCode,
  type LegacyCodeList,
  type LegacyField,
  legacyCodeLists,
  legacyFields,
} from "./legacy/code-lists";
export {
  type LegacyStatus,
  type LegacyStatusFactsOptions,
  legacyStatusFacts,
} from "./legacy/legacy-status-facts";
export { type LegacyOutcome, mapLegacyOutcome } from "./legacy/map-legacy-outcome";
export {
  type LegacyAftercare,
  type LegacyProcess,
  type MapLegacyProcessOptions,
  mapLegacyProcess,
} from "./legacy/map-legacy-process";
export { type LegacyResult, type LegacyTest, mapLegacyResult } from "./legacy/map-legacy-result";
export { type LegacyStage, mapLegacyStage } from "./legacy/map-legacy-stage";
