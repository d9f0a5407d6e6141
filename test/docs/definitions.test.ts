import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatDate, plainDate } from "../../src/calendar/index";
import type { Wording } from "../../src/definition/index";
import {
  allDischarged6Months,
  allDischarged6MonthsAnyUse,
  allDischarged6MonthsConfirmedByUrine,
  bnn2026Completed3Months,
  bnn2026Completed3MonthsAnyUse,
  bnn2026Completed3MonthsConfirmedByUrine,
  bnn2026Completed6Months,
  bnn2026Completed6MonthsAnyUse,
  bnn2026Completed6MonthsConfirmedByUrine,
  englandLike6Months,
  englandLike6MonthsAnyUse,
  englandLike6MonthsConfirmedByUrine,
  explainRecovery,
  type RecoveryDefinition,
  recoveryDefinitions,
  recoveryRate,
} from "../../src/recovery/index";
import type { Rate } from "../../src/statistics/index";
import { root } from "../architecture/source";
import { workedPeople } from "./worked-people";

/** The pages: the base definition, its variants, and the day on which the page judges. */
const bases = [
  {
    name: "bnn2026Completed3Months",
    file: "bnn2026-completed-3-months.md",
    asOf: "2026-07-31",
    definitions: {
      bnn2026Completed3Months,
      bnn2026Completed3MonthsAnyUse,
      bnn2026Completed3MonthsConfirmedByUrine,
    },
  },
  {
    name: "bnn2026Completed6Months",
    file: "bnn2026-completed-6-months.md",
    asOf: "2026-10-31",
    definitions: {
      bnn2026Completed6Months,
      bnn2026Completed6MonthsAnyUse,
      bnn2026Completed6MonthsConfirmedByUrine,
    },
  },
  {
    name: "allDischarged6Months",
    file: "all-discharged-6-months.md",
    asOf: "2026-10-31",
    definitions: {
      allDischarged6Months,
      allDischarged6MonthsAnyUse,
      allDischarged6MonthsConfirmedByUrine,
    },
  },
  {
    name: "englandLike6Months",
    file: "england-like-6-months.md",
    asOf: "2026-10-31",
    definitions: {
      englandLike6Months,
      englandLike6MonthsAnyUse,
      englandLike6MonthsConfirmedByUrine,
    },
  },
].map((base) => {
  const variants = Object.entries<RecoveryDefinition>(base.definitions);
  const [first] = variants;
  if (!first) throw new Error("a page without a definition");
  return { ...base, asOf: plainDate(base.asOf), variants, definition: first[1] };
});

const read = (name: string) => readFileSync(`${root}docs/definitions/${name}`, "utf8");
const fraction = (rate: Rate) =>
  rate.status === "defined" ? `${rate.numerator}/${rate.denominator}` : "undefined";
const inBoth = (wording: Wording | null | undefined) => {
  if (typeof wording !== "object" || wording === null) throw new Error("one language is missing");
  return [wording.id, wording.en];
};
const sum = (counts: readonly { count: number }[]) =>
  counts.reduce((all, { count }) => all + count, 0);

