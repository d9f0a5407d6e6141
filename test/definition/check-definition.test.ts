import { describe, expect, it } from "vitest";
import {
  checkDefinition,
  type Definition,
  definitionIssueCodes,
  standings,
} from "../../src/definition/index";
import { definitionText } from "../../src/definition/text";
import { formatIssue } from "../../src/issue/format-issue";
import { deepFreeze } from "./deep-freeze";
import { example } from "./example";

const note = { id: "Sebab.", en: "Reason." };
const find = (changes: Partial<Definition>) => checkDefinition({ ...example, ...changes });
const error = (code: string, path: (string | number)[], params = {}) => ({
  code,
  severity: "error",
  path,
  params,
});

describe("checkDefinition", () => {
  it("finds nothing in a sound definition and changes nothing", () => {
    expect(checkDefinition(deepFreeze(structuredClone(example)))).toEqual([]);
    const open = { effectiveFrom: null, effectiveTo: undefined, derivedFrom: null, title: null };
    expect(find(open)).toEqual([]);
  });

  it("wants a name, a version, a basis in both languages and a source", () => {
    expect(find({ id: "" })).toEqual([error("definition.blank", ["id"])]);
    expect(find({ version: " " })).toEqual([error("definition.blank", ["version"])]);
    expect(find({ basis: "\n" })).toEqual([error("definition.blank", ["basis"])]);
    expect(find({ basis: { id: "Ada.", en: "" } })).toEqual([error("definition.blank", ["basis"])]);
    expect(find({ basis: { id: " ", en: "It is." } })).toEqual([
      error("definition.blank", ["basis"]),
    ]);
    expect(find({ source: { ...example.source, title: "", publisher: "" } })).toEqual([
      error("definition.blank", ["source", "title"]),
      error("definition.blank", ["source", "publisher"]),
    ]);
    expect(find({ assumptions: [{ field: "window", standing: "press", note: "" }] })).toEqual([
      error("definition.blank", ["assumptions", 0, "note"]),
    ]);
  });

  it("refuses a standing stronger than the weakest assumption, and no other", () => {
    const found = standings.map((standing) =>
      standings.map((weakest) => {
        const assumptions = [
          { field: "window", standing: weakest, note },
          { field: "died", standing: "official", note } as const,
        ];
        return find({ standing, assumptions }).map((issue) => issue.code);
      }),
    );
    const strong = ["definition.standing-too-strong"];
    expect(found).toEqual([
      [[], strong, strong, strong],
      [[], [], strong, strong],
      [[], [], [], strong],
      [[], [], [], []],
    ]);
    expect(find({ standing: "official" })).toEqual([
      error("definition.standing-too-strong", ["standing"], {
        standing: "official",
        weakest: "press",
      }),
    ]);
  });

  it("lets a definition without assumptions stand as its source does", () => {
    expect(find({ standing: "official", assumptions: [] })).toEqual([]);
  });

  it("refuses a derived definition that does not call itself illustrative", () => {
    const derivedFrom = { id: "test.x", version: "1" };
    expect(find({ derivedFrom })).toEqual([
      error("definition.derived-not-illustrative", ["standing"], { standing: "press" }),
    ]);
    expect(find({ derivedFrom, standing: "illustrative" })).toEqual([]);
  });

  it("refuses a definition that ends before it begins; one day is long enough", () => {
    const days = { effectiveFrom: "2026-01-02", effectiveTo: "2026-01-01" } as const;
    expect(find(days)).toEqual([error("definition.ends-before-start", ["effectiveTo"], days)]);
    expect(find({ ...days, effectiveTo: "2026-01-02" })).toEqual([]);
    expect(find({ effectiveTo: "2026-01-01" })).toEqual([]);
  });

  it("warns of an assumption on a field that is not there, since it may be optional", () => {
    const about = (field: string) =>
      find({ assumptions: [{ field, standing: "press", note }] }).map((i) => [
        i.code,
        i.severity,
        ...i.path,
      ]);
    const unknown = [["definition.unknown-field", "warning", "assumptions", 0, "field"]];
    expect(about("threshold")).toEqual(unknown);
    expect(about("constructor")).toEqual(unknown);
    expect(about("")).toEqual(unknown);
    expect(about("died")).toEqual([]);
    expect(about("died.other.deeper")).toEqual([]);
  });

  it("refuses a second assumption on the same field, where it stands", () => {
    const one = { field: "window", standing: "press", note } as const;
    const other = { ...one, field: "died" } as const;
    expect(find({ assumptions: [one, other, one, one] })).toEqual([
      error("definition.same-field-twice", ["assumptions", 2, "field"]),
      error("definition.same-field-twice", ["assumptions", 3, "field"]),
    ]);
    expect(find({ assumptions: [{ ...one, field: "died.other" }, other] })).toEqual([]);
  });

  it("finds all that is wrong at once, with a sentence for each code in both languages", () => {
    const issues = find({
      id: "",
      standing: "official",
      derivedFrom: { id: "test.x", version: "1" },
      effectiveFrom: "2026-01-02",
      effectiveTo: "2026-01-01",
      assumptions: [
        { field: "nothing", standing: "illustrative", note },
        { field: "nothing", standing: "illustrative", note },
      ],
    });
    const codes = [...new Set(issues.map((issue) => issue.code))];
    expect(codes.sort()).toEqual([...definitionIssueCodes].sort());
    expect(Object.keys(definitionText).sort()).toEqual([...definitionIssueCodes].sort());
    const print = (language: "id" | "en") =>
      issues.map((issue) => formatIssue(issue, { text: definitionText, language }));
    expect(print("id")).toEqual([
      "Galat di id: isian ini tidak boleh kosong.",
      "Galat di standing: kedudukan definisi (resmi) lebih kuat daripada anggapan terlemahnya (contoh, bukan ketentuan).",
      "Galat di standing: definisi turunan tidak dapat berkedudukan resmi.",
      "Galat di effectiveTo: masa berlaku berakhir 1 Januari 2026, sebelum mulai 2 Januari 2026.",
      "Peringatan di assumptions[0].field: anggapan ini menyebut isian yang tidak ada dalam definisi.",
      "Galat di assumptions[1].field: isian ini sudah punya anggapan lain.",
      "Peringatan di assumptions[1].field: anggapan ini menyebut isian yang tidak ada dalam definisi.",
    ]);
    expect(print("en")).toEqual([
      "Error in id: this must not be blank.",
      "Error in standing: the definition's standing (official) is stronger than its weakest assumption (an example, not a rule).",
      "Error in standing: a derived definition cannot stand as official.",
      "Error in effectiveTo: it ends on 1 January 2026, before it begins on 2 January 2026.",
      "Warning in assumptions[0].field: this assumption names a field that the definition does not have.",
      "Error in assumptions[1].field: this field has another assumption already.",
      "Warning in assumptions[1].field: this assumption names a field that the definition does not have.",
    ]);
  });
});
