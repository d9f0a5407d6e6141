import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareReports, type RecoveryReport } from "../../src/recovery/index";
import { deepFreeze } from "../definition/deep-freeze";
import { reportFrom, unknownAs } from "./counted";

function splitOf(a: RecoveryReport, b: RecoveryReport) {
  const { split } = compareReports(a, b);
  if (split.status === "undefined") throw new Error(split.reason);
  return split;
}

describe("compareReports", () => {
  it("who is followed up more and relapses as often gains by follow-up alone", () => {
    // Known 40 of 100, then 80 of 100; of the known three quarters are clean both times.
    const [a, b] = [
      reportFrom([{ clean: 30, relapsed: 10, unknown: 60 }]),
      reportFrom([{ clean: 60, relapsed: 20, unknown: 20 }]),
    ];
    const { documented, observed, best, rate, split } = compareReports(a, b);
    expect(documented).toEqual({ status: "defined", from: 0.3, to: 0.6, change: 0.3 });
    expect(rate).toEqual(documented);
    expect(observed).toEqual({ status: "defined", from: 0.75, to: 0.75, change: 0 });
    expect(best).toMatchObject({ from: 0.9, to: 0.8 });
    expect(split).toEqual({
      status: "defined",
      followUp: expect.closeTo(0.3, 12),
      relapse: 0,
      caseMix: 0,
      over: "whole",
      borrowed: [],
    });
  });

  it("without groups each of two causes gets the mean over both orders", () => {
    // Known 1/2 to 1, clean among them 1 to 1/2: .5 both times, up by .375 and down by .375.
    const split = splitOf(
      reportFrom([{ clean: 5, unknown: 5 }]),
      reportFrom([{ clean: 5, relapsed: 5 }]),
    );
    expect(split).toMatchObject({ followUp: 0.375, relapse: -0.375, caseMix: 0 });
  });

  it("with groups the mean runs over the six orders of three causes", () => {
    // West: 40 due, 20 known, 10 clean; then 20, 20, 15. East: 60, 30, 24; then 80, 20, 10.
    const [a, b] = [
      reportFrom({
        east: { clean: 24, relapsed: 6, unknown: 30 },
        west: { clean: 10, relapsed: 10, unknown: 20 },
      }),
      reportFrom({
        east: { clean: 10, relapsed: 10, unknown: 60 },
        west: { clean: 15, relapsed: 5 },
      }),
    ];
    const figures = {
      east: { before: [0.6, 0.5, 0.8], after: [0.8, 0.25, 0.5] },
      west: { before: [0.4, 0.5, 0.5], after: [0.2, 1, 0.75] },
    };
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    const parts = [0, 0, 0];
    for (const { before, after } of Object.values(figures)) {
      for (const order of orders) {
        const now = [...before];
        for (const which of order) {
          const old = now[0]! * now[1]! * now[2]!;
          now[which] = after[which]!;
          parts[which]! += (now[0]! * now[1]! * now[2]! - old) / 6;
        }
      }
    }
    const split = splitOf(a, b);
    expect(split.over).toBe("groups");
    expect(split.caseMix).toBeCloseTo(parts[0]!, 12);
    expect(split.followUp).toBeCloseTo(parts[1]!, 12);
    expect(split.relapse).toBeCloseTo(parts[2]!, 12);
  });

  it("groups that fare alike in both years but change in size change the case mix alone", () => {
    const split = splitOf(
      reportFrom({ mild: { clean: 80, relapsed: 20 }, severe: { clean: 20, relapsed: 80 } }),
      reportFrom({ mild: { clean: 40, relapsed: 10 }, severe: { clean: 30, relapsed: 120 } }),
    );
    expect(split).toMatchObject({ followUp: 0, relapse: 0, caseMix: expect.closeTo(-0.15, 12) });
  });

  it("a report without groups is compared as a whole", () => {
    const grouped = reportFrom({ west: { clean: 5, relapsed: 5 } });
    const whole = reportFrom([{ clean: 5 }]);
    expect(splitOf(grouped, whole)).toMatchObject({ over: "whole", relapse: 0.5 });
    expect(splitOf(whole, grouped)).toMatchObject({ over: "whole", relapse: -0.5 });
  });

  it("a group with nobody known has the clean share of the other report, and is named", () => {
    const split = splitOf(
      reportFrom({ west: { clean: 5, relapsed: 5 } }),
      reportFrom({ west: { unknown: 10 } }),
    );
    expect(split).toMatchObject({ followUp: -0.5, relapse: 0, caseMix: 0 });
    expect(split.borrowed).toEqual([{ key: "west", missing: "to", share: "clean" }]);
    const whole = splitOf(reportFrom([{ clean: 5 }]), reportFrom([{ unknown: 10 }]));
    expect(whole.borrowed).toStrictEqual([{ missing: "to", share: "clean" }]);
  });

  it("what is lacking is named in the order of the groups, of the first report before the second", () => {
    const { borrowed } = splitOf(
      reportFrom({ north: { clean: 5 }, west: { unknown: 5 } }),
      reportFrom({ east: { unknown: 5 }, west: { clean: 5 } }),
    );
    expect(borrowed).toEqual([
      { key: "east", missing: "from", share: "status-known" },
      { key: "north", missing: "to", share: "status-known" },
      { key: "north", missing: "to", share: "clean" },
      { key: "west", missing: "from", share: "clean" },
    ]);
  });

  it("where nobody is known in either report there is nothing to borrow", () => {
    const none = reportFrom([{ unknown: 10 }]);
    const { documented, observed, split } = compareReports(none, none);
    expect(documented).toMatchObject({ from: 0, to: 0, change: 0 });
    expect(observed).toEqual({
      status: "undefined",
      reason: "empty-denominator",
      missing: ["from", "to"],
    });
    expect(split).toMatchObject({ followUp: 0, relapse: 0, caseMix: 0, borrowed: [] });
  });

  it("a group of one report alone has no part of the other, and what it lacks is named", () => {
    const split = splitOf(
      reportFrom({ west: { clean: 5, relapsed: 5 } }),
      reportFrom({ east: { clean: 5 }, west: { clean: 2, relapsed: 2, unknown: 1 }, pole: {} }),
    );
    // West follows four in five where it followed all; what is left over is the new east.
    expect(split.borrowed).toEqual([
      { key: "east", missing: "from", share: "status-known" },
      { key: "east", missing: "from", share: "clean" },
    ]);
    expect(split.relapse).toBe(0);
    expect(split.caseMix + split.followUp).toBeCloseTo(0.7 - 0.5, 12);
  });

  it("of a group that nobody was due in before and nobody is known in now, nothing is to be had", () => {
    const split = splitOf(
      reportFrom({ west: { clean: 5 } }),
      reportFrom({ east: { unknown: 5 }, west: { clean: 5 } }),
    );
    expect(split).toMatchObject({ followUp: 0, relapse: 0, caseMix: -0.5 });
    expect(split.borrowed).toEqual([{ key: "east", missing: "from", share: "status-known" }]);
  });

  it("a report over nobody has no change, and it is said which", () => {
    const [some, nobody] = [reportFrom([{ clean: 5 }]), reportFrom([{ outside: 5 }])];
    const undefinedFor = (missing: string[]) => ({
      status: "undefined",
      reason: "empty-denominator",
      missing,
    });
    expect(compareReports(some, nobody).documented).toEqual(undefinedFor(["to"]));
    expect(compareReports(nobody, some).rate).toEqual(undefinedFor(["from"]));
    const split = { status: "undefined", reason: "empty-denominator" };
    expect(compareReports(some, nobody).split).toEqual(split);
    expect(compareReports(nobody, some).split).toEqual(split);
  });

  it("the whole definition and the days of both reports come with the change", () => {
    const a = reportFrom([{ clean: 5 }]);
    const period = { start: "2026-01-01", end: "2026-03-31" } as const;
    const { definition, from, to } = compareReports({ ...a, knownAt: "2026-08-01", period }, a);
    expect(definition).toBe(a.definition);
    expect(from).toEqual({ asOf: "2026-07-31", knownAt: "2026-08-01", period });
    expect(to).toStrictEqual({ asOf: "2026-07-31" });
  });

  it("reports under different definitions do not compare", () => {
    expect(() =>
      compareReports(reportFrom([{ clean: 5 }]), reportFrom([{ clean: 5 }], unknownAs("excluded"))),
    ).toThrow(new RangeError("pulih: reports under different definitions do not compare"));
  });

  const counted = fc.record({
    clean: fc.nat(9),
    relapsed: fc.nat(9),
    unknown: fc.nat(9),
    outside: fc.nat(2),
  });
  const grouped = fc
    .dictionary(fc.constantFrom("a", "b", "c"), counted)
    .map((groups) => reportFrom(groups));

  it("the parts add up to the change, and back again they are the opposite", () => {
    fc.assert(
      fc.property(grouped, grouped, (a, b) => {
        const { documented, split } = compareReports(deepFreeze(a), deepFreeze(b));
        const back = compareReports(b, a).split;
        if (documented.status === "undefined" || split.status === "undefined") {
          expect([documented.status, split.status, back.status]).toEqual(
            Array(3).fill("undefined"),
          );
          return;
        }
        const { followUp, relapse, caseMix } = split;
        expect(followUp + relapse + caseMix).toBeCloseTo(documented.change, 12);
        expect(back).toMatchObject({
          followUp: expect.closeTo(-followUp, 12),
          relapse: expect.closeTo(-relapse, 12),
          caseMix: expect.closeTo(-caseMix, 12),
        });
        expect(JSON.parse(JSON.stringify(split))).toEqual(split);
      }),
    );
  });
});
