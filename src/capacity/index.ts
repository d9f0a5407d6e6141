/**
 * Need, places, waiting lists and staff: what planning sets side by side, without a forecast.
 *
 * @module capacity
 */
export { checkWaitingList } from "./check-waiting-list";
export { checkWaitingPolicy } from "./check-waiting-policy";
export { type CapacityIssueCode, capacityIssueCodes } from "./codes";
export { priorityThenArrival } from "./definitions/priority-then-arrival";
export { type OccupancyOptions, occupancy } from "./occupancy";
export type { InstitutionOccupancy, Occupancy } from "./occupancy-types";
export { type ServiceGap, type ServiceGapOptions, serviceGap } from "./service-gap";
export {
  type RoleNeed,
  type StaffingNeed,
  type StaffingNeedOptions,
  staffingNeed,
} from "./staffing-need";
export type { Quotient, WaitingEntry, WaitingPolicy } from "./types";
export {
  type ArrivalRoute,
  arrivalRoutes,
  type WaitingPriority,
  type WaitingState,
  waitingPriorities,
  waitingStates,
} from "./vocabulary";
export { type WaitingListOptions, waitingList } from "./waiting-list";
export type { WaitingList, WaitingPosition } from "./waiting-types";
