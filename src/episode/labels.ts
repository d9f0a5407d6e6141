import type { Labels } from "../issue/index";
import type {
  AbsenceKind,
  Claim,
  ContactChannel,
  DeathCause,
  DischargeReason,
  EntryRoute,
  EpisodeState,
  Informant,
  MissedReason,
  Monitor,
  Phase,
  Severity,
  Sex,
  Substance,
  UrineExplanation,
  UrineResult,
  UseAnswer,
} from "./vocabulary";

export { modalityLabels, natureLabels } from "../program/text";

/**
 * Names of the routes into rehabilitation.
 *
 * @since 0.1.0
 */
export const entryRouteLabels: Labels<EntryRoute> = {
  voluntary: { id: "sukarela (wajib lapor)", en: "voluntary (self-report)" },
  compulsory: { id: "proses hukum", en: "compulsory, through law enforcement" },
  "integrated-assessment": {
    id: "Tim Asesmen Terpadu (TAT)",
    en: "integrated assessment team (TAT)",
  },
  referral: { id: "rujukan", en: "referral" },
};

/**
 * Names of the phases of a course.
 *
 * @since 0.1.0
 */
export const phaseLabels: Labels<Phase> = {
  detoxification: { id: "detoksifikasi", en: "detoxification" },
  "entry-unit": { id: "entry unit", en: "entry unit" },
  primary: { id: "primary", en: "primary" },
  "re-entry": { id: "re-entry", en: "re-entry" },
  counseling: { id: "konseling", en: "counseling" },
  "group-therapy": { id: "terapi kelompok", en: "group therapy" },
  "symptomatic-therapy": { id: "terapi simtomatik", en: "symptomatic therapy" },
  aftercare: { id: "bina lanjut (pascarehabilitasi)", en: "aftercare (bina lanjut)" },
};

/**
 * Names of the reasons for discharge (terminasi).
 *
 * @since 0.1.0
 */
export const dischargeReasonLabels: Labels<DischargeReason> = {
  completed: { id: "selesai program", en: "completed" },
  "mutual-agreement": { id: "kesepakatan bersama", en: "by mutual agreement" },
  "order-ended": { id: "masa putusan atau penetapan berakhir", en: "order ended" },
  transferred: { id: "dirujuk", en: "transferred" },
  "dropped-out": { id: "putus rehabilitasi (drop out)", en: "dropped out" },
  "against-advice": { id: "keluar tidak sesuai anjuran", en: "left against advice" },
  declined: { id: "menolak layanan", en: "declined treatment" },
  "non-compliance": {
    id: "dikeluarkan karena melanggar aturan",
    en: "discharged for non-compliance",
  },
  imprisoned: { id: "dipenjara", en: "imprisoned" },
  "moved-away": { id: "pindah tempat tinggal", en: "moved away" },
  "no-suitable-treatment": { id: "tidak ada layanan yang sesuai", en: "no suitable treatment" },
  died: { id: "meninggal dunia", en: "died" },
  other: { id: "lainnya", en: "other" },
  unknown: { id: "tidak diketahui", en: "unknown" },
};

/**
 * Names of the those who follow clients.
 *
 * @since 0.1.0
 */
export const monitorLabels: Labels<Monitor> = {
  "recovery-agent": { id: "Agen Pemulihan", en: "recovery agent (Agen Pemulihan)" },
  "rehabilitation-officer": { id: "petugas rehabilitasi", en: "rehabilitation officer" },
  facilitator: { id: "fasilitator rehabilitasi", en: "rehabilitation facilitator" },
  family: { id: "keluarga", en: "family" },
  other: { id: "lainnya", en: "other" },
};

/**
 * Names of the groups of substances.
 *
 * @since 0.1.0
 */
export const substanceLabels: Labels<Substance> = {
  tobacco: { id: "tembakau", en: "tobacco" },
  alcohol: { id: "alkohol", en: "alcohol" },
  cannabis: { id: "ganja", en: "cannabis" },
  cocaine: { id: "kokain", en: "cocaine" },
  amphetamines: { id: "stimulan jenis amfetamin", en: "amphetamine-type stimulants" },
  inhalants: { id: "inhalan", en: "inhalants" },
  sedatives: { id: "sedatif atau obat tidur", en: "sedatives or sleeping pills" },
  hallucinogens: { id: "halusinogen", en: "hallucinogens" },
  opioids: { id: "opioid", en: "opioids" },
  other: { id: "lainnya", en: "other" },
};

/**
 * Names of the bands of severity of use.
 *
 * @since 0.1.0
 */
export const useSeverityLabels: Labels<Severity> = {
  mild: { id: "ringan", en: "mild" },
  moderate: { id: "sedang", en: "moderate" },
  severe: { id: "berat", en: "severe" },
};

