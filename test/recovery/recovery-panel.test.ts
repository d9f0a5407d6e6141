import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bnn2026Completed3Months,
  bnn2026Completed3MonthsAnyUse,
  recoveryDefinitions,
  recoveryPanel,
  recoveryRate,
} from "../../src/recovery/index";
import { deepFreeze } from "../definition/deep-freeze";
import { definitionArb, judgedOn, registerArb } from "./persons";
import { asOf, clients } from "./worked-example";

describe("recoveryPanel", () => {
  it("one use decides under any use what it does not under routine use", () => {
    const definitions = [bnn2026Completed3MonthsAnyUse, bnn2026Completed3Months];
    const { reports } = recoveryPanel(clients, { asOf, definitions });
    expect(reports.map(({ definition }) => definition)).toEqual(definitions);
    expect(reports.map(({ flow }) => flow.clean)).toEqual([4, 5]);
    expect(reports.map(({ target }) => target?.asDefined)).toEqual(["not-met", "met"]);
  });

  it("shows every shipped definition unless told otherwise", () => {
    const period = { start: "2026-01-01", end: "2026-12-31" } as const;
    const panel = recoveryPanel(clients, { asOf, knownAt: asOf, period });
    expect(panel.reports.map(({ definition }) => definition)).toEqual(recoveryDefinitions);
    expect(panel).toMatchObject({ asOf, knownAt: asOf, period });
  });

  it("without definitions or people there is nothing to show", () => {
    expect(recoveryPanel(clients, { asOf, definitions: [] })).toStrictEqual({ asOf, reports: [] });
    const { reports } = recoveryPanel([], { asOf });
    expect(reports.every(({ rate }) => rate.status === "undefined")).toBe(true);
  });

  it("goes through the episodes once", () => {
    let passes = 0;
    const stream = {
      [Symbol.iterator]: () => {
        passes++;
        return clients.values();
      },
    };
    recoveryPanel(stream, { asOf });
    expect(passes).toBe(1);
  });

  it("each report is that of the rate under its definition", () => {
    fc.assert(
      fc.property(
        registerArb,
        fc.array(definitionArb, { maxLength: 3 }),
        (register, definitions) => {
          const episodes = deepFreeze(register.flat());
          const by = () => "all";
          const { reports } = recoveryPanel(episodes, {
            asOf: judgedOn,
            definitions,
            level: 0.9,
            by,
          });
          const alone = definitions.map((definition) =>
            recoveryRate(episodes, { definition, asOf: judgedOn, level: 0.9, by }),
          );
          expect(reports).toEqual(alone);
        },
      ),
      { numRuns: 50 },
    );
  }, 20_000);
});
