import { describe, expect, it } from "vitest";
import { checkDefinition } from "../../../src/definition/index";
import { illustrativeLadder } from "../../../src/ibm/index";
import { ibmLadderSchema } from "../../../src/ibm/schema";

describe("illustrativeLadder", () => {
  it("says of itself that it is an example, and that every rung is one", () => {
    expect(illustrativeLadder.id).toBe("ibm.illustrative-ladder");
    expect(illustrativeLadder.standing).toBe("illustrative");
    expect(illustrativeLadder.source.publisher).toBe("pulih");
    expect(illustrativeLadder.assumptions.map(({ field }) => field)).toEqual([
      "window",
      "servingKinds",
      "selfFundingSources",
      "rungs",
    ]);
    expect(checkDefinition(illustrativeLadder)).toEqual([]);
  });

  it("has four rungs over twelve months, after the manner of Posyandu", () => {
    expect(illustrativeLadder.window).toEqual({ months: 12 });
    expect(illustrativeLadder.rungs.map(({ id }) => id)).toEqual(["1", "2", "3", "4"]);
    expect(illustrativeLadder.rungs.map(({ requires }) => requires)).toEqual([
      { activities: 1, agents: 1 },
      { activeMonths: 8, agents: 5 },
      {
        kinds: { of: ["socialization", "mapping", "outreach", "screening"], atLeast: 4 },
        trainedAgents: 5,
        clients: 1,
      },
      { decree: true, selfFunded: true },
    ]);
  });

  it("does not use the words of BNN's ladders, which are not public", () => {
    const ids = illustrativeLadder.rungs.map(({ id }) => id.toLowerCase());
    for (const word of ["prima", "berkembang", "pratama", "madya", "mandiri"]) {
      expect(ids).not.toContain(word);
    }
  });

  it("is plain JSON that its schema accepts", () => {
    expect(ibmLadderSchema.parse(JSON.parse(JSON.stringify(illustrativeLadder)))).toEqual(
      illustrativeLadder,
    );
  });
});
