/**
 * Data faults as values, and reading tables without losing a row.
 *
 * @module issue
 */
export { type FormatNumberOptions, formatNumber } from "./format-number";
export { type ReadEachOptions, type ReadEachResult, readEach } from "./read-each";
export { type ReadRecordsOptions, type ReadRecordsResult, readRecords } from "./read-records";
export {
  type AcceptedRow,
  type Issue,
  type Labels,
  type ReadOptions,
  type RejectedRow,
  type Result,
  type Scalar,
  type SchemaIssueCode,
  schemaIssueCodes,
  type Text,
  type Texts,
} from "./types";
