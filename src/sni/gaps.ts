import { judgeCritical } from "./judge-score";
import type { Item } from "./read-answers";
import type { SniGap } from "./results";
import type { SniLevel } from "./scheme";

/** The gap of an item that was assessed below its highest level; nothing of any other. */
export function gapOf(item: Item): SniGap | undefined {
  const { rule, place } = item;
  if (place === undefined || place === rule.answers.length - 1) return undefined;
  return {
    requirementId: rule.requirement.id,
    aspect: rule.requirement.aspect,
    answer: rule.answers[place] as SniLevel,
    highest: rule.answers.at(-1) as SniLevel,
    critical: judgeCritical(item) === "unmet",
  };
}
