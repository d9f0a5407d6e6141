import { describe, expect, it } from "vitest";
import { derive } from "../../src/definition/index";
import { checkProgramDefinition, programForms2013 } from "../../src/program/index";

const own = { id: "program.own", version: "1" };

describe("checkProgramDefinition", () => {
  it("the shipped definition is sound", () => {
    expect(checkProgramDefinition(programForms2013)).toEqual([]);
  });

  it("a kind without requirements, and a requirement without components, are faults", () => {
    const requires = { ...programForms2013.requires, OSC: [], ORC: [{ anyOf: [] }] };
    const found = checkProgramDefinition(derive(programForms2013, { requires }, own));
    expect(found.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["program.requires-nothing", "requires.OSC"],
      ["program.empty-requirement", "requires.ORC.0.anyOf"],
    ]);
  });

  it("faults of every definition are found as well", () => {
    const found = checkProgramDefinition({ ...programForms2013, standing: "official" });
    expect(found.map(({ code }) => code)).toEqual(["definition.standing-too-strong"]);
  });
});
