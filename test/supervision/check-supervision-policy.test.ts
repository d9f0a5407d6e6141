import { expect, it } from "vitest";
import {
  checkSupervisionPolicy,
  type SupervisionPolicy,
  supervision2025,
} from "../../src/supervision/index";

const [rule] = supervision2025.rules;
const of = (fields: Partial<SupervisionPolicy>): SupervisionPolicy => ({
  ...supervision2025,
  ...fields,
});

it("finds nothing wrong with what is shipped", () => {
  expect(checkSupervisionPolicy(supervision2025)).toEqual([]);
});

it.each<[string, SupervisionPolicy]>([
  [
    "supervision.period-ends-before-start period.end",
    of({ period: { start: "2025-02-01", end: "2025-01-31" } }),
  ],
  ["supervision.not-whole newFor", of({ newFor: { months: 0.5 } })],
  ["supervision.not-whole dueBeforeDays", of({ dueBeforeDays: -1 })],
  ["supervision.not-whole rules.0.visits", of({ rules: [{ ...rule!, visits: -1 }] })],
  ["supervision.group-twice rules.1.group", of({ rules: [rule!, rule!] })],
  ["supervision.nobody-visits rules.0.tiers", of({ rules: [{ ...rule!, tiers: [] }] })],
  ["definition.blank basis", of({ basis: " " })],
])("%s", (fault, policy) => {
  expect(
    checkSupervisionPolicy(policy).map(({ code, path }) => `${code} ${path.join(".")}`),
  ).toEqual([fault]);
});

it("a group that is not visited needs no tier", () => {
  expect(checkSupervisionPolicy(of({ rules: [{ ...rule!, visits: 0, tiers: [] }] }))).toEqual([]);
});