/**
 * Names of the sexes.
 *
 * @since 0.1.0
 */
export const sexLabels: Labels<Sex> = {
  female: { id: "perempuan", en: "female" },
  male: { id: "laki-laki", en: "male" },
};

/**
 * Names of the answers about use.
 *
 * @since 0.1.0
 */
export const useAnswerLabels: Labels<UseAnswer> = {
  none: { id: "tidak memakai", en: "no use" },
  some: { id: "memakai sesekali (lapse)", en: "some use (a lapse)" },
  routine: { id: "memakai rutin kembali (kambuh)", en: "routine use again (relapse)" },
  unknown: { id: "tidak diketahui", en: "not known" },
  refused: { id: "menolak menjawab", en: "refused to answer" },
};

/**
 * Names of the reasons why a contact did not happen.
 *
 * @since 0.1.0
 */
export const missedReasonLabels: Labels<MissedReason> = {
  "no-visit-made": { id: "tidak dikunjungi", en: "no visit was made" },
  "wrong-address": { id: "alamat tidak sesuai", en: "wrong address" },
  "not-home": { id: "tidak ada di rumah", en: "not at home" },
  refused: { id: "menolak", en: "refused" },
  unreachable: { id: "tidak dapat dihubungi", en: "could not be reached" },
  moved: { id: "pindah", en: "moved" },
  imprisoned: { id: "dipenjara", en: "in prison" },
  hospitalized: { id: "dirawat di rumah sakit", en: "in hospital" },
};

/**
 * Names of the results of a urine test.
 *
 * @since 0.1.0
 */
export const urineResultLabels: Labels<UrineResult> = {
  negative: { id: "negatif", en: "negative" },
  positive: { id: "positif", en: "positive" },
  invalid: { id: "tidak sah", en: "invalid" },
  refused: { id: "menolak dites", en: "refused" },
  "not-given": { id: "sampel tidak diberikan", en: "no sample given" },
};

/**
 * Names of the what older registers recorded.
 *
 * @since 0.1.0
 */
export const claimLabels: Labels<Claim> = {
  relapsed: { id: "tercatat kambuh", en: "recorded as relapsed" },
  "not-relapsed": { id: "tercatat tidak kambuh", en: "recorded as not relapsed" },
  lost: { id: "tercatat hilang kontak", en: "recorded as lost" },
};

/**
 * Names of the channels of a contact.
 *
 * @since 0.1.0
 */
export const contactChannelLabels: Labels<ContactChannel> = {
  "in-person": { id: "langsung", en: "in person" },
  virtual: { id: "virtual", en: "virtual" },
};

/**
 * Names of the those who may tell of a client.
 *
 * @since 0.1.0
 */
export const informantLabels: Labels<Informant> = {
  client: { id: "klien", en: "client" },
  family: { id: "keluarga", en: "family" },
  community: { id: "masyarakat", en: "community" },
  staff: { id: "petugas", en: "staff" },
};

/**
 * Names of the explanations of a positive urine test.
 *
 * @since 0.1.0
 */
export const urineExplanationLabels: Labels<UrineExplanation> = {
  prescribed: { id: "zat diresepkan", en: "prescribed substance" },
  none: { id: "tidak ada penjelasan", en: "no explanation" },
  unknown: { id: "tidak diketahui", en: "not known" },
};

/**
 * Names of the kinds of absence.
 *
 * @since 0.1.0
 */
export const absenceKindLabels: Labels<AbsenceKind> = {
  imprisonment: { id: "di penjara", en: "in prison" },
  hospitalization: { id: "di rumah sakit", en: "in hospital" },
  "moved-away": { id: "tinggal di tempat lain", en: "living elsewhere" },
};

/**
 * Names of the causes of death.
 *
 * @since 0.1.0
 */
export const deathCauseLabels: Labels<DeathCause> = {
  "drug-related": { id: "terkait narkotika", en: "drug-related" },
  other: { id: "sebab lain", en: "other" },
  unknown: { id: "tidak diketahui", en: "not known" },
};

/**
 * Names of the states of an episode.
 *
 * @since 0.1.0
 */
export const episodeStateLabels: Labels<EpisodeState> = {
  "not-registered": { id: "belum terdaftar", en: "not registered" },
  registered: { id: "registrasi", en: "registered" },
  screened: { id: "skrining", en: "screened" },
  assessed: { id: "asesmen", en: "assessed" },
  "in-treatment": { id: "dalam layanan", en: "in treatment" },
  discharged: { id: "terminasi", en: "discharged" },
  died: { id: "meninggal dunia", en: "died" },
};
