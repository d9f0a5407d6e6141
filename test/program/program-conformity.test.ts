import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../../src/definition/explain";
import { derive } from "../../src/definition/index";
import {
  type CbuProgram,
  cbuComponents,
  programForms2013 as definition,
  type OscProgram,
  oscComponents,
  programConformity,
} from "../../src/program/index";
import { programText as text } from "../../src/program/text";
import { deepFreeze } from "../definition/deep-freeze";

const all = Object.fromEntries(oscComponents.map((component) => [component, true]));
const osc: OscProgram = deepFreeze({ id: "p1", kind: "OSC", components: all });
const outcomeOf = (program: OscProgram | CbuProgram) =>
  programConformity(program, { definition }).outcome;

describe("programConformity", () => {
  it("an OSC with four therapies, a residence and inpatient care conforms", () => {
    const verdict = programConformity(osc, { definition });
    expect(verdict).toMatchObject({ programId: "p1", kind: "OSC", outcome: "met", definition });
    expect(verdict.findings).toHaveLength(6);
  });

  it("an OSC without inpatient care does not conform", () => {
    expect(outcomeOf({ ...osc, components: { ...all, "inpatient-care": false } })).toBe("unmet");
  });

  it("a component that was not recorded is unknown, not missing", () => {
    expect(outcomeOf({ ...osc, components: { ...all, "inpatient-care": null } })).toBe("unknown");
    expect(outcomeOf({ ...osc, components: null })).toBe("unknown");
    expect(outcomeOf({ id: "p1", kind: "OSC" })).toBe("unknown");
  });

  it("for a CBU companionship or counseling is enough", () => {
    const base = { "community-organizing": true, prevention: true };
    const cbu = (more: CbuProgram["components"]): CbuProgram => ({
      id: "p2",
      kind: "CBU",
      components: { ...base, ...more },
    });
    expect(outcomeOf(cbu({ counseling: true }))).toBe("met");
    expect(outcomeOf(cbu({ counseling: true, companionship: false }))).toBe("met");
    expect(outcomeOf(cbu({ counseling: false }))).toBe("unknown");
    expect(outcomeOf(cbu({ counseling: false, companionship: false }))).toBe("unmet");
  });

  it("for an ORC one of the three barriers is enough", () => {
    const components = {
      "active-outreach": true,
      "curative-care": true,
      "near-the-need": true,
      "reaches-despite-motivation": true,
    };
    expect(programConformity({ id: "p3", kind: "ORC", components }, { definition }).outcome).toBe(
      "met",
    );
  });

  it("a definition that requires nothing of a kind does not apply to it", () => {
    const requires = { ...definition.requires, OSC: [] };
    const loose = derive(definition, { requires }, { id: "program.own", version: "1" });
    expect(programConformity(osc, { definition: loose }).outcome).toBe("not-applicable");
  });

  it("each finding names its components in both languages", () => {
    const components = { counseling: true };
    const { findings } = programConformity({ id: "p", kind: "CBU", components }, { definition });
    expect(findings.map((finding) => explain(finding, { text, language: "id" }))).toEqual([
      "Belum diketahui: disyaratkan pengorganisasian komunitas.",
      "Belum diketahui: disyaratkan pencegahan.",
      "Terpenuhi: disyaratkan salah satu dari pendampingan, konseling; tercatat: konseling.",
    ]);
    expect(findings.map((finding) => explain(finding, { text, language: "en" })).at(2)).toBe(
      "Met: any of companionship, counseling is required; recorded: counseling.",
    );
  });

  it("one more component never turns a met verdict into another", () => {
    const answer = fc.constantFrom(true, false, null);
    fc.assert(
      fc.property(
        fc.record({ 0: answer, 1: answer, 2: answer, 3: answer }),
        fc.constantFrom(...cbuComponents),
        (answers, added) => {
          const components = Object.fromEntries(
            cbuComponents.map((component, i) => [component, answers[i as 0 | 1 | 2 | 3]]),
          );
          const before = outcomeOf({ id: "p", kind: "CBU", components });
          const after = outcomeOf({
            id: "p",
            kind: "CBU",
            components: { ...components, [added]: true },
          });
          const rank = ["unmet", "unknown", "met"];
          expect(rank.indexOf(after)).toBeGreaterThanOrEqual(rank.indexOf(before));
        },
      ),
    );
  });
});
