import type { Labels } from "../issue/index";
import type {
  AgreementSupport,
  FacilityKind,
  IpwlMinistry,
  LegalEntityKind,
  LicenceKind,
  LksGrade,
  Operator,
  Ownership,
  Recommender,
  StaffRole,
} from "./vocabulary";

/**
 * Names of the owners of institutions.
 *
 * @since 0.1.0
 */
export const ownershipLabels: Labels<Ownership> = {
  government: { id: "instansi pemerintah", en: "government" },
  community: { id: "komponen masyarakat", en: "community" },
};

/**
 * Names of the bodies that run institutions.
 *
 * @since 0.1.0
 */
export const operatorLabels: Labels<Operator> = {
  bnn: { id: "BNN", en: "BNN" },
  health: { id: "Kementerian Kesehatan", en: "Ministry of Health" },
  "social-affairs": { id: "Kementerian Sosial", en: "Ministry of Social Affairs" },
  "local-government": { id: "pemerintah daerah", en: "local government" },
  corrections: { id: "Pemasyarakatan", en: "corrections" },
  police: { id: "Polri", en: "police" },
  foundation: { id: "yayasan", en: "foundation" },
  association: { id: "perkumpulan atau LSM", en: "association" },
  pesantren: { id: "pondok pesantren", en: "pesantren" },
  "religious-body": { id: "badan keagamaan", en: "religious body" },
  company: { id: "perusahaan", en: "company" },
  other: { id: "lainnya", en: "other" },
};

/**
 * Names of the kinds of facilities.
 *
 * @since 0.1.0
 */
export const facilityKindLabels: Labels<FacilityKind> = {
  center: { id: "balai atau loka rehabilitasi", en: "rehabilitation center" },
  clinic: { id: "klinik", en: "clinic" },
  hospital: { id: "rumah sakit", en: "hospital" },
  puskesmas: { id: "puskesmas", en: "public health center (puskesmas)" },
  "social-home": { id: "panti atau sentra", en: "social home" },
  prison: { id: "lapas, rutan, atau LPKA", en: "prison" },
  "community-house": { id: "rumah komunitas", en: "community house" },
  other: { id: "lainnya", en: "other" },
};

/**
 * Names of the kinds of legal entities.
 *
 * @since 0.1.0
 */
export const legalEntityKindLabels: Labels<LegalEntityKind> = {
  foundation: { id: "yayasan", en: "foundation" },
  association: { id: "perkumpulan", en: "association" },
  company: { id: "perseroan", en: "company" },
  other: { id: "lainnya", en: "other" },
};

/**
 * Names of the kinds of licences.
 *
 * @since 0.1.0
 */
export const licenceKindLabels: Labels<LicenceKind> = {
  "social-registration": { id: "tanda daftar sosial", en: "social registration" },
  "operating-permit": { id: "izin operasional", en: "operating permit" },
  "clinic-permit": { id: "izin klinik", en: "clinic permit" },
  other: { id: "lainnya", en: "other" },
};

/**
 * Names of the ministries that designate IPWL.
 *
 * @since 0.1.0
 */
export const ipwlMinistryLabels: Labels<IpwlMinistry> = {
  health: { id: "Kementerian Kesehatan", en: "Ministry of Health" },
  "social-affairs": { id: "Kementerian Sosial", en: "Ministry of Social Affairs" },
};

/**
 * Names of the grades of LKS accreditation.
 *
 * @since 0.1.0
 */
export const lksGradeLabels: Labels<LksGrade> = {
  A: { id: "A", en: "A" },
  B: { id: "B", en: "B" },
  C: { id: "C", en: "C" },
};

/**
 * Names of the kinds of support under an agreement.
 *
 * @since 0.1.0
 */
export const agreementSupportLabels: Labels<AgreementSupport> = {
  operational: { id: "dukungan operasional", en: "operational support" },
  quality: { id: "peningkatan kualitas program", en: "support for the program's quality" },
};

/**
 * Names of the offices that recommend.
 *
 * @since 0.1.0
 */
export const recommenderLabels: Labels<Recommender> = {
  "provincial-social-office": { id: "dinas sosial provinsi", en: "provincial social office" },
  "local-social-office": {
    id: "dinas sosial kabupaten/kota",
    en: "social office of the regency or city",
  },
  bnnp: { id: "BNNP", en: "BNNP" },
  bnnk: { id: "BNNK", en: "BNNK" },
  other: { id: "lainnya", en: "other" },
};

/**
 * Names of the roles of staff.
 *
 * @since 0.1.0
 */
export const staffRoleLabels: Labels<StaffRole> = {
  manager: { id: "pengelola", en: "manager" },
  assessor: { id: "asesor", en: "assessor" },
  "addiction-counselor": { id: "konselor adiksi", en: "addiction counselor" },
  "social-worker": { id: "pekerja sosial", en: "social worker" },
  psychologist: { id: "psikolog", en: "psychologist" },
  psychiatrist: { id: "psikiater", en: "psychiatrist" },
  physician: { id: "dokter", en: "physician" },
  nurse: { id: "perawat", en: "nurse" },
  pharmacist: { id: "apoteker", en: "pharmacist" },
  "laboratory-analyst": { id: "analis laboratorium", en: "laboratory analyst" },
  "religious-counselor": { id: "pembimbing rohani", en: "religious counselor" },
  instructor: { id: "instruktur", en: "instructor" },
  administration: { id: "tenaga administrasi", en: "administration" },
  security: { id: "petugas keamanan", en: "security" },
  other: { id: "lainnya", en: "other" },
};
