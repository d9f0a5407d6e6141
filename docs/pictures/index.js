// The pictures of the site, by the name under which pages ask for them.
import { cohortFlow } from "./cohort-flow.js";
import { ibmMatrix } from "./ibm-matrix.js";
import { sharesAndTarget } from "./shares-and-target.js";
import { sniProfile } from "./sni-profile.js";
import { survivalCurve } from "./survival-curve.js";

/** @type {Readonly<Record<string, (language: import("./draw.js").Language) => import("./draw.js").Picture>>} */
export const pictures = {
  "cohort-flow": cohortFlow,
  "ibm-matrix": ibmMatrix,
  "shares-and-target": sharesAndTarget,
  "sni-profile": sniProfile,
  "survival-curve": survivalCurve,
};
