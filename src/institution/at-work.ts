import { isKnown, type Vantage } from "../definition/index";
import type { Institution } from "./records";

/** Whether an institution is closed on a day, as far as was known. */
export function isClosed({ closure }: Institution, vantage: Vantage): boolean {
  return closure != null && isKnown(closure, vantage);
}

/** The institution as it works on a day: closed, it has no services, programs, places or staff. */
export function atWork(institution: Institution, vantage: Vantage): Institution {
  if (!isClosed(institution, vantage)) return institution;
  return { ...institution, services: [], programs: [], capacity: [], staff: [] };
}
