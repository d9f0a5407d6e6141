import { describe, expect, it } from "vitest";
import { checkIbmUnit, type IbmUnit } from "../../src/ibm/index";
import { deepFreeze } from "../definition/deep-freeze";
import { unitOf } from "./records";

const issuesOf = (fields: Partial<IbmUnit>) => checkIbmUnit(deepFreeze(unitOf(fields)));
const codesOf = (fields: Partial<IbmUnit>) => issuesOf(fields).map(({ code }) => code);

describe("checkIbmUnit", () => {
  it("a sound unit, bare or full, has no issues", () => {
    expect(issuesOf({})).toEqual([]);
    expect(
      issuesOf({
        decree: {
          number: "SK/1/2025",
          issuer: "village-head",
          start: "2025-01-01",
          end: "2025-01-01",
        },
        agents: [{ id: "p1", from: "2025-01-01", to: "2025-01-01" }, { id: "p2" }],
        support: [
          { source: "company", from: "2025-01-01", to: "2025-01-01" },
          { source: "company", from: "2025-01-01", to: null },
        ],
        closure: { on: "2025-08-01" },
      }),
    ).toEqual([]);
    expect(issuesOf({ decree: null, agents: null, support: null, closure: null })).toEqual([]);
  });

  it("a decree does not end before it starts; one without an end is open", () => {
    expect(issuesOf({ decree: { start: "2025-01-02", end: "2025-01-01" } })).toEqual([
      {
        code: "ibm.decree-ends-before-start",
        severity: "error",
        path: ["decree", "end"],
        params: { start: "2025-01-02", end: "2025-01-01" },
      },
    ]);
    expect(issuesOf({ decree: { start: "2025-01-02", end: null } })).toEqual([]);
  });

  it("an agent's service does not end before it starts, or before the unit was formed", () => {
    const agents = [
      { id: "p0" },
      { id: "p1", from: "2025-01-02", to: "2025-01-01" },
      { id: "p2", to: "2024-02-29" },
      { id: "p3", to: "2024-03-01" },
    ] as const;
    expect(issuesOf({ agents: [...agents] })).toEqual([
      {
        code: "ibm.agent-ends-before-start",
        severity: "error",
        path: ["agents", 1, "to"],
        params: { start: "2025-01-02", end: "2025-01-01" },
      },
      {
        code: "ibm.agent-ends-before-start",
        severity: "error",
        path: ["agents", 2, "to"],
        params: { start: "2024-03-01", end: "2024-02-29" },
      },
    ]);
  });

  it("two agents do not share a pseudonym, and the pseudonym is not printed", () => {
    const issues = issuesOf({ agents: [{ id: "p1" }, { id: "p2" }, { id: "p1" }] });
    expect(issues).toEqual([
      { code: "ibm.duplicate-agent", severity: "error", path: ["agents", 2, "id"], params: {} },
    ]);
  });

  it("a support does not end before it starts, or before the unit was formed", () => {
    const support = [
      { source: "bnn" },
      { source: "bnn", from: "2025-01-02", to: "2025-01-01" },
      { source: "bnn", to: "2024-02-29" },
      { source: "bnn", to: "2024-03-01" },
    ] as const;
    expect(issuesOf({ support: [...support] }).map(({ path, params }) => [path, params])).toEqual([
      [["support", 1, "to"], { start: "2025-01-02", end: "2025-01-01" }],
      [["support", 2, "to"], { start: "2024-03-01", end: "2024-02-29" }],
    ]);
    expect(codesOf({ support: [...support] })[0]).toBe("ibm.support-ends-before-start");
    expect(issuesOf({ support: [...support] })[0]?.severity).toBe("error");
  });

  it("a unit is not closed before it was formed, unless that was withdrawn", () => {
    expect(issuesOf({ closure: { on: "2024-02-29" } })).toEqual([
      {
        code: "ibm.closed-before-formed",
        severity: "error",
        path: ["closure", "on"],
        params: { formedOn: "2024-03-01", closedOn: "2024-02-29" },
      },
    ]);
    expect(issuesOf({ closure: { on: "2024-03-01" } })).toEqual([]);
    expect(issuesOf({ closure: { on: "2024-02-29", retractedOn: "2025-01-01" } })).toEqual([]);
  });

  it("a unit lies in a village: a wider area, or no code at all, is warned of", () => {
    for (const region of ["32", "32.01", "32.01.01", "32.01.01.201", "Bali"]) {
      expect(issuesOf({ region: region as IbmUnit["region"] })).toEqual([
        { code: "ibm.region-not-village", severity: "warning", path: ["region"], params: {} },
      ]);
    }
  });

  it("each fault is told, not only the first", () => {
    expect(
      codesOf({
        region: "32.01",
        decree: { start: "2025-01-02", end: "2025-01-01" },
        agents: [{ id: "p1" }, { id: "p1", to: "2020-01-01" }],
        support: [{ source: "bnn", to: "2020-01-01" }],
        closure: { on: "2020-01-01" },
      }),
    ).toEqual([
      "ibm.decree-ends-before-start",
      "ibm.agent-ends-before-start",
      "ibm.duplicate-agent",
      "ibm.support-ends-before-start",
      "ibm.closed-before-formed",
      "ibm.region-not-village",
    ]);
  });
});
