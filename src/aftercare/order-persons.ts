import { compareWorklistLines } from "./compare-worklist-lines";
import type { WorklistPerson } from "./worklist-types";

/** A person, and the urgency of the first of their lines: infinite without a line. */
export interface Entry {
  person: WorklistPerson;
  urgency: number;
}

/**
 * Persons in the order of their first lines; those without a line are last, by name. Few of many lines
 * differ in urgency: these are put in order, and then the persons within each, who mostly come in order.
 */
export function orderPersons(entries: Iterable<Entry>): WorklistPerson[] {
  const groups = new Map<number, WorklistPerson[]>();
  for (const { person, urgency } of entries) {
    if (person.lines.length > 1) person.lines.sort(compareWorklistLines);
    const group = groups.get(urgency);
    if (group) group.push(person);
    else groups.set(urgency, [person]);
  }
  const persons: WorklistPerson[] = [];
  for (const urgency of [...groups.keys()].sort((a, b) => a - b)) {
    const group = groups.get(urgency) as WorklistPerson[];
    for (const person of group.sort(compareNames)) persons.push(person);
  }
  return persons;
}

function compareNames(a: WorklistPerson, b: WorklistPerson): number {
  return a.personId < b.personId ? -1 : 1;
}
