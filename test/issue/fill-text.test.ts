import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillText } from "../../src/issue/fill-text";
import type { Text } from "../../src/issue/index";
import { deepFreeze } from "../definition/deep-freeze";

const text: Text = { id: "{a} dari {b}", en: "{a} of {b}" };

describe("fillText", () => {
  it("writes numbers and days as people of each language write them", () => {
    expect(fillText(text, { a: 2217.5, b: "2026-05-01" }, "id")).toBe("2.217,5 dari 1 Mei 2026");
    expect(fillText(text, { a: 2217.5, b: "2026-05-01" }, "en")).toBe("2,217.5 of 1 May 2026");
  });

  it("keeps any other text as it is, also one that only looks like a day", () => {
    expect(fillText(text, { a: "A1", b: "2026-02-30" }, "en")).toBe("A1 of 2026-02-30");
  });

  it("leaves out a part in double brackets when a value of it is not given", () => {
    const optional: Text = { id: "{a}[[; karena {b}]].", en: "{a}[[; since {b}]]." };
    expect(fillText(optional, { a: 1 }, "en")).toBe("1.");
    expect(fillText(optional, { a: 1, b: 2 }, "en")).toBe("1; since 2.");
    expect(fillText(optional, { a: 1, b: undefined }, "id")).toBe("1.");
  });

  it("says yes and no in words", () => {
    expect(fillText(text, { a: true, b: false }, "id")).toBe("ya dari tidak");
    expect(fillText(text, { a: true, b: false }, "en")).toBe("yes of no");
  });

  it("prints a dash where a value is missing or a list is empty", () => {
    expect(fillText(text, {}, "en")).toBe("– of –");
    expect(fillText(text, { a: undefined, b: [] }, "id")).toBe("– dari –");
  });

  it("takes no value from the prototype of the values", () => {
    const inherited: Text = { id: "{constructor}{toString}", en: "{valueOf}{__proto__}" };
    expect(fillText(inherited, {}, "id")).toBe("––");
    expect(fillText(inherited, {}, "en")).toBe("––");
  });

  it("joins a list with commas, each item as people write it", () => {
    expect(fillText(text, { a: [1000, "2026-01-02", true], b: 0 }, "en")).toBe(
      "1,000, 2 January 2026, yes of 0",
    );
  });

  it("names the values of a vocabulary, and prints those that it lacks as they are", () => {
    const months = { 1: { id: "satu", en: "one" }, true: { id: "benar", en: "true indeed" } };
    const labeled: Text = { ...text, labels: { a: months } };
    expect(fillText(labeled, { a: [1, 2, true], b: 1 }, "id")).toBe("satu, 2, benar dari 1");
    expect(fillText(labeled, { a: "constructor", b: "__proto__" }, "en")).toBe(
      "constructor of __proto__",
    );
  });

  it("fills a placeholder wherever it stands, and does not fill what a value brings along", () => {
    const twice: Text = { id: "{a}{a} { b } {}", en: "{a}" };
    expect(fillText(twice, { a: "{b}", b: "x" }, "id")).toBe("{b}{b} { b } {}");
    expect(fillText(twice, { a: "$&$1$'" }, "en")).toBe("$&$1$'");
  });

  it("changes neither the text nor the values", () => {
    const frozen = deepFreeze({ text: { ...text }, values: { a: ["x", 2], b: 1 } });
    expect(fillText(frozen.text, frozen.values, "en")).toBe("x, 2 of 1");
  });

  it("leaves no placeholder unfilled", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\w{1,12}$/), (name) => {
        expect(fillText({ id: `{${name}}`, en: `{${name}}` }, {}, "en")).toBe("–");
      }),
    );
  });
});

describe("lists", () => {
  it("stand between commas, or between the words that the text names", () => {
    const plain = { id: "{n}", en: "{n}" };
    const range = { ...plain, joins: { n: { id: " sampai ", en: " to " } } };
    expect(fillText(plain, { n: [114, 122] }, "en")).toBe("114, 122");
    expect(fillText(range, { n: [114, 122] }, "en")).toBe("114 to 122");
    expect(fillText(range, { n: [114, 122] }, "id")).toBe("114 sampai 122");
    expect(fillText(range, { n: 114 }, "id")).toBe("114");
  });
});
