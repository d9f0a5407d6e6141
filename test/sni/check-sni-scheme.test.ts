import { describe, expect, it } from "vitest";
import {
  checkSniScheme,
  illustrativeSelfAssessment,
  preSniForm,
  type SniScheme,
  sniSchemes,
} from "../../src/sni/index";
import { deepFreeze } from "../definition/deep-freeze";
import { schemeOf, schemeWith } from "./schemes";

const faultsOf = (scheme: SniScheme) =>
  checkSniScheme(deepFreeze(scheme)).map(({ code, path }) => `${path.join(".")}: ${code}`);
const levels = (...points: number[]) => [
  { id: "one-to-three", levels: points.map((each, i) => ({ answer: i + 1, points: each })) },
];

describe("checkSniScheme", () => {
  it("what is shipped is sound, and has no threshold", () => {
    expect(sniSchemes).toEqual([illustrativeSelfAssessment, preSniForm]);
    for (const scheme of sniSchemes) {
      expect(checkSniScheme(scheme)).toEqual([]);
      expect(scheme.threshold).toBeUndefined();
      expect(scheme.bands).toBeUndefined();
      expect(scheme.standing).toBe("illustrative");
    }
    expect(checkSniScheme(schemeOf())).toEqual([]);
  });

  it("a scheme without a stated source is refused as a definition", () => {
    expect(faultsOf(schemeOf({ source: { title: "", publisher: "x", year: 2026 } }))).toEqual([
      "source.title: definition.blank",
    ]);
  });

  it("names are used once in each list", () => {
    const scheme = schemeOf();
    const [aspect, requirement] = [scheme.aspects[0]!, scheme.requirements[0]!];
    const [scale] = scheme.scales;
    expect(
      faultsOf({
        ...scheme,
        aspects: [...scheme.aspects, aspect],
        scales: [scale!, { ...scale! }],
        requirements: [...scheme.requirements, requirement],
        threshold: 0.5,
        floors: [
          { aspect: "service", atLeast: 0.1 },
          { aspect: "service", atLeast: 0.2 },
        ],
        bands: [
          { id: "a", atLeast: 0 },
          { id: "a", atLeast: 0.5 },
        ],
      }),
    ).toEqual([
      "aspects.4.id: sni.same-id-twice",
      "scales.1.id: sni.same-id-twice",
      "requirements.9.id: sni.same-id-twice",
      "floors.1.aspect: sni.same-id-twice",
      "bands.1.id: sni.same-id-twice",
    ]);
  });

  it.each([
    ["a single level", [1]],
    ["no level", []],
    ["two levels of the same points", [1, 1]],
    ["falling points", [3, 2, 1]],
    ["points below zero", [-1, 0]],
    ["endless points", [0, Number.POSITIVE_INFINITY]],
    ["points that are no number", [0, Number.NaN]],
  ])("a scale of %s cannot be used", (_, points) => {
    expect(faultsOf(schemeOf({ scales: levels(...points) }))).toEqual([
      "scales.0.levels: sni.levels-not-rising",
    ]);
  });

  it("a scale names each level once", () => {
    const scales = [
      {
        id: "one-to-three",
        levels: [
          { answer: 1, points: 0 },
          { answer: 1, points: 1 },
        ],
      },
    ];
    expect(faultsOf(schemeOf({ scales }))).toEqual(["scales.0.levels.1.answer: sni.same-id-twice"]);
  });

  it("a requirement stands on an aspect and a scale that exist", () => {
    expect(faultsOf(schemeWith({ I2: { aspect: "x" }, S1: { scale: "x" } }))).toEqual([
      "requirements.1.aspect: sni.unknown-aspect",
      "requirements.2.scale: sni.unknown-scale",
    ]);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("a weight of %d cannot be used", (weight) => {
    expect(faultsOf(schemeWith({ I1: { weight } }))).toEqual([
      "requirements.0.weight: sni.unusable-weight",
    ]);
    const aspects = schemeOf().aspects.map((each, i) => (i === 1 ? { ...each, weight } : each));
    expect(faultsOf(schemeOf({ aspects }))).toEqual(["aspects.1.weight: sni.unusable-weight"]);
  });

  it("weights that are all zero score nothing, a single zero does", () => {
    const weightless = Object.fromEntries(
      schemeOf().requirements.map(({ id }) => [id, { weight: 0 }]),
    );
    expect(faultsOf(schemeWith(weightless))).toEqual(["requirements: sni.weights-all-zero"]);
    expect(faultsOf(schemeWith({ ...weightless, I1: { weight: 1 } }))).toEqual([]);
    expect(faultsOf(schemeOf({ requirements: [] }))).toEqual([
      "requirements: sni.weights-all-zero",
    ]);
    const aspects = schemeOf().aspects.map(({ id }) => ({ id, weight: 0 }));
    expect(faultsOf(schemeOf({ aspects }))).toEqual([]);
    expect(faultsOf(schemeOf({ aspects, aggregation: "mean-of-aspects" }))).toEqual([
      "aspects: sni.weights-all-zero",
    ]);
  });

  it.each([80, -0.1, 1.0000001, Number.NaN])("%d is no share", (atLeast) => {
    expect(faultsOf(schemeOf({ threshold: atLeast }))).toEqual(["threshold: sni.not-a-share"]);
    expect(faultsOf(schemeOf({ threshold: 1, floors: [{ aspect: "service", atLeast }] }))).toEqual([
      "floors.0.atLeast: sni.not-a-share",
    ]);
    const bands = [
      { id: "a", atLeast: 0 },
      { id: "b", atLeast },
    ];
    expect(faultsOf(schemeOf({ bands }))).toContain("bands.1.atLeast: sni.not-a-share");
  });

  it.each([
    ["out of order", [0, 0.8, 0.6]],
    ["alike", [0, 0.6, 0.6]],
    ["with a gap below", [0.5, 0.6]],
  ])("bands %s are refused", (_, ends) => {
    const bands = ends.map((atLeast, i) => ({ id: `${i}`, atLeast }));
    expect(faultsOf(schemeOf({ bands }))).toEqual(["bands: sni.bands-out-of-order"]);
  });

  it("a floor stands on an aspect that exists", () => {
    const floors = [{ aspect: "x", atLeast: 0.5 }];
    expect(faultsOf(schemeOf({ threshold: 0.5, floors }))).toEqual([
      "floors.0.aspect: sni.unknown-aspect",
    ]);
  });

  it("a critical level is one of the scale, and a condition names a value", () => {
    const scheme = schemeWith(
      {
        I1: { critical: { atLeast: 4 } },
        I2: { critical: { atLeast: 2 } },
        S1: { appliesWhen: [{ fact: "modality", anyOf: [] }] },
      },
      { threshold: 0.5 },
    );
    expect(faultsOf(scheme)).toEqual([
      "requirements.0.critical.atLeast: sni.critical-outside-scale",
      "requirements.2.appliesWhen.0.anyOf: sni.condition-without-value",
    ]);
  });

  it("floors, critical levels and blocking grades without a threshold keep nothing", () => {
    const critical = schemeWith({ I1: { critical: { atLeast: 2 } } });
    const floors = schemeOf({ floors: [{ aspect: "service", atLeast: 0.5 }] });
    for (const scheme of [critical, floors, schemeOf({ blockedBy: ["major"] })]) {
      expect(checkSniScheme(scheme)).toEqual([
        { code: "sni.no-threshold", severity: "warning", path: ["threshold"], params: {} },
      ]);
    }
    expect(faultsOf(schemeOf({ floors: [], blockedBy: [] }))).toEqual([]);
  });
});
