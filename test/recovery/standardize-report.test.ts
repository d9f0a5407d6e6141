import { describe, expect, it } from "vitest";
import { standardizeReport } from "../../src/recovery/index";
import { standardize } from "../../src/statistics/index";
import { reportFrom, unknownAs } from "./counted";

const groups = {
  mild: { clean: 30, relapsed: 10, unknown: 10 },
  severe: { clean: 10, relapsed: 30, unknown: 60 },
};

describe("standardizeReport", () => {
  it("the shares of the groups are weighed by the standard population", () => {
    // Mild 30/50, severe 10/100, half of each: .35. With the unknown 40/50 and 70/100: .75.
    const report = reportFrom(groups);
    const { definition, rate, documented, best } = standardizeReport(report, {
      weights: { mild: 1, severe: 1 },
    });
    expect(definition).toBe(report.definition);
    expect(documented).toMatchObject({ value: 0.35, interval: { level: 0.95 } });
    expect(rate).toEqual(documented);
    expect(best).toMatchObject({ value: 0.75 });
  });

  it("the headline keeps the word of its definition on the unknown", () => {
    // 30/40 and 10/40 of the known.
    const report = reportFrom(groups, unknownAs("excluded"));
    const weights = { mild: 1, severe: 3 };
    expect(standardizeReport(report, { weights, level: 0.9 }).rate).toEqual(
      standardize(
        [
          { key: "mild", numerator: 30, denominator: 40 },
          { key: "severe", numerator: 10, denominator: 40 },
        ],
        { weights, level: 0.9 },
      ),
    );
  });

  it("weights may be a list that can be read only once", () => {
    const weights = new Map([["mild", { key: "mild", weight: 1 }]]).values();
    const { documented, best } = standardizeReport(reportFrom(groups), { weights });
    expect([documented, best]).toMatchObject([{ value: 0.6 }, { value: 0.8 }]);
  });

  it("a group with weight but nobody in the denominator is named", () => {
    const report = reportFrom(
      { mild: { clean: 5 }, severe: { unknown: 5 } },
      unknownAs("excluded"),
    );
    const { rate, best } = standardizeReport(report, { weights: { mild: 1, severe: 1 } });
    expect(rate).toEqual({ status: "undefined", reason: "empty-strata", missing: ["severe"] });
    expect(best).toMatchObject({ status: "defined", value: 1 });
  });
});
