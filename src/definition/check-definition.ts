import type { Issue } from "../issue/index";
import { type Definition, type DefinitionIssueCode, standings, type Wording } from "./types";
import { weakestStanding } from "./weakest-standing";

/**
 * Returns what is wrong with a definition as a definition: whether it is honest, not whether its
 * rule is wise.
 *
 * **Rule.** It has a name, version, basis and source. Its standing is not stronger than that of any
 * assumption; a derived one is illustrative. Each assumption names a field that exists, once. It
 * does not end before it begins.
 *
 * @param definition - A definition.
 * @returns The issues, all errors but an assumption about a missing field, which is a warning since
 *   the field may be optional; none when all is well.
 * @example
 * const own = { ...anyOfFour({ months: 6 }), standing: "official" as const };
 * checkDefinition(own)[0]?.code; // => "definition.standing-too-strong"
 * @since 0.1.0
 */
export function checkDefinition(definition: Definition): Issue<DefinitionIssueCode>[] {
  const { id, version, basis, source, standing, assumptions } = definition;
  const issues: Issue<DefinitionIssueCode>[] = [];
  const error = (code: DefinitionIssueCode, path: Issue["path"], params: Issue["params"] = {}) =>
    issues.push({ code, severity: "error", path, params });

  if (isBlank(id)) error("definition.blank", ["id"]);
  if (isBlank(version)) error("definition.blank", ["version"]);
  if (isBlank(basis)) error("definition.blank", ["basis"]);
  if (isBlank(source.title)) error("definition.blank", ["source", "title"]);
  if (isBlank(source.publisher)) error("definition.blank", ["source", "publisher"]);

  const weakest = weakestStanding(assumptions.map((a) => a.standing));
  if (standings.indexOf(standing) < standings.indexOf(weakest)) {
    error("definition.standing-too-strong", ["standing"], { standing, weakest });
  }
  if (definition.derivedFrom && standing !== "illustrative") {
    error("definition.derived-not-illustrative", ["standing"], { standing });
  }
  const { effectiveFrom, effectiveTo } = definition;
  if (effectiveFrom && effectiveTo && effectiveTo < effectiveFrom) {
    error("definition.ends-before-start", ["effectiveTo"], { effectiveFrom, effectiveTo });
  }
  assumptions.forEach(({ field, note }, i) => {
    if (isBlank(note)) error("definition.blank", ["assumptions", i, "note"]);
    if (assumptions.findIndex((a) => a.field === field) < i) {
      error("definition.same-field-twice", ["assumptions", i, "field"]);
    }
    if (!Object.hasOwn(definition, String(field.split(".")[0]))) {
      const path = ["assumptions", i, "field"];
      issues.push({ code: "definition.unknown-field", severity: "warning", path, params: {} });
    }
  });
  return issues;
}

function isBlank(wording: Wording): boolean {
  const texts = typeof wording === "string" ? [wording] : [wording.id, wording.en];
  return texts.some((text) => text.trim() === "");
}
