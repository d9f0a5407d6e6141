import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { derive } from "../../src/definition/index";
import { bnn2026Completed3Months, recoveryRecords } from "../../src/recovery/index";
import { codebook } from "../../src/recovery/text";
import { definitionArb, judgedOn, registerArb } from "./persons";

const definition = bnn2026Completed3Months;
const { columns } = codebook(definition);
const named = (name: string, of = columns) => of.find((column) => column.name === name);

describe("codebook", () => {
  it("carries the definition, without which the columns say nothing", () => {
    expect(codebook(definition).definition).toBe(definition);
  });

  it("every column of a row is explained, in the order of the rows, and every column occurs", () => {
    const names = columns.map(({ name }) => name);
    const met = new Set<string>();
    fc.assert(
      fc.property(registerArb, definitionArb, (register, chosen) => {
        for (const row of recoveryRecords(register.flat(), {
          definition: chosen,
          asOf: judgedOn,
        })) {
          const keys = Object.keys(row);
          expect(keys).toEqual(names.filter((name) => keys.includes(name)));
          for (const key of keys) met.add(key);
        }
      }),
      { numRuns: 100 },
    );
    expect(names.filter((name) => !met.has(name))).toEqual([]);
  });

  it("every value that a row holds is of the type and among the values that are listed", () => {
    fc.assert(
      fc.property(registerArb, definitionArb, (register, chosen) => {
        const book = codebook(chosen).columns;
        for (const row of recoveryRecords(register.flat(), {
          definition: chosen,
          asOf: judgedOn,
        })) {
          for (const [name, value] of Object.entries(row)) {
            const { type, values } = named(name, book) ?? {};
            if (type === "integer") expect(Number.isSafeInteger(value)).toBe(true);
            else expect(typeof value).toBe("string");
            if (type === "date") expect(value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
            if (type === "category") expect(values?.map((v) => v.value)).toContain(value);
          }
        }
      }),
      { numRuns: 100 },
    );
  }, 20_000);

  it("only numbers have a unit, and only categories have values, each named in both languages", () => {
    for (const { type, unit, values, meaning } of columns) {
      expect(unit !== undefined).toBe(type === "integer");
      expect(values !== undefined).toBe(type === "category");
      const texts = [meaning, ...(values ?? []).map(({ label }) => label)];
      expect(texts.every(({ id, en }) => id.trim() !== "" && en.trim() !== "")).toBe(true);
      expect(meaning.id.endsWith(".") && meaning.en.endsWith(".")).toBe(true);
    }
  });

  it("what the definition chooses is said for this one", () => {
    const changed = derive(
      definition,
      {
        cohort: "entered-aftercare",
        clock: "aftercare-start",
        window: { days: 1 },
        ascertainment: { ...definition.ascertainment, accepts: ["self-report", "test"] },
      },
      { id: "recovery.changed", version: "1" },
    );
    const book = codebook(changed).columns;
    expect(named("clock", book)?.meaning).toEqual({
      id: "Hari yang sesudahnya masa pantau mulai: mulai bina lanjut.",
      en: "The day after which the follow-up window begins: starting aftercare.",
    });
    expect(named("windowEnd", book)).toStrictEqual({
      name: "windowEnd",
      type: "date",
      meaning: {
        id: "Hari terakhir masa pantau: 1 hari sesudah hari mulainya.",
        en: "Last day of the follow-up window: 1 day after the day on which it begins.",
      },
    });
    expect(named("windowEnd")?.meaning.id).toBe(
      "Hari terakhir masa pantau: 3 bulan sesudah hari mulainya.",
    );
    expect(named("days", book)).toMatchObject({ type: "integer", unit: "day" });
    const grades = named("evidenceGrade", book)?.values?.map(({ value }) => value);
    expect(grades).toEqual(["test", "self-report"]);
  });
});
