// What the floors above need of relapse and apps do not: the decision without the report around it.
export { followWindow } from "./follow-window";
export type { FollowedClient } from "./followed-types";
