// The course of one invented client in Indonesian, and the same facts under four rules of relapse.
import {
  addMonths,
  admitEpisode,
  anyUse,
  changePhase,
  confirmedByUrine,
  dischargeEpisode,
  episodeStatus,
  evidenceGrade,
  followUp,
  observe,
  openEpisode,
  recordedClaim,
  relapseEvents,
  routineUse,
} from "pulih";
import {
  claimLabels,
  dischargeReasonLabels,
  episodeStateLabels,
  evidenceGradeLabels,
  followUpStatusLabels,
  formatDate,
  formatIssue,
  missedReasonLabels,
  monitorLabels,
  text,
  unknownReasonLabels,
  urineResultLabels,
  useAnswerLabels,
} from "pulih/text";
import { section, title, wrap } from "./page.js";

const id = /** @type {const} */ ({ language: "id" });
const asOf = "2026-07-31";
const discharged = "2026-03-05";

/** What was seen, told, tested and recorded after discharge. @type {import("pulih").Observation[]} */
const facts = [
  {
    id: "kunjungan-1",
    on: "2026-04-02",
    kind: "contact",
    channel: "in-person",
    by: "recovery-agent",
    informant: "client",
    use: "none",
  },
  {
    id: "telepon-1",
    on: "2026-04-24",
    kind: "contact",
    channel: "virtual",
    by: "recovery-agent",
    informant: "family",
    use: "some",
    useDays: 1,
  },
  { id: "tes-1", on: "2026-05-06", kind: "urine", result: "positive", explained: "none" },
  {
    id: "kunjungan-2",
    on: "2026-05-18",
    kind: "missed-contact",
    reason: "not-home",
    by: "recovery-agent",
  },
  {
    id: "tes-2",
    on: "2026-05-27",
    recordedOn: "2026-06-20",
    kind: "urine",
    result: "positive",
    explained: "none",
  },
  {
    id: "register-1",
    on: "2026-06-10",
    kind: "claim",
    claim: "not-relapsed",
    system: "register lama",
  },
];

/**
 * Returns the value of a step that must succeed here.
 *
 * @template T
 * @param {import("pulih").Result<T>} result
 */
function done(result) {
  if (result.ok) return result.value;
  throw new Error(result.issues.map((issue) => formatIssue(issue, { text, ...id })).join("\n"));
}

/** The course step by step: each function takes an episode and a fact and gives a new episode. */
function invented() {
  const opened = openEpisode({
    id: "E-001",
    personId: "klien-rekaan",
    institutionId: "lembaga-rekaan",
    nature: "social",
    modality: "inpatient",
    entry: "voluntary",
    registered: { id: "daftar", on: "2025-09-01" },
  });
  const admitted = admitEpisode(done(opened), { id: "masuk", on: "2025-09-08" });
  const primary = changePhase(done(admitted), { id: "fase", on: "2025-10-08", phase: "primary" });
  const left = dischargeEpisode(done(primary), {
    id: "pulang",
    on: discharged,
    reason: "completed",
  });
  const twice = dischargeEpisode(done(left), { id: "x", on: "2026-04-01", reason: "dropped-out" });
  return { twice, episode: facts.reduce((so, fact) => done(observe(so, fact)), done(left)) };
}

/** @typedef {ReturnType<typeof invented>["episode"]} Episode */

/** @param {import("pulih").PlainDate} day */
const on = (day) => formatDate(day, id);

/** @param {import("pulih").Observation} fact */
function told(fact) {
  if (fact.kind === "contact") {
    return `kontak oleh ${monitorLabels[fact.by].id}: ${useAnswerLabels[fact.use].id}`;
  }
  if (fact.kind === "urine") return `tes urine ${urineResultLabels[fact.result].id}`;
  if (fact.kind === "missed-contact") {
    return `kontak tidak terjadi: ${missedReasonLabels[fact.reason].id}`;
  }
  return fact.kind === "claim" ? claimLabels[fact.claim].id : fact.kind;
}

