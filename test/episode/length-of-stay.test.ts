import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/index";
import { lengthOfStay } from "../../src/episode/index";
import { days, deathOf, dischargeOf, episodeOf, registeredOnly, stayOf } from "./records";

const asOf = "2026-12-31";

describe("lengthOfStay", () => {
  it("ten nights are eleven days when both ends count", () => {
    const stay = stayOf("e1", "2026-01-10", "2026-01-20");
    expect(lengthOfStay(stay, { asOf })).toEqual({
      status: "defined",
      days: 10,
      count: "nights",
      ended: true,
    });
    expect(lengthOfStay(stay, { asOf, count: "days" })).toMatchObject({ days: 11, count: "days" });
  });

  it("both ends count for outpatients unless told otherwise", () => {
    const stay = stayOf("e1", "2026-01-10", "2026-01-20", { modality: "outpatient" });
    expect(lengthOfStay(stay, { asOf })).toMatchObject({ days: 11, count: "days" });
    expect(lengthOfStay(stay, { asOf, count: "nights" })).toMatchObject({ days: 10 });
  });

  it("a stay of less than a day counts as one, in either way of counting", () => {
    const stay = stayOf("e1", "2026-01-10", "2026-01-10");
    expect(lengthOfStay(stay, { asOf, count: "nights" })).toMatchObject({ days: 1 });
    expect(lengthOfStay(stay, { asOf, count: "days" })).toMatchObject({ days: 1 });
  });

  it("a stay without discharge lasts to the day as of which is asked", () => {
    const open = stayOf("e1", "2026-01-10", undefined);
    expect(lengthOfStay(open, { asOf: "2026-01-31" })).toMatchObject({ days: 21, ended: false });
    expect(lengthOfStay(open, { asOf: "2026-01-10" })).toMatchObject({ days: 1, ended: false });
  });

  it("death ends a stay, whenever the file is closed", () => {
    const dead = episodeOf({
      observations: [deathOf("2026-01-20")],
      discharged: dischargeOf("2026-02-28", "died"),
    });
    expect(lengthOfStay(dead, { asOf })).toMatchObject({ days: 10, ended: true });
  });

  it("who was never admitted has no length, rather than one of zero", () => {
    const reason = "not-admitted";
    expect(lengthOfStay(registeredOnly(), { asOf })).toEqual({ status: "undefined", reason });
    expect(lengthOfStay(episodeOf(), { asOf: "2026-01-09" })).toEqual({
      status: "undefined",
      reason,
    });
  });

  it("a discharge before admission gives no negative length but a reason", () => {
    const episode = episodeOf({ discharged: dischargeOf("2026-01-09") });
    expect(lengthOfStay(episode, { asOf })).toEqual({
      status: "undefined",
      reason: "discharged-before-admission",
    });
  });

  it("nights of two stays that follow each other add up to those of the whole", () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 90 }),
        (start, a, b) => {
          const night = (from: typeof start, n: number) => {
            const result = lengthOfStay(stayOf("e1", from, addDays(from, n)), {
              asOf: "2027-12-31",
            });
            return result.status === "defined" ? result.days : 0;
          };
          expect(night(start, a) + night(addDays(start, a), b)).toBe(night(start, a + b));
        },
      ),
    );
  });
});
