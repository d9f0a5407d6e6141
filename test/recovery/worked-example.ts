import type { PlainDate } from "../../src/calendar/index";
import type { DischargeReason, Episode, Observation } from "../../src/episode/index";

/** The day as of which the worked example is judged. */
export const asOf: PlainDate = "2026-07-31";

/** An invented client who was discharged, with what was observed. */
export function clientOf(
  id: string,
  dischargedOn: PlainDate,
  observations: Observation[] = [],
  reason: DischargeReason = "completed",
): Episode {
  return {
    id: `e-${id}`,
    personId: `p-${id}`,
    institutionId: "i1",
    nature: "social",
    modality: "inpatient",
    entry: "voluntary",
    registered: { id: `r-${id}`, on: "2025-06-01" },
    admitted: { id: `a-${id}`, on: "2025-06-02" },
    phases: [],
    discharged: { id: `d-${id}`, on: dischargedOn, reason },
    observations,
    assignments: [],
  };
}

/** An answer that a client gave to a recovery agent; it covers the time since the last one. */
export function visit(
  on: PlainDate,
  use: "none" | "some" | "routine",
  fields: { useDays?: number } = {},
): Observation {
  return {
    id: `v-${on}`,
    on,
    kind: "contact",
    channel: "in-person",
    by: "recovery-agent",
    informant: "client",
    use,
    ...fields,
  };
}

/** Thirteen invented clients: the flow worked by hand. */
export const clients: readonly Episode[] = [
  clientOf("A", "2026-01-15", [visit("2026-04-10", "none")]),
  clientOf("B", "2026-01-31", [visit("2026-05-20", "none")]),
  clientOf("C", "2026-02-10", [visit("2026-03-20", "routine")]),
  clientOf("D", "2026-02-28", [
    visit("2026-03-15", "none"),
    { id: "m", on: "2026-05-25", kind: "missed-contact", reason: "not-home", by: "recovery-agent" },
  ]),
  clientOf("E", "2026-03-01"),
  clientOf("F", "2026-01-20", [{ id: "x", on: "2026-03-05", kind: "death", cause: "other" }]),
  clientOf("G", "2026-03-31", [visit("2026-06-28", "none")]),
  clientOf("H", "2026-04-20", [visit("2026-05-05", "routine")]),
  clientOf("I", "2026-02-01", [], "dropped-out"),
  clientOf("J", "2026-02-15", [{ id: "j", on: "2026-04-01", kind: "imprisonment" }]),
  clientOf("K", "2026-03-10", [
    visit("2026-04-01", "some", { useDays: 1 }),
    visit("2026-06-05", "none"),
  ]),
  clientOf("L", "2026-03-05", [visit("2026-05-15", "none"), visit("2026-06-25", "routine")]),
  clientOf("M", "2026-02-20", [visit("2026-05-18", "none")]),
];
