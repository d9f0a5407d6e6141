import type { RelapseRule } from "../relapse/index";
import type { Parts } from "./blank-line";
import type { ContactDecision } from "./decide-run";
import type { LineReasons } from "./line-reasons";
import type { Rules } from "./policy-rules";
import type { WorklistLine } from "./worklist-types";
import type { WindowText } from "./written-windows";

/** What is the same for all lines of a list. */
export interface Listing {
  rules: Rules;
  /** Whose list it is; all by default. */
  monitorId: string | undefined;
  /** What a relapse is; relapse is not judged without it. */
  relapse: RelapseRule | undefined;
  /** Windows as text. */
  write: (contact: ContactDecision) => WindowText;
  /** Lines to fill in. */
  blank: (parts: Parts) => WorklistLine;
  reasonsFor: LineReasons;
}
