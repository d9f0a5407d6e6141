import { type PlainDate, plainDate } from "../../src/calendar/index";
import type { DischargeReason, Episode, Observation } from "../../src/episode/index";

/** One row of a page's table of people: what it says, and the episode that it tells of. */
export interface WorkedPerson {
  /** Letter of the person. */
  name: string;
  episode: Episode;
  /** The window's last day, as printed; a dash where there is none. */
  end: string;
  /** The days on which evidence counts, as printed. */
  evidence: string;
  /** State and reason, as printed. */
  state: string;
}

/** The people of a page's table: `| A | 2026-01-15 completed | none 2026-07-10 | … |`. */
export function workedPeople(markdown: string): WorkedPerson[] {
  const rows = [...markdown.matchAll(/^\| ([A-Z]) \| (.+) \|$/gm)];
  return rows.map(([, name = "", rest = ""]) => {
    const [left = "", facts = "", end = "", evidence = "", state = ""] = rest.split(" | ");
    return { name, episode: episodeOf(name, left, facts), end, evidence, state };
  });
}

function episodeOf(name: string, left: string, facts: string): Episode {
  const [, on, reason = ""] = /^(\d{4}-\d{2}-\d{2}) (.+)$/.exec(left) ?? [];
  const reasons: Record<string, DischargeReason> = {
    completed: "completed",
    "dropped out": "dropped-out",
  };
  const discharge = on && {
    id: `d-${name}`,
    on: plainDate(on),
    reason: reasons[reason] ?? "other",
  };
  if (!discharge && left !== "still in care") throw new Error(`${name}: ${left}`);
  return {
    id: `e-${name}`,
    personId: `p-${name}`,
    institutionId: "i1",
    nature: "social",
    modality: "inpatient",
    entry: "voluntary",
    registered: { id: `r-${name}`, on: "2025-06-01" },
    admitted: { id: `a-${name}`, on: "2025-06-02" },
    phases: [],
    ...(discharge && { discharged: discharge }),
    observations: facts === "nothing" ? [] : facts.split("; ").map(observationOf),
    assignments: [],
  };
}

function observationOf(told: string): Observation {
  const [, what = "", on = ""] = /^(.+) (\d{4}-\d{2}-\d{2})$/.exec(told) ?? [];
  const make = facts[what];
  if (!make) throw new Error(`no such fact: ${told}`);
  return make({ id: told, on: plainDate(on) });
}

type Fact = { id: string; on: PlainDate };
const answer = (use: "none" | "some" | "routine", useDays?: number) => (fact: Fact) =>
  ({
    ...fact,
    kind: "contact",
    channel: "in-person",
    by: "recovery-agent",
    informant: "client",
    use,
    ...(useDays && { useDays }),
  }) as const;

const facts: Record<string, (fact: Fact) => Observation> = {
  none: answer("none"),
  "used one day": answer("some", 1),
  routine: answer("routine"),
  "urine negative": (fact) => ({ ...fact, kind: "urine", result: "negative" }),
  "not found": (fact) => ({
    ...fact,
    kind: "missed-contact",
    reason: "not-home",
    by: "recovery-agent",
  }),
  died: (fact) => ({ ...fact, kind: "death", cause: "other" }),
  "prison from": (fact) => ({ ...fact, kind: "imprisonment" }),
  "back in care": (fact) => ({ ...fact, kind: "readmission-elsewhere" }),
};
