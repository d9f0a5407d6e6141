import { describe, expect, it } from "vitest";
import {
  arrivalRoutes,
  capacityIssueCodes,
  waitingPriorities,
  waitingStates,
} from "../../src/capacity/index";
import * as texts from "../../src/capacity/text";

describe("texts of capacity", () => {
  it.each([
    ["priorities", waitingPriorities, texts.waitingPriorityLabels],
    ["routes", arrivalRoutes, texts.arrivalRouteLabels],
    ["states", waitingStates, texts.waitingStateLabels],
  ])("the %s have names of their own", (_, values, labels) => {
    expect(Object.keys(labels)).toEqual([...values]);
    for (const language of ["id", "en"] as const) {
      const names = Object.values(labels).map((label) => label[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("every code has a sentence", () => {
    expect(Object.keys(texts.capacityText)).toEqual([...capacityIssueCodes]);
  });
});
