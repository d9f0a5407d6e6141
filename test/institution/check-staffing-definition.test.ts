import { describe, expect, it } from "vitest";
import { derive } from "../../src/definition/index";
import {
  assessorLoad,
  checkStaffingDefinition,
  kemensos2015,
  type StaffingDefinition,
} from "../../src/institution/index";

const faultsOf = (changes: Partial<Pick<StaffingDefinition, "ratios" | "perYear">>) =>
  checkStaffingDefinition(derive(kemensos2015, changes, { id: "own", version: "1" }))
    .filter(({ severity }) => severity === "error")
    .map(({ code, path }) => `${code} ${path.join(".")}`);

describe("checkStaffingDefinition", () => {
  it("the shipped definitions are sound", () => {
    expect(checkStaffingDefinition(kemensos2015)).toEqual([]);
    expect(checkStaffingDefinition(assessorLoad(200))).toEqual([]);
  });

  it("without any role nothing is required", () => {
    expect(faultsOf({ ratios: [] })).toEqual(["institution.requires-nothing ratios"]);
  });

  it("a load is whole and at least one, and a role is named once", () => {
    expect(faultsOf({ ratios: [{ role: "nurse", clients: 0.5 }] })).toEqual([
      "institution.load-not-positive ratios.0.clients",
    ]);
    expect(faultsOf({ perYear: [{ role: "social-worker", persons: 0 }] })).toEqual([
      "institution.load-not-positive perYear.0.persons",
      "institution.role-twice perYear.0.role",
    ]);
  });

  it("an assessor's load is whole and at least one", () => {
    expect(() => assessorLoad(0)).toThrow(/^pulih: /);
    expect(() => assessorLoad(1.5)).toThrow(RangeError);
  });
});
