import { describe, expect, it } from "vitest";
import { formatReason } from "../../src/aftercare/format-reason";
import { worklistReasonCodes } from "../../src/aftercare/index";
import { aftercareText } from "../../src/aftercare/text";

describe("formatReason", () => {
  it("tells what to do in the language of the agent, as a sentence", () => {
    const reason = {
      code: "aftercare.taken-over",
      params: { from: "AP-02", on: "2026-06-08" },
    } as const;
    expect(formatReason(reason, { text: aftercareText, language: "id" })).toBe(
      "Ambil alih dari AP-02 (8 Juni 2026); belum pernah bertemu Anda.",
    );
    expect(formatReason(reason, { text: aftercareText, language: "en" })).toMatch(
      /^Take over from AP-02/,
    );
  });

  it("begins every reason with a capital letter and ends it with a full stop", () => {
    for (const code of worklistReasonCodes) {
      for (const language of ["id", "en"] as const) {
        const sentence = formatReason({ code, params: {} }, { text: aftercareText, language });
        expect(sentence).toMatch(/^[^a-z].*\.$/);
      }
    }
  });
});
