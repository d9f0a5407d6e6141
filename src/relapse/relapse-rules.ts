import { anyUse } from "./definitions/any-use";
import { confirmedByUrine } from "./definitions/confirmed-by-urine";
import { ctn0051 } from "./definitions/ctn0051";
import { ctn0094 } from "./definitions/ctn0094";
import { dropout4 } from "./definitions/dropout4";
import { johnson1992 } from "./definitions/johnson1992";
import { krupitsky2004 } from "./definitions/krupitsky2004";
import { lee2016 } from "./definitions/lee2016";
import { recordedClaim } from "./definitions/recorded-claim";
import { routineUse } from "./definitions/routine-use";
import { schottenfeld2008 } from "./definitions/schottenfeld2008";
import type { RelapseRule } from "./types";

/**
 * The rules of relapse that come with the library, by name.
 *
 * @since 0.1.0
 */
export const relapseRules = {
  ctn0094,
  lee2016,
  ctn0051,
  schottenfeld2008,
  krupitsky2004,
  johnson1992,
  dropout4,
  anyUse,
  confirmedByUrine,
  routineUse,
  recordedClaim,
} satisfies Record<string, RelapseRule>;
