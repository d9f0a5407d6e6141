import { isPlainDate } from "../calendar/index";
import type { Issue } from "../issue/index";
import { type FactKind, type FactRow, factKinds } from "./rows";

/** Columns that a row must have, besides its kind. */
const needed: Readonly<Record<FactKind, readonly string[]>> = {
  screened: ["id", "on"],
  assessed: ["id", "on"],
  admitted: ["id", "on"],
  phase: ["id", "on", "phase"],
  discharged: ["id", "on", "reason"],
  reopened: ["id", "on"],
  contact: ["id", "on", "channel", "by", "informant", "use"],
  "missed-contact": ["id", "on", "reason", "by"],
  urine: ["id", "on", "result"],
  claim: ["id", "on", "claim", "system"],
  instrument: ["id", "on", "instrument", "scores"],
  imprisonment: ["id", "on"],
  hospitalization: ["id", "on"],
  "moved-away": ["id", "on"],
  "readmission-elsewhere": ["id", "on"],
  death: ["id", "on", "cause"],
  assignment: ["on", "monitorId", "by"],
};

/** What keeps a row from being a fact of its kind. */
export function findRowFault(row: FactRow): Issue | undefined {
  const fault = (code: string, field: string, params: Issue["params"] = {}): Issue => ({
    code,
    severity: "error",
    path: [field],
    params,
  });
  const columns = row as unknown as Readonly<Record<string, unknown>>;
  const { kind, on } = columns;
  if (kind == null) return fault("issue.missing", "kind");
  if (!factKinds.includes(row.kind)) {
    return fault("issue.not-listed", "kind", { allowed: factKinds.join(", ") });
  }
  const missing = ["episodeId", ...needed[row.kind]].find((field) => columns[field] == null);
  if (missing !== undefined) return fault("issue.missing", missing);
  // The end alone tells no period, and to drop it would make the answer cover other days.
  if (row.kind === "contact" && row.coversEnd != null && row.coversStart == null) {
    return fault("issue.missing", "coversStart");
  }
  return isPlainDate(on) ? undefined : fault("calendar.not-a-day", "on");
}
