import { describe, expect, it } from "vitest";
import { derive } from "../../src/definition/index";
import {
  checkIpwlDefinition,
  type IpwlRequirements,
  socialIpwl2015,
} from "../../src/institution/index";

const faultsOf = (requires: IpwlRequirements) =>
  checkIpwlDefinition(derive(socialIpwl2015, { requires }, { id: "own", version: "1" })).map(
    ({ code, path }) => `${code} ${path.join(".")}`,
  );

describe("checkIpwlDefinition", () => {
  it("the shipped definition is sound, and so is one requirement alone", () => {
    expect(checkIpwlDefinition(socialIpwl2015)).toEqual([]);
    expect(faultsOf({ staff: ["nurse"] })).toEqual([]);
  });

  it("a rule that requires nothing would be met by everyone", () => {
    for (const requires of [{}, { legalEntity: false }, { staff: [] }, { months: null }]) {
      expect(faultsOf(requires)).toEqual(["institution.requires-nothing requires"]);
    }
  });

  it("months are whole and at least one; a role is named once", () => {
    expect(faultsOf({ months: 1.5 })).toEqual(["institution.load-not-positive requires.months"]);
    expect(faultsOf({ months: -1 })).toEqual(["institution.load-not-positive requires.months"]);
    expect(faultsOf({ staff: ["nurse", "nurse"] })).toEqual([
      "institution.role-twice requires.staff.1",
    ]);
  });
});
