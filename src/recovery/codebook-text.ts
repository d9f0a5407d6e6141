import type { Duration, Language } from "../calendar/index";
import type { Labels } from "../issue/index";
import { evidenceGradeLabels } from "../relapse/text";
import { type ColumnText, evidenceColumns, followUpColumns, identityColumns } from "./column-text";
import { recoveryClockLabels } from "./labels";
import type { RecoveryRecord } from "./record-types";
import type { RecoveryDefinition } from "./recovery-definition";

/** What is said of each column of a record under a definition, in the order of the columns. */
export function codebookText(
  definition: RecoveryDefinition,
): Record<keyof RecoveryRecord, ColumnText> {
  const clock = recoveryClockLabels[definition.clock];
  const length = lengthOf(definition.window);
  return {
    ...identityColumns,
    clock: {
      type: "date",
      meaning: {
        id: `Hari yang sesudahnya masa pantau mulai: ${clock.id}.`,
        en: `The day after which the follow-up window begins: ${clock.en}.`,
      },
    },
    windowEnd: {
      type: "date",
      meaning: {
        id: `Hari terakhir masa pantau: ${length.id} sesudah hari mulainya.`,
        en: `Last day of the follow-up window: ${length.en} after the day on which it begins.`,
      },
    },
    ...followUpColumns,
    evidenceGrade: {
      type: "category",
      meaning: {
        id: "Jenis bukti bahwa orang itu tidak relaps. Kosong bila tidak diketahui tidak relaps.",
        en: "Grade of the evidence that the person had not relapsed. Empty unless known not to have.",
      },
      values: pick(evidenceGradeLabels, definition.ascertainment.accepts),
    },
    ...evidenceColumns,
  };
}

function pick(labels: Labels, values: readonly string[]): Labels {
  return Object.fromEntries(Object.entries(labels).filter(([value]) => values.includes(value)));
}

function lengthOf(window: Duration): Record<Language, string> {
  if ("days" in window) return counted(window.days, "hari", "day");
  return counted(window.months, "bulan", "month");
}

function counted(count: number, id: string, en: string): Record<Language, string> {
  return { id: `${count} ${id}`, en: `${count} ${en}${count === 1 ? "" : "s"}` };
}
