import { expect, it } from "vitest";
import { legacyCodeLists, mapLegacyOutcome } from "../../src/episode/legacy";
import { outcomeCells, outcomeGrid } from "../../src/instrument/index";
import { outcomeCellLabels } from "../../src/instrument/text";

it("the grid is unofficial and has each of the four cells once", () => {
  expect(outcomeGrid.official).toBe(false);
  expect(new Set(outcomeGrid.cells.map((c) => `${c.recovered} ${c.productive}`)).size).toBe(4);
  expect(Object.keys(outcomeCellLabels)).toEqual(outcomeGrid.cells.map(({ id }) => id));
});

it("unknown leaves cells open and is never read as no", () => {
  const count = (recovered: "met" | "unmet" | "unknown", productive: typeof recovered) =>
    outcomeCells({ recovered, productive }).length;
  expect(count("unknown", "unknown")).toBe(4);
  expect(count("unmet", "unknown")).toBe(2);
  expect(count("unknown", "met")).toBe(2);
  expect(count("unmet", "unmet")).toBe(1);
});

it("each code of the older register is one cell", () => {
  const codes = legacyCodeLists.find(({ field }) => field === "outcome_pasien")?.codes ?? [];
  const cells = codes.flatMap(({ code }) => {
    const mapped = mapLegacyOutcome(code);
    if (!mapped.ok) return [];
    const { recovered, productive } = mapped.value;
    const side = (is: boolean) => (is ? "met" : "unmet");
    return outcomeCells({ recovered: side(recovered), productive: side(productive) });
  });
  expect(cells).toEqual(outcomeGrid.cells);
});
