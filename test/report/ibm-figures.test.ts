import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { reconcile } from "../../src/report/index";
import { figureSchema, relationSchema } from "../../src/report/schema";

const file = new URL("../../docs/examples/ibm-figures.json", import.meta.url);
const { figures, relations } = z
  .object({ figures: z.array(figureSchema), relations: z.array(relationSchema) })
  .parse(JSON.parse(readFileSync(file, "utf8")));
const result = reconcile(figures, { relations });
const outcomeOf = new Map(result.findings.map(({ relation, outcome }) => [relation, outcome]));

describe("the published figures of IBM", () => {
  it("are without fault", () => {
    expect(result.issues).toEqual([]);
    expect(result.findings).toHaveLength(relations.length);
  });

  it("contradict one another in two places only", () => {
    expect(result.outcome).toBe("unmet");
    const unmet = [...outcomeOf].filter(([, outcome]) => outcome === "unmet");
    expect(unmet.map(([relation]) => relation)).toEqual([
      "sustained-is-operational-older-2024",
      "active-among-assisted-2025",
    ]);
  });

  it("leave open only how the operational units of 2024 divide by age", () => {
    const open = [...outcomeOf].filter(([, outcome]) => outcome === "unknown");
    expect(open.map(([relation]) => relation)).toEqual(["operational-2024-by-age"]);
  });

  it("give the counts that were not published", () => {
    const derived = result.ranges.filter(({ published }) => !published);
    expect(derived.map(({ key, lower, upper }) => [key, lower, upper])).toEqual([
      ["formed-2022-2023", 677, 677],
      ["operational-older-2024", 183, 601],
      ["operational-new-2024", 0, 418],
      ["sustained-2024", 114, 122],
      ["formed-2025-by-august", 15, 15],
      ["sustained-2025", 231, 231],
      ["new-2025", 21, 21],
    ]);
  });
});
