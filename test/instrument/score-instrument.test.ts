import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { derive } from "../../src/definition/index";
import {
  assist,
  audit,
  dast10,
  type InstrumentDefinition,
  scoreInstrument,
  who5,
  whoqolBrefText,
} from "../../src/instrument/index";
import { deepFreeze } from "../definition/deep-freeze";
import {
  definitionOf,
  everyItem,
  goldenForms,
  rounded,
  scoreOf,
  shipped,
  toNine,
  without,
  worked,
} from "./forms";

/** Forms of an instrument with any answers, some missing. */
const formsOf = ({ items }: InstrumentDefinition) =>
  fc.record(
    Object.fromEntries(
      items.flatMap((group) =>
        group.items.map((item) => [item, fc.option(fc.constantFrom(...group.values), { freq: 9 })]),
      ),
    ),
  );

describe("a second calculation, in R", () => {
  it("was made for every instrument: least, greatest, middle and drawn answers", () => {
    expect(new Set(goldenForms.map(definitionOf)).size).toBe(shipped.length);
    expect(goldenForms.length).toBe(shipped.length * 33);
    expect(goldenForms.some(({ scores }) => Object.values(scores).includes(null))).toBe(true);
  });

  it("gives the same scores, and leaves the same ones undefined", () => {
    for (const form of goldenForms) {
      const expected = Object.fromEntries(
        Object.entries(form.scores).map(([id, score]) => [
          id,
          score === null ? null : toNine(score),
        ]),
      );
      const scored = scoreInstrument(definitionOf(form), form.answers);
      expect(scored.issues, form.kind).toEqual([]);
      expect(rounded(scored), `${form.instrument} ${form.profile} ${form.kind}`).toEqual(expected);
    }
  });
});

describe.each(shipped)("%s", (_, definition) => {
  it("counts every item once: answered, skipped or missing", () => {
    const items = definition.items.flatMap((group) => group.items);
    fc.assert(
      fc.property(formsOf(definition), (answers) => {
        const scored = scoreInstrument(definition, deepFreeze(answers));
        expect(scored.answered + scored.skipped + scored.missing).toBe(items.length);
        for (const scale of definition.scales) {
          const { answered, skipped, missing } = scored.scores.find(({ id }) => id === scale.id)!;
          expect(answered + skipped + missing).toBe(scale.items.length);
        }
      }),
    );
  });

  it("gives the same result whatever the order of the answers", () => {
    fc.assert(
      fc.property(formsOf(definition), (answers) => {
        const turned = Object.fromEntries(Object.entries(answers).reverse());
        expect(scoreInstrument(definition, turned)).toEqual(scoreInstrument(definition, answers));
      }),
    );
  });

  it("leaves every score undefined when nothing is answered", () => {
    const { scores, answered } = scoreInstrument(definition, {});
    expect(answered).toBe(0);
    expect(scores.map(({ status }) => status)).toEqual(definition.scales.map(() => "undefined"));
  });

  it("carries the whole definition, as plain JSON", () => {
    const scored = scoreInstrument(deepFreeze(definition), {});
    expect(scored.definition).toBe(definition);
    expect(JSON.parse(JSON.stringify(scored))).toStrictEqual(scored);
  });
});

describe("answers", () => {
  it("a value that the instrument does not have is an error and counts as missing", () => {
    const scored = scoreInstrument(whoqolBrefText, { ...worked, q10: 6 });
    expect(scored.issues).toEqual([
      {
        code: "instrument.not-an-answer",
        severity: "error",
        path: ["q10"],
        params: { allowed: "1, 2, 3, 4, 5" },
      },
    ]);
    expect([scored.invalid, scored.missing]).toEqual([1, 1]);
    expect(scoreOf(scored, "physical")).toBe(
      scoreOf(scoreInstrument(whoqolBrefText, without(worked, "q10")), "physical"),
    );
  });

  it.each([0, 2.5, Number.NaN, -1, "4" as unknown as number])(
    "%j is no answer from 1 to 5",
    (a) => {
      expect(scoreInstrument(whoqolBrefText, { q1: a }).invalid).toBe(1);
    },
  );

  it("null and undefined are missing, and no fault", () => {
    const { missing, issues } = scoreInstrument(who5, { q1: null, q2: undefined });
    expect([missing, issues]).toEqual([5, []]);
  });

  it("names that the instrument does not have are counted, never shown", () => {
    const { issues } = scoreInstrument(who5, { Budi: 3, q9: 1 });
    expect(issues).toEqual([
      { code: "instrument.unknown-item", severity: "warning", path: [], params: { count: 2 } },
    ]);
    expect(JSON.stringify(issues)).not.toContain("Budi");
  });

  it("reversed beforehand, they give another score and no fault", () => {
    const turned = {
      ...worked,
      q3: 6 - worked.q3!,
      q4: 6 - worked.q4!,
      q26: 6 - worked.q26!,
    };
    const scored = scoreInstrument(whoqolBrefText, turned);
    expect(scored.issues).toEqual([]);
    expect(scoreOf(scored, "physical")).not.toBeCloseTo(78.5714, 3);
  });
});

