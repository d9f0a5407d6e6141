import { type DischargeSystemId, dischargeSystems, type ForeignReason } from "./discharge-systems";
import type { DischargeReason } from "./vocabulary";

/**
 * Returns the reason of another system that a reason for discharge translates into.
 *
 * **Unknown.** A reason that the other system does not tell apart is not pressed into its `Other`:
 * whoever reports decides where it goes.
 *
 * @param system - The other system.
 * @param reason - The reason for discharge.
 * @returns Label and, where published, code; nothing when the system has no such reason.
 * @example
 * toDischargeSystem("teds", "imprisoned"); // => { code: "5", label: "Incarcerated", reason: "imprisoned" }
 * toDischargeSystem("teds", "moved-away"); // => undefined
 * @since 0.1.0
 */
export function toDischargeSystem(
  system: DischargeSystemId,
  reason: DischargeReason,
): ForeignReason | undefined {
  const reasons = dischargeSystems.find(({ id }) => id === system)?.reasons;
  return reasons?.find((foreign) => foreign.reason === reason);
}
