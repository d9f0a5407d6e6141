import type { Rate } from "../statistics/index";
import type { SniRange, SniShare } from "./results";
import type { SniLevel, SniScheme } from "./scheme";
import type { SniGapReason, SniVerdict } from "./vocabulary";

/**
 * One step of a gap plan: a requirement raised to the highest level of its scale.
 *
 * @since 0.1.0
 */
export interface SniGapStep {
  /** The requirement. */
  requirementId: string;
  /** Its aspect. */
  aspect: string;
  /** Why it comes at this place. */
  reason: SniGapReason;
  /** The level that was found. */
  from: SniLevel;
  /** The level to which it is raised. */
  to: SniLevel;
  /** How much the lower end of the total share rises by this step. */
  gain: SniShare;
  /** How much the lower end of its aspect's share rises by this step. */
  aspectGain: SniShare;
  /** Range of the total share after this step and all before it; absent where nothing has weight. */
  range?: SniRange;
  /** The verdict after this step and all before it; absent where the scheme has no threshold. */
  verdict?: SniVerdict;
}

/**
 * Which requirements to raise, in order, and what each does to the share.
 *
 * @since 0.1.0
 */
export interface SniGapPlan {
  /** The scheme. */
  definition: SniScheme;
  /** Identifier of the assessment. */
  assessmentId: string;
  /** Range of the total share before the first step; absent where nothing with weight applies. */
  range?: SniRange;
  /** The verdict before the first step; absent where the scheme has no threshold. */
  verdict?: SniVerdict;
  /** The steps, in order. */
  steps: SniGapStep[];
  /**
   * Number of steps after which the verdict is met; 0 where it is already. Absent where raising what
   * was assessed cannot bring it about, or the scheme has no threshold.
   */
  needed?: number;
  /** Requirements to assess: their answers may already be good, so that they are no steps. */
  toAssess: string[];
  /** Written nonconformities that are open and keep the verdict from being met. */
  toClose: string[];
  /** Assessed over applicable requirements. */
  coverage: Rate;
}
