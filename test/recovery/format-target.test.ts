import { describe, expect, it } from "vitest";
import {
  bnn2026Completed3Months,
  englandLike6Months,
  type RecoveryDefinition,
  recoveryRate,
  suppressReport,
} from "../../src/recovery/index";
import { formatTarget } from "../../src/recovery/text";
import { below5 } from "../../src/statistics/index";
import { asOf, clientOf, clients, visit } from "./worked-example";

const both = (report: Parameters<typeof formatTarget>[0]) => [
  formatTarget(report, { language: "en" }),
  formatTarget(report, { language: "id" }),
];

/** A report on so many who are clean, relapsed and unknown. */
function reportOn(
  [clean, relapsed, unknown]: readonly [number, number, number],
  changes: Partial<RecoveryDefinition> = {},
) {
  const of = (count: number, name: string, use?: "none" | "routine") =>
    Array.from({ length: count }, (_, i) =>
      clientOf(`${name}${i}`, "2026-01-15", use ? [visit("2026-04-10", use)] : []),
    );
  const episodes = [
    ...of(clean, "a", "none"),
    ...of(relapsed, "b", "routine"),
    ...of(unknown, "c"),
  ];
  return recoveryRate(episodes, { definition: { ...bnn2026Completed3Months, ...changes }, asOf });
}

describe("the sentence about the target", () => {
  it("names how many of the unknown tip it", () => {
    expect(both(reportOn([40, 20, 40]))).toEqual([
      "As defined the target of at least 1/2 is not met: 40 of 100 persons. It would be met if at least 10 of the 40 whose outcome is unknown had not relapsed.",
      "Menurut definisi ini target minimal 1/2 belum tercapai: 40 dari 100 orang. Target tercapai bila sedikitnya 10 dari 40 orang yang belum diketahui keadaannya ternyata tidak relaps.",
    ]);
  });

  it("says when the target is met whatever became of the unknown, as in the worked flow", () => {
    const report = recoveryRate(clients, { definition: bnn2026Completed3Months, asOf });
    expect(both(report)).toEqual([
      "As defined the target of at least 1/2 is met: 5 of 10 persons. It would be met even if all 4 whose outcome is unknown counted as failures.",
      "Menurut definisi ini target minimal 1/2 tercapai: 5 dari 10 orang. Target tetap tercapai sekalipun seluruh 4 orang yang belum diketahui keadaannya dihitung gagal.",
    ]);
  });

  it("says when not even the best case meets it", () => {
    expect(both(reportOn([1, 4, 1]))).toEqual([
      "As defined the target of at least 1/2 is not met: 1 of 6 persons. It would not be met even if the 1 whose outcome is unknown had not relapsed.",
      "Menurut definisi ini target minimal 1/2 belum tercapai: 1 dari 6 orang. Target tidak tercapai sekalipun 1 orang yang belum diketahui keadaannya ternyata tidak relaps.",
    ]);
  });

  it("says on what a target hangs that is met only since the unknown are left out", () => {
    expect(both(reportOn([40, 20, 40], { unknown: "excluded" }))).toEqual([
      "As defined the target of at least 1/2 is met: 40 of 60 persons. Of all whose follow-up is settled, it is met only if at least 10 of the 40 whose outcome is unknown had not relapsed.",
      "Menurut definisi ini target minimal 1/2 tercapai: 40 dari 60 orang. Dari semua yang masa pantaunya tuntas, target hanya tercapai bila sedikitnya 10 dari 40 orang yang belum diketahui keadaannya ternyata tidak relaps.",
    ]);
  });

  it("says all where all of the unknown are needed, and nothing more where none is unknown", () => {
    expect(formatTarget(reportOn([1, 3, 2]), { language: "en" })).toMatch(
      /if all 2 whose outcome is unknown had not relapsed\.$/,
    );
    expect(both(reportOn([1200, 1, 0]))).toEqual([
      "As defined the target of at least 1/2 is met: 1,200 of 1,201 persons. Every outcome is known.",
      "Menurut definisi ini target minimal 1/2 tercapai: 1.200 dari 1.201 orang. Keadaan semuanya diketahui.",
    ]);
  });

  it("does not speak of people where courses are counted, nor of relapse where a level is", () => {
    const report = reportOn([0, 1, 1], { unit: "episode" });
    expect(both(report)[0]).toContain("0 of 2 courses of care.");
    expect(both(report)[1]).toContain("0 dari 2 rangkaian layanan.");
    const definition = { ...report.definition, measure: "recovery-level" } as const;
    expect(both({ ...report, definition })[0]).toMatch(/had reached that level of recovery\.$/);
  });

  it("says that nobody can be counted yet, and what the unknown could still show", () => {
    expect(both(reportOn([0, 0, 0]))).toEqual([
      "Whether the target of at least 1/2 is met cannot be said: nobody can be counted yet.",
      "Tercapai tidaknya target minimal 1/2 belum dapat dikatakan: belum ada yang dapat dihitung.",
    ]);
    expect(both(reportOn([0, 0, 4], { unknown: "excluded" }))[0]).toMatch(
      /counted yet\. It would be met if at least 2 of the 4 /,
    );
  });

  it("says when no target is set, and tells nothing of suppressed figures", () => {
    const report = recoveryRate(clients, { definition: englandLike6Months, asOf });
    expect(both(report)).toEqual([
      "This definition sets no target.",
      "Definisi ini tidak menetapkan target.",
    ]);
    const hidden = {
      ...report,
      rate: { status: "suppressed", rule: "statistics.below-5" },
    } as const;
    const sentences = [
      "The figures are suppressed, so whether the target is met is not told.",
      "Angkanya disamarkan, jadi tercapai tidaknya target tidak disebut.",
    ];
    expect(both(hidden)).toEqual(sentences);
    expect(both({ ...report, target: { status: "suppressed" } })).toEqual(sentences);
  });

  it("says of a suppressed report whose figures are shown what it says of the report", () => {
    const report = reportOn([40, 20, 40]);
    expect(both(suppressReport(report, below5))).toEqual(both(report));
  });
});
