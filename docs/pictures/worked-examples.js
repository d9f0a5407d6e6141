// The people, units and answers of the pictures: the examples that are worked by hand. All invented.

/** @typedef {import("pulih").Episode} Episode */
/** @typedef {import("pulih").Observation} Observation */
/** @typedef {import("pulih").PlainDate} PlainDate */

/** The day as of which the clients are judged. */
export const asOf = "2026-07-31";

/** @param {string} name @param {PlainDate} left @param {Observation[]} [observations] @param {"completed" | "dropped-out"} [reason] @returns {Episode} */
function client(name, left, observations = [], reason = "completed") {
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
    discharged: { id: `d-${name}`, on: left, reason },
    observations,
    assignments: [],
  };
}

/** @param {PlainDate} on @param {"none" | "some" | "routine"} use @param {{ useDays?: number }} [fields] @returns {Observation} */
function told(on, use, fields = {}) {
  const by = "recovery-agent";
  return {
    id: on,
    on,
    kind: "contact",
    channel: "in-person",
    by,
    informant: "client",
    use,
    ...fields,
  };
}

/** Thirteen clients, A to M. @type {readonly Episode[]} */
export const clients = [
  client("A", "2026-01-15", [told("2026-04-10", "none")]),
  client("B", "2026-01-31", [told("2026-05-20", "none")]),
  client("C", "2026-02-10", [told("2026-03-20", "routine")]),
  client("D", "2026-02-28", [
    told("2026-03-15", "none"),
    { id: "m", on: "2026-05-25", kind: "missed-contact", reason: "not-home", by: "recovery-agent" },
  ]),
  client("E", "2026-03-01"),
  client("F", "2026-01-20", [{ id: "x", on: "2026-03-05", kind: "death", cause: "other" }]),
  client("G", "2026-03-31", [told("2026-06-28", "none")]),
  client("H", "2026-04-20", [told("2026-05-05", "routine")]),
  client("I", "2026-02-01", [], "dropped-out"),
  client("J", "2026-02-15", [{ id: "j", on: "2026-04-01", kind: "imprisonment" }]),
  client("K", "2026-03-10", [
    told("2026-04-01", "some", { useDays: 1 }),
    told("2026-06-05", "none"),
  ]),
  client("L", "2026-03-05", [told("2026-05-15", "none"), told("2026-06-25", "routine")]),
  client("M", "2026-02-20", [told("2026-05-18", "none")]),
];

/** Ten people followed for up to six months: when they were last seen, and what happened then. */
export const followed = [
  { time: 1, cause: "relapse" },
  { time: 2, cause: "relapse" },
  { time: 2, cause: "relapse" },
  { time: 2 },
  { time: 3, cause: "death" },
  { time: 4, cause: "relapse" },
  { time: 5 },
  { time: 6 },
  { time: 6 },
  { time: 6 },
];

/** A scheme of nine requirements, answered 1 to 3. @type {import("pulih").SniScheme} */
export const scheme = {
  id: "sni.picture",
  version: "1",
  standing: "illustrative",
  basis: "An invented scheme for a picture.",
  source: { title: "Picture of a profile", publisher: "pulih", year: 2026 },
  assumptions: [],
  edition: "2022",
  aspects: [
    { id: "institution", title: { id: "Kelembagaan", en: "Institution" } },
    { id: "service", title: { id: "Layanan", en: "Service" } },
    { id: "human-resources", title: { id: "Sumber daya manusia", en: "Human resources" } },
    { id: "facilities", title: { id: "Sarana prasarana", en: "Facilities" } },
  ],
  scales: [{ id: "1-3", levels: [1, 2, 3].map((answer) => ({ answer, points: answer })) }],
  requirements: [
    { id: "I1", aspect: "institution", scale: "1-3" },
    { id: "I2", aspect: "institution", scale: "1-3" },
    { id: "S1", aspect: "service", scale: "1-3" },
    { id: "S2", aspect: "service", scale: "1-3" },
    { id: "S3", aspect: "service", scale: "1-3" },
    { id: "H1", aspect: "human-resources", scale: "1-3" },
    { id: "H2", aspect: "human-resources", scale: "1-3" },
    { id: "F1", aspect: "facilities", scale: "1-3" },
    { id: "F2", aspect: "facilities", scale: "1-3" },
  ],
  aggregation: "points",
  normalization: "range",
};

/** An assessment under it: S3 does not apply, H2 was not assessed. @type {import("pulih").SniAssessment} */
export const assessment = {
  id: "a1",
  institutionId: "l1",
  on: "2026-01-15",
  edition: "2022",
  role: "self",
  answers: [
    ...Object.entries({ I1: 3, I2: 2, S1: 3, S2: 1, H1: 2, F1: 3, F2: 2 }).map(
      ([requirementId, answer]) => ({ requirementId, answer }),
    ),
    { requirementId: "S3", notApplicable: { reason: "not offered here", confirmedBy: "bnn" } },
  ],
};

/** Four units formed in 2021, by what they did in 2022, 2023 and 2024: yes, no, or not reported. */
const courses = { a: "YYY", b: "YNY", c: "YNN", d: "Y?Y" };

/** @type {import("pulih").IbmUnit[]} */
export const units = Object.keys(courses).map((id) => ({
  id,
  region: "32.01.01.2001",
  formedOn: "2021-05-01",
}));

const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];

/** @param {(year: number, sign: string, id: string) => unknown[]} make */
const eachYear = (make) =>
  Object.entries(courses).flatMap(([id, signs]) =>
    [...signs].flatMap((sign, i) => make(2022 + i, sign, id)),
  );

/** Reports of every month but those of years that were not reported. */
export const reports = /** @type {import("pulih").IbmReportRecord[]} */ (
  eachYear((year, sign, unitId) =>
    sign === "?"
      ? []
      : months.map((month) => ({
          unitId,
          month: `${year}-${month}`,
          nil: sign === "N" || month !== "03",
        })),
  )
);

/** One activity in each year with a yes. */
export const activities = /** @type {import("pulih").IbmActivity[]} */ (
  eachYear((year, sign, unitId) =>
    sign === "Y"
      ? [{ id: `${unitId}-${year}`, unitId, on: `${year}-03-10`, kind: "outreach", people: 10 }]
      : [],
  )
);
