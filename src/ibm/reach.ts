import { compareDated } from "../definition/index";
import type { IbmActivity } from "./records";
import type { IbmReachCounts } from "./report-types";

interface ClientCourse {
  screening?: IbmActivity;
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
  else if (!course.screening || compareDated(course.screening, activity) < 0) {
    course.screening = activity;
  }
}

function addCourse(reach: IbmReachCounts, course: ClientCourse): void {
  if (course.served) reach.served++;
  if (course.referred) reach.referred++;
  if (course.aftercare) reach.aftercare++;
  if (!course.screening) return;
  reach.screened++;
  const { severity } = course.screening;
  if (severity === "mild") {
    reach.screenedMild++;
    if (course.served) reach.mildServed++;
  } else if (severity != null) {
    reach.screenedNotMild++;
    if (course.referred) reach.notMildReferred++;
  }
}
