import type { PlainDate } from "../calendar/index";
import type { SniAssessment } from "./assessment";
import { judgeCritical } from "./judge-score";
import type { Item } from "./read-answers";
import type { SniNonconformityResult } from "./results";

/** Critical requirements below their level, in the scheme's order, then what was written down. */
export function nonconformitiesOf(
  items: readonly Item[],
  { nonconformities }: SniAssessment,
  asOf: PlainDate,
): SniNonconformityResult[] {
  const found = items
    .filter((item) => judgeCritical(item) === "unmet")
    .map(({ rule: { requirement } }) => requirement.id);
  const written = [...(nonconformities ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    ...found.map((id) => ({ basis: "answer", id, requirementId: id, open: true }) as const),
    ...written.map(
      ({ id, requirementId, grade, closedOn }) =>
        ({
          basis: "recorded",
          id,
          ...(requirementId != null && { requirementId }),
          grade,
          open: closedOn == null || asOf < closedOn,
        }) as const,
    ),
  ];
}
