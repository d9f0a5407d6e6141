/**
 * Who can own an institution, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const ownerships = ["government", "community"] as const;

/**
 * Who owns an institution: the `government` (instansi pemerintah), or the `community` (komponen
 * masyarakat), private owners among it.
 *
 * @since 0.1.0
 */
export type Ownership = (typeof ownerships)[number];

/**
 * Bodies that run institutions, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const operators = [
  "bnn",
  "health",
  "social-affairs",
  "local-government",
  "corrections",
  "police",
  "foundation",
  "association",
  "pesantren",
  "religious-body",
  "company",
  "other",
] as const;

/**
 * The body that runs an institution: BNN, the service of a ministry (`health`, `social-affairs`,
 * `corrections`), `local-government`, `police`, a `foundation` (yayasan), an `association`
 * (perkumpulan, LSM), a `pesantren`, a `religious-body`, a `company` or another.
 *
 * @since 0.1.0
 */
export type Operator = (typeof operators)[number];

/**
 * Kinds of facilities, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const facilityKinds = [
  "center",
  "clinic",
  "hospital",
  "puskesmas",
  "social-home",
  "prison",
  "community-house",
  "other",
] as const;

/**
 * Kind of facility: a rehabilitation `center` (balai besar, balai, loka), a `clinic`, a `hospital`, a
 * `puskesmas`, a `social-home` (panti, sentra), a `prison` (lapas, rutan, LPKA), a `community-house`
 * or another. A name does not tell the owner: a loka can belong to a local hospital.
 *
 * @since 0.1.0
 */
export type FacilityKind = (typeof facilityKinds)[number];

/**
 * Kinds of legal entities, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const legalEntityKinds = ["foundation", "association", "company", "other"] as const;

/**
 * Kind of legal entity: `foundation` (yayasan), `association` (perkumpulan), `company` or another.
 *
 * @since 0.1.0
 */
export type LegalEntityKind = (typeof legalEntityKinds)[number];

/**
 * Kinds of licences, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const licenceKinds = [
  "social-registration",
  "operating-permit",
  "clinic-permit",
  "other",
] as const;

/**
 * Kind of licence: `social-registration` (tanda daftar with the ministry or a social office),
 * `operating-permit` (izin operasional), `clinic-permit` (izin klinik) or another.
 *
 * @since 0.1.0
 */
export type LicenceKind = (typeof licenceKinds)[number];

/**
 * Ministries that designate IPWL, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const ipwlMinistries = ["health", "social-affairs"] as const;

/**
 * Ministry whose designation makes an institution an IPWL (Institusi Penerima Wajib Lapor).
 *
 * @since 0.1.0
 */
export type IpwlMinistry = (typeof ipwlMinistries)[number];

/**
 * Grades of LKS accreditation, highest first, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const lksGrades = ["A", "B", "C"] as const;

/**
 * Grade of the accreditation of a social welfare institution (LKS). It says nothing of SNI 8807.
 *
 * @since 0.1.0
 */
export type LksGrade = (typeof lksGrades)[number];

/**
 * Kinds of support that BNN gives under an agreement, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const agreementSupports = ["operational", "quality"] as const;

/**
 * Support that BNN gives under an agreement: `operational`, or for the `quality` of the program.
 *
 * @since 0.1.0
 */
export type AgreementSupport = (typeof agreementSupports)[number];

/**
 * Offices that recommend an institution, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const recommenders = [
  "provincial-social-office",
  "local-social-office",
  "bnnp",
  "bnnk",
  "other",
] as const;

/**
 * Office that recommends an institution: the social office of the province or of the regency or
 * city, a BNNP or BNNK, or another.
 *
 * @since 0.1.0
 */
export type Recommender = (typeof recommenders)[number];

/**
 * Roles of staff, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const staffRoles = [
  "manager",
  "assessor",
  "addiction-counselor",
  "social-worker",
  "psychologist",
  "psychiatrist",
  "physician",
  "nurse",
  "pharmacist",
  "laboratory-analyst",
  "religious-counselor",
  "instructor",
  "administration",
  "security",
  "other",
] as const;

/**
 * Role in which someone works at an institution.
 *
 * @since 0.1.0
 */
export type StaffRole = (typeof staffRoles)[number];
