import type { Contact } from "../episode/index";
import type { AftercarePolicy, ContactTemplate } from "./policy";
import type { ContactPurpose, UnplannedReason } from "./vocabulary";

/** Why a contact that was held does not count for a planned one; nothing when it does. */
export function refusal(
  visit: Contact,
  channel: ContactTemplate["channel"],
  allowed: AftercarePolicy["monitors"][number] | undefined,
): UnplannedReason | undefined {
  if (channel != null && visit.channel !== channel) return "channel";
  if (!allowed?.by.includes(visit.by)) return "monitor";
  return allowed.informants.includes(visit.informant) ? undefined : "informant";
}

/** Roles that may make a contact for a purpose. */
export function rolesFor({ monitors }: AftercarePolicy, purpose: ContactPurpose) {
  for (const entry of monitors) if (entry.purpose === purpose) return entry.by;
  return [];
}
