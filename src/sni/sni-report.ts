import type { Issue } from "../issue/index";
import type { SniAssessment } from "./assessment";
import type { SniIssueCode } from "./codes";
import type { SniMilestone } from "./milestones";
import type { SniInstitution, SniReport, SniTallyOptions } from "./report";
import { sniCounter } from "./sni-counter";

/**
 * Options of {@link sniReport}.
 *
 * @since 0.1.0
 */
export interface SniReportOptions<Institution extends SniInstitution = SniInstitution>
  extends SniTallyOptions<Institution> {
  /** Milestones of all institutions. */
  milestones: Iterable<SniMilestone>;
  /** Assessments of all institutions; none by default. */
  assessments?: Iterable<SniAssessment> | undefined;
}

/**
 * Returns the figures of a set of institutions under one edition: how many were targeted, assisted,
 * assessed, verified, recommended and certified, shares with named denominators, the share that
 * reached the standard, the change between assessments, and the same by group.
 *
 * **Rule.** Each step is counted where it is recorded; a share counts institutions with both of its
 * steps among those with the denominator's. Whether an assisted institution reached the standard is
 * what its last verification states; a scheme with a threshold judges, beside it, the last assessment
 * by a verifier.
 *
 * **Unknown.** A step without a record is not recorded: shares of steps are those documented. An
 * assisted institution whose verification states nothing is unknown, and the three shares show how
 * far it could move the figure. Assessments that are not complete show no change and are counted
 * apart.
 *
 * **Assumption.** Of institutions with one identifier one is counted; the others, and records of
 * institutions that are not in the input, are counted as issues.
 *
 * @param institutions - The institutions: any records with an identifier.
 * @param options - Their milestones and assessments, the edition, the day, a scheme, and how to group.
 * @returns The figures, with the whole scheme where one was given.
 * @throws RangeError when the scheme has an error or is for another edition.
 * @example
 * const fact = { edition: "2022", on: "2025-02-03", actor: "bnn" } as const;
 * const milestones: SniMilestone[] = [
 *   { ...fact, id: "m1", institutionId: "l1", kind: "assisted" },
 *   { ...fact, id: "m2", institutionId: "l2", kind: "assisted" },
 *   { ...fact, id: "m3", institutionId: "l1", kind: "recommended" },
 * ];
 * const report = sniReport([{ id: "l1" }, { id: "l2" }], { milestones, edition: "2022", asOf: "2026-07-31" });
 * report.shares.find((share) => share.key === "recommended-of-assisted")?.rate; // => { status: "defined", numerator: 1, denominator: 2, value: 0.5 }
 * @since 0.1.0
 */
export function sniReport<I extends SniInstitution>(
  institutions: Iterable<I>,
  options: SniReportOptions<I>,
): SniReport {
  const { empty, add, result } = sniCounter(options);
  const known = new Map<string, I>();
  let repeated = 0;
  for (const institution of institutions) {
    const other = known.get(institution.id);
    if (other) repeated++;
    if (!other || JSON.stringify(institution) < JSON.stringify(other)) {
      known.set(institution.id, institution);
    }
  }
  const milestones = byInstitution(options.milestones, known);
  const assessments = byInstitution(options.assessments ?? [], known);
  let state = empty();
  for (const [id, institution] of known) {
    state = add(state, {
      institution,
      milestones: milestones.of(id),
      assessments: assessments.of(id),
    });
  }

  const issues: Issue<SniIssueCode>[] = [];
  const left = (code: SniIssueCode, list: string, count: number) => {
    if (count > 0) issues.push({ code, severity: "error", path: [list], params: { count } });
  };
  left("sni.institutions-left-out", "institutions", repeated);
  left("sni.milestones-left-out", "milestones", milestones.stray);
  left("sni.assessments-left-out", "assessments", assessments.stray);
  return { ...result(state), issues };
}

/** Sorts records by institution; those of none are counted. */
function byInstitution<R extends { institutionId: string }>(
  records: Iterable<R>,
  known: ReadonlyMap<string, unknown>,
) {
  const lists = new Map<string, R[]>();
  let stray = 0;
  for (const record of records) {
    const list = lists.get(record.institutionId);
    if (list) list.push(record);
    else if (known.has(record.institutionId)) lists.set(record.institutionId, [record]);
    else stray++;
  }
  return { of: (id: string): readonly R[] => lists.get(id) ?? [], stray };
}
