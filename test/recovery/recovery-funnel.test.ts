import { describe, expect, it } from "vitest";
import { derive } from "../../src/definition/index";
import { bnn2026Completed3Months, recoveryFunnel } from "../../src/recovery/index";
import { funnelLimits } from "../../src/statistics/index";
import { reportFrom, unknownAs } from "./counted";

const places = ({ groups }: ReturnType<typeof recoveryFunnel>) =>
  groups.map(({ key, place }) => [key, place]);

describe("recoveryFunnel", () => {
  const groups = {
    high: { clean: 40, relapsed: 10 },
    low: { clean: 10, relapsed: 40 },
    small: { clean: 1, relapsed: 3 },
  };

  it("a small group that misses the target may miss it by chance; a large one does not", () => {
    const funnel = recoveryFunnel(reportFrom(groups));
    expect(places(funnel)).toEqual([
      ["high", "above"],
      ["low", "below"],
      ["small", "within"],
    ]);
    expect(funnel).toMatchObject({ against: "target", level: 0.95 });
    expect(funnel.definition).toBe(bnn2026Completed3Months);
    expect(funnel.groups[0]?.limits).toEqual(funnelLimits(0.5, 50));
    expect(funnel.groups[0]?.rate).toMatchObject({ numerator: 40, denominator: 50 });
  });

  it("against the headline of all, groups are compared with each other", () => {
    // All: 51 of 104.
    const funnel = recoveryFunnel(reportFrom(groups), { against: "overall", level: 0.9 });
    expect(funnel.groups[1]?.limits).toEqual(
      funnelLimits({ numerator: 51, denominator: 104 }, 50, 0.9),
    );
    expect(funnel.groups[1]?.place).toBe("below");
  });

  it("a group that lies on a limit is within", () => {
    const always = derive(
      bnn2026Completed3Months,
      { target: { atLeast: { numerator: 1, denominator: 1 } } },
      { id: "recovery.all", version: "1" },
    );
    const funnel = recoveryFunnel(
      reportFrom({ all: { clean: 4 }, most: { clean: 3, relapsed: 1 } }, always),
    );
    expect(places(funnel)).toEqual([
      ["all", "within"],
      ["most", "below"],
    ]);
  });

  it("a group with nobody in the denominator has no limits and no place", () => {
    const report = reportFrom({ west: { unknown: 9 }, east: { clean: 5 } }, unknownAs("excluded"));
    const [east, west] = recoveryFunnel(report).groups;
    expect(east?.place).toBe("within");
    expect(west).toEqual({
      key: "west",
      rate: { status: "undefined", reason: "empty-denominator" },
      limits: { status: "undefined", reason: "empty-denominator" },
    });
    const nobody = reportFrom({ west: { outside: 1 } });
    expect(recoveryFunnel(nobody, { against: "overall" }).groups[0]?.place).toBe(undefined);
  });

  it("where there is no target there is nothing to compare with", () => {
    const free = derive(
      bnn2026Completed3Months,
      { target: undefined },
      { id: "recovery.free", version: "1" },
    );
    const report = reportFrom({ west: { clean: 5 } }, free);
    expect(recoveryFunnel(report).groups).toStrictEqual([
      {
        key: "west",
        rate: report.groups[0]?.rate,
        limits: { status: "undefined", reason: "no-target" },
      },
    ]);
  });

  it("a target that is no share places nobody, since nobody is counted under it", () => {
    const wrong = derive(
      bnn2026Completed3Months,
      { target: { atLeast: { numerator: 3, denominator: 2 } } },
      { id: "recovery.wrong", version: "1" },
    );
    expect(places(recoveryFunnel(reportFrom({ west: { outside: 5 } }, wrong)))).toEqual([
      ["west", undefined],
    ]);
  });

  it("a report without groups has an empty funnel", () => {
    expect(recoveryFunnel(reportFrom([{ clean: 5 }])).groups).toEqual([]);
  });

  it("a level that is no share is misuse", () => {
    expect(() => recoveryFunnel(reportFrom(groups), { level: 1 })).toThrow(RangeError);
    expect(() => recoveryFunnel(reportFrom([]), { level: 1 })).toThrow(RangeError);
  });
});
