import { describe, expect, it } from "vitest";
import { dischargeAsOf } from "../../src/episode/index";
import { deathOf, dischargeOf, episodeOf } from "./records";

const asOf = "2026-12-31";

describe("dischargeAsOf", () => {
  it("nothing stands while an episode is open", () => {
    expect(dischargeAsOf(episodeOf(), { asOf })).toBeUndefined();
    const discharged = dischargeOf("2026-03-31");
    const closed = episodeOf({ discharged });
    expect(dischargeAsOf(closed, { asOf: "2026-03-30" })).toBeUndefined();
    expect(dischargeAsOf(closed, { asOf: "2026-03-31" })).toBe(discharged);
  });

  it("a return takes it away from its day on, and a later discharge stands again", () => {
    const first = { ...dischargeOf("2026-02-10", "dropped-out"), step: "discharged" } as const;
    const episode = episodeOf({
      earlier: [first],
      reopened: [{ id: "b", on: "2026-03-01" }],
      discharged: dischargeOf("2026-03-01"),
    });
    expect(dischargeAsOf(episode, { asOf: "2026-02-28" })?.reason).toBe("dropped-out");
    expect(dischargeAsOf(episode, { asOf: "2026-03-01" })?.reason).toBe("completed");
  });

  it("of two discharges without a return between the first stands", () => {
    const second = { ...dischargeOf("2026-04-10", "other"), step: "discharged" } as const;
    const episode = episodeOf({ earlier: [second], discharged: dischargeOf("2026-03-31") });
    expect(dischargeAsOf(episode, { asOf })?.on).toBe("2026-03-31");
  });

  it("a discharge recorded after the death closes the file", () => {
    const discharged = dischargeOf("2026-03-31", "died");
    const episode = episodeOf({ discharged, observations: [deathOf("2026-03-05")] });
    expect(dischargeAsOf(episode, { asOf })).toBe(discharged);
  });
});
