import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readLongAnswers,
  readWideAnswers,
  scoreInstrument,
  who5,
  whoqolBrefText,
} from "../../src/instrument/index";
import { deepFreeze } from "../definition/deep-freeze";
import { worked } from "./forms";

const read = (rows: readonly unknown[]) => readWideAnswers(deepFreeze(rows), { definition: who5 });
const codes = (rows: readonly unknown[]) =>
  read(rows).rejected.map(({ index, issues }) => [
    index,
    ...issues.map(({ code, path }) => `${code} ${path.join(".")}`),
  ]);

describe("a row for each form", () => {
  it("gives its answers; stray columns do not travel on", () => {
    const rows = [
      { id: "f1", personId: "p1", on: "2026-01-05", q1: 3, q2: null, q3: "", name: "Budi" },
    ];
    const result = read(rows);
    expect(result).toEqual({
      forms: [
        {
          rows: [0],
          value: { id: "f1", personId: "p1", on: "2026-01-05", answers: { q1: 3 } },
          warnings: [],
        },
      ],
      rejected: [],
    });
    expect(JSON.stringify(result)).not.toContain("Budi");
  });

  it("may bear other column names", () => {
    const columns = {
      id: "kode",
      personId: "klien",
      on: "tanggal",
      item: (item: string) => item.replace("q", "P"),
    };
    const rows = [
      { kode: "f1", klien: "p1", tanggal: "2026-01-05", P1: 4 },
      { kode: "f2", P1: 9 },
    ];
    const { forms, rejected } = readWideAnswers(rows, { definition: who5, columns });
    expect(forms[0]?.value).toEqual({
      id: "f1",
      personId: "p1",
      on: "2026-01-05",
      answers: { q1: 4 },
    });
    expect(rejected[0]?.issues[0]?.path).toEqual(["P1"]);
  });

  it("without any answer is warned of, since its columns may bear other names", () => {
    expect(read([{ id: "f1", Q1: 3 }]).forms[0]?.warnings[0]?.code).toBe("instrument.empty-form");
  });

  it("gives what scoring takes", () => {
    const rows = [{ id: "f1", ...worked }];
    const { forms } = readWideAnswers(rows, { definition: whoqolBrefText });
    expect(forms[0]?.value.answers).toEqual(worked);
    expect(scoreInstrument(whoqolBrefText, forms[0]!.value.answers).missing).toBe(0);
  });
});

describe("rows that cannot be used", () => {
  it("are told with every reason, and without their values", () => {
    const rows = [
      { personId: 7, on: "soon", q1: 6, q2: "4" },
      { id: "f2", q1: 1 },
      { id: "f2" },
      3,
    ];
    expect(codes(rows)).toEqual([
      [
        0,
        "issue.missing id",
        "issue.wrong-type personId",
        "calendar.not-a-day on",
        "instrument.not-an-answer q1",
        "instrument.not-an-answer q2",
      ],
      [2, "instrument.form-twice id"],
      [3, "issue.wrong-type "],
    ]);
    expect(JSON.stringify(read(rows).rejected)).not.toContain("soon");
  });

  it("one that was rejected does not take its identifier with it", () => {
    expect(
      codes([
        { id: "f1", q1: 9 },
        { id: "f1", q1: 1 },
      ]).map(([index]) => index),
    ).toEqual([0]);
    expect(codes([null]).length).toBe(1);
  });
});

it("long and wide rows of the same answers give the same forms, and lose none", () => {
  const answers = fc.dictionary(fc.constantFrom("q1", "q2", "q3"), fc.constantFrom(0, 3, 5), {
    minKeys: 1,
  });
  fc.assert(
    fc.property(fc.array(answers), (list) => {
      const wide = list.map((each, i) => ({ id: `f${i}`, ...each }));
      const long = list.flatMap((each, i) =>
        Object.entries(each).map(([item, answer]) => ({ formId: `f${i}`, item, answer })),
      );
      const fromWide = readWideAnswers(wide, { definition: who5 });
      expect(fromWide.forms).toHaveLength(list.length);
      expect(readLongAnswers(long, { definition: who5 }).forms.map((f) => f.value)).toEqual(
        fromWide.forms.map((f) => f.value),
      );
    }),
  );
});
