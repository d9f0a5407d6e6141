import { describe, expect, it } from "vitest";
import { monitors } from "../../src/episode/index";
import { evidenceGrade } from "../../src/relapse/index";
import { claimed, missed, tested, told } from "./records";

const on = "2026-04-01";

describe("the grade of evidence", () => {
  it("is that of the one who told, whoever asked", () => {
    for (const by of monitors) {
      expect(evidenceGrade(told("none", on, { by }))).toBe("self-report");
      expect(evidenceGrade(told("none", on, { by, informant: "family" }))).toBe("family");
      expect(evidenceGrade(told("none", on, { by, informant: "community" }))).toBe("community");
    }
  });

  it.each([
    ["rehabilitation-officer", "officer"],
    ["recovery-agent", "agent"],
    ["facilitator", "agent"],
    ["family", "family"],
    ["other", "community"],
  ] as const)("of what a monitor saw follows their role: %s, %s", (by, grade) => {
    expect(evidenceGrade(told("some", on, { by, informant: "staff" }))).toBe(grade);
  });

  it("of a test and of a register is their own, whatever they say", () => {
    expect(evidenceGrade(tested("invalid", on))).toBe("test");
    expect(evidenceGrade(claimed("lost", on))).toBe("register");
  });

  it("does not exist for what tells nothing of use", () => {
    expect(evidenceGrade(missed("not-home", on))).toBeUndefined();
    expect(evidenceGrade({ id: "a", on, kind: "imprisonment" })).toBeUndefined();
  });
});
