import { checkDefinition, type DefinitionIssueCode } from "../definition/index";
import type { Issue } from "../issue/index";
import type { InstrumentIssueCode } from "./codes";
import type { InstrumentDefinition } from "./types";

/**
 * Returns what is wrong with the definition of an instrument: as a definition, and as one that can be
 * scored.
 *
 * **Rule.** Errors: an item, or a score, that is named twice; a scale, flow, band or missing rule that
 * names an item or score that there is not; a flow that depends on later items, or is not given for
 * each item; a scale of no items; fewer than two answers, or answers out of order; more missing
 * answers allowed than leave one; bands out of order.
 *
 * @param definition - The definition.
 * @returns The issues, all errors but those of `checkDefinition` that are warnings; none when all is
 *   well.
 * @example
 * checkInstrument(urica); // => []
 * const broken = derive(who5, { scales: [{ id: "total", items: ["q6"], of: "sum" }] }, { id: "instrument.ours", version: "1" });
 * checkInstrument(broken).map(({ code, path }) => [code, path]); // => [["instrument.names-nothing", ["scales", 0, "items", 0]]]
 * @since 0.1.0
 */
export function checkInstrument(
  definition: InstrumentDefinition,
): Issue<DefinitionIssueCode | InstrumentIssueCode>[] {
  const { items, scales, bands, missing } = definition;
  const issues: Issue<DefinitionIssueCode | InstrumentIssueCode>[] = checkDefinition(definition);
  const error = (code: InstrumentIssueCode, path: Issue["path"]) =>
    issues.push({ code, severity: "error", path, params: {} });
  const requireOnce = (names: readonly string[], seen: Set<string>, path: Issue["path"]) =>
    names.forEach((name, i) => {
      if (seen.has(name)) error("instrument.same-name-twice", [...path, i]);
      seen.add(name);
    });
  const requireKnown = (names: readonly string[], known: Set<string>, path: Issue["path"]) =>
    names.forEach((name, i) => {
      if (!known.has(name)) error("instrument.names-nothing", [...path, i]);
    });

  const itemNames = new Set<string>();
  const earlier = new Set<string>();
  items.forEach((group, i) => {
    requireOnce(group.items, itemNames, ["items", i, "items"]);
    const { values, after } = group;
    const isRising = values.every(
      (value, j) => value > (values[j - 1] ?? Number.NEGATIVE_INFINITY),
    );
    if (values.length < 2 || !isRising) error("instrument.range-wrong", ["items", i, "values"]);
    const size = group.items.length;
    if (after && (after.length === 0 || (size > 1 && after.length !== size))) {
      error("instrument.names-nothing", ["items", i, "after"]);
    }
    requireKnown(after ?? [], earlier, ["items", i, "after"]);
    for (const item of group.items) earlier.add(item);
  });

  const scores = new Set<string>();
  requireOnce(
    scales.map(({ id }) => id),
    scores,
    ["scales"],
  );
  scales.forEach((scale, i) => {
    if (scale.items.length === 0) error("instrument.names-nothing", ["scales", i, "items"]);
    requireKnown(scale.items, itemNames, ["scales", i, "items"]);
    requireOnce(scale.items, new Set(), ["scales", i, "items"]);
    requireKnown(scale.minus ?? [], new Set(scale.items), ["scales", i, "minus"]);
  });
  bands.forEach((table, i) => {
    requireKnown(table.scores, scores, ["bands", i, "scores"]);
    table.bands.forEach(({ from }, j) => {
      const before = table.bands[j - 1]?.from ?? Number.NEGATIVE_INFINITY;
      if (!(from > before)) error("instrument.bands-out-of-order", ["bands", i, "bands", j]);
    });
  });
  requireKnown(
    missing.scales.map(({ scale }) => scale),
    scores,
    ["missing", "scales"],
  );
  const isCount = (n: number, below: number) => Number.isInteger(n) && n >= 0 && n < below;
  if (!isCount(missing.atLeastAnswered, itemNames.size + 1)) {
    error("instrument.missing-too-many", ["missing", "atLeastAnswered"]);
  }
  missing.scales.forEach(({ scale, atMost }, i) => {
    const size = scales.find(({ id }) => id === scale)?.items.length ?? Number.POSITIVE_INFINITY;
    if (!isCount(atMost, size)) {
      error("instrument.missing-too-many", ["missing", "scales", i, "atMost"]);
    }
  });
  return issues;
}
