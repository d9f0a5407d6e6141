import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { plainDateSchema } from "../../src/calendar/schema";
import { calendarText } from "../../src/calendar/text";
import { formatIssue } from "../../src/issue/format-issue";
import { type Issue, readEach, readRecords, type Texts } from "../../src/issue/index";
import { issueText } from "../../src/issue/text";

/** What must never be printed: names, codes like those of the library, numbers of identity. */
const secrets = fc.oneof(
  fc.stringMatching(/^[a-z]{6,9}\.[a-z]{6,9}$/).map((text) => `budi-${text}`),
  fc.stringMatching(/^[A-Z][a-z]{5,9} [A-Z][a-z]{5,9}$/),
  fc.integer({ min: 3_275_000_000_000_000, max: 3_275_999_999_999_999 }).map(String),
  fc.constantFrom("__proto__", "constructor", "hasOwnProperty", "santoso", "a@budi.id"),
  fc.string({ unit: "grapheme", minLength: 8, maxLength: 12 }).map((text) => `§${text}§`),
);

/** A schema beside a row that carries the secret wherever a row can carry anything. */
type Trap = { schema: z.ZodType; row: unknown };

const leaves = (secret: string): Trap[] => {
  const schemas = [
    z.int(),
    z.email(),
    z.enum(["a", "b"]),
    z.literal("x"),
    z.boolean(),
    z.date(),
    z.never(),
    z.null(),
    z.string().max(1),
    z.string().regex(/^$/),
    z.string().refine(() => false),
    z.string().refine(() => false, { error: "test.own-code" }),
    z.templateLiteral(["a-", z.int()]),
    z.stringbool(),
    plainDateSchema,
    z.string().transform((_, context) => {
      context.addIssue({ code: "custom" });
      return z.NEVER;
    }),
  ];
  const rows = [
    secret,
    Number(secret),
    [secret],
    { [secret]: secret },
    new Map([[secret, secret]]),
  ];
  return schemas.flatMap((schema) => rows.map((row) => ({ schema, row })));
};

const wrappers: ((inner: Trap, other: Trap, secret: string) => Trap)[] = [
  ({ schema, row }, _, s) => ({ schema: z.object({ nama: schema }), row: { nama: row, [s]: s } }),
  ({ schema, row }, _, s) => ({ schema: z.strictObject({ n: schema }), row: { n: row, [s]: s } }),
  ({ schema, row }, _, s) => ({ schema: z.object({}).catchall(schema), row: { [s]: row } }),
  ({ schema, row }, _, s) => ({ schema: z.record(z.string(), schema), row: { [s]: row } }),
  ({ schema, row }, _, s) => ({ schema: z.record(z.email(), schema), row: { [s]: row } }),
  ({ schema, row }, _, s) => ({ schema: z.record(z.enum(["a"]), schema), row: { [s]: s, a: row } }),
  ({ schema, row }, _, s) => ({ schema: z.record(z.number(), schema), row: { [s]: row } }),
  ({ schema, row }, _, s) => ({ schema: z.map(z.string(), schema), row: new Map([[s, row]]) }),
  ({ schema, row }, _, s) => ({ schema: z.map(z.int(), schema), row: new Map([[Number(s), row]]) }),
  ({ schema, row }, _, s) => ({ schema: z.map(z.email(), schema), row: new Map([[s, row]]) }),
  ({ schema, row }, o) => ({ schema: z.map(o.schema, schema), row: new Map([[o.row, row]]) }),
  ({ schema, row }) => ({ schema: z.set(schema), row: new Set([row]) }),
  ({ schema, row }) => ({ schema: z.array(schema), row: [row, row] }),
  ({ schema, row }) => ({ schema: z.tuple([schema], schema), row: [row, row] }),
  ({ schema, row }) => ({ schema: schema.optional(), row }),
  ({ schema, row }) => ({ schema: schema.nullable(), row }),
  ({ schema, row }) => ({ schema: schema.default(1), row }),
  ({ schema, row }) => ({ schema: schema.prefault(1), row }),
  ({ schema, row }) => ({ schema: schema.readonly(), row }),
  ({ schema, row }) => ({ schema: z.nonoptional(schema), row }),
  ({ schema, row }) => ({ schema: z.lazy(() => schema), row }),
  ({ schema, row }) => ({ schema: z.unknown().pipe(schema), row }),
  ({ schema, row }) => ({ schema: z.preprocess((value) => value, schema), row }),
  ({ schema, row }, o) => ({ schema: z.union([schema, o.schema]), row }),
  ({ schema, row }, o) => ({ schema: z.union([o.schema, schema]), row }),
  ({ schema, row }, o, s) => ({
    schema: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("a"), nama: schema }),
      z.strictObject({ kind: z.literal("b"), nama: o.schema }),
    ]),
    row: { kind: "a", nama: row, [s]: row },
  }),
  ({ schema }, _, s) => ({
    schema: z.discriminatedUnion("kind", [z.object({ kind: z.literal("a"), nama: schema })]),
    row: { kind: s, [s]: s },
  }),
  ({ schema, row }, o, s) => ({
    schema: z.intersection(z.object({ nama: schema }), z.record(z.string(), o.schema)),
    row: { nama: row, [s]: row },
  }),
  ({ schema, row }, o, s) => ({
    schema: z.intersection(z.strictObject({ nama: schema }), z.strictObject({ usia: o.schema })),
    row: { nama: row, usia: row, [s]: row },
  }),
];

