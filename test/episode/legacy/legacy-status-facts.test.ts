import { describe, expect, it } from "vitest";
import { observe } from "../../../src/episode/index";
import { legacyStatusFacts } from "../../../src/episode/legacy";
import { episodeOf, refusalsOf } from "../records";

const record = { id: "s1", on: "2026-05-01", recordedOn: "2026-05-03", system: "old" } as const;
const read = (code: string) => {
  const result = legacyStatusFacts(code, record);
  if (!result.ok) throw new Error("refused");
  return result.value;
};

describe("legacyStatusFacts", () => {
  it("a status relapsed is what a register said, never a relapse or a discharge", () => {
    const { closed, discharged, observations } = read("KB");
    expect(closed).toBe(true);
    expect(discharged).toBeUndefined();
    expect(observations).toEqual([
      {
        kind: "claim",
        id: "s1",
        on: "2026-05-01",
        recordedOn: "2026-05-03",
        claim: "relapsed",
        system: "old",
      },
    ]);
    for (const fact of observations) expect(refusalsOf(observe(episodeOf(), fact))).toEqual([]);
  });

  it("finished and dropped out are discharges, died is also a death", () => {
    expect(read("SL").discharged?.reason).toBe("completed");
    expect(read("do").discharged).toEqual({
      id: "s1",
      on: "2026-05-01",
      recordedOn: "2026-05-03",
      reason: "dropped-out",
    });
    const died = read("MD");
    expect(died.discharged?.reason).toBe("died");
    expect(died.observations).toMatchObject([{ kind: "death", cause: "unknown" }]);
    expect(JSON.stringify(died)).not.toContain("system");
  });

  it("in process gives nothing, and an unknown code is not guessed", () => {
    expect(read("PS")).toEqual({ closed: false, observations: [] });
    expect(legacyStatusFacts("XX", record)).toMatchObject({ ok: false });
  });
});
