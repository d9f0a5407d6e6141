import { expect, it } from "vitest";
import { kaplanMeier } from "../../src/statistics/index";
import { formatIssue, text } from "../../src/text";

it("observations left out are told with their number, in both languages", () => {
  const { issues } = kaplanMeier([
    { time: -1, event: true },
    { time: -2, event: true },
    { time: 3, event: true, entry: 3 },
  ]);
  const told = (language: "id" | "en") =>
    issues.map((issue) => formatIssue(issue, { text, language }));
  expect(told("en")).toEqual([
    expect.stringContaining("a time or an entry is negative or no finite number (number: 2)."),
    expect.stringContaining("an entry does not lie before the time (number: 1)."),
  ]);
  expect(told("id")).toEqual([
    expect.stringContaining("(jumlah: 2)."),
    expect.stringContaining("(jumlah: 1)."),
  ]);
});
