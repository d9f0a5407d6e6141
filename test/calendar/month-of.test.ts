import { format } from "date-fns/format";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { monthOf } from "../../src/calendar/index";
import { anyDay, expectUtc, toDate } from "./oracle";

describe("monthOf", () => {
  beforeAll(expectUtc);

  it("keeps a month's first and last day in it", () => {
    expect(monthOf("2026-03-01")).toBe("2026-03");
    expect(monthOf("2026-03-31")).toBe("2026-03");
    expect(monthOf("2026-04-01")).toBe("2026-04");
  });

  it("equals date-fns under UTC", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(monthOf(date)).toBe(format(toDate(date), "yyyy-MM"));
      }),
    );
  });
});
