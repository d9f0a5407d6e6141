import { illustrativeSelfAssessment } from "./definitions/illustrative-self-assessment";
import { preSniForm } from "./definitions/pre-sni-form";
import type { SniScheme } from "./scheme";

/**
 * The schemes that ship, neither of which has a threshold.
 *
 * @since 0.1.0
 */
export const sniSchemes: readonly SniScheme[] = [illustrativeSelfAssessment, preSniForm];
