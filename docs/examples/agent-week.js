// One recovery agent's week from an invented register, in Indonesian: whom to see, and why.
import {
  aftercare2026,
  aftercareReport,
  aftercareStatus,
  routineUse,
  worklist,
  worklistCalendar,
} from "pulih";
import {
  aftercareStateLabels,
  contactPurposeLabels,
  contactStatusLabels,
  explain,
  formatDate,
  formatRate,
  text,
} from "pulih/text";
import { section, title, wrap } from "./page.js";

const id = /** @type {const} */ ({ language: "id" });
const asOf = "2026-06-15";
const agent = "AP-07";

/** @typedef {import("pulih").Episode} Episode */
/** @typedef {import("pulih").PlainDate} PlainDate */

/** @param {PlainDate} day */
const on = (day) => formatDate(day, id);

/**
 * A client of an invented institution.
 *
 * @param {string} personId
 * @param {PlainDate | undefined} discharged
 * @param {Episode["observations"]} observations
 * @param {Episode["assignments"]} [assignments]
 * @returns {Episode}
 */
function client(personId, discharged, observations, assignments) {
  return {
    id: `E-${personId}`,
    personId,
    institutionId: "lembaga-rekaan",
    nature: "social",
    modality: "inpatient",
    entry: "voluntary",
    registered: { id: "daftar", on: "2026-01-02" },
    admitted: { id: "masuk", on: "2026-01-08" },
    ...(discharged && { discharged: { id: "pulang", on: discharged, reason: "completed" } }),
    phases: [],
    observations,
    assignments: assignments ?? [
      { monitorId: agent, role: "recovery-agent", from: discharged ?? "2026-01-08" },
    ],
  };
}

/**
 * @param {PlainDate} day
 * @param {Partial<import("pulih").Contact>} [fields]
 * @returns {import("pulih").Contact}
 */
const visit = (day, fields) => ({
  kind: "contact",
  id: `kontak ${day}`,
  on: day,
  channel: "in-person",
  by: "recovery-agent",
  informant: "client",
  use: "none",
  ...fields,
});

/** No person here is real. */
const clients = [
  client("klien-01", "2026-03-10", [visit("2026-04-08"), visit("2026-05-12")]),
  client("klien-02", "2026-04-18", [
    visit("2026-05-18", { channel: "virtual" }),
    {
      kind: "missed-contact",
      id: "coba",
      on: "2026-06-11",
      reason: "not-home",
      by: "recovery-agent",
    },
  ]),
  client(
    "klien-03",
    "2026-05-10",
    [],
    [
      { monitorId: "AP-02", role: "recovery-agent", from: "2026-05-10", to: "2026-06-07" },
      { monitorId: agent, role: "recovery-agent", from: "2026-06-08" },
    ],
  ),
  client("klien-04", "2026-04-28", [visit("2026-05-28", { use: "some", useDays: 1 })]),
  client("klien-05", undefined, [visit("2026-02-09"), visit("2026-03-08"), visit("2026-05-07")]),
  client("klien-06", "2026-02-20", [
    visit("2026-03-20"),
    { kind: "imprisonment", id: "lapas", on: "2026-05-02" },
  ]),
  client("klien-07", "2026-02-16", []),
];

/** The week, person by person. */
function week() {
  const list = worklist(clients, { policy: aftercare2026, asOf, monitorId: agent });
  const lines = list.persons.flatMap(({ personId, lines: own, useReported }) => {
    const contacts = own.flatMap((line) => [
      ...wrap(
        "    ",
        `${contactPurposeLabels[line.purpose].id}: ${contactStatusLabels[line.status].id}`,
      ),
      ...line.reasons.flatMap((reason) => wrap("      - ", explain(reason, { text, ...id }))),
    ]);
    const used = useReported ? wrap("      - ", explain(useReported.reason, { text, ...id })) : [];
    return [`  ${personId}`, ...contacts, ...used];
  });
  return { list, lines };
}

/** Every client of the agent, and where their aftercare stands. */
function standing() {
  return clients.map((episode) => {
    const status = aftercareStatus(episode, { policy: aftercare2026, asOf, relapse: routineUse });
    const since = status.since ? ` sejak ${on(status.since)}` : "";
    return `  ${episode.personId.padEnd(12)}${aftercareStateLabels[status.status].id}${since}`;
  });
}

/** Returns the page, line by line. */
export function agentWeek() {
  const { list, lines } = week();
  const report = aftercareReport(clients, { policy: aftercare2026, asOf });
  const event = worklistCalendar(list)
    .split("\r\n")
    .filter((line) => /^(DTSTART|SUMMARY)/.test(line))
    .slice(0, 2);
  return [
    ...title("Sepekan seorang Agen Pemulihan (register rekaan)"),
    ...section(
      `14. Siapa yang ditemui ${agent} pada ${on(asOf)} sampai ${on(list.to)}, dan mengapa`,
    ),
    ...wrap(
      "  ",
      `${list.lines} kontak, ${list.overdue} lewat jatuh tempo. Jarak dan jendela kontak adalah contoh, bukan ketentuan [${aftercare2026.id}@${aftercare2026.version}].`,
    ),
    "",
    ...lines,
    "",
    ...wrap("  ", `Di kalender ponsel hanya tampak hari dan nama samaran: ${event.join(", ")}.`),
    ...section("15. Semua klien agen ini: sampai di mana bina lanjutnya"),
    ...standing(),
    "",
    ...wrap(
      "  ",
      `Kontak dilakukan dari yang semestinya: ${formatRate(report.held, id)}. Klien terjangkau: ${formatRate(report.reached, id)}.`,
    ),
  ];
}
