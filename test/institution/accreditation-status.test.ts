import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/calendar/index";
import { derive } from "../../src/definition/index";
import {
  accreditationStatus,
  lksValidity as definition,
  type LksAccreditation,
} from "../../src/institution/index";

const lastDayOf = (on: PlainDate, grade: LksAccreditation["grade"]) =>
  accreditationStatus({ id: "g", on, grade }, { definition, asOf: on }).lastDay;

describe("accreditationStatus", () => {
  it("A holds for five years, B for three, C for two", () => {
    expect(lastDayOf("2020-11-25", "A")).toBe("2025-11-24");
    expect(lastDayOf("2020-11-25", "B")).toBe("2023-11-24");
    expect(lastDayOf("2020-11-25", "C")).toBe("2022-11-24");
  });

  it("from a 29 February it holds to the day before the 28th", () => {
    expect(lastDayOf("2024-02-29", "A")).toBe("2029-02-27");
  });

  it("the last day may be the anniversary itself, in a definition of one's own", () => {
    const own = derive(definition, { lastDay: "anniversary" }, { id: "own", version: "1" });
    const graded = { id: "g", on: "2020-11-25", grade: "C" } as const;
    const status = accreditationStatus(graded, { definition: own, asOf: "2022-11-25" });
    expect(status).toMatchObject({ state: "in-force", lastDay: "2022-11-25", definition: own });
  });

  it("a printed last day goes before the definition", () => {
    const graded = { id: "g", on: "2020-11-25", grade: "A", to: "2024-12-31" } as const;
    expect(accreditationStatus(graded, { definition, asOf: "2025-01-01" })).toMatchObject({
      accreditationId: "g",
      grade: "A",
      state: "expired",
      lastDayFrom: "certificate",
    });
  });

  it("before the decision it does not hold, and a withdrawn one is not known", () => {
    const graded = { id: "g", on: "2020-11-25", grade: "A" } as const;
    const at = (asOf: PlainDate, more: object = {}) =>
      accreditationStatus({ ...graded, ...more }, { definition, asOf });
    expect(at("2020-11-24")).toMatchObject({ state: "not-begun", lastDayFrom: "definition" });
    expect(at("2021-01-01", { retractedOn: "2021-06-01" }).state).toBe("not-known");
    expect(at("2021-07-01", { endedOn: "2021-06-01" }).state).toBe("ended");
  });
});
