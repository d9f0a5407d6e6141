import type { Labels } from "../issue/index";
import type {
  AftercareAnchor,
  AftercareState,
  ContactPurpose,
  ContactStatus,
  ExtensionReason,
  SuspensionRule,
  UnplannedReason,
} from "./vocabulary";

/**
 * Names of the days from which segments are counted.
 *
 * @since 0.1.0
 */
export const aftercareAnchorLabels: Labels<AftercareAnchor> = {
  admission: { id: "sejak masuk", en: "from admission" },
  discharge: { id: "sejak terminasi", en: "from discharge" },
};

/**
 * Names of the purposes of contacts.
 *
 * @since 0.1.0
 */
export const contactPurposeLabels: Labels<ContactPurpose> = {
  companionship: { id: "pendampingan", en: "companionship" },
  monitoring: { id: "pemantauan", en: "monitoring" },
  measurement: { id: "pengukuran derajat keterpulihan", en: "measurement of recovery" },
};

/**
 * Names of the statuses of contacts.
 *
 * @since 0.1.0
 */
export const contactStatusLabels: Labels<ContactStatus> = {
  scheduled: { id: "terjadwal", en: "scheduled" },
  open: { id: "dapat dilakukan", en: "open" },
  overdue: { id: "lewat jatuh tempo", en: "overdue" },
  done: { id: "dilakukan", en: "done" },
  "done-late": { id: "dilakukan terlambat", en: "done late" },
  missed: { id: "terlewat", en: "missed" },
  "not-possible": { id: "tidak dapat dilakukan", en: "not possible" },
  suspended: { id: "ditangguhkan", en: "suspended" },
};

/**
 * Names of the states of aftercare.
 *
 * @since 0.1.0
 */
export const aftercareStateLabels: Labels<AftercareState> = {
  died: { id: "meninggal", en: "died" },
  readmitted: { id: "dirawat kembali", en: "readmitted" },
  "not-started": { id: "belum mulai", en: "not started" },
  relapsed: { id: "kambuh", en: "relapsed" },
  completed: { id: "selesai", en: "completed" },
  lost: { id: "hilang kontak", en: "lost" },
  "not-completed": { id: "berakhir tanpa selesai", en: "ended without completion" },
  suspended: { id: "ditangguhkan", en: "suspended" },
  "minimum-reached": { id: "lama minimum tercapai", en: "minimum reached" },
  active: { id: "berjalan", en: "active" },
};

/**
 * Names of what an absence does.
 *
 * @since 0.1.0
 */
export const suspensionRuleLabels: Labels<SuspensionRule> = {
  shift: { id: "jadwal bergeser", en: "contacts move" },
  keep: { id: "jadwal tetap", en: "contacts stay on their days" },
  none: { id: "tanpa pengaruh", en: "no effect" },
};

/**
 * Names of the reasons for lengthening aftercare.
 *
 * @since 0.1.0
 */
export const extensionReasonLabels: Labels<ExtensionReason> = {
  "use-reported": { id: "ada pemakaian", en: "use was reported" },
  "missed-contacts": { id: "kontak terlewat", en: "contacts were missed" },
  "high-risk": { id: "risiko tinggi", en: "high risk" },
  "client-request": { id: "permintaan klien", en: "the client's request" },
  "court-order": { id: "putusan pengadilan", en: "a court's order" },
  other: { id: "lainnya", en: "other" },
};

/**
 * Names of the reasons why a contact is none of those planned.
 *
 * @since 0.1.0
 */
export const unplannedReasonLabels: Labels<UnplannedReason> = {
  "outside-window": { id: "di luar jendela", en: "outside its window" },
  "second-in-window": { id: "kedua dalam satu jendela", en: "second in a window" },
  channel: { id: "virtual, padahal harus langsung", en: "virtual where a meeting is required" },
  monitor: { id: "pelaksana tidak berwenang", en: "made by someone who may not" },
  informant: { id: "pemberi keterangan tidak diterima", en: "told by someone not accepted" },
};
