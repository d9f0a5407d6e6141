import { describe, expect, it } from "vitest";
import {
  addressedBarriers,
  cbuComponents,
  modalities,
  natures,
  orcComponents,
  oscComponents,
  programBarriers,
  programFindingCodes,
  programIssueCodes,
  programKinds,
} from "../../src/program/index";
import * as texts from "../../src/program/text";

describe("texts of programs", () => {
  it.each([
    ["natures", natures, texts.natureLabels],
    ["modalities", modalities, texts.modalityLabels],
    ["kinds", programKinds, texts.programKindLabels],
    [
      "components",
      [...oscComponents, ...cbuComponents, ...orcComponents],
      texts.programComponentLabels,
    ],
    ["barriers", programBarriers, texts.programBarrierLabels],
  ])("the %s have names of their own", (_, values, labels) => {
    expect(Object.keys(labels)).toEqual([...values]);
    for (const language of ["id", "en"] as const) {
      const names = Object.values(labels).map((label) => label[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("every code has a sentence", () => {
    expect(Object.keys(texts.programText)).toEqual([...programFindingCodes, ...programIssueCodes]);
  });

  it("every barrier is addressed by one kind of program, and ORC by cost, access and will", () => {
    expect(addressedBarriers.map(({ barrier }) => barrier).sort()).toEqual(
      [...programBarriers].sort(),
    );
    const ofOrc = addressedBarriers.filter(({ kind }) => kind === "ORC");
    expect(ofOrc.map(({ barrier }) => barrier)).toEqual(["cost", "access", "motivation"]);
    for (const { description, source } of addressedBarriers) {
      expect(description).toEqual({ id: expect.any(String), en: expect.any(String) });
      expect(source.year).toBe(2013);
    }
  });
});
