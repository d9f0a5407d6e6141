import type { Issue, Vantage } from "../definition/index";
import type { SniIssueCode } from "./codes";
import type { SniMilestone } from "./milestones";
import type { SniProgress, SniStep } from "./progress";
import type { SniCertificateTerm } from "./scheme";
import { certificateOf, stepOf, traceSteps, verificationOf } from "./trace-steps";
import {
  type SniEdition,
  type SniMilestoneKind,
  sniEditions,
  sniMilestoneKinds,
} from "./vocabulary";

/**
 * Options of {@link sniProgress}.
 *
 * @since 0.1.0
 */
export interface SniProgressOptions extends Vantage {
  /** Milestones; those of other institutions are left out. */
  milestones: readonly SniMilestone[];
  /** How long a certificate holds, for certificates that print no last day. */
  term?: SniCertificateTerm | undefined;
}

/**
 * Returns where an institution stands between target and certificate, by edition: each step as a fact
 * by itself, with its days and who acted, and what may be said of its certificate.
 *
 * **Rule.** No step follows from another: recommended is not certified, and assisted is not
 * recommended. Of a step that was recorded several times the first and the last day are given.
 * Nothing is carried from one edition to another.
 *
 * **Unknown.** A step without a record is not recorded, which is not the same as not done. A
 * certificate without a last day, and without a term, has the status `term-unknown`.
 *
 * **Boundaries.** A certificate is valid on its last day, and withdrawn from the day of withdrawal.
 *
 * **Assumption.** The order of the steps is what the press tells. No source requires a
 * recommendation before a certificate: what departs from the order is a warning. Self-assessment and
 * assistance have no order, since institutions assess themselves before and during it.
 *
 * @param institutionId - Identifier of the institution.
 * @param options - Its milestones, the day, and a term of certificates where one is known.
 * @returns The progress.
 * @example
 * const milestones: SniMilestone[] = [
 *   { id: "m1", institutionId: "l1", edition: "2022", kind: "assisted", on: "2025-02-03", actor: "bnn" },
 *   { id: "m2", institutionId: "l1", edition: "2022", kind: "certified", on: "2025-11-03", actor: "certification-body", certificate: "C-1", body: "LPK" },
 * ];
 * const [edition] = sniProgress("l1", { milestones, asOf: "2026-07-31" }).editions;
 * edition?.steps.filter((step) => step.recorded).map((step) => step.key); // => ["assisted", "certified"]
 * edition?.certificate?.status; // => "term-unknown"
 * @since 0.1.0
 */
export function sniProgress(institutionId: string, options: SniProgressOptions): SniProgress {
  const { milestones, term, asOf, knownAt } = options;
  const issues: Issue<SniIssueCode>[] = [];
  const editions = sniEditions.flatMap((key) => {
    const trace = traceSteps(milestones, institutionId, key, options);
    const steps = sniMilestoneKinds.map((kind) => stepOf(trace, kind));
    if (!steps.some(({ recorded }) => recorded)) return [];
    issues.push(...orderFaults(steps, key));
    const verification = verificationOf(trace);
    const certificate = certificateOf(trace, term, options);
    return [
      {
        key,
        steps,
        ...(verification && {
          verification: {
            ...(verification.reached != null && { reached: verification.reached }),
            ...(verification.result != null && { result: verification.result }),
          },
        }),
        ...(certificate && { certificate }),
      },
    ];
  });
  return {
    institutionId,
    asOf,
    ...(knownAt != null && { knownAt }),
    ...(term && { definition: term }),
    editions,
    issues,
  };
}

/** The step that is expected before each; self-assessment and assistance have no order. */
const expectedBefore: Readonly<Partial<Record<SniMilestoneKind, SniMilestoneKind>>> = {
  assisted: "targeted",
  "self-assessed": "targeted",
  verified: "self-assessed",
  recommended: "verified",
  certified: "recommended",
};

/** Steps that lie before an expected earlier one, or lack it. */
function orderFaults(steps: readonly SniStep[], edition: SniEdition): Issue<SniIssueCode>[] {
  return steps.flatMap(({ key, first }): Issue<SniIssueCode>[] => {
    const before = steps.find((step) => step.key === expectedBefore[key]);
    if (!first || !before) return [];
    const params = { step: key, before: before.key, edition };
    if (!before.first) {
      return [{ code: "sni.step-not-recorded", severity: "warning", path: ["milestones"], params }];
    }
    return first < before.first
      ? [{ code: "sni.steps-out-of-order", severity: "warning", path: ["milestones"], params }]
      : [];
  });
}