describe.each(bases)("the page of $name", ({ name, file, asOf, definition, variants }) => {
  const page = read(file);
  const people = workedPeople(page);
  const episodes = people.map(({ episode }) => episode);
  const report = recoveryRate(episodes, { definition, asOf });

  it("gives each person the window and the state that the library gives", () => {
    expect(page).toContain(`# ${name}\n`);
    expect(page).toContain(`as of ${formatDate(asOf, { language: "en" })}`);
    expect(people.length).toBeGreaterThan(12);
    const computed = people.map(({ name: person, episode }) => {
      const { window, state, reason } = explainRecovery([episode], { definition, asOf });
      const spoken = state === "outside" || state === "unknown" ? `${state}: ${reason}` : state;
      const evidence = window ? `${window.evidenceFrom} to ${window.settlesOn}` : "–";
      return [person, window?.end ?? "–", evidence, spoken];
    });
    expect(people.map((one) => [one.name, one.end, one.evidence, one.state])).toEqual(computed);
  });

  it("adds up as the report does, naming each person once", () => {
    const { flow } = report;
    const [whole = "", due = ""] = page.match(/^- \d+ (people|due) = .*$/gm) ?? [];
    const numbers = (line: string) =>
      [...line.matchAll(/\b\d+\b/g)].map(([digits]) => Number(digits));
    const [all, ...parts] = numbers(whole);
    expect([all, parts.reduce((a, b) => a + b, 0)]).toEqual([flow.considered, flow.considered]);
    const [ofDue, ...states] = numbers(due);
    expect([ofDue, states.reduce((a, b) => a + b, 0)]).toEqual([flow.due, flow.due]);
    expect(whole).toContain(`${flow.pending.total} pending`);
    expect(due).toContain(`${flow.clean} clean`);
    expect(due).toContain(`${flow.relapsed.total} relapsed`);
    expect(due).toContain(`${sum(flow.unknown)} unknown`);
    const letters = [...`${whole} ${due}`.matchAll(/\b[A-Z]\b/g)].map(([letter]) => letter);
    expect(letters.sort()).toEqual(people.map((one) => one.name));
  });

  it("prints the shares with their intervals, and the pencil's interval is the library's", () => {
    const rates = {
      documented: report.documented,
      observed: report.observed,
      best: report.best,
      headline: report.rate,
    };
    for (const [share, rate] of Object.entries(rates)) {
      if (rate.status !== "defined" || !rate.interval) throw new Error(`${share} has no interval`);
      const { lower, upper } = rate.interval;
      const value = (rate.numerator / rate.denominator).toFixed(6);
      const interval = `${lower.toFixed(6)}–${upper.toFixed(6)}`;
      expect(page).toContain(`| ${share} | ${fraction(rate)} | ${value} | ${interval} |`);
    }
    const shown = (line: string) =>
      Number(new RegExp(`${line}.*= (0\\.\\d+)$`, "m").exec(page)?.[1]);
    const [middle, half] = [shown("^       = \\("), shown("√\\( \\d")];
    expect((middle - half).toFixed(6)).toBe(String(shown("^lower").toFixed(6)));
    expect((middle + half).toFixed(6)).toBe(String(shown("^upper").toFixed(6)));
    expect(page).toContain(`*k* = ${fraction(report.rate).replace("/", " of *n* = ")}`);
    const { rate } = report;
    if (rate.status !== "defined") throw new Error("no rate");
    expect([shown("^lower"), shown("^upper")]).toEqual(
      [rate.interval?.lower, rate.interval?.upper].map((end) => Number(end?.toFixed(6))),
    );
  });

  it("says what the target comes to, or that there is none", () => {
    const { target } = report;
    if (!target) return expect(page).toContain("no target");
    expect(page).toContain(target.asDefined === "met" ? ": met." : ": not met.");
    const { needed, ofUnknown } = target.tipping;
    if (needed > 0) expect(page).toContain(`**${needed} of the ${ofUnknown} unknown** tips it`);
    else expect(page).toContain("so the verdict is robust");
  });

  it("names its variants with what the same people come to under them", () => {
    for (const [own, variant] of variants) {
      const { rate, documented, observed, best } = recoveryRate(episodes, {
        definition: variant,
        asOf,
      });
      const figures = [rate, documented, observed, best].map(fraction).join(" | ");
      expect(page).toContain(`| \`${own}\` | \`${variant.id}\` | ${figures} |`);
    }
  });

  it("prints the source and every assumption in both languages", () => {
    expect(page).toContain(`**${inBoth(definition.title)[1]}** · _${inBoth(definition.title)[0]}_`);
    expect(page).toContain(definition.source.url ?? "England's indicators 90244 and 90245");
    for (const [own, variant] of variants) {
      for (const assumption of variant.assumptions) {
        const shared = definition.assumptions.includes(assumption);
        const field = shared
          ? `\`${assumption.field}\``
          : `\`${assumption.field}\` of \`${own.replace(name, "…")}\``;
        const row = page.split("\n").find((line) => line.startsWith(`| ${field} | `));
        for (const note of inBoth(assumption.note)) expect(row).toContain(`| ${note} |`);
      }
    }
  });
});

describe("the pages of the recovery definitions", () => {
  it("show all that ship", () => {
    const shown = bases.flatMap(({ definitions }) => Object.values(definitions));
    expect(shown).toEqual([...recoveryDefinitions]);
  });

  it("agree with their overview", () => {
    const overview = read("README.md");
    for (const { name, file, asOf, definition } of bases) {
      const episodes = workedPeople(read(file)).map(({ episode }) => episode);
      const { documented, observed, best, rate } = recoveryRate(episodes, { definition, asOf });
      const figures = [documented, observed, best, rate].map(fraction).join(" | ");
      expect(overview).toContain(
        `| [${name}](${file}) | ${inBoth(definition.title)[1]} | ${figures} |`,
      );
    }
  });

  it("a table that says what nobody can read is refused", () => {
    expect(() => workedPeople("| A | 2026-01-15 completed | flew 2026-07-10 | x |")).toThrow(
      "flew",
    );
    expect(() => workedPeople("| A | vanished | nothing | x |")).toThrow("A: vanished");
  });
});
