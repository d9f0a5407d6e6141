import type { Dated } from "../../definition/index";
import type { Result } from "../../issue/index";
import type { Observation } from "../observations";
import type { Discharge } from "../types";
import { readCode } from "./read-code";

/**
 * Options of {@link legacyStatusFacts}: the dated record, and the register that it stands in.
 *
 * @since 0.1.0
 */
export interface LegacyStatusFactsOptions extends Dated {
  /** Name of the register. */
  system: string;
}

/**
 * The facts that a status of the older system gives.
 *
 * @since 0.1.0
 */
export interface LegacyStatus {
  /** Whether the older system counts the client as no longer active. */
  closed: boolean;
  /** The discharge, where the status tells of one. */
  discharged?: Discharge;
  /** What the status tells of the client. */
  observations: Observation[];
}

/**
 * Returns the facts that a code of `status_pasien` gives: a discharge, a death, or a claim.
 *
 * **Rule.** SL (selesai) is a discharge as completed, DO as dropped out. MD (meninggal dunia) is a
 * discharge for death and a death of unknown cause. KB (kambuh) is no relapse but what a register
 * recorded: a claim, under the name of the register. PS (dalam proses) gives nothing.
 *
 * **Unknown.** The older system closes a client who was filed as relapsed, but why the episode ended
 * is not recorded; no discharge is made up.
 *
 * @param code - PS, SL, DO, KB or MD.
 * @param options - Id and day of the record, and the register's name.
 * @returns The facts, or an issue for an unknown code.
 * @example
 * const facts = legacyStatusFacts("KB", { id: "s1", on: "2019-05-01", system: "register-2019" });
 * facts; // => { ok: true, value: { closed: true, observations: [{ kind: "claim", id: "s1", on: "2019-05-01", claim: "relapsed", system: "register-2019" }] } }
 * const done = legacyStatusFacts("SL", { id: "s1", on: "2019-05-01", system: "register-2019" });
 * done.ok && done.value.discharged?.reason; // => "completed"
 * @since 0.1.0
 */
export function legacyStatusFacts(
  code: string,
  options: LegacyStatusFactsOptions,
): Result<LegacyStatus> {
  const { system, ...fact } = options;
  return readCode<LegacyStatus>("status_pasien", code, {
    PS: { closed: false, observations: [] },
    SL: { closed: true, discharged: { ...fact, reason: "completed" }, observations: [] },
    DO: { closed: true, discharged: { ...fact, reason: "dropped-out" }, observations: [] },
    KB: {
      closed: true,
      observations: [{ kind: "claim", ...fact, claim: "relapsed", system }],
    },
    MD: {
      closed: true,
      discharged: { ...fact, reason: "died" },
      observations: [{ kind: "death", ...fact, cause: "unknown" }],
    },
  });
}
