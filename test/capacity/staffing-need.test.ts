import { describe, expect, it } from "vitest";
import { staffingNeed } from "../../src/capacity/index";
import { assessorLoad, kemensos2015 as definition } from "../../src/institution/index";

describe("staffingNeed", () => {
  it("10,000 people a year in courses of half a year need 715 social workers and 500 counselors", () => {
    const { roles } = staffingNeed({
      definition,
      personsPerYear: 10_000,
      courseMonths: 6,
      available: [
        { role: "social-worker", people: 117 },
        { role: "addiction-counselor", people: 113 },
      ],
    });
    expect(roles).toEqual([
      {
        status: "defined",
        role: "social-worker",
        counted: "at-one-time",
        load: 5000,
        each: 7,
        needed: 715,
        available: 117,
        short: 598,
      },
      {
        status: "defined",
        role: "addiction-counselor",
        counted: "at-one-time",
        load: 5000,
        each: 10,
        needed: 500,
        available: 113,
        short: 387,
      },
    ]);
  });

  it("assessors are needed by people a year, at a load that the caller chooses", () => {
    const { roles } = staffingNeed({ definition: assessorLoad(200), personsPerYear: 18_000 });
    expect(roles).toEqual([
      {
        status: "defined",
        role: "assessor",
        counted: "a-year",
        load: 18_000,
        each: 200,
        needed: 90,
      },
    ]);
  });

  it("a load that was not given is no load of nought", () => {
    const bare = staffingNeed({ definition, personsPerYear: 100 });
    expect(bare.roles).toEqual([
      { status: "undefined", role: "social-worker", reason: "clients-not-given" },
      { status: "undefined", role: "addiction-counselor", reason: "clients-not-given" },
    ]);
    expect(staffingNeed({ definition, courseMonths: 6 }).roles[0]?.status).toBe("undefined");
    expect(staffingNeed({ definition: assessorLoad(200), clients: 9 }).roles).toEqual([
      { status: "undefined", role: "assessor", reason: "persons-not-given" },
    ]);
  });

  it("clients that are given go before people a year; for nobody nobody is needed", () => {
    const given = { definition, clients: 0, personsPerYear: 100, courseMonths: 6 };
    expect(staffingNeed(given).roles).toMatchObject([{ needed: 0 }, { needed: 0 }]);
  });

  it("nobody is short where there are more than enough; rows of one role are added up", () => {
    const available = [
      { role: "social-worker", people: 1 },
      { role: "social-worker", people: 2 },
    ] as const;
    const [workers, counselors] = staffingNeed({ definition, clients: 8, available }).roles;
    expect(workers).toMatchObject({ needed: 2, available: 3, short: 0 });
    expect(counselors).not.toHaveProperty("short");
  });

  it("numbers that are no numbers of people, and courses without length, are refused", () => {
    const available = [{ role: "nurse", people: -1 }] as const;
    for (const wrong of [
      { clients: -1 },
      { clients: 1.5 },
      { personsPerYear: Number.NaN },
      { courseMonths: 0 },
      { courseMonths: Number.POSITIVE_INFINITY },
      { available },
    ]) {
      expect(() => staffingNeed({ definition, ...wrong })).toThrow(/^pulih: /);
    }
  });
});
