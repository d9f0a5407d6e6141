import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { explain } from "../../src/definition/explain";
import {
  allOf,
  checkDefinition,
  type Dated,
  type Definition,
  type DefinitionIssueCode,
  type DeriveChanges,
  derive,
  type Finding,
  inForce,
  type Outcome,
  type Standing,
  type Verdict,
  type Wording,
} from "../../src/definition/index";
import type {
  datedSchema,
  definitionSchema,
  standingSchema,
  wordingSchema,
} from "../../src/definition/schema";
import { definitionText, outcomeLabels, standingLabels } from "../../src/definition/text";
import type { Issue, Labels, Texts } from "../../src/issue/index";
import { type ExampleRule, example } from "./example";

describe("types of definitions", () => {
  it("equal what the schemas take and give", () => {
    expectTypeOf<z.output<typeof definitionSchema>>().toEqualTypeOf<Definition>();
    expectTypeOf<z.input<typeof definitionSchema>>().toEqualTypeOf<Definition>();
    expectTypeOf<z.output<typeof datedSchema>>().toEqualTypeOf<Dated>();
    expectTypeOf<z.input<typeof datedSchema>>().toEqualTypeOf<Dated>();
    expectTypeOf<z.output<typeof standingSchema>>().toEqualTypeOf<Standing>();
    expectTypeOf<z.output<typeof wordingSchema>>().toEqualTypeOf<Wording>();
  });

  it("keep the kind of definition through derive and inForce", () => {
    const own = { id: "test.ours", version: "1" };
    expectTypeOf(derive(example, { window: { months: 3 } }, own)).toEqualTypeOf<ExampleRule>();
    expectTypeOf(inForce([example], "2026-01-01")).toEqualTypeOf<ExampleRule[]>();
    expectTypeOf<keyof DeriveChanges<ExampleRule>>().toEqualTypeOf<
      | "title"
      | "basis"
      | "source"
      | "effectiveFrom"
      | "effectiveTo"
      | "window"
      | "died"
      | "threshold"
    >();
    // @ts-expect-error: standing is not for the caller to choose
    derive(example, { standing: "official" }, own);
    // @ts-expect-error: no such field
    derive(example, { windows: { months: 3 } }, own);
    // @ts-expect-error: a field is replaced whole
    derive(example, { window: {} }, own);
    // @ts-expect-error: a version is needed
    derive(example, {}, { id: "test.ours" });
  });

  it("name the codes of faults", () => {
    expectTypeOf(checkDefinition).returns.toEqualTypeOf<Issue<DefinitionIssueCode>[]>();
    expectTypeOf(definitionText).toEqualTypeOf<Texts<DefinitionIssueCode>>();
    // @ts-expect-error: a code is missing
    const lacking: Texts<DefinitionIssueCode> = { "definition.blank": { id: "a", en: "a" } };
    expectTypeOf(lacking).toEqualTypeOf<Texts<DefinitionIssueCode>>();
  });

  it("name every outcome and standing in both languages", () => {
    expectTypeOf(outcomeLabels).toEqualTypeOf<Labels<Outcome>>();
    expectTypeOf(standingLabels).toEqualTypeOf<Labels<Standing>>();
    // @ts-expect-error: an outcome is missing
    const labels: Labels<Outcome> = { met: { id: "a", en: "a" } };
    expectTypeOf(labels).toEqualTypeOf<Labels<Outcome>>();
  });

  it("take no yes or no for an outcome", () => {
    // @ts-expect-error: unknown would be lost
    allOf([true, false]);
  });

  it("explain only what the texts cover", () => {
    const finding: Finding<"test.a"> = { code: "test.a", outcome: "met" };
    const verdict: Verdict<"test.a", ExampleRule> = {
      outcome: "met",
      findings: [finding],
      definition: example,
      asOf: "2026-01-01",
    };
    const text = { "test.a": { id: "a", en: "a" } };
    expectTypeOf(explain(verdict, { text, language: "en" })).toEqualTypeOf<string>();
    explain(finding, { text, language: "id" });
    // @ts-expect-error: the texts lack the code
    explain(finding, { text: { "test.b": { id: "b", en: "b" } }, language: "id" });
    // @ts-expect-error: the texts lack the code
    explain(verdict, { text: {}, language: "id" });
  });
});
