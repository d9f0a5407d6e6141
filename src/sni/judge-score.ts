import { allOf, type Finding, type Outcome } from "../definition/index";
import type { SniFindingCode } from "./codes";
import type { ExactShares, Tallied } from "./figures";
import { compare, type Rational, rationalOf, toNumber } from "./rational";
import type { Item } from "./read-answers";
import type { SniNonconformityResult } from "./results";
import type { SchemeRules } from "./scheme-rules";
import type { SniVerdict } from "./vocabulary";

/** The answer to a scheme's threshold, floors, critical requirements and open nonconformities. */
export interface Judgement {
  outcome: Outcome;
  findings: Finding<SniFindingCode>[];
}

/** Asks every question of a scheme's verdict; none where the scheme has no threshold. */
export function judgeScore(
  items: readonly Item[],
  tallied: Tallied,
  nonconformities: readonly SniNonconformityResult[],
  rules: SchemeRules,
): Judgement {
  const { threshold, floors, scheme } = rules;
  if (!threshold) return { outcome: "not-applicable", findings: [] };
  const findings: Finding<SniFindingCode>[] = [
    { code: "sni.threshold", ...judgeShare(tallied.shares, threshold) },
  ];
  for (const { aspect, atLeast } of floors) {
    for (const { id, shares } of tallied.aspects) {
      if (id !== aspect) continue;
      findings.push({ code: "sni.floor", ...judgeShare(shares, atLeast), records: [aspect] });
    }
  }
  for (const item of items) {
    const required = item.rule.requirement.critical?.atLeast;
    if (required === undefined) continue;
    const observed = item.place === undefined ? undefined : item.rule.answers[item.place];
    findings.push({
      code: "sni.critical",
      outcome: judgeCritical(item),
      ...(observed !== undefined && { observed }),
      required,
      records: [item.rule.requirement.id],
    });
  }
  const grades = scheme.blockedBy ?? [];
  if (grades.length > 0) {
    const blocking = nonconformities
      .filter(({ open, grade }) => open && grade && grades.includes(grade))
      .map(({ id }) => id);
    findings.push({
      code: "sni.no-open-nonconformity",
      outcome: blocking.length > 0 ? "unmet" : "met",
      observed: blocking.length,
      required: [...grades],
      records: blocking,
    });
  }
  return { outcome: allOf(findings.map(({ outcome }) => outcome)), findings };
}

/** Whether a critical requirement reaches its level. */
export function judgeCritical({ rule, state, place }: Item): Outcome {
  if (rule.mustReach === undefined || state === "excluded" || state === "declared") {
    return "not-applicable";
  }
  if (place === undefined) return "unknown";
  return place >= rule.mustReach ? "met" : "unmet";
}

/** The verdict that an outcome stands for. */
export function verdictOf(outcome: Outcome): SniVerdict {
  return outcome === "met" || outcome === "unmet" ? outcome : "undecided";
}

/** Judges a share by the cross products of its ends; prints percents on their true side. */
function judgeShare(shares: ExactShares, required: Rational): Omit<Finding, "code"> {
  const { lower, upper } = shares;
  const shown = { required: percent(required, required) };
  if (!lower || !upper) return { outcome: "not-applicable", ...shown };
  const ends = [...new Set([percent(lower, required), percent(upper, required)])];
  return {
    outcome: isAtLeast(lower, required) ? "met" : isAtLeast(upper, required) ? "unknown" : "unmet",
    observed: ends,
    ...shown,
  };
}

export function isAtLeast(share: Rational, required: Rational): boolean {
  return compare(share, required) >= 0;
}

/** Percent with as few decimals, at least two, as keep it on its side of a mark. */
function percent(share: Rational, mark: Rational): number {
  const side = compare(share, mark);
  const wanted = { top: mark.top * 100n, bottom: mark.bottom };
  for (let scale = 10n ** 4n; scale < 10n ** 16n; scale *= 10n) {
    const top = (2n * share.top * scale + share.bottom) / (2n * share.bottom);
    const shown = toNumber({ top: top * 100n, bottom: scale });
    if (compare(rationalOf(shown), wanted) === side) return shown;
  }
  // Nearer than numbers can tell: the next number on the true side of the mark.
  return toNumber(wanted) * (1 + side * Number.EPSILON);
}
