import { describe, expect, it } from "vitest";
import * as z from "zod";
import { plainDateSchema, plainMonthSchema } from "../../src/calendar/schema";
import { findSchemaIssues } from "../../src/issue/find-schema-issues";
import { type Issue, schemaIssueCodes } from "../../src/issue/index";
import { deepFreeze } from "../definition/deep-freeze";

function find(schema: z.ZodType, row: unknown): Issue[] {
  const { error } = schema.safeParse(deepFreeze(row), { reportInput: true });
  return error ? findSchemaIssues(error, schema) : [];
}

const kind = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("contact") }),
  z.object({ kind: z.literal("urine"), result: z.enum(["negative", "positive"]) }),
]);

/** A schema and a row for every kind of fault that zod knows, and what is made of it. */
const cases: [string, z.ZodType, unknown, Issue["code"], Issue["params"]][] = [
  ["invalid_type", z.string(), 5, "issue.wrong-type", { expected: "string" }],
  ["invalid_type", z.int(), 5.5, "issue.wrong-type", { expected: "int" }],
  ["invalid_type", z.number(), Number.NaN, "issue.wrong-type", { expected: "number" }],
  ["invalid_type", z.object({}), [], "issue.wrong-type", { expected: "object" }],
  ["invalid_type", z.string(), undefined, "issue.missing", {}],
  ["invalid_type", z.string(), null, "issue.missing", {}],
  ["invalid_type", z.string().optional(), null, "issue.missing", {}],
  ["invalid_value", z.enum(["a", "b"]), "c", "issue.not-listed", { allowed: "a, b" }],
  ["invalid_value", z.literal([1, true]), "c", "issue.not-listed", { allowed: "1, true" }],
  ["invalid_value", z.enum(["a", "b"]), null, "issue.missing", {}],
  ["invalid_value", z.literal(1), undefined, "issue.missing", {}],
  ["too_small", z.number().min(3), 2, "issue.too-small", { minimum: 3 }],
  ["too_small", z.string().min(3), "a", "issue.too-small", { minimum: 3 }],
  ["too_small", z.array(z.int()).min(1), [], "issue.too-small", { minimum: 1 }],
  ["too_small", z.bigint().min(3n), 2n, "issue.too-small", { minimum: 3 }],
  ["too_big", z.number().max(3), 4, "issue.too-big", { maximum: 3 }],
  ["too_big", z.bigint().max(3n), 4n, "issue.too-big", { maximum: 3 }],
  ["invalid_format", z.email(), "x", "issue.wrong-format", { format: "email" }],
  ["invalid_format", z.string().regex(/^a$/), "x", "issue.wrong-format", { format: "regex" }],
  ["invalid_format", z.iso.date(), "x", "issue.wrong-format", { format: "date" }],
  ["unrecognized_keys", z.strictObject({}), { x: 1, y: 2 }, "issue.unknown-key", { count: 2 }],
  ["invalid_key", z.record(z.email(), z.int()), { x: 1 }, "issue.wrong-key", {}],
  ["invalid_key", z.map(z.object({}), z.int()), new Map([[true, 1]]), "issue.wrong-key", {}],
  ["invalid_union", z.union([z.string(), z.int()]), true, "issue.no-match", {}],
  ["invalid_union", z.union([z.string(), z.int()]), null, "issue.missing", {}],
  ["invalid_union", z.union([z.string(), z.int()]), undefined, "issue.missing", {}],
  ["invalid_union", z.xor([z.string(), z.email()]), "a@b.id", "issue.no-match", {}],
  ["invalid_union", kind, { kind: "visit" }, "issue.no-match", {}],
  ["invalid_union", kind, { kind: null }, "issue.missing", {}],
  ["invalid_union", kind, {}, "issue.missing", {}],
  ["invalid_type", kind, null, "issue.missing", {}],
  ["not_multiple_of", z.number().multipleOf(5), 7, "issue.invalid", {}],
  ["invalid_element", z.map(z.object({}), z.int()), new Map([[{}, "x"]]), "issue.invalid", {}],
  ["custom", z.string().refine((text) => text === "a"), "b", "issue.invalid", {}],
];

