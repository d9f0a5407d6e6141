import type { PlainDate } from "../calendar/index";
import type { Issue } from "../issue/index";
import type { SniIssueCode } from "./codes";
import type { SniSchemeEdition } from "./vocabulary";

/** The fault of a fact that is dated before the year of its edition; only the year is public. */
export function publicationFaults(
  on: PlainDate,
  edition: SniSchemeEdition,
  field: string,
): Issue<SniIssueCode>[] {
  if (edition === "pre-sni" || on.slice(0, 4) >= edition) return [];
  return [
    { code: "sni.before-publication", severity: "error", path: [field], params: { on, edition } },
  ];
}
