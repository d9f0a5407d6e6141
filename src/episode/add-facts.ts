import { compareDated, type Dated } from "../definition/index";
import type { Issue } from "../issue/index";
import type { EpisodeIssueCode } from "./codes";
import { isStanding } from "./known";
import type { Contact, Observation } from "./observations";
import type { ContactRow, EpisodeRow, FactRow } from "./rows";
import type { Discharge, Episode, PhaseStart, PlannedLength } from "./types";

/** A row of a fact and its position in the table. */
export interface PlacedRow {
  row: FactRow;
  index: number;
}

type DatedRow = Exclude<FactRow, { kind: "assignment" }>;

/** Makes an episode of its row and the rows of its facts; what has no place is refused. */
export function addFacts(
  row: EpisodeRow,
  facts: readonly PlacedRow[],
  refuse: (index: number, issue: Issue) => void,
): Episode {
  const episode = begin(row);
  const earlier: NonNullable<Episode["earlier"]> = [];
  const reopened: Dated[] = [];
  for (const { row } of facts) {
    if (row.kind !== "assignment") continue;
    const { monitorId, by: role, on: from, until: to } = row;
    episode.assignments.push({ monitorId, role, from, ...(to != null && { to }) });
  }
  episode.assignments.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

  let discharged: Discharge | undefined;
  for (const { row, index } of sortFacts(facts)) {
    const { kind, episodeId, ...fact } = row;
    const tooMany = (code: EpisodeIssueCode, { on }: Dated) =>
      refuse(index, { code, severity: "error", path: ["kind"], params: { on } });
    switch (kind) {
      case "screened":
      case "assessed":
      case "admitted": {
        const present = episode[kind];
        if (!isStanding(row)) earlier.push({ ...(fact as Dated), step: kind });
        else if (present) tooMany("episode.already-recorded", present);
        else episode[kind] = fact as Dated;
        break;
      }
      case "discharged":
        if (!isStanding(row)) earlier.push({ ...(fact as Discharge), step: kind });
        else if (discharged) tooMany("episode.already-discharged", discharged);
        else discharged = fact as Discharge;
        break;
      case "reopened":
        reopened.push(fact as Dated);
        if (isStanding(row) && discharged && discharged.on < row.on) {
          earlier.push({ ...discharged, step: "discharged" });
          discharged = undefined;
        }
        break;
      case "phase":
        episode.phases.push(fact as PhaseStart);
        break;
      case "contact":
        episode.observations.push(contactOf(row as ContactRow));
        break;
      default:
        episode.observations.push({ kind, ...fact } as Observation);
    }
  }
  return {
    ...episode,
    ...(discharged && { discharged }),
    ...(reopened.length > 0 && { reopened }),
    ...(earlier.length > 0 && { earlier }),
  };
}

const keyOf = ({ from, monitorId, role }: Episode["assignments"][number]) =>
  `${from} ${monitorId} ${role}`;

/** By day; on one day a return comes before a discharge. */
function sortFacts(facts: readonly PlacedRow[]): { row: DatedRow; index: number }[] {
  const rank = ({ kind }: FactRow) => (kind === "discharged" ? 1 : 0);
  return facts
    .filter((fact): fact is { row: DatedRow; index: number } => fact.row.kind !== "assignment")
    .sort(
      (a, b) =>
        (a.row.on === b.row.on ? rank(a.row) - rank(b.row) : 0) || compareDated(a.row, b.row),
    );
}

function begin(row: EpisodeRow): Episode {
  const {
    registeredOn,
    registeredRecordedOn,
    plannedMeetings,
    plannedMonths,
    plannedDays,
    ...own
  } = row;
  const planned: PlannedLength | undefined =
    plannedMeetings != null
      ? { meetings: plannedMeetings }
      : plannedMonths != null
        ? { months: plannedMonths }
        : plannedDays != null
          ? { days: plannedDays }
          : undefined;
  return {
    ...own,
    registered: {
      id: row.id,
      on: registeredOn,
      ...(registeredRecordedOn != null && { recordedOn: registeredRecordedOn }),
    },
    phases: [],
    ...(planned && { planned }),
    observations: [],
    assignments: [],
  };
}

function contactOf(row: ContactRow): Contact {
  const { episodeId, coversStart: start, coversEnd, ...contact } = row;
  return start == null ? contact : { ...contact, covers: { start, end: coversEnd ?? row.on } };
}
