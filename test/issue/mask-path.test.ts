import { describe, expect, it } from "vitest";
import * as z from "zod";
import { maskPath } from "../../src/issue/mask-path";
import { deepFreeze } from "../definition/deep-freeze";

const agent = z.object({ name: z.string(), ages: z.array(z.int()) });
const NIK = 3275010101900001;

describe("maskPath", () => {
  it("keeps field names and positions of the schema", () => {
    const schema = z.object({ agents: z.array(agent), pair: z.tuple([z.int(), agent], agent) });
    expect(maskPath(schema, ["agents", 2, "ages", 0])).toEqual(["agents", 2, "ages", 0]);
    expect(maskPath(schema, ["pair", 1, "name"])).toEqual(["pair", 1, "name"]);
    expect(maskPath(schema, ["pair", 5, "name"])).toEqual(["pair", 5, "name"]);
    expect(maskPath(z.tuple([agent]), [1, "name"])).toEqual([1, "*"]);
    expect(maskPath(schema, [])).toEqual([]);
  });

  it("masks keys of records and maps, and keeps the fields beneath", () => {
    expect(maskPath(z.record(z.string(), agent), ["Budi", "name"])).toEqual(["*", "name"]);
    expect(maskPath(z.map(z.string(), agent), ["Budi", "ages", 1])).toEqual(["*", "ages", 1]);
    expect(maskPath(z.map(z.number(), agent), [NIK, "name"])).toEqual(["*", "name"]);
  });

  it("masks a record's key that equals a field's name elsewhere", () => {
    const schema = z.object({ name: z.string(), notes: z.record(z.string(), z.int()) });
    expect(maskPath(schema, ["notes", "name"])).toEqual(["notes", "*"]);
    expect(maskPath(schema, ["notes", "notes"])).toEqual(["notes", "*"]);
  });

  it("masks unknown fields, and keeps the known ones beneath a catchall", () => {
    expect(maskPath(agent, ["nama"])).toEqual(["*"]);
    expect(maskPath(agent, ["nama", "name"])).toEqual(["*", "*"]);
    const open = z.object({ id: z.string() }).catchall(agent);
    expect(maskPath(open, ["Budi", "name"])).toEqual(["*", "name"]);
    expect(maskPath(open, ["id"])).toEqual(["id"]);
  });

  it("masks what every object inherits", () => {
    for (const key of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      expect(maskPath(agent, [key])).toEqual(["*"]);
      expect(maskPath(z.record(z.string(), agent), [key, "name"])).toEqual(["*", "name"]);
    }
  });

  it("masks steps into what has no parts, numeric texts and symbols", () => {
    expect(maskPath(z.string(), ["Budi", "Budi"])).toEqual(["*", "*"]);
    expect(maskPath(z.string(), [12])).toEqual(["*"]);
    expect(maskPath(z.array(agent), ["12"])).toEqual(["*"]);
    expect(maskPath(agent, [0])).toEqual(["*"]);
    expect(maskPath(agent, [Symbol("Budi")])).toEqual(["*"]);
  });

  it("sees through wrappers", () => {
    const wrapped: z.ZodType[] = [
      agent.optional(),
      agent.nullable(),
      agent.nullish(),
      agent.default({ name: "", ages: [] }),
      agent.prefault({ name: "", ages: [] }),
      agent.readonly(),
      agent.optional().nonoptional(),
      z.lazy(() => agent),
      agent.refine(() => false),
      agent.pipe(z.any()),
      z.preprocess((row) => row, agent),
      agent.transform((row) => row),
      z.union([z.string(), agent]),
      z.intersection(agent, z.object({ id: z.string() })),
      z.discriminatedUnion("name", [z.object({ name: z.literal("a"), ages: z.array(z.int()) })]),
    ];
    for (const schema of wrapped) {
      expect(maskPath(schema, ["ages", 3])).toEqual(["ages", 3]);
      expect(maskPath(schema, ["Budi", 3])).toEqual(["*", "*"]);
    }
  });

  it("follows a record that holds records of its own kind", () => {
    const unit = z.object({
      name: z.string(),
      get parts() {
        return z.record(z.string(), unit);
      },
    });
    expect(maskPath(unit, ["parts", "Budi", "parts", "Siti", "name"])).toEqual([
      "parts",
      "*",
      "parts",
      "*",
      "name",
    ]);
  });

  it("counts a set as no step, since zod does not either", () => {
    const schema = z.set(agent);
    expect(schema.safeParse(new Set([{ name: "", ages: ["x"] }])).error?.issues[0]?.path).toEqual([
      "ages",
      0,
    ]);
    expect(maskPath(schema, ["ages", 0])).toEqual(["ages", 0]);
    const nested = z.set(z.array(z.map(z.number(), z.int())));
    expect(maskPath(nested, [0, NIK])).toEqual([0, "*"]);
  });

  it("does not take a map's number for a position where a list could stand too", () => {
    const either = z.union([z.array(z.int()), z.map(z.number(), z.int())]);
    expect(maskPath(either, [NIK])).toEqual(["*"]);
    const both = z.intersection(
      z.object({ list: z.array(z.int()) }),
      z.record(z.string(), z.map(z.number(), z.int())),
    );
    expect(maskPath(both, ["list", NIK])).toEqual(["list", "*"]);
  });

  it("leaves the path of the error as it is", () => {
    const path = deepFreeze(["Budi"]);
    expect(maskPath(agent, path)).toEqual(["*"]);
    expect(path).toEqual(["Budi"]);
  });
});
