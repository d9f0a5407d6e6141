import { checkDefinition, type DefinitionIssueCode } from "../definition/index";
import type { Issue } from "../issue/index";
import type { SniIssueCode } from "./codes";
import type { IkrBands } from "./ikr";
import { ikrPublished } from "./ikr-published";

/**
 * Returns what is wrong with bands of the IKR: as a definition, and as bands.
 *
 * **Rule.** Errors: no bands, two of one name, or bands out of order. Warning: bands that give a
 * value which was published with its category another one.
 *
 * @param bands - The bands.
 * @returns The issues; none when all is well.
 * @example
 * const bands: IkrBands = {
 *   id: "ikr.ours", version: "1", standing: "illustrative", basis: "Ours.", assumptions: [],
 *   source: { title: "Our own bands", publisher: "us", year: 2026 },
 *   bands: [{ id: "B Terkelola", atLeast: 3 }, { id: "A Optimal", atLeast: 3.4 }],
 * };
 * checkIkrBands(bands).map((issue) => [issue.code, issue.params]); // => [["sni.contradicts-published", { year: 2024, value: 3.49 }]]
 * @since 0.1.0
 */
export function checkIkrBands(bands: IkrBands): Issue<DefinitionIssueCode | SniIssueCode>[] {
  const issues: Issue<DefinitionIssueCode | SniIssueCode>[] = checkDefinition(bands);
  const list = bands.bands;
  const ids = list.map(({ id }) => id);
  ids.forEach((id, i) => {
    if (ids.indexOf(id) < i) {
      const path = ["bands", i, "id"];
      issues.push({ code: "sni.same-id-twice", severity: "error", path, params: {} });
    }
  });
  const rises = list.every(
    ({ atLeast }, i) =>
      Number.isFinite(atLeast) && atLeast > (list[i - 1]?.atLeast ?? Number.NEGATIVE_INFINITY),
  );
  if (!rises || list.length === 0) {
    const path = ["bands"];
    issues.push({ code: "sni.bands-out-of-order", severity: "error", path, params: {} });
    return issues;
  }
  for (const { year, value, category } of ikrPublished) {
    if (list.findLast(({ atLeast }) => value >= atLeast)?.id === category) continue;
    const params = { year, value };
    issues.push({
      code: "sni.contradicts-published",
      severity: "warning",
      path: ["bands"],
      params,
    });
  }
  return issues;
}
