import { describe, expect, it } from "vitest";
import type * as z from "zod";
import {
  illustrativeLevel,
  readLongAnswers,
  who5,
  whoqolAnyImprovement,
  whoqolReliableImprovement,
} from "../../src/instrument/index";
import {
  answerRowSchema,
  improvementRuleSchema,
  instrumentDefinitionSchema,
  levelRuleSchema,
} from "../../src/instrument/schema";
import { readRecords } from "../../src/issue/index";
import { shipped } from "./forms";

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

it.each(shipped)("%s passes the schema unchanged", (_, definition) => {
  expect(instrumentDefinitionSchema.parse(definition)).toEqual(definition);
});

describe("rules", () => {
  it("that are shipped pass", () => {
    const noise = [{ score: "physical", standardDeviation: 15, reliability: 0.8 }];
    expect(levelRuleSchema.parse(illustrativeLevel)).toEqual(illustrativeLevel);
    expect(accepts(improvementRuleSchema, whoqolAnyImprovement)).toBe(true);
    expect(accepts(improvementRuleSchema, whoqolReliableImprovement(noise))).toBe(true);
  });

  it("that cannot be applied are refused", () => {
    expect(accepts(levelRuleSchema, { ...illustrativeLevel, atLeast: 0 })).toBe(false);
    expect(accepts(improvementRuleSchema, { ...whoqolAnyImprovement, critical: -1 })).toBe(false);
    const sure = [{ score: "physical", standardDeviation: 15, reliability: 1 }];
    expect(accepts(improvementRuleSchema, { ...whoqolAnyImprovement, noise: sure })).toBe(false);
    expect(accepts(instrumentDefinitionSchema, { ...who5, items: [{ items: ["q1"] }] })).toBe(
      false,
    );
  });
});

it("rows of answers are read with their positions, and then put together", () => {
  const rows = [
    { formId: "f1", item: "q1", answer: 3 },
    { formId: "f1", item: "q2", answer: "4" },
  ];
  const { records, rejected } = readRecords(answerRowSchema, rows);
  expect(rejected.map(({ index, issues }) => [index, issues[0]?.code])).toEqual([
    [1, "issue.wrong-type"],
  ]);
  const { forms } = readLongAnswers(
    records.map(({ value }) => value),
    { definition: who5 },
  );
  expect(forms[0]?.value.answers).toEqual({ q1: 3 });
});
