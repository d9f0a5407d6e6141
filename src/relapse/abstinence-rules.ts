import { fiellin2006 } from "./definitions/fiellin2006";
import { kosten1993 } from "./definitions/kosten1993";
import { schottenfeldB2008 } from "./definitions/schottenfeld-b2008";
import { schottenfeld2005 } from "./definitions/schottenfeld2005";
import type { AbstinenceRule } from "./pattern-types";

/**
 * The rules of abstinence that come with the library, by name.
 *
 * @since 0.1.0
 */
export const abstinenceRules = {
  kosten1993,
  fiellin2006,
  schottenfeldB2008,
  schottenfeld2005,
} satisfies Record<string, AbstinenceRule>;
