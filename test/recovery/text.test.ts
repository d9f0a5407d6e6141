import { describe, expect, it } from "vitest";
import { explain } from "../../src/definition/explain";
import { formatIssue } from "../../src/issue/format-issue";
import type { Labels } from "../../src/issue/index";
import {
  absencePolicies,
  bnn2026Completed3Months,
  checkRecoveryDefinition,
  explainRecovery,
  noClockPolicies,
  outsideReasons,
  readmissionPolicies,
  recoveryClocks,
  recoveryCohorts,
  recoveryFindingCodes,
  recoveryIssueCodes,
  recoveryMeasures,
  recoveryStates,
  recoveryUnits,
  recoveryUnknownReasons,
  setAsideReasons,
  unknownPolicies,
} from "../../src/recovery/index";
import {
  absencePolicyLabels,
  noClockPolicyLabels,
  outsideReasonLabels,
  readmissionPolicyLabels,
  recoveryClockLabels,
  recoveryCohortLabels,
  recoveryMeasureLabels,
  recoveryStateLabels,
  recoveryText,
  recoveryUnitLabels,
  recoveryUnknownReasonLabels,
  setAsideReasonLabels,
  unknownPolicyLabels,
} from "../../src/recovery/text";
import { asOf, clients } from "./worked-example";

/** The findings about one of the thirteen as sentences. */
function told(id: string, language: "id" | "en"): string[] {
  const person = clients.filter(({ personId }) => personId === `p-${id}`);
  const { findings } = explainRecovery(person, { definition: bnn2026Completed3Months, asOf });
  return findings.map((finding) => explain(finding, { text: recoveryText, language }));
}

describe("texts of recovery", () => {
  it("every finding and fault has a sentence of its own in both languages", () => {
    expect(Object.keys(recoveryText)).toEqual([...recoveryFindingCodes, ...recoveryIssueCodes]);
    for (const language of ["id", "en"] as const) {
      const sentences = Object.values(recoveryText).map((entry) => entry[language]);
      expect(new Set(sentences).size).toBe(sentences.length);
    }
  });

  it.each<[string, readonly string[], Labels]>([
    ["measures", recoveryMeasures, recoveryMeasureLabels],
    ["units", recoveryUnits, recoveryUnitLabels],
    ["cohorts", recoveryCohorts, recoveryCohortLabels],
    ["clocks", recoveryClocks, recoveryClockLabels],
    ["policies of no clock", noClockPolicies, noClockPolicyLabels],
    ["policies of readmission", readmissionPolicies, readmissionPolicyLabels],
    ["policies of the unknown", unknownPolicies, unknownPolicyLabels],
    ["policies of absence", absencePolicies, absencePolicyLabels],
    ["states", recoveryStates, recoveryStateLabels],
    ["reasons for being outside", outsideReasons, outsideReasonLabels],
    ["reasons for being left out", setAsideReasons, setAsideReasonLabels],
    ["reasons for the unknown", recoveryUnknownReasons, recoveryUnknownReasonLabels],
  ])("the %s have names of their own in both languages", (_, values, labels) => {
    expect(Object.keys(labels)).toEqual([...values]);
    for (const language of ["id", "en"] as const) {
      expect(new Set(values.map((value) => labels[value]?.[language])).size).toBe(values.length);
    }
  });

  it("one who was not reached is explained from the cohort to the evidence", () => {
    expect(told("D", "en")).toEqual([
      "Met: counted are those who completed; reason for being outside: –.",
      "Met: follow-up begins after discharge: 28 February 2026.",
      "Met: follow-up settles on 27 June 2026; it is judged as of 31 July 2026.",
      "Unknown: no relapse after 28 February 2026 up to 28 May 2026; relapse found: –.",
      "Unknown: evidence of no relapse between 14 May 2026 and 27 June 2026: sought, not reached.",
    ]);
    expect(told("D", "id").at(-1)).toBe(
      "Belum diketahui: bukti tidak relaps antara 14 Mei 2026 dan 27 Juni 2026: dicari, tidak ditemukan.",
    );
  });

  it("a relapse, a prison and a drop-out are told in Indonesian with their days", () => {
    expect(told("C", "id").at(-1)).toBe(
      "Tidak terpenuhi: tidak relaps setelah 10 Februari 2026 sampai 10 Mei 2026; relaps ditemukan: 20 Maret 2026.",
    );
    expect(told("J", "id")).toContain(
      "Belum diketahui: pada akhir masa pantau, 15 Mei 2026, klien dipenjara.",
    );
    expect(told("I", "id")).toEqual([
      "Tidak terpenuhi: yang dihitung: yang selesai rehabilitasi; alasan tidak termasuk: tidak selesai rehabilitasi.",
    ]);
  });

  it("clean evidence is told by its grade and day, a lapse apart", () => {
    expect(told("K", "en").slice(-2)).toEqual([
      "Met: used, but did not relapse (lapse): 1 April 2026.",
      "Met: evidence of no relapse between 27 May 2026 and 10 July 2026: client's own word, 5 June 2026.",
    ]);
  });

  it("a contradiction is told so that a person understands it", () => {
    const [issue] = checkRecoveryDefinition({ ...bnn2026Completed3Months, clock: "admission" });
    expect(formatIssue(issue!, { text: recoveryText as never, language: "en" })).toBe(
      "Error in clock: follow-up begins after admission, but counted are those who completed: whoever relapsed or left before that is never counted.",
    );
    expect(formatIssue(issue!, { text: recoveryText as never, language: "id" })).toBe(
      "Galat di clock: masa pantau mulai setelah masuk layanan, tetapi yang dihitung hanya yang selesai rehabilitasi: siapa yang relaps atau putus sebelum itu tidak pernah terhitung.",
    );
  });
});
