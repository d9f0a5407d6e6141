import { type DischargeSystemId, dischargeSystems } from "./discharge-systems";
import type { DischargeReason } from "./vocabulary";

/**
 * Returns the reason for discharge that comes closest to one of another system.
 *
 * **Rule.** By the code or the label as published; case and spaces around do not matter.
 *
 * **Assumption.** Which reason comes closest is our reading; see `dischargeSystems`.
 *
 * @param system - The other system.
 * @param code - Its code or label.
 * @returns The reason; nothing when the system has no such code or label.
 * @example
 * mapDischargeReason("teds", "4"); // => "transferred"
 * mapDischargeReason("ndtms", "Dropped out"); // => "dropped-out"
 * mapDischargeReason("teds", "8"); // => undefined
 * @since 0.1.0
 */
export function mapDischargeReason(
  system: DischargeSystemId,
  code: string | number,
): DischargeReason | undefined {
  const wanted = String(code).trim().toLowerCase();
  const reasons = dischargeSystems.find(({ id }) => id === system)?.reasons;
  return reasons?.find(({ code, label }) => code === wanted || label.toLowerCase() === wanted)
    ?.reason;
}
