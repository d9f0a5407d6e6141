import type { Scalar } from "../issue/index";
import type { Worklist, WorklistLine } from "./worklist-types";

/**
 * Columns of the table of a worklist, in their order.
 *
 * @since 0.1.0
 */
export const worklistColumns = [
  "personId",
  "on",
  "status",
  "purpose",
  "earliest",
  "due",
  "latest",
  "daysOverdue",
  "meetingRequired",
  "urineDue",
  "instrumentsDue",
  "attempts",
  "lastAttempt",
  "lastSeen",
  "useReportedOn",
  "monitorId",
  "takenOverFrom",
  "institutionId",
  "region",
  "episodeId",
  "contactId",
] as const;

/**
 * A worklist as a plain table.
 *
 * @since 0.1.0
 */
export interface WorklistTable {
  /** Names of the columns. */
  columns: readonly (typeof worklistColumns)[number][];
  /** One row a contact, and one for each person who is listed for use alone; what is absent is empty. */
  rows: Scalar[][];
}

/**
 * Returns a worklist as a plain table, for a sheet or a file of comma-separated values.
 *
 * **Rule.** One row a contact in the order of the list. Several values of one cell are joined with a
 * semicolon. A person who is listed for use alone has a row without a contact.
 *
 * @param list - A worklist.
 * @returns Columns and rows.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2026-01-05" }, discharged: { id: "d", on: "2026-03-05", reason: "completed" }, phases: [], observations: [], assignments: [] };
 * const { rows } = worklistTable(worklist([episode], { policy: aftercare2026, asOf: "2026-03-30" }));
 * rows[0]?.slice(0, 6); // => ["p1", "2026-04-05", "open", "monitoring", "2026-03-26", "2026-04-05"]
 * @since 0.1.0
 */
export function worklistTable(list: Worklist): WorklistTable {
  const rows = list.persons.flatMap(({ personId, lines, useReported }) => {
    const used = useReported?.on ?? "";
    if (lines.length > 0) return lines.map((line) => rowOf(line, used));
    const cells: { [column: string]: Scalar | undefined } = {
      personId,
      useReportedOn: used,
      episodeId: useReported?.episodeId,
    };
    return [worklistColumns.map((column) => cells[column] ?? "")];
  });
  return { columns: worklistColumns, rows };
}

function rowOf(line: WorklistLine, useReportedOn: string): Scalar[] {
  const cells: Record<(typeof worklistColumns)[number], Scalar> = {
    personId: line.personId,
    on: line.on,
    status: line.status,
    purpose: line.purpose,
    earliest: line.earliest,
    due: line.due,
    latest: line.latest,
    daysOverdue: line.daysOverdue,
    meetingRequired: line.meetingRequired,
    urineDue: line.urineDue,
    instrumentsDue: line.instrumentsDue.join(";"),
    attempts: line.attempts.count,
    lastAttempt: line.attempts.last?.reason ?? "",
    lastSeen: line.lastSeen ?? "",
    useReportedOn,
    monitorId: line.monitors.map(({ monitorId }) => monitorId).join(";"),
    takenOverFrom: line.takenOver?.from ?? "",
    institutionId: line.institutionId,
    region: line.region ?? "",
    episodeId: line.episodeId,
    contactId: line.contactId,
  };
  return worklistColumns.map((column) => cells[column]);
}
