import { addDuration } from "../calendar/index";
import { compareDated, isKnown, type Vantage } from "../definition/index";
import type { SniMilestone } from "./milestones";
import type { SniCertificate, SniStep } from "./progress";
import type { SniCertificateTerm } from "./scheme";
import type { SniEdition, SniMilestoneKind } from "./vocabulary";

/** What is recorded of one institution under one edition; progress prints it, the report counts it. */
export interface Trace {
  /** Known milestones by kind, in order. */
  facts: Readonly<Record<SniMilestoneKind, readonly SniMilestone[]>>;
}

/** Gathers what is known of an institution's way under one edition. */
export function traceSteps(
  milestones: readonly SniMilestone[],
  institutionId: string,
  edition: SniEdition,
  vantage: Vantage,
): Trace {
  const known = milestones
    .filter(
      (fact) =>
        fact.institutionId === institutionId && fact.edition === edition && isKnown(fact, vantage),
    )
    .sort(compareDated);
  const of = (kind: SniMilestoneKind) => known.filter((fact) => fact.kind === kind);
  return {
    facts: {
      targeted: of("targeted"),
      assisted: of("assisted"),
      "self-assessed": of("self-assessed"),
      verified: of("verified"),
      recommended: of("recommended"),
      certified: of("certified"),
    },
  };
}

/** Prints one step. */
export function stepOf({ facts }: Trace, key: SniMilestoneKind): SniStep {
  const [first, last] = [facts[key][0], facts[key].at(-1)];
  return {
    key,
    recorded: first !== undefined,
    ...(first && { first: first.on }),
    ...(last && { last: last.on, actor: last.actor }),
    records: facts[key].map(({ id }) => id),
  };
}

/** The last verification. */
export function verificationOf({ facts }: Trace) {
  const last = facts.verified.at(-1);
  return last?.kind === "verified" ? last : undefined;
}

/** The last certificate, and whether it holds on a day. */
export function certificateOf(
  { facts }: Trace,
  term: SniCertificateTerm | undefined,
  { asOf }: Vantage,
): SniCertificate | undefined {
  const last = facts.certified.at(-1);
  if (last?.kind !== "certified") return undefined;
  const { certificate, body, on, validUntil, withdrawnOn } = last;
  const until = validUntil ?? (term && addDuration(on, term.validFor));
  const isWithdrawn = withdrawnOn != null && withdrawnOn <= asOf;
  const byDay = until === undefined ? "term-unknown" : asOf <= until ? "valid" : "expired";
  return {
    certificate,
    body,
    issuedOn: on,
    status: isWithdrawn ? "withdrawn" : byDay,
    ...(until && { validUntil: until, basis: validUntil ? "certificate" : "term" }),
  };
}
