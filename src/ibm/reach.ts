import { compareDated } from "../definition/index";
import type { IbmActivity } from "./records";
import type { IbmReachCounts } from "./report-types";

interface ClientCourse {
  screened?: true;
  /** The last screening that judged the severity. */
  judged?: IbmActivity;
  served?: true;
  referred?: true;
  aftercare?: true;
}

/** Adds what one unit's activities of the window say of the path from the public to services. */
export function addReach(reach: IbmReachCounts, inWindow: readonly IbmActivity[]): void {
  if (inWindow.length === 0) return;
  const clients = new Map<string, ClientCourse>();
  for (const activity of inWindow) {
    const { kind, people, clientId } = activity;
    if (kind === "socialization" || kind === "outreach") {
      if (people == null) reach.reachedNotCounted++;
      else reach.reached += people;
    } else if (isWithClient(kind)) {
      if (clientId == null) reach.withoutClient++;
      else addToCourse(clients, clientId, activity);
    }
  }
  for (const course of clients.values()) addCourse(reach, course);
}

function isWithClient(kind: IbmActivity["kind"]): boolean {
  return (
    kind === "screening" || kind === "intervention" || kind === "referral" || kind === "aftercare"
  );
}

function addToCourse(
  clients: Map<string, ClientCourse>,
  clientId: string,
  activity: IbmActivity,
): void {
  let course = clients.get(clientId);
  if (!course) {
    course = {};
    clients.set(clientId, course);
  }
  if (activity.kind === "intervention") course.served = true;
  else if (activity.kind === "referral") course.referred = true;
  else if (activity.kind === "aftercare") course.aftercare = true;
  else {
    course.screened = true;
    if (activity.severity == null) return;
    if (!course.judged || compareDated(course.judged, activity) < 0) course.judged = activity;
  }
}

function addCourse(reach: IbmReachCounts, course: ClientCourse): void {
  if (course.served) reach.served++;
  if (course.referred) reach.referred++;
  if (course.aftercare) reach.aftercare++;
  if (course.screened) reach.screened++;
  if (!course.judged) return;
  if (course.judged.severity === "mild") {
    reach.screenedMild++;
    if (course.served) reach.mildServed++;
  } else {
    reach.screenedNotMild++;
    if (course.referred) reach.notMildReferred++;
  }
}
