import type { Result } from "../../issue/index";
import { readCode } from "./read-code";

/**
 * Stage of a client in the older system.
 *
 * @since 0.1.0
 */
export type LegacyStage = "registration" | "rehabilitation" | "aftercare";

/**
 * Returns the stage that a code of `status_rehab` stands for.
 *
 * @param code - The code, 1 to 3.
 * @returns The stage, or an issue for an unknown code.
 * @example
 * mapLegacyStage(3); // => { ok: true, value: "aftercare" }
 * mapLegacyStage(4).ok; // => false
 * @since 0.1.0
 */
export function mapLegacyStage(code: string | number): Result<LegacyStage> {
  return readCode<LegacyStage>("status_rehab", code, {
    1: "registration",
    2: "rehabilitation",
    3: "aftercare",
  });
}
