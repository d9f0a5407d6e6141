import { describe, expect, it } from "vitest";
import { findCycle } from "../../src/recovery/find-cycle";
import { flowNetwork } from "../../src/recovery/flow-network";
import { type Counted, reportFrom } from "./counted";

/** The counts that go with some of a report without groups, and what hiding them costs. */
function going(counted: Counted, names: readonly string[], costsLess?: number) {
  const network = flowNetwork(reportFrom([counted]));
  const { arcs } = network.rows[0]!;
  const cycle = findCycle(
    network,
    names.map((name) => arcs.get(name)!),
    costsLess,
  );
  const gone = [...arcs].filter(([, arc]) => cycle.arcs.includes(arc)).map(([name]) => name);
  return { cost: cycle.cost, names: gone };
}

describe("the cheapest counts that can change with another", () => {
  it("the unknown go with the relapsed, since the clean count ten times", () => {
    const counted = { clean: 50, relapsed: 2, unknown: 40 };
    // The relapsed, the unknown and their only reason.
    const cheapest = { cost: 82, names: ["relapsed", "unknown", "unknown not-tried"] };
    expect(going(counted, ["relapsed"])).toEqual(cheapest);
    expect(going(counted, ["relapsed"], 83)).toEqual(cheapest);
  });

  it("one that costs no less than asked for is none", () => {
    const counted = { clean: 50, relapsed: 2, unknown: 40 };
    expect(going(counted, ["relapsed"], 82)).toEqual({ cost: 82, names: [] });
  });

  it("one person cannot become nobody, so that two single ones do not hide in each other", () => {
    const counted = { clean: 50, relapsed: 1, unknown: 1 };
    expect(going(counted, ["relapsed"])).toEqual({ cost: 501, names: ["clean", "relapsed"] });
    expect(going({ ...counted, unknown: 2 }, ["relapsed"])).toMatchObject({ cost: 5 });
  });

  it("of a sum one part changes while the others stay", () => {
    const counted = { clean: 50, relapsed: 2, diedAsFailure: 3, unknown: 40 };
    expect(going(counted, ["relapsed", "diedAsFailure"])).toEqual({
      cost: 82,
      names: ["relapsed", "unknown", "unknown not-tried"],
    });
  });

  it("many small counts may cost less than few large ones", () => {
    // Another one who died is one more considered, or one less due and clean, who count ten times.
    expect(going({ died: 1, clean: 4 }, ["diedExcluded"])).toEqual({
      cost: 11,
      names: ["considered", "inCohort", "diedExcluded"],
    });
  });

  it("a count goes down where that costs less than that it goes up", () => {
    // One less due and failed is one more who died; one more would be one more considered.
    expect(going({ died: 1, failed: 3 }, ["due"])).toMatchObject({ cost: 30 + 3 + 3 + 1 });
  });

  it("a dearer way is not taken after a cheaper one", () => {
    // One more relapsed, due, in the cohort and considered; one less would be one less clean.
    expect(going({ clean: 4, relapsed: 1 }, ["due"])).toEqual({
      cost: 50 + 1 + 5 + 5,
      names: ["considered", "inCohort", "due", "relapsed"],
    });
  });

  it("where nothing else can change the whole does", () => {
    expect(going({ clean: 5 }, ["clean"])).toEqual({
      cost: 110,
      names: ["considered", "inCohort", "due", "clean"],
    });
  });
});
