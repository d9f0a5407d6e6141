const whoqol = ["instrument", "license", "items", "bands"];

/**
 * What the source of each shipped definition states, checked by hand against the source.
 *
 * Key: the id of a definition, or the beginning of several ids up to a dot (`ibm.any-activity` holds
 * for `ibm.any-activity.6-months`); the longest that fits counts. Value: the fields of the rule that
 * the source states, `died.other` for a part of one. Every other field of the rule must be among the
 * definition's assumptions, and a stated one must not.
 */
export const statedFields: Readonly<Record<string, readonly string[]>> = {
  "aftercare.2025": [],
  "aftercare.2026": [],
  "aftercare.before-2025": [],
  "episode.link-gap-21-days": [],
  "episode.link-none": ["follows"],
  "episode.link-six-months": ["gap", "from"],
  "episode.link-three-months-same-setting": ["gap", "from"],
  "episode.link-transfers-only": [],
  "capacity.priority-then-arrival": [],
  "ibm.all-four": [],
  "ibm.any-activity": [],
  "ibm.any-of-four": [],
  "ibm.illustrative-ladder": [],
  "recovery.all-discharged": ["measure", "target"],
  "recovery.bnn-2026-completed": ["measure", "target"],
  "recovery.england-like": ["cohort", "successRequires", "window", "readmission"],
  "institution.assessor-load": [],
  "institution.kemensos-2015": ["ratios"],
  "institution.lks-validity": ["years"],
  "institution.social-ipwl-2015": [
    "ministry",
    "nature",
    "requires.legalEntity",
    "requires.registration",
    "requires.recommendation",
    "requires.months",
  ],
  "program.forms-2013": [],
  "instrument.assist-3-1": ["instrument", "license", "items", "scales"],
  "instrument.audit": ["instrument", "license", "items", "scales", "bands"],
  "instrument.bam-continuous": ["instrument", "scales", "bands"],
  "instrument.bam-likert": ["instrument", "items", "scales", "bands"],
  "instrument.dast-10": ["instrument", "items", "scales", "bands"],
  "instrument.illustrative-level": [],
  "instrument.urica-32": ["instrument", "items", "scales", "bands"],
  "instrument.who-5": ["instrument", "license", "items", "scales"],
  "instrument.whoqol-any-improvement": ["instrument", "scores"],
  "instrument.whoqol-bref.who-syntax": [...whoqol, "scales", "missing"],
  "instrument.whoqol-bref.who-table": [...whoqol, "missing.atLeastAnswered"],
  "instrument.whoqol-bref.who-text": [...whoqol, "scales", "missing.atLeastAnswered"],
  "instrument.whoqol-reliable-improvement": ["over", "counts", "critical"],
  "relapse.abstinence.fiellin-2006": ["over", "recode"],
  "relapse.abstinence.kosten-1993": ["over", "recode", "measure"],
  "relapse.abstinence.schottenfeld-2005": ["over", "recode", "measure"],
  "relapse.abstinence.schottenfeld-b-2008": ["over", "recode", "measure"],
  "relapse.any-use": [],
  "relapse.confirmed-by-urine": [],
  "relapse.ctn-0051": ["over", "sign", "recode", "window"],
  "relapse.ctn-0094": ["over", "sign", "recode", "skipWeeks", "window"],
  "relapse.dropout-4": ["over", "sign", "recode", "skipWeeks", "window"],
  "relapse.johnson-1992": ["over", "sign", "recode"],
  "relapse.krupitsky-2004": ["over", "sign", "skipWeeks"],
  "relapse.lee-2016": ["over", "sign", "recode", "skipWeeks"],
  "relapse.recorded-claim": [],
  "relapse.routine-use": ["reported"],
  "relapse.schottenfeld-2008": ["over", "sign", "recode", "skipWeeks"],
  "sni.illustrative-self-assessment-2022": [],
  "sni.pre-sni-form": ["aspects", "scales"],
  "statistics.1-to-7-round-5": [],
  "statistics.below-10": ["from", "to", "secondary"],
  "statistics.below-5": ["from", "to", "secondary"],
  "supervision.2025": ["targets"],
};

const windows = [[{ months: 6 }], [{ start: "2025-01-01", end: "2025-06-30" }]];

/**
 * Arguments for the functions that return a definition, by the function's name: one list for each
 * call.
 */
export const definitionCalls: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  allFour: windows,
  anyActivity: windows,
  anyOfFour: windows,
  assessorLoad: [[200]],
  priorityThenArrival: [[{ days: 30 }], [{ months: 2 }]],
  whoqolReliableImprovement: [
    [[{ score: "physical", standardDeviation: 15, reliability: 0.8 }]],
    [[{ score: "physical", standardDeviation: 15, reliability: 0.9 }]],
  ],
};
