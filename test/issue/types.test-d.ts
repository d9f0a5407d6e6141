import { describe, expectTypeOf, it } from "vitest";
import * as z from "zod";
import type { Language } from "../../src/calendar/index";
import { formatIssue } from "../../src/issue/format-issue";
import {
  type AcceptedRow,
  formatNumber,
  type Issue,
  type Labels,
  type ReadEachResult,
  type RejectedRow,
  type Result,
  readEach,
  readRecords,
  type SchemaIssueCode,
  type Text,
  type Texts,
} from "../../src/issue/index";
import { issueText, severityLabels } from "../../src/issue/text";

const both = { id: "a", en: "a" };
type Codes = "test.one" | "test.two";

describe("a catalog of texts", () => {
  it("does not compile without every code", () => {
    const whole: Texts<Codes> = { "test.one": both, "test.two": both };
    // @ts-expect-error: a code is missing
    const lacking: Texts<Codes> = { "test.one": both };
    // @ts-expect-error: a code that does not exist
    const beside: Texts<Codes> = { ...whole, "test.one": both, "test.three": both };
    expectTypeOf([lacking, beside]).toEqualTypeOf<Texts<Codes>[]>();
  });

  it("does not compile without both languages", () => {
    // @ts-expect-error: no English
    const indonesian: Text = { id: "a" };
    // @ts-expect-error: no Indonesian
    const english: Text = { en: "a" };
    // @ts-expect-error: a label without English
    const labels: Labels<"x"> = { x: { id: "a" } };
    // @ts-expect-error: a value without a label
    const values: Labels<"x" | "y"> = { x: both };
    expectTypeOf([indonesian, english]).toEqualTypeOf<Text[]>();
    expectTypeOf([labels, values]).toExtend<Labels<"x">[]>();
  });

  it("of the library is whole", () => {
    expectTypeOf(issueText).toEqualTypeOf<Texts<SchemaIssueCode>>();
    expectTypeOf(severityLabels).toEqualTypeOf<Labels<Issue["severity"]>>();
  });

  it("must hold the codes of the issue that it prints", () => {
    const issue: Issue<Codes> = { code: "test.one", severity: "error", path: [], params: {} };
    const text: Texts<Codes> = { "test.one": both, "test.two": both };
    formatIssue(issue, { text, language: "id" });
    // @ts-expect-error: the texts lack the code
    formatIssue(issue, { text: issueText, language: "id" });
    // @ts-expect-error: no Dutch
    formatIssue(issue, { text, language: "nl" });
    formatIssue(issue as Issue, { text: text as Texts, language: "en" });
  });
});

describe("reading", () => {
  const schema = z.object({ n: z.number(), s: z.string().nullish() });
  type Row = { n: number; s?: string | null | undefined };

  it("infers the record from the schema", () => {
    const { records, rejected } = readRecords(schema, [{}]);
    expectTypeOf(records).toEqualTypeOf<AcceptedRow<Row>[]>();
    expectTypeOf(rejected).toEqualTypeOf<RejectedRow[]>();
  });

  it("infers what a schema gives, not what it takes", () => {
    const length = z.object({ n: z.string().transform((text) => text.length) });
    expectTypeOf(readRecords(length, []).records).toEqualTypeOf<AcceptedRow<{ n: number }>[]>();
  });

  it("gives the record to the check", () => {
    readRecords(schema, [], {
      check: (record) => {
        expectTypeOf(record).toEqualTypeOf<Row>();
        return [];
      },
    });
    readRecords(schema, [], { check: undefined });
    // @ts-expect-error: a check gives issues
    readRecords(schema, [], { check: () => true });
    // @ts-expect-error: the check is of another record
    readRecords(schema, [], { check: (_: { other: number }) => [] });
  });

  it("is sync over arrays, sets and generators", () => {
    type Sync = Generator<AcceptedRow<Row> | RejectedRow, void>;
    expectTypeOf(readEach(schema, [{}])).toEqualTypeOf<Sync>();
    expectTypeOf(readEach(schema, new Set<unknown>())).toEqualTypeOf<Sync>();
    const generate = function* () {
      yield {};
    };
    expectTypeOf(readEach(schema, generate())).toEqualTypeOf<Sync>();
    expectTypeOf<ReadEachResult<Row, readonly unknown[]>>().toEqualTypeOf<Sync>();
  });

  it("is async over async iterables", () => {
    type Async = AsyncGenerator<AcceptedRow<Row> | RejectedRow, void>;
    const stream = {} as AsyncIterable<{ n: number }>;
    expectTypeOf(readEach(schema, stream)).toEqualTypeOf<Async>();
    const generate = async function* () {
      yield {};
    };
    expectTypeOf(readEach(schema, generate())).toEqualTypeOf<Async>();
    // @ts-expect-error: async rows cannot be read at once
    readRecords(schema, stream);
    // @ts-expect-error: one row is no table
    readEach(schema, { n: 1 });
  });

  it("tells accepted from refused rows by their fields", () => {
    for (const row of readEach(schema, [])) {
      if ("issues" in row) expectTypeOf(row).toEqualTypeOf<RejectedRow>();
      else expectTypeOf(row).toEqualTypeOf<AcceptedRow<Row>>();
    }
  });
});

describe("results and numbers", () => {
  it("hold a value or the reasons why not, never both", () => {
    const result = {} as Result<number>;
    if (result.ok) expectTypeOf(result.value).toEqualTypeOf<number>();
    else expectTypeOf(result.issues).toEqualTypeOf<Issue[]>();
    // @ts-expect-error: neither
    const neither: Result<number> = { ok: true };
    expectTypeOf(neither).toExtend<Result<number>>();
  });

  it("are printed in one of two languages", () => {
    expectTypeOf(formatNumber).parameter(1).toEqualTypeOf<{
      language: Language;
      decimals?: number | undefined;
    }>();
    // @ts-expect-error: a language is needed
    formatNumber(1, {});
  });
});