describe("findSchemaIssues", () => {
  it.each(cases)("names %s by its kind (%#)", (zodCode, schema, row, code, params) => {
    expect(schema.safeParse(row).error?.issues[0]?.code).toBe(zodCode);
    const [issue, ...others] = find(schema, row);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code, severity: "error", params });
    expect(issue?.params).toEqual(params);
  });

  it("reaches every code", () => {
    const reached = new Set(
      cases.flatMap(([, schema, row]) => find(schema, row).map((i) => i.code)),
    );
    expect([...reached].sort()).toEqual([...schemaIssueCodes].sort());
  });

  it("finds every fault of a row, each in its place", () => {
    const schema = z.object({
      id: z.string(),
      agents: z.array(z.object({ age: z.int(), kind: z.enum(["a"]) })),
      decree: z.object({ end: z.string() }).nullish(),
    });
    expect(find(schema, { agents: [{ age: 5, kind: "a" }, { age: "5" }], decree: {} })).toEqual([
      { code: "issue.missing", severity: "error", path: ["id"], params: {} },
      {
        code: "issue.wrong-type",
        severity: "error",
        path: ["agents", 1, "age"],
        params: { expected: "number" },
      },
      { code: "issue.missing", severity: "error", path: ["agents", 1, "kind"], params: {} },
      { code: "issue.missing", severity: "error", path: ["decree", "end"], params: {} },
    ]);
  });

  it("takes over a code that the schema names, without parameters", () => {
    const own = { error: "ibm.not-a-village" };
    const pairs: [z.ZodType, unknown][] = [
      [z.string(own), 5],
      [z.string().regex(/^a$/, own), "b"],
      [z.string().refine(() => false, own), "b"],
      [z.enum(["a"], own), "b"],
      [z.union([z.int(), z.boolean()], own), "b"],
    ];
    for (const [schema, village] of pairs) {
      expect(find(z.object({ village: schema }), { village })).toEqual([
        { code: "ibm.not-a-village", severity: "error", path: ["village"], params: {} },
      ]);
    }
  });

  it("leaves it to the schema whether its own code holds for an absent field too", () => {
    const always = z.string({ error: "test.own" });
    const present = z.string({ error: ({ input }) => (input == null ? undefined : "test.own") });
    for (const village of [null, undefined]) {
      const issues = find(z.object({ village: always, day: present }), { village, day: village });
      expect(issues.map((issue) => issue.code)).toEqual(["test.own", "issue.missing"]);
    }
    expect(find(present, 5).map((issue) => issue.code)).toEqual(["test.own"]);
  });

  it("calls an absent day or month missing, and a wrong one by the calendar's code", () => {
    const schema = z.object({ on: plainDateSchema, month: plainMonthSchema });
    expect(find(schema, { on: null }).map((issue) => [issue.code, ...issue.path])).toEqual([
      ["issue.missing", "on"],
      ["issue.missing", "month"],
    ]);
    expect(find(schema, { on: "2026-02-29", month: 202601 }).map((issue) => issue.code)).toEqual([
      "calendar.not-a-day",
      "calendar.not-a-month",
    ]);
  });

  it("takes no other message for a code", () => {
    for (const error of ["Ibm.code", "ibm", "ibm.", ".code", "ibm code.x", "ibm.x!", "ibm.X", ""]) {
      const issues = find(
        z.string().refine(() => false, { error }),
        "x",
      );
      expect(issues.map((issue) => issue.code)).toEqual(["issue.invalid"]);
    }
  });

  it("does not call a wrong value in a map or after preprocessing missing", () => {
    const map = z.object({ m: z.map(z.string(), z.int()) });
    expect(find(map, { m: new Map([["a", "b"]]) })[0]?.code).toBe("issue.wrong-type");
    const number = z.object({ n: z.preprocess((text) => Number(text), z.int().min(5)) });
    expect(find(number, { n: "3" })[0]?.code).toBe("issue.too-small");
    const emptied = z.object({ n: z.preprocess((t) => (t === "" ? null : t), z.string()) });
    expect(find(emptied, { n: "" })[0]?.code).toBe("issue.missing");
  });

  it("finds no code in a default message of any language, even where it quotes a key like one", () => {
    const secret = "budi.santoso";
    const hostile: [z.ZodType, unknown][] = [
      [z.strictObject({}), { [secret]: secret }],
      [z.record(z.email(), z.int()), { [secret]: secret }],
      [z.record(z.enum(["a"]), z.int()), { [secret]: secret }],
      [z.map(z.string(), z.int()), new Map([[secret, secret]])],
      [z.map(z.email(), z.int()), new Map([[secret, 1]])],
      [z.set(z.int()), new Set([secret])],
      ...cases.map(([, schema]): [z.ZodType, unknown] => [schema, secret]),
      ...cases.map(([, schema]): [z.ZodType, unknown] => [
        schema,
        { [secret]: secret, kind: secret },
      ]),
    ];
    const { localeError } = z.config();
    try {
      for (const locale of Object.values(z.locales)) {
        z.config(locale());
        for (const [schema, row] of hostile) {
          for (const issue of find(schema, row)) {
            expect(schemaIssueCodes).toContain(issue.code);
            expect(JSON.stringify(issue)).not.toContain(secret);
          }
        }
      }
    } finally {
      z.config({ localeError });
    }
    expect(Object.keys(z.locales).length).toBeGreaterThan(30);
  });
});
