import { describe, expect, it } from "vitest";
import { calendarIssueCodes, languages } from "../../src/calendar/index";
import { calendarText } from "../../src/calendar/text";

describe("calendarText", () => {
  it("has a sentence for every code in every language, and none beside", () => {
    expect(Object.keys(calendarText).sort()).toEqual([...calendarIssueCodes].sort());
    for (const code of calendarIssueCodes) {
      for (const language of languages) expect(calendarText[code][language]).toMatch(/^\w.*\.$/);
    }
  });
});