/** @param {Episode} episode */
function course(episode) {
  const { history, discharge, daysInTreatment } = episodeStatus(episode, { asOf });
  const steps = history.map(
    ({ state, on: day }) => `  ${on(day).padEnd(18)}${episodeStateLabels[state].id}`,
  );
  const reason = discharge ? dischargeReasonLabels[discharge.reason].id : "–";
  const seen = episode.observations.flatMap((fact) => {
    const grade = evidenceGrade(fact);
    const proof = grade ? `; bukti: ${evidenceGradeLabels[grade].id}` : "";
    return wrap(`  ${on(fact.on).padEnd(18)}`, `${told(fact)}${proof}`);
  });
  return [
    ...steps,
    ...wrap("  ", `Alasan pulang: ${reason}; lama layanan ${daysInTreatment} hari.`),
    "",
    ...wrap("  ", "Sesudah pulang hanya fakta yang dicatat; kambuh atau tidak dinilai kemudian:"),
    ...seen,
  ];
}

/** @param {Episode} episode @param {import("pulih").ObservationRule} rule */
function under(episode, rule) {
  const { events, lapses } = relapseEvents(episode, { rule, from: discharged, asOf });
  const known = followUp(episode, {
    from: discharged,
    to: addMonths(discharged, 3),
    rule,
    ascertainment: { beforeDays: 14, afterDays: 30, accepts: rule.evidence },
    asOf,
  });
  const [first] = events;
  const { after, by } = first?.onset ?? {};
  const onset =
    by && after ? `antara ${on(after)} dan ${on(by)}` : by ? `paling lambat ${on(by)}` : "";
  const reason = known.status === "unknown" ? `: ${unknownReasonLabels[known.reason].id}` : "";
  const proof =
    known.status === "clean" ? ` (${evidenceGradeLabels[known.evidence.grade].id})` : "";
  const name = typeof rule.title === "object" && rule.title ? rule.title.id : rule.id;
  return [
    "",
    `  ${name} [${rule.id}@${rule.version}]`,
    ...(first
      ? [
          `    kambuh dihitung  ${on(first.on)} (${evidenceGradeLabels[first.grade].id})`,
          `    mulai            ${onset}`,
        ]
      : ["    kambuh dihitung  tidak ada"]),
    `    lapse            ${lapses.map((lapse) => on(lapse.on)).join(", ") || "tidak ada"}`,
    ...wrap("    akhir jendela    ", `${followUpStatusLabels[known.status].id}${reason}${proof}`),
  ];
}

/** @param {Episode} episode */
function knowledge(episode) {
  const count = (/** @type {import("pulih").PlainDate} */ knownAt) =>
    relapseEvents(episode, { rule: routineUse, asOf, knownAt }).events.length;
  return wrap(
    "  ",
    `Tes kedua baru dicatat 20 Juni. Menurut yang diketahui pada 19 Juni, aturan pemakaian rutin menemukan ${count("2026-06-19")} kambuh; pada 20 Juni, ${count("2026-06-20")}. Laporan lama dapat dihitung ulang seperti adanya.`,
  );
}

/** Returns the page, line by line. */
export function clientCourse() {
  const { twice, episode } = invented();
  const refused = twice.ok ? [] : twice.issues.map((issue) => formatIssue(issue, { text, ...id }));
  return [
    ...title("Seorang klien rekaan: fakta, lalu penilaian"),
    ...section("12. Perjalanan klien, menurut fakta yang dicatat"),
    ...course(episode),
    "",
    "  Pulang dua kali ditolak, dengan alasannya:",
    ...refused.flatMap((line) => wrap("  - ", line)),
    ...section(`13. Fakta yang sama menurut empat aturan, tiga bulan sejak ${on(discharged)}`),
    ...[anyUse, confirmedByUrine, routineUse, recordedClaim].flatMap((rule) =>
      under(episode, rule),
    ),
    "",
    ...wrap(
      "  ",
      "Satu klien, empat jawaban: angka tanpa aturannya tidak berarti. Catatan register adalah fakta tentang register, bukan tentang klien.",
    ),
    "",
    ...knowledge(episode),
  ];
}
