import type { Result } from "../../issue/index";
import { readCode } from "./read-code";

/**
 * What a result of the older system is of: an evaluation of progress, or a urine test.
 *
 * @since 0.1.0
 */
export type LegacyTest = "evaluation" | "urine";

/**
 * A result of the older system with its meaning spelled out.
 *
 * @since 0.1.0
 */
export type LegacyResult =
  | {
      /** What it is of. */
      of: "evaluation";
      /** Whether the evaluation is good for the client. */
      favorable: boolean;
    }
  | {
      /** What it is of. */
      of: "urine";
      /** Result of the urine test. */
      result: "positive" | "negative";
    };

/**
 * Returns what `positif` or `negatif` of the older system means, which depends on what it is of.
 *
 * **Rule.** A positive evaluation is good; a positive urine test found a substance.
 *
 * **Unknown.** A result of anything else has no meaning here: the same word may be good or bad.
 *
 * @param of - What the result is of.
 * @param value - `positif` or `negatif`.
 * @returns The result, or an issue for another value or a result of something else.
 * @example
 * mapLegacyResult("evaluation", "positif"); // => { ok: true, value: { of: "evaluation", favorable: true } }
 * mapLegacyResult("urine", "positif"); // => { ok: true, value: { of: "urine", result: "positive" } }
 * @since 0.1.0
 */
export function mapLegacyResult(of: LegacyTest, value: string): Result<LegacyResult> {
  if (of === "evaluation") {
    return readCode<LegacyResult>("hasil", value, {
      POSITIF: { of, favorable: true },
      NEGATIF: { of, favorable: false },
    });
  }
  if (of === "urine") {
    return readCode<LegacyResult>("hasil", value, {
      POSITIF: { of, result: "positive" },
      NEGATIF: { of, result: "negative" },
    });
  }
  const params = { allowed: "evaluation, urine" };
  return {
    ok: false,
    issues: [{ code: "issue.not-listed", severity: "error", path: ["of"], params }],
  };
}
