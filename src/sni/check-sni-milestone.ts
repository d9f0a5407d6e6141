import type { PlainDate } from "../calendar/index";
import type { Issue } from "../issue/index";
import type { SniIssueCode } from "./codes";
import { publicationFaults } from "./editions";
import type { SniMilestone } from "./milestones";

/**
 * Returns what cannot be true, or should be looked at, in a milestone.
 *
 * **Rule.** Errors: a day before the year of its edition, of which only the year is public; an
 * assistance or a certificate that ends before it starts. Warning: an actor who is not expected: an
 * institution assesses itself, BNN or its technical committee verifies and recommends, and a
 * certification body certifies, without BNN.
 *
 * @param milestone - The milestone.
 * @returns The issues; none when all is well.
 * @example
 * checkSniMilestone({ id: "m1", institutionId: "l1", edition: "2022", kind: "recommended", on: "2021-12-14", actor: "institution" }).map((issue) => issue.code); // => ["sni.before-publication", "sni.wrong-actor"]
 * @since 0.1.0
 */
export function checkSniMilestone(milestone: SniMilestone): Issue<SniIssueCode>[] {
  const { on, edition, kind, actor } = milestone;
  const issues = publicationFaults(on, edition, "on");
  const ends = (field: string, end: PlainDate | null | undefined) => {
    if (end == null || on <= end) return;
    const params = { start: on, end };
    issues.push({ code: "sni.ends-before-start", severity: "error", path: [field], params });
  };
  if (kind === "assisted") ends("until", milestone.until);
  if (kind === "certified") {
    ends("validUntil", milestone.validUntil);
    ends("withdrawnOn", milestone.withdrawnOn);
  }
  if (!expectedActors[kind].includes(actor)) {
    const params = { step: kind, actor };
    issues.push({ code: "sni.wrong-actor", severity: "warning", path: ["actor"], params });
  }
  return issues;
}

const expectedActors: Readonly<Record<SniMilestone["kind"], readonly SniMilestone["actor"][]>> = {
  targeted: ["bnn"],
  assisted: ["bnn"],
  "self-assessed": ["institution"],
  verified: ["bnn", "technical-committee"],
  recommended: ["bnn", "technical-committee"],
  certified: ["certification-body"],
};
