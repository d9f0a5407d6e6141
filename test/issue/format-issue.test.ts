import { describe, expect, it } from "vitest";
import { formatIssue } from "../../src/issue/format-issue";
import { type Issue, schemaIssueCodes, type Texts } from "../../src/issue/index";
import { issueText, severityLabels } from "../../src/issue/text";
import { deepFreeze } from "../definition/deep-freeze";

const missing: Issue<"issue.missing"> = {
  code: "issue.missing",
  severity: "error",
  path: ["decree", "end"],
  params: {},
};

describe("formatIssue", () => {
  it("says how grave, where and what", () => {
    expect(formatIssue(missing, { text: issueText, language: "id" })).toBe(
      "Galat di decree.end: isian wajib ini kosong.",
    );
    expect(formatIssue(missing, { text: issueText, language: "en" })).toBe(
      "Error in decree.end: this required field is empty.",
    );
    expect(
      formatIssue({ ...missing, severity: "warning" }, { text: issueText, language: "id" }),
    ).toBe("Peringatan di decree.end: isian wajib ini kosong.");
  });

  it("says nothing of a place where the whole record is meant", () => {
    const whole = { ...missing, path: [] };
    expect(formatIssue(whole, { text: issueText, language: "id" })).toBe(
      "Galat: isian wajib ini kosong.",
    );
    expect(formatIssue(whole, { text: issueText, language: "en" })).toBe(
      "Error: this required field is empty.",
    );
  });

  it("writes positions in brackets, also at the front", () => {
    const at = (path: Issue["path"]) =>
      formatIssue({ ...missing, path }, { text: issueText, language: "en" });
    expect(at(["agents", 0, "trained", 12])).toMatch(/^Error in agents\[0\]\.trained\[12\]:/);
    expect(at([3])).toMatch(/^Error in \[3\]:/);
    expect(at([3, "name"])).toMatch(/^Error in \[3\]\.name:/);
    expect(at(["*", "*"])).toMatch(/^Error in \*\.\*:/);
  });

  it("fills the placeholders of the sentence", () => {
    const small = { ...missing, code: "issue.too-small", params: { minimum: 1000 } } as const;
    expect(formatIssue(small, { text: issueText, language: "id" })).toBe(
      "Galat di decree.end: isian lebih kecil atau lebih pendek daripada 1.000.",
    );
    const type = { ...missing, code: "issue.wrong-type", params: { expected: "int" } } as const;
    expect(formatIssue(type, { text: issueText, language: "en" })).toBe(
      "Error in decree.end: the value is of the wrong kind; a whole number was expected.",
    );
  });

  it("prints a code that the texts lack, also one that every object inherits", () => {
    const text: Texts = issueText;
    for (const code of ["ibm.unheard-of", "constructor", "__proto__", "toString"]) {
      expect(formatIssue({ ...missing, code }, { text, language: "en" })).toBe(
        `Error in decree.end: ${code}`,
      );
    }
  });

  it("changes neither the issue nor the texts", () => {
    const options = deepFreeze({ text: structuredClone(issueText), language: "en" } as const);
    expect(formatIssue(deepFreeze(structuredClone(missing)), options)).toMatch(/^Error/);
  });

  it("has a sentence for every code and severity in both languages", () => {
    expect(Object.keys(issueText).sort()).toEqual([...schemaIssueCodes].sort());
    expect(Object.keys(severityLabels)).toEqual(["error", "warning"]);
    for (const code of schemaIssueCodes) {
      for (const language of ["id", "en"] as const) {
        const sentence = formatIssue({ ...missing, code }, { text: issueText, language });
        expect(sentence).toMatch(/^\w+ (?:di|in) decree\.end: .+\.$/);
        expect(sentence).not.toContain(code);
      }
    }
  });
});
