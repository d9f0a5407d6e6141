import type { Result } from "../../issue/index";
import { readCode } from "./read-code";

/**
 * Outcome of a client as the older system recorded it: a judgement of that system, not a fact.
 *
 * @since 0.1.0
 */
export interface LegacyOutcome {
  /** Whether the client was filed as recovered (pulih). */
  recovered: boolean;
  /** Whether the client was filed as productive (produktif). */
  productive: boolean;
}

/**
 * Returns what a code of `outcome_pasien` stands for, from its letters.
 *
 * **Rule.** P and TP before the last P or TP: recovered or not, productive or not. The action that
 * the older system attaches to a code is not used, since two look swapped.
 *
 * @param code - PP, PTP, TPP or TPTP.
 * @returns The two answers, or an issue for an unknown code.
 * @example
 * mapLegacyOutcome("PTP"); // => { ok: true, value: { recovered: true, productive: false } }
 * mapLegacyOutcome("TPP"); // => { ok: true, value: { recovered: false, productive: true } }
 * @since 0.1.0
 */
export function mapLegacyOutcome(code: string): Result<LegacyOutcome> {
  return readCode<LegacyOutcome>("outcome_pasien", code, {
    PP: { recovered: true, productive: true },
    PTP: { recovered: true, productive: false },
    TPP: { recovered: false, productive: true },
    TPTP: { recovered: false, productive: false },
  });
}
