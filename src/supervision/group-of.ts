import { addDuration, type PlainDate } from "../calendar/index";
import { isKnown, type Vantage } from "../definition/index";
import type { IbmUnit } from "../ibm/index";
import type { SupervisionPolicy } from "./policy";
import type { SupervisedInstitution, SupervisionVisit } from "./records";
import type { SupervisionGroup } from "./vocabulary";

/** A subject of either kind, ready to be planned for. */
export interface Subject {
  subject: SupervisionVisit["subject"];
  subjectId: string;
  satker: string | null | undefined;
  region: SupervisedInstitution["region"];
  group: SupervisionGroup;
  /** First day on which it can be visited. */
  from: PlainDate;
  /** The day on which it was closed. */
  closedOn: PlainDate | undefined;
}

/** An institution by its priority. */
export function placeInstitution(
  institution: SupervisedInstitution,
  { period }: SupervisionPolicy,
  { asOf }: Vantage,
): Subject {
  const { id, satker, region, priority, closedOn } = institution;
  const group = priority ? priorityGroups[priority] : "other-institution";
  const closed = closedOn != null && closedOn <= asOf ? closedOn : undefined;
  const { start } = period;
  return {
    subject: "institution",
    subjectId: id,
    satker,
    region,
    group,
    from: start,
    closedOn: closed,
  };
}

const priorityGroups = {
  national: "national-priority-institution",
  regency: "regency-institution",
} as const;

/** A unit by its age; nothing when it was not formed by the day, or is not known. */
export function placeUnit(
  unit: IbmUnit,
  { period, newFor }: SupervisionPolicy,
  vantage: Vantage,
): Subject | undefined {
  const { id, satker, region, formedOn, recordedOn, closure } = unit;
  if (period.end < formedOn || !isKnown({ on: formedOn, recordedOn }, vantage)) return undefined;
  const isYounger = period.start < formedOn;
  const isNew = addDuration(formedOn, newFor) >= period.start;
  return {
    subject: "ibm-unit",
    subjectId: id,
    satker,
    region,
    group: isNew ? "new-ibm-unit" : "sustained-ibm-unit",
    from: isYounger ? formedOn : period.start,
    closedOn: closure && isKnown(closure, vantage) ? closure.on : undefined,
  };
}
