import { type RateOfOptions, rateOf, ratioOf, sharesOf } from "../statistics/index";
import type { IbmCounts } from "./counts";
import type { IbmSummary } from "./report-types";
import { ibmClasses } from "./vocabulary";

/** Turns counts into figures: rates over named denominators, beside the counts themselves. */
export function summarize(counts: IbmCounts, level: number | undefined): IbmSummary {
  const sampled: RateOfOptions = level === undefined ? { interval: "none" } : { level };
  const whole: RateOfOptions = { interval: "none" };
  const { flow, months, agents, reach } = counts;
  const perUnit = ratioOf(agents.serving, agents.units);
  const matrix = [...counts.matrix].sort((a, b) => a.formedIn - b.formedIn || a.year - b.year);
  return {
    flow: { ...flow },
    ...sharesOf(flow, sampled),
    reporting: rateOf(months.reported, months.expected, whole),
    serving: { ...counts.serving },
    sustained: { ...counts.sustained },
    selfFunded: { ...counts.selfFunded },
    dormant: { ...counts.dormant },
    classes: ibmClasses.map((key) => ({ key, count: counts.classes[key] })),
    unclassified: counts.unclassified,
    matrix: matrix.map(({ formedIn, year, operating, unbroken, revived }) => ({
      formedIn,
      year,
      operating: { ...operating, ...sharesOf(operating, sampled) },
      unbroken: { ...unbroken, ...sharesOf(unbroken, sampled) },
      revived: { ...revived },
    })),
    agents: {
      ...agents,
      ...(perUnit && { perUnit }),
      trainedShare: rateOf(agents.trained, agents.serving, whole),
    },
    reach: {
      ...reach,
      mildServedShare: rateOf(reach.mildServed, reach.screenedMild, whole),
      notMildReferredShare: rateOf(reach.notMildReferred, reach.screenedNotMild, whole),
    },
    treated: { ...counts.treated },
  };
}
