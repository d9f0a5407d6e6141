import type { Episode } from "../episode/index";
import { type RecoveryRateOptions, recoveryRate } from "../recovery/index";
import type { Completeness } from "./completeness-types";
import type { NationalRecovery } from "./national-types";
import { besideCount } from "./recorded-persons";

/** The recovery report by region, with the persons recorded beside every figure. */
export function nationalRecovery(
  episodes: readonly Episode[],
  question: RecoveryRateOptions,
  keyOf: (episode: Episode) => string,
  recorded: Completeness | undefined,
): NationalRecovery {
  // A person stands where their first episode does.
  const by = (person: readonly Episode[]) => person.slice(0, 1).map(keyOf).join();
  const report = recoveryRate(episodes, { ...question, by });
  const none = besideCount(recorded && 0, undefined);
  return {
    ...report,
    recorded: recorded?.persons ?? none,
    groups: report.groups.map((group) => ({
      ...group,
      recorded: recorded?.groups.find(({ key }) => key === group.key)?.persons ?? none,
    })),
  };
}
