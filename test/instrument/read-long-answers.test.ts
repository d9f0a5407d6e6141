import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AnswerRow, readLongAnswers, who5 } from "../../src/instrument/index";
import { deepFreeze } from "../definition/deep-freeze";

const read = (rows: readonly unknown[]) =>
  readLongAnswers(deepFreeze(rows) as AnswerRow[], { definition: who5 });
const row = (item: string, answer: number | null, more: Partial<AnswerRow> = {}) => ({
  formId: "f1",
  item,
  answer,
  ...more,
});
const codes = (rows: readonly unknown[]) =>
  read(rows).rejected.map(({ index, issues }) => [
    index,
    issues.map(({ code, path }) => `${code} ${path.join(".")}`).join(),
  ]);

describe("forms", () => {
  it("are put together from rows that need not stand together", () => {
    const { forms, rejected } = read([
      row("q1", 3),
      row("q1", 5, { formId: "f2", personId: "p2" }),
      row("q2", 4, { personId: "p1", on: "2026-01-05" }),
    ]);
    expect(forms).toEqual([
      {
        rows: [0, 2],
        value: { id: "f1", personId: "p1", on: "2026-01-05", answers: { q1: 3, q2: 4 } },
        warnings: [],
      },
      { rows: [1], value: { id: "f2", personId: "p2", answers: { q1: 5 } }, warnings: [] },
    ]);
    expect(rejected).toEqual([]);
  });

  it("without an answer are warned of", () => {
    expect(read([row("q1", null)]).forms).toMatchObject([
      { value: { answers: {} }, warnings: [{ code: "instrument.empty-form" }] },
    ]);
  });
});

describe("rows without a place", () => {
  it.each([
    [[row("q1", 6)], "instrument.not-an-answer answer"],
    [[row("q9", 1)], "instrument.no-such-item item"],
    [[{ item: "q1", answer: 1 }], "issue.missing formId"],
    [[row("", 1)], "issue.missing item"],
    [[row("q1", 1, { formId: 7 as unknown as string })], "issue.wrong-type formId"],
    [[row("q1", 1, { personId: 7 as unknown as string })], "issue.wrong-type personId"],
    [[row("q1", 1, { on: "2026-02-30" })], "calendar.not-a-day on"],
    [[null], "issue.wrong-type "],
    [["q1"], "issue.wrong-type "],
  ])("%j is rejected: %s", (rows, code) => {
    expect(codes(rows)).toEqual([[0, code]]);
  });

  it("are a second answer, and another person or day than the form's", () => {
    const first = row("q1", 1, { personId: "p1", on: "2026-01-05" });
    expect(
      codes([
        first,
        row("q1", 1),
        row("q2", 1, { personId: "p2" }),
        row("q3", 1, { on: "2026-01-06" }),
        row("q4", 1, { personId: "p1" }),
      ]),
    ).toEqual([
      [1, "instrument.answered-twice item"],
      [2, "instrument.form-contradicts personId"],
      [3, "instrument.form-contradicts on"],
    ]);
  });

  it("show no personal value", () => {
    const { rejected } = read([row("Budi", 1), row("q1", 99, { formId: "Siti" })]);
    expect(JSON.stringify(rejected)).not.toMatch(/Budi|Siti|99/);
  });
});

it("nothing is lost: every row is in one form or rejected", () => {
  const cell = fc.record(
    {
      formId: fc.constantFrom("f1", "f2", ""),
      item: fc.constantFrom("q1", "q2", "q9"),
      answer: fc.constantFrom(0, 5, 6, null),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(cell), (rows) => {
      const { forms, rejected } = read(rows);
      const places = [...forms.flatMap((f) => f.rows), ...rejected.map((r) => r.index)];
      expect(places.sort((a, b) => a - b)).toEqual(rows.map((_, i) => i));
      expect(rejected.every(({ issues }) => issues.length > 0)).toBe(true);
    }),
  );
});
