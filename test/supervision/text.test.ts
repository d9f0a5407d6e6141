import { expect, it } from "vitest";
import { explain } from "../../src/definition/explain";
import type { Labels } from "../../src/issue/index";
import {
  supervision2025,
  supervisionChannels,
  supervisionFindingCodes,
  supervisionGroups,
  supervisionIssueCodes,
  supervisionPlan,
  supervisionStatuses,
  supervisionTiers,
  supervisionTopics,
} from "../../src/supervision/index";
import {
  supervisionChannelLabels,
  supervisionGroupLabels,
  supervisionStatusLabels,
  supervisionText,
  supervisionTierLabels,
  supervisionTopicLabels,
} from "../../src/supervision/text";

it("every finding and fault has a sentence of its own in both languages", () => {
  expect(Object.keys(supervisionText)).toEqual([
    ...supervisionFindingCodes,
    ...supervisionIssueCodes,
  ]);
  for (const language of ["id", "en"] as const) {
    const sentences = Object.values(supervisionText).map((entry) => entry[language]);
    expect(new Set(sentences).size).toBe(sentences.length);
  }
});

it.each<[string, readonly string[], Labels]>([
  ["groups", supervisionGroups, supervisionGroupLabels],
  ["tiers", supervisionTiers, supervisionTierLabels],
  ["channels", supervisionChannels, supervisionChannelLabels],
  ["topics", supervisionTopics, supervisionTopicLabels],
  ["statuses", supervisionStatuses, supervisionStatusLabels],
])("the %s have names of their own in both languages", (_, values, labels) => {
  expect(Object.keys(labels)).toEqual([...values]);
  for (const language of ["id", "en"] as const) {
    expect(new Set(values.map((value) => labels[value]?.[language])).size).toBe(values.length);
  }
});

it("a subject says in words why it is planned so", () => {
  const plan = supervisionPlan(
    { institutions: [], units: [{ id: "u", region: "32.01", formedOn: "2025-03-01" }], visits: [] },
    { policy: supervision2025, asOf: "2025-04-01" },
  );
  expect(
    plan.subjects[0]?.findings.map((f) => explain(f, { text: supervisionText, language: "id" })),
  ).toEqual([
    "Terpenuhi: termasuk unit IBM baru.",
    "Belum diketahui: disyaratkan 2 kunjungan; dilakukan: 0.",
  ]);
});
