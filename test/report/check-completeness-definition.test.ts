import { describe, expect, it } from "vitest";
import {
  checkCompletenessDefinition,
  completenessFields,
  mandatoryEntry2026,
} from "../../src/report/index";

describe("a definition of completeness", () => {
  it("that is shipped has no fault", () => {
    expect(checkCompletenessDefinition(mandatoryEntry2026)).toEqual([]);
  });

  it("may ask for every field that a kind has", () => {
    const mandatory = (["institution", "ibm-unit", "episode"] as const).map((kind) => ({
      kind,
      fields: [...completenessFields[kind]],
    }));
    expect(checkCompletenessDefinition({ ...mandatoryEntry2026, mandatory })).toEqual([]);
  });

  it("is judged as a definition and as a rule", () => {
    const faulty = {
      ...mandatoryEntry2026,
      standing: "official" as const,
      mandatory: [{ kind: "episode" as const, fields: ["personId"] }],
    };
    expect(checkCompletenessDefinition(faulty).map(({ code }) => code)).toEqual([
      "definition.standing-too-strong",
      "report.unknown-field",
    ]);
  });
});
