/**
 * What the source of each shipped definition states, checked by hand against the source.
 *
 * Key: the id of a definition, or the beginning of several ids up to a dot (`ibm.any-activity` holds
 * for `ibm.any-activity.6-months`); the longest that fits counts. Value: the fields of the rule that
 * the source states, `died.other` for a part of one. Every other field of the rule must be among the
 * definition's assumptions, and a stated one must not.
 */
export const statedFields: Readonly<Record<string, readonly string[]>> = {
  "ibm.all-four": [],
  "ibm.any-activity": [],
  "ibm.any-of-four": [],
  "ibm.illustrative-ladder": [],
  "statistics.1-to-7-round-5": [],
  "statistics.below-10": ["from", "to", "secondary"],
  "statistics.below-5": ["from", "to", "secondary"],
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
};