const traps = secrets.chain((secret) => {
  const leaf = fc.constantFrom(...leaves(secret));
  const wrap = fc.constantFrom(...wrappers);
  const grow = (inner: fc.Arbitrary<Trap>): fc.Arbitrary<Trap> =>
    fc.tuple(wrap, inner, inner).map(([w, a, b]) => w(a, b, secret));
  const one = grow(leaf);
  const two = grow(fc.oneof(leaf, one));
  const three = grow(fc.oneof(one, two));
  return fc.oneof(leaf, one, two, three).map((trap) => ({ ...trap, secret }));
});

const text: Texts = { ...issueText, ...calendarText };

function print(issues: Issue[]): string {
  return [
    JSON.stringify(issues),
    ...issues.map((issue) => formatIssue(issue, { text, language: "id" })),
    ...issues.map((issue) => formatIssue(issue, { text, language: "en" })),
  ].join("\n");
}

describe("what the library says of faulty rows", () => {
  it("holds no value and no key that the rows chose", () => {
    let refused = 0;
    let leakedByZod = 0;
    fc.assert(
      fc.property(traps, ({ schema, row, secret }) => {
        const { rejected } = readRecords(schema, [row]);
        const said = print(rejected.flatMap(({ issues }) => issues));
        expect(said).not.toContain(secret);
        expect(said).not.toContain(JSON.stringify(secret).slice(1, -1));
        const each = [...readEach(schema, [row])].flatMap((r) => ("issues" in r ? r.issues : []));
        expect(print(each)).toBe(said);
        refused += rejected.length;
        if (schema.safeParse(row).error?.message.includes(secret)) leakedByZod++;
      }),
      { numRuns: 2000 },
    );
    // The traps are real: nearly all refuse, and zod itself repeats the secret in many.
    expect(refused).toBeGreaterThan(1500);
    expect(leakedByZod).toBeGreaterThan(400);
  }, 60_000);

  it("masks a key that is a short number or another field's name", () => {
    const schema = z.object({ nama: z.string(), notes: z.record(z.string(), z.int()) });
    for (const key of ["12", "0", "nama", "notes", "", "*", "a.b", "[0]"]) {
      const { rejected } = readRecords(schema, [{ nama: "x", notes: { [key]: "y" } }]);
      expect(rejected[0]?.issues.map((issue) => issue.path)).toEqual([["notes", "*"]]);
    }
  });

  it("does not take a key that looks like a code for one", () => {
    const row = { "budi.santoso": "siti.aminah" };
    const { rejected } = readRecords(z.strictObject({}), [row]);
    expect(rejected[0]?.issues).toEqual([
      { code: "issue.unknown-key", severity: "error", path: [], params: { count: 1 } },
    ]);
    const record = readRecords(z.record(z.string(), z.int()), [row]);
    expect(record.rejected[0]?.issues).toEqual([
      {
        code: "issue.wrong-type",
        severity: "error",
        path: ["*"],
        params: { expected: "number" },
      },
    ]);
  });

  it("drops unknown fields of rows that fit", () => {
    const { records } = readRecords(z.object({ n: z.int() }), [{ n: 1, nama: "Budi" }]);
    expect(JSON.stringify(records)).not.toContain("Budi");
  });
});
