import { describe, expect, it } from "vitest";
import {
  checkRecoveryDefinition,
  type RecoveryDefinition,
  recoveryDefinitions,
  recoveryRate,
} from "../../src/recovery/index";
import { asOf, clients } from "./worked-example";

const named = recoveryDefinitions.map((definition) => [definition.id, definition] as const);
const variants = recoveryDefinitions.flatMap((base, i) =>
  i % 3 === 0
    ? recoveryDefinitions.slice(i + 1, i + 3).map((own) => [own.id, own, base] as const)
    : [],
);

/** What a variant may choose otherwise than its base. */
function withoutVariant(definition: RecoveryDefinition) {
  const { id, title, relapse, assumptions, ascertainment, ...rest } = definition;
  const { beforeDays, afterDays } = ascertainment;
  return { ...rest, beforeDays, afterDays, fields: assumptions.map(({ field }) => field) };
}

describe("the shipped recovery definitions", () => {
  it.each(named)("%s contradicts itself nowhere", (id, definition) => {
    const codes = checkRecoveryDefinition(definition).map(({ code }) => code);
    expect(codes).toEqual(id.includes("england") ? ["recovery.unknown-as-success"] : []);
  });

  it.each(named)("%s says that it measures relapse, never recovery", (_, { measure, title }) => {
    expect(measure).toBe("not-relapsed");
    if (typeof title !== "object" || title === null) throw new Error("no title in two languages");
    expect(title.en.toLowerCase()).toContain("not relapsed");
    expect(title.id.toLowerCase()).toContain("tidak relaps");
    expect(`${title.en} ${title.id}`).not.toMatch(/recovered|recovery|pulih/i);
  });

  it.each(named)("%s is an example, and none starts its clock at admission", (_, definition) => {
    expect(definition.standing).toBe("illustrative");
    expect(definition.clock).toBe("discharge");
    expect(definition.link.follows).toBe("transferred");
  });

  it.each(variants)("%s differs from its base in the proof of relapse alone", (id, own, base) => {
    expect(id.startsWith(`${base.id}.`)).toBe(true);
    expect(withoutVariant(own)).toEqual(withoutVariant(base));
    expect(own.relapse).not.toEqual(base.relapse);
    const accepts = id.endsWith("urine") ? ["test"] : base.ascertainment.accepts;
    expect(own.ascertainment.accepts).toEqual(accepts);
  });

  it("the target of one half stands where BNN's words are the source, and nowhere else", () => {
    for (const { source, target } of recoveryDefinitions) {
      const stated = source.publisher === "Badan Narkotika Nasional";
      expect(target).toEqual(stated ? { atLeast: { numerator: 1, denominator: 2 } } : undefined);
    }
  });

  it("the worked flow of thirteen gives 5 of 10, and 4 of 10 where any use is a relapse", () => {
    const rates = recoveryDefinitions.slice(0, 2).map((definition) => {
      const { rate, target } = recoveryRate(clients, { definition, asOf });
      if (rate.status !== "defined") throw new Error("no rate");
      return [rate.numerator, rate.denominator, target?.asDefined, target?.robust, target?.tipping];
    });
    expect(rates).toEqual([
      [5, 10, "met", "met", { needed: 0, ofUnknown: 4 }],
      [4, 10, "not-met", "undecided", { needed: 1, ofUnknown: 4 }],
    ]);
  });
});
