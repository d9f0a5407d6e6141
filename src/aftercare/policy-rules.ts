import { type PlainDate, toEpochDay } from "../calendar/index";
import { isKnown, type Vantage } from "../definition/index";
import type { AbsenceKind, Contact } from "../episode/index";
import { type BaseDays, baseDays } from "./base-windows";
import { writtenDays } from "./date-of";
import { isUsable } from "./is-usable";
import type { AftercarePolicy, AftercareSegment, ContactTemplate } from "./policy";
import type { AftercareDecision } from "./records";
import {
  type AftercareAnchor,
  aftercareAnchors,
  type SuspensionRule,
  type UnplannedReason,
} from "./vocabulary";
import { refusal } from "./who-may";

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
  daysFrom: (anchor: number) => BaseDays;
}

/** A policy made ready for many clients. */
export interface PolicyRules {
  policy: AftercarePolicy;
  segments: SegmentRules[];
  /** The anchors from which it counts a segment. */
  anchors: readonly AftercareAnchor[];
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
  /** The anchors that any of them asks for, in the order in which they come. */
  anchors: readonly AftercareAnchor[];
  /** Whether the policy is chosen by its time in force. */
  byForce: boolean;
  /** Decisions that count, by episode, in order of the input. */
  decisions: ReadonlyMap<string, AftercareDecision[]>;
  /** An epoch day as text. */
  write: (day: number) => PlainDate;
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
    policyRules(first, horizon),
    ...others.map((one) => policyRules(one, horizon)),
  ];
  const anchors = aftercareAnchors.filter((anchor) =>
    policies.some((one) => one.anchors.includes(anchor)),
  );
  const decisions = new Map<string, AftercareDecision[]>();
  for (const decision of options.decisions ?? []) {
    if (!isKnown(decision, options)) continue;
    const list = decisions.get(decision.episodeId);
    if (list) list.push(decision);
    else decisions.set(decision.episodeId, [decision]);
  }
  const write = writtenDays();
  return { asOf, knownAt, today, horizon, policies, anchors, byForce, decisions, write };
}

/** The policy that came into force last is asked first. */
function compareForce(a: AftercarePolicy, b: AftercarePolicy): number {
  const keyOf = (p: AftercarePolicy) => [p.effectiveFrom ?? "", p.id, p.version].join("\u0000");
  return keyOf(a) < keyOf(b) ? 1 : -1;
}

function policyRules(policy: AftercarePolicy, horizon: number): PolicyRules {
  const { suspension } = policy;
  const mayDo = new Map(policy.monitors.map((entry) => [entry.purpose, entry]));
  const rules: PolicyRules = {
    policy,
    segments: [],
    anchors: policy.segments.map(({ anchor }) => anchor),
    suspension: {
      imprisonment: suspension.imprisonment,
      hospitalization: suspension.hospitalization,
      "moved-away": suspension.movedAway,
    },
    refuses: (visit, { purpose, channel }) => refusal(visit, channel, mayDo.get(purpose)),
  };
  for (const segment of policy.segments) {
    const key = `/${policy.id}@${policy.version}/${segment.id}/`;
    const known = new Map<number, BaseDays>();
    rules.segments.push({
      segment,
      policy: rules,
      key,
      daysFrom: (anchor) => {
        let days = known.get(anchor);
        if (!days) {
          days = baseDays(segment, anchor, { key, horizon });
          known.set(anchor, days);
        }
        return days;
      },
    });
  }
  return rules;
}
