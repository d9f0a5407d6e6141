import { isKnown, type Vantage } from "../definition/index";
import { rateOf } from "../statistics/index";
import {
  type CompletenessDefinition,
  type CompletenessKind,
  completenessFields,
} from "./completeness-definition";
import type { FilledKind } from "./completeness-types";

/** Records of each kind that was given. */
export type RecordsByKind = Partial<Record<CompletenessKind, readonly object[]>>;

/** The fields of each kind that are asked for and exist, each once; a kind named twice by its first list. */
export function mandatoryFields({ mandatory }: CompletenessDefinition) {
  const first = mandatory.filter(
    ({ kind }, i) => mandatory.findIndex((other) => other.kind === kind) === i,
  );
  return first.map(({ kind, fields }) => ({
    kind,
    fields: [...new Set(fields)].filter((field) =>
      (completenessFields[kind] as readonly string[]).includes(field),
    ),
  }));
}

/** Counts the fields filled, kind by kind. */
export function countFields(
  records: RecordsByKind,
  definition: CompletenessDefinition,
  vantage: Vantage,
): FilledKind[] {
  return mandatoryFields(definition).flatMap(({ kind, fields }) => {
    const given = records[kind];
    if (!given) return [];
    const counts = fields.map((key) => ({
      key,
      filled: given.filter((record) => isFilled(Reflect.get(record, key), vantage)).length,
    }));
    const filled = counts.reduce((sum, count) => sum + count.filled, 0);
    const complete = { interval: "none" } as const;
    return [
      {
        key: kind,
        records: given.length,
        rate: rateOf(filled, given.length * fields.length, complete),
        fields: counts.map((count) => ({
          key: count.key,
          rate: rateOf(count.filled, given.length, complete),
        })),
      },
    ];
  });
}

/** An empty list is filled: it says that there is nothing. A dated fact must be known. */
function isFilled(value: unknown, vantage: Vantage): boolean {
  if (value == null) return false;
  if (typeof value === "string") return value.trim() !== "";
  if (typeof value === "object" && "on" in value) {
    return isKnown(value as Parameters<typeof isKnown>[0], vantage);
  }
  return true;
}
