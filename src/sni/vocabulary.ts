/**
 * Editions of the standard SNI 8807, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const sniEditions = ["2019", "2022"] as const;

/**
 * An edition of the standard SNI 8807, by its year. Nothing is carried from one edition to another.
 *
 * @since 0.1.0
 */
export type SniEdition = (typeof sniEditions)[number];

/**
 * What a scheme may be for, for `<select>` lists: an edition of the standard, or an instrument from
 * before it.
 *
 * @since 0.1.0
 */
export const sniSchemeEditions = ["pre-sni", "2019", "2022"] as const;

/**
 * What a scheme is for: an edition of the standard, or `pre-sni`, an instrument from before it,
 * which is no edition.
 *
 * @since 0.1.0
 */
export type SniSchemeEdition = (typeof sniSchemeEditions)[number];

/**
 * The four aspects under which BNN publicly describes SNI 8807, for `<select>` lists.
 *
 * @source BNN, evaluation of the fulfilment of SNI 8807:2022, 2023:
 *   https://bnn.go.id/bnn-ri-lakukan-evaluasi-pemenuhan-sni-88072022-tahun-2023/
 * @since 0.1.0
 */
export const sniAspects = ["institution", "service", "human-resources", "facilities"] as const;

/**
 * One of the four aspects: `institution` (kelembagaan), `service` (layanan), `human-resources` (SDM),
 * `facilities` (sarana prasarana).
 *
 * @since 0.1.0
 */
export type SniAspect = (typeof sniAspects)[number];

/**
 * Who assesses, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const sniAssessorRoles = ["self", "verifier"] as const;

/**
 * Who assesses: the institution it`self`, or the `verifier` (BNN or its committee).
 *
 * @since 0.1.0
 */
export type SniAssessorRole = (typeof sniAssessorRoles)[number];

/**
 * Ways of finding evidence, for `<select>` lists.
 *
 * @source Press on the technical guidance of 2024: observation, interview, document review.
 *   https://www.mediabhayangkara.id/2024/05/bimbingan-teknis-lembaga-rehabilitasi.html
 * @since 0.1.0
 */
export const sniMethods = ["observation", "interview", "document-review"] as const;

/**
 * A way of finding evidence: `observation`, `interview` or `document-review`.
 *
 * @since 0.1.0
 */
export type SniMethod = (typeof sniMethods)[number];

/**
 * Grades of a nonconformity that an assessor wrote down, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const sniNonconformityGrades = ["major", "minor", "observation"] as const;

/**
 * A grade of a nonconformity: `major`, `minor`, or a mere `observation`. That audits of SNI 8807 use
 * these words is not public; they are those of audits in general.
 *
 * @since 0.1.0
 */
export type SniNonconformityGrade = (typeof sniNonconformityGrades)[number];

/**
 * Steps from target to certificate, in the order in which they are expected, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const sniMilestoneKinds = [
  "targeted",
  "assisted",
  "self-assessed",
  "verified",
  "recommended",
  "certified",
] as const;

/**
 * A step on the way to a certificate, each a fact by itself: `targeted` (menjadi target), `assisted`
 * (asistensi, bimbingan teknis), `self-assessed` (penilaian mandiri), `verified` (verifikasi),
 * `recommended` (rekomendasi BNN), `certified` (sertifikat LPK).
 *
 * @since 0.1.0
 */
export type SniMilestoneKind = (typeof sniMilestoneKinds)[number];

/**
 * Who may act on the way to a certificate, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const sniActors = [
  "institution",
  "bnn",
  "technical-committee",
  "certification-body",
  "other",
] as const;

/**
 * Who acts: the `institution` itself, `bnn` (BNN, BNNP, BNNK), the `technical-committee` (Komtek),
 * a `certification-body` (lembaga penilaian kesesuaian, LPK), or an `other`.
 *
 * @since 0.1.0
 */
export type SniActor = (typeof sniActors)[number];

/**
 * What may be said of a certificate on a day, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const sniCertificateStatuses = ["valid", "expired", "withdrawn", "term-unknown"] as const;

/**
 * What may be said of a certificate on a day: `valid`, `expired`, `withdrawn`, or `term-unknown`,
 * since no term is public and none was given.
 *
 * @since 0.1.0
 */
export type SniCertificateStatus = (typeof sniCertificateStatuses)[number];

/**
 * Answers to whether a scheme's verdict is reached, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const sniVerdicts = ["met", "unmet", "undecided"] as const;

/**
 * Whether a scheme's verdict is reached: `met` or `unmet` whatever the unassessed turn out to be,
 * else `undecided`.
 *
 * @since 0.1.0
 */
export type SniVerdict = (typeof sniVerdicts)[number];

/**
 * Reasons for which a gap plan raises a requirement, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const sniGapReasons = ["critical", "floor", "threshold", "further"] as const;

/**
 * Why a gap plan raises a requirement: it is `critical`, its aspect is below its `floor`, the total
 * is below the `threshold`, or it is a `further` gap that the verdict does not need.
 *
 * @since 0.1.0
 */
export type SniGapReason = (typeof sniGapReasons)[number];

/**
 * The five indicators of the rehabilitation capability index (IKR), for `<select>` lists.
 *
 * @source Press on the measurement of 2022:
 *   https://lensareportase.com/indeks-kapabilitas-rehabilitasi-meningkat-deputi-bidang-rehabilitasi-bnn-gelar-seminar-hasil-pengukuran-ikr
 * @since 0.1.0
 */
export const ikrIndicators = [
  "availability",
  "accessibility",
  "acceptability",
  "quality",
  "continuity",
] as const;

/**
 * An indicator of the IKR: `availability` (ketersediaan), `accessibility` (aksesibilitas),
 * `acceptability` (akseptabilitas), `quality` (kualitas), `continuity` (kontinuitas).
 *
 * @since 0.1.0
 */
export type IkrIndicator = (typeof ikrIndicators)[number];
