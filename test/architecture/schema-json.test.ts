import { expect, it } from "vitest";
import * as z from "zod";
import { root, sourceFiles } from "./source";

const files = sourceFiles.filter((file) => /^src\/[^/]+\/schema\.ts$/.test(file));
const modules = await Promise.all(files.map((file) => import(root + file)));
const schemas = files.flatMap((file, i) =>
  Object.entries<unknown>(modules[i]).map(([name, schema]) => ({ file, name, schema })),
);

it("schemas were found", () => {
  expect(schemas.length).toBeGreaterThan(5);
});

it.each(schemas)("$file: $name can be given as JSON Schema", ({ name, schema }) => {
  expect(name).toMatch(/Schema$/);
  expect(schema).toBeInstanceOf(z.ZodType);
  expect(() => z.toJSONSchema(schema as z.ZodType, { io: "input" })).not.toThrow();
});

it("a schema with a transform could not", () => {
  const schema = z.string().transform(Number).pipe(z.number());
  expect(() => z.toJSONSchema(schema)).not.toThrow();
  expect(() => z.toJSONSchema(z.string().transform(Number))).toThrow();
});
