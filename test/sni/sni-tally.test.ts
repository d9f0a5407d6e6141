import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sniReport, sniTally } from "../../src/sni/index";
import { deepFreeze } from "../definition/deep-freeze";
import { assessments, milestones } from "./arbitraries";
import { schemeOf } from "./schemes";

const asOf = "2026-07-31";
const institutions = ["l1", "l2", "l3", "l4"].map((id, i) => ({ id, owner: i % 2 ? "a" : "b" }));
const scheme = schemeOf({ threshold: 0.5, aggregation: "mean-of-aspects" });
const options = {
  edition: "2022",
  asOf,
  scheme,
  by: ({ owner }: (typeof institutions)[number]) => owner,
} as const;
const throughJson = <T>(state: T): T => JSON.parse(JSON.stringify(state));

describe("sniTally", { timeout: 60_000 }, () => {
  it("parts counted apart, sent as JSON and merged in any order, make the report", () => {
    fc.assert(
      fc.property(
        milestones,
        assessments,
        fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }),
        (facts, rated, places) => {
          const tally = sniTally(options);
          const part = (number: number) =>
            institutions
              .filter((_, i) => places[i] === number)
              .reduce(
                (state, institution) =>
                  tally.add(state, { institution, milestones: facts, assessments: rated }),
                tally.empty(),
              );
          const parts = [part(0), part(1), part(2)].map(throughJson);
          const report = sniReport(institutions, {
            ...options,
            milestones: facts,
            assessments: rated,
          });
          const merged = parts.map(throughJson).reduce(tally.merge);
          expect({ ...tally.result(merged), issues: report.issues }).toEqual(report);
          expect(tally.result(parts.map(throughJson).reduceRight(tally.merge))).toEqual(
            tally.result(merged),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("an input is never changed, and a result changes no state", () => {
    const tally = sniTally(options);
    const second = deepFreeze(
      tally.add(tally.empty(), {
        institution: institutions[0]!,
        milestones: deepFreeze([]),
        assessments: deepFreeze([]),
      }),
    );
    const merged = tally.merge(tally.empty(), second);
    const before = JSON.stringify(merged);
    expect(tally.result(merged).considered).toBe(1);
    expect(JSON.stringify(merged)).toBe(before);
  });

  it("a stored state may be counted on", () => {
    const tally = sniTally(options);
    const record = { institution: institutions[0]!, milestones: [], assessments: [] };
    const stored = throughJson(tally.add(tally.empty(), record));
    expect(tally.result(tally.add(stored, record)).considered).toBe(2);
  });

  it("states under other schemes, editions, days or groups do not merge", () => {
    const state = () => sniTally(options).empty();
    const tally = sniTally(options);
    const { by: _, ...ungrouped } = options;
    const others = [
      sniTally({ ...options, asOf: "2026-06-30" }),
      sniTally({ ...options, knownAt: "2026-06-30" }),
      sniTally({ ...options, scheme: undefined }),
      sniTally({ ...options, scheme: { ...scheme, version: "2" } }),
      sniTally({ ...options, edition: "2019", scheme: undefined }),
      sniTally(ungrouped),
    ];
    for (const other of others) {
      expect(() => tally.merge(state(), other.empty())).toThrow(/^pulih: tallies/);
    }
    const bare = sniTally({ edition: "2022", asOf });
    const merged = bare.merge(bare.empty(), bare.empty());
    expect(bare.result(merged).considered).toBe(0);
    expect(() =>
      tally.add(sniTally(ungrouped).empty(), {
        institution: institutions[0]!,
        milestones: [],
        assessments: [],
      }),
    ).toThrow(RangeError);
  });
});
