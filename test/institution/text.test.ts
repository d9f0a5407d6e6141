import { describe, expect, it } from "vitest";
import * as vocabulary from "../../src/institution/index";
import * as texts from "../../src/institution/text";

describe("texts of institutions", () => {
  it.each([
    ["owners", vocabulary.ownerships, texts.ownershipLabels],
    ["operators", vocabulary.operators, texts.operatorLabels],
    ["facilities", vocabulary.facilityKinds, texts.facilityKindLabels],
    ["legal entities", vocabulary.legalEntityKinds, texts.legalEntityKindLabels],
    ["licences", vocabulary.licenceKinds, texts.licenceKindLabels],
    ["ministries", vocabulary.ipwlMinistries, texts.ipwlMinistryLabels],
    ["grades", vocabulary.lksGrades, texts.lksGradeLabels],
    ["kinds of support", vocabulary.agreementSupports, texts.agreementSupportLabels],
    ["offices", vocabulary.recommenders, texts.recommenderLabels],
    ["roles", vocabulary.staffRoles, texts.staffRoleLabels],
  ])("the %s have names of their own", (_, values, labels) => {
    expect(Object.keys(labels)).toEqual([...values]);
    for (const language of ["id", "en"] as const) {
      const names = Object.values(labels).map((label) => label[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("every code has a sentence of its own", () => {
    expect(Object.keys(texts.institutionText)).toEqual([
      ...vocabulary.institutionFindingCodes,
      ...vocabulary.institutionIssueCodes,
    ]);
    const sentences = Object.values(texts.institutionText).map(({ id }) => id);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
