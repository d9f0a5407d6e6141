import { type PlainDate, toEpochDay } from "../calendar/index";
import { isKnown, type Vantage } from "../definition/index";
import type { AbsenceKind, Contact } from "../episode/index";
import { type BaseDays, baseDays } from "./base-windows";
import { isUsable } from "./is-usable";
import type { AftercarePolicy, AftercareSegment, ContactTemplate } from "./policy";
import type { AftercareDecision } from "./records";
import type { ContactPurpose, SuspensionRule, UnplannedReason } from "./vocabulary";

/**
 * What every question on aftercare needs: the policy, and decisions on single clients.
 *
 * @since 0.1.0
 */
export interface AftercareOptions extends Vantage {
  /**
   * The policy, which is then applied whatever the day; or several, of which that in force on the day
   * that each names is applied.
   */
  policy: AftercarePolicy | readonly AftercarePolicy[];
  /** Decisions on the length of aftercare of single clients; those of other clients are left out. */
  decisions?: Iterable<AftercareDecision> | undefined;
}

/** A segment made ready for many clients. */
export interface SegmentRules {
  segment: AftercareSegment;
  policy: PolicyRules;
  /** Beginning of the ids of its contacts, behind that of the episode. */
  key: string;
  /** Its days from an anchor where nothing was decided on a client. */
  daysFrom: (anchor: number) => BaseDays & {
    /** Whether a window is open between the day of judgement and the last day looked at. */
    live: boolean;
  };
}

/** A policy made ready for many clients. */
export interface PolicyRules {
  policy: AftercarePolicy;
  segments: SegmentRules[];
  /** What an absence does. */
  suspension: Record<AbsenceKind, SuspensionRule>;
  /** Why a contact that was held does not count for a planned one; nothing when it does. */
  refuses: (visit: Contact, template: ContactTemplate) => UnplannedReason | undefined;
}

/** Everything that is the same for all clients. */
export interface Rules extends Vantage {
  /** The day of judgement, as epoch day. */
  today: number;
  /** Last day that is looked at, as epoch day. */
  horizon: number;
  /** In the order in which they are chosen. */
  policies: [PolicyRules, ...PolicyRules[]];
  /** Whether the policy is chosen by its time in force. */
  byForce: boolean;
  /** Decisions that count, by episode, in order of the input. */
  decisions: ReadonlyMap<string, AftercareDecision[]>;
}

/** Makes policies ready. `to` is the last day that is looked at, by default the day of judgement. */
export function rulesOf(options: AftercareOptions, to?: PlainDate): Rules {
  const { policy, asOf, knownAt } = options;
  const today = toEpochDay(asOf);
  const horizon = to === undefined ? today : Math.max(today, toEpochDay(to));
  const byForce = Array.isArray(policy);
  const given = (byForce ? policy : [policy]) as readonly AftercarePolicy[];
  const [first, ...others] = [...given].sort(compareForce);
  if (first === undefined || !given.every(isUsable)) {
    throw new RangeError("pulih: the policy cannot be applied; checkAftercarePolicy says why");
  }
  const policies: Rules["policies"] = [
    policyRules(first, today, horizon),
    ...others.map((one) => policyRules(one, today, horizon)),
  ];
  const decisions = new Map<string, AftercareDecision[]>();
  for (const decision of options.decisions ?? []) {
    if (!isKnown(decision, options)) continue;
    const list = decisions.get(decision.episodeId);
    if (list) list.push(decision);
    else decisions.set(decision.episodeId, [decision]);
  }
  return { asOf, knownAt, today, horizon, policies, byForce, decisions };
}

/** The policy that came into force last is asked first. */
function compareForce(a: AftercarePolicy, b: AftercarePolicy): number {
  const keyOf = (p: AftercarePolicy) => [p.effectiveFrom ?? "", p.id, p.version].join("\u0000");
  return keyOf(a) < keyOf(b) ? 1 : -1;
}

function policyRules(policy: AftercarePolicy, today: number, horizon: number): PolicyRules {
  const { suspension } = policy;
  const mayDo = new Map(policy.monitors.map((entry) => [entry.purpose, entry]));
  const rules: PolicyRules = {
    policy,
    segments: [],
    suspension: {
      imprisonment: suspension.imprisonment,
      hospitalization: suspension.hospitalization,
      "moved-away": suspension.movedAway,
    },
    refuses: (visit, { purpose, channel }) => refusal(visit, channel, mayDo.get(purpose)),
  };
  for (const segment of policy.segments) {
    const known = new Map<number, ReturnType<SegmentRules["daysFrom"]>>();
    rules.segments.push({
      segment,
      policy: rules,
      key: `${policy.id}@${policy.version}/${segment.id}`,
      daysFrom: (anchor) => {
        let days = known.get(anchor);
        if (!days) {
          const base = baseDays(segment, anchor, { horizon });
          const live = base.windows.some((w) => w.earliest <= horizon && today <= w.latest);
          days = { ...base, live };
          known.set(anchor, days);
        }
        return days;
      },
    });
  }
  return rules;
}

function refusal(
  visit: Contact,
  channel: ContactTemplate["channel"],
  allowed: AftercarePolicy["monitors"][number] | undefined,
): UnplannedReason | undefined {
  if (channel != null && visit.channel !== channel) return "channel";
  if (!allowed?.by.includes(visit.by)) return "monitor";
  return allowed.informants.includes(visit.informant) ? undefined : "informant";
}

/** Roles that may make a contact for a purpose. */
export function rolesFor({ monitors }: AftercarePolicy, purpose: ContactPurpose) {
  return monitors.find((entry) => entry.purpose === purpose)?.by ?? [];
}