describe("scores", () => {
  it("a yes to item 3 of the DAST-10 counts nothing, a no counts one", () => {
    const none = { ...everyItem(dast10, () => 0), q3: 1 };
    expect(scoreOf(scoreInstrument(dast10, none), "total")).toBe(0);
    expect(scoreOf(scoreInstrument(dast10, { ...none, q3: 0 }), "total")).toBe(1);
  });

  it.each([
    [7, "zone-1"],
    [8, "zone-2"],
    [15, "zone-2"],
    [16, "zone-3"],
    [19, "zone-3"],
    [20, "zone-4"],
  ])("an AUDIT total of %i lies in %s", (total, band) => {
    const answers: Record<string, number> = everyItem(audit, () => 0);
    for (let i = 1, left = total; i <= 8; i++, left -= 4) {
      answers[`q${i}`] = Math.max(0, Math.min(4, left));
    }
    expect(scoreInstrument(audit, answers).scores[0]).toMatchObject({ score: total, band });
  });

  it("below all bands there is none", () => {
    const bands = [{ scores: ["total"], bands: [{ id: "some", from: 8 }] }];
    const ours = derive(who5, { bands }, { id: "instrument.ours", version: "1" });
    const score = scoreInstrument(
      ours,
      everyItem(who5, () => 0),
    ).scores[0];
    expect(score).toMatchObject({ status: "defined", score: 0 });
    expect(score).not.toHaveProperty("band");
  });

  it("a sum with a missing answer within the limit is raised in proportion", () => {
    const missing = { atLeastAnswered: 0, scales: [{ scale: "total", atMost: 1 }] };
    const ours = derive(who5, { missing }, { id: "instrument.ours", version: "1" });
    const { scores } = scoreInstrument(ours, { q1: 3, q2: 3, q3: 3, q4: 5 });
    expect(scores[0]).toMatchObject({ answered: 4, missing: 1, imputed: 1, raw: 17.5, score: 70 });
  });

  it("an instrument of one's own is data, not code", () => {
    const ours: InstrumentDefinition = {
      ...who5,
      id: "instrument.ours",
      items: [{ items: ["a", "b"], values: [0, 10] }],
      scales: [{ id: "difference", items: ["a", "b"], minus: ["b"], of: "sum" }],
      bands: [],
    };
    expect(scoreOf(scoreInstrument(ours, { a: 10, b: 0 }), "difference")).toBe(10);
    expect(scoreOf(scoreInstrument(ours, { a: 0, b: 10 }), "difference")).toBe(-10);
  });

  it("a limit that lets every answer be missing gives no score out of nothing", () => {
    const missing = { atLeastAnswered: 0, scales: [{ scale: "total", atMost: 5 }] };
    const ours = derive(who5, { missing }, { id: "instrument.ours", version: "1" });
    expect(scoreOf(scoreInstrument(ours, {}), "total")).toBe("too-few-answers-in-scale");
  });
});

describe("the flow of questions", () => {
  it("what was not asked counts 0 and is not missing", () => {
    const [tobacco] = scoreInstrument(assist, { q1a: 0 }).scores;
    expect(tobacco).toMatchObject({ score: 0, skipped: 5, missing: 0, imputed: 0, band: "low" });
  });

  it("an answer against the flow is an error, and leaves its score undefined", () => {
    const scored = scoreInstrument(assist, { q1c: 0, q2c: 3 });
    expect(scored.issues).toMatchObject([
      { code: "instrument.answer-against-flow", severity: "error", path: ["q2c"] },
    ]);
    expect(scoreOf(scored, "cannabis")).toBe("contradicted");
  });

  it("zeros written for what was not asked are no contradiction", () => {
    const written = scoreInstrument(
      assist,
      everyItem(assist, () => 0),
    );
    expect(written.issues).toEqual([]);
    expect(scoreOf(written, "cannabis")).toBe(0);
    expect(scoreOf(written, "injection")).toBe(0);
  });
});
