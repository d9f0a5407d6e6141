import { describe, expect, it } from "vitest";
import { openEpisode } from "../../src/episode/index";
import { deepFreeze } from "../definition/deep-freeze";
import { refusalsOf, settled } from "./records";

const record = deepFreeze({
  id: "e1",
  personId: "p1",
  institutionId: "i1",
  nature: "medical",
  modality: "outpatient",
  entry: "integrated-assessment",
  registered: { id: "r", on: "2026-01-05" },
} as const);

describe("openEpisode", () => {
  it("an episode begins with its registration and nothing else", () => {
    expect(settled(openEpisode(record))).toEqual({
      ...record,
      phases: [],
      observations: [],
      assignments: [],
    });
  });

  it("a monitor may be assigned from the beginning, as integrated aftercare asks", () => {
    const assignments = [
      { monitorId: "m1", role: "recovery-agent" as const, from: "2026-01-05" as const },
    ];
    const episode = settled(openEpisode({ ...record, assignments }));
    expect(episode.assignments).toEqual(assignments);
    expect(episode.assignments).not.toBe(assignments);
  });

  it("a year of birth in the place of the age is refused", () => {
    expect(refusalsOf(openEpisode({ ...record, ageAtAdmission: 1998 }))).toEqual([
      "episode.age-out-of-range",
    ]);
    expect(refusalsOf(openEpisode({ ...record, ageAtAdmission: 28 }))).toEqual([]);
  });
});
