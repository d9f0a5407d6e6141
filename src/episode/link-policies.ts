import { linkGap21Days } from "./definitions/link-gap-21-days";
import { linkNone } from "./definitions/link-none";
import { linkSixMonths } from "./definitions/link-six-months";
import { linkThreeMonthsSameSetting } from "./definitions/link-three-months-same-setting";
import { linkTransfersOnly } from "./definitions/link-transfers-only";
import type { LinkPolicy } from "./link-policy";

/**
 * Every policy of linking episodes that is shipped.
 *
 * @since 0.1.0
 */
export const linkPolicies: readonly LinkPolicy[] = [
  linkNone,
  linkTransfersOnly,
  linkGap21Days,
  linkThreeMonthsSameSetting,
  linkSixMonths,
];
