import { type Entry, orderPersons } from "./order-persons";
import type { Listed } from "./worklist-lines";
import type { WorklistPerson } from "./worklist-types";

type UseReported = NonNullable<WorklistPerson["useReported"]>;

/** Gathers what is listed by person. */
export function personList() {
  const entries = new Map<string, Entry>();
  const counts = { lines: 0, overdue: 0, unassigned: 0 };

  const addLines = (personId: string, lines: Listed["lines"], urgency: number): void => {
    counts.lines += lines.length;
    for (const { status, monitors } of lines) {
      if (status === "overdue") counts.overdue++;
      if (monitors.length === 0) counts.unassigned++;
    }
    const entry = entries.get(personId);
    if (!entry) entries.set(personId, { person: { personId, lines: lines.slice() }, urgency });
    else {
      entry.person.lines.push(...lines);
      entry.urgency = Math.min(entry.urgency, urgency);
    }
  };

  const addUse = (personId: string, useReported: UseReported): void => {
    const entry = entries.get(personId);
    if (!entry) {
      const person = { personId, lines: [], useReported };
      entries.set(personId, { person, urgency: Number.POSITIVE_INFINITY });
    } else if (isLater(useReported, entry.person.useReported)) {
      entry.person.useReported = useReported;
    }
  };

  return {
    add(personId: string, { lines, urgency, useReported }: Listed): void {
      if (lines.length > 0) addLines(personId, lines, urgency);
      if (useReported) addUse(personId, useReported);
    },
    /** The list so far. */
    read: () => ({ persons: orderPersons(entries.values()), ...counts }),
  };
}

/** Of several uses the last is told; on one day that of the episode whose id comes last. */
function isLater(a: UseReported, b: UseReported | undefined): boolean {
  return b === undefined || b.on < a.on || (b.on === a.on && b.episodeId < a.episodeId);
}
