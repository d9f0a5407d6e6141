import type { Language } from "../calendar/index";
import {
  contactChannelLabels,
  dischargeReasonLabels,
  entryRouteLabels,
  modalityLabels,
  monitorLabels,
  natureLabels,
  sexLabels,
  substanceLabels,
  useSeverityLabels,
} from "../episode/text";
import type { Labels } from "../issue/index";
import { recordEventLabels } from "./gap-labels";
import {
  outsideReasonLabels,
  recoveryStateLabels,
  recoveryUnknownReasonLabels,
  setAsideReasonLabels,
} from "./labels";
import type { RecoveryRecord } from "./record-types";

/** What is said of a column: what it means, and the names of its values or what it is counted in. */
export interface ColumnText {
  type: "string" | "integer" | "date" | "category";
  meaning: Record<Language, string>;
  unit?: "day" | "year" | "lapse";
  values?: Labels;
}

type Columns = Partial<Record<keyof RecoveryRecord, ColumnText>>;

/** The columns before the clock. */
export const identityColumns = {
  personId: {
    type: "string",
    meaning: { id: "Nama samaran orangnya.", en: "Pseudonym of the person." },
  },
  episodeId: {
    type: "string",
    meaning: {
      id: "Episode pertama dari rangkaian layanan yang dihitung.",
      en: "First episode of the course of care that is counted.",
    },
  },
  institutionId: {
    type: "string",
    meaning: { id: "Lembaga episode itu.", en: "Institution of that episode." },
  },
  region: {
    type: "string",
    meaning: { id: "Kode wilayah tempat tinggal.", en: "Code of the region of residence." },
  },
  satker: {
    type: "string",
    meaning: {
      id: "Satuan kerja BNN yang bertanggung jawab.",
      en: "BNN work unit that is responsible.",
    },
  },
  nature: {
    type: "category",
    meaning: { id: "Sifat rehabilitasi.", en: "Nature of rehabilitation." },
    values: natureLabels,
  },
  modality: {
    type: "category",
    meaning: { id: "Bentuk layanan.", en: "Modality of care." },
    values: modalityLabels,
  },
  entry: {
    type: "category",
    meaning: { id: "Jalur masuk rehabilitasi.", en: "Route into rehabilitation." },
    values: entryRouteLabels,
  },
  sex: {
    type: "category",
    meaning: { id: "Jenis kelamin menurut catatan.", en: "Sex as recorded." },
    values: sexLabels,
  },
  ageAtAdmission: {
    type: "integer",
    meaning: {
      id: "Umur dalam tahun penuh saat masuk.",
      en: "Age in completed years at admission.",
    },
    unit: "year",
  },
  primarySubstance: {
    type: "category",
    meaning: { id: "Golongan zat utama.", en: "Group of the substance that matters most." },
    values: substanceLabels,
  },
  severity: {
    type: "category",
    meaning: { id: "Tingkat keparahan penggunaan saat masuk.", en: "Severity of use at intake." },
    values: useSeverityLabels,
  },
  dischargeReason: {
    type: "category",
    meaning: {
      id: "Alasan rangkaian layanan itu berakhir. Kosong selama masih berjalan.",
      en: "Why the course of care ended. Empty while it lasts.",
    },
    values: dischargeReasonLabels,
  },
  state: {
    type: "category",
    meaning: {
      id: "Keadaan yang dihitung untuk orang itu.",
      en: "The state in which the person is counted.",
    },
    values: recoveryStateLabels,
  },
  reason: {
    type: "category",
    meaning: {
      id: "Sebabnya, bila ada lebih dari satu sebab bagi keadaan itu.",
      en: "Why, where there is more than one way to the state.",
    },
    values: { ...recoveryUnknownReasonLabels, ...setAsideReasonLabels, ...outsideReasonLabels },
  },
} satisfies Columns;

/** The columns of the follow-up. */
export const followUpColumns = {
  settlesOn: {
    type: "date",
    meaning: {
      id: "Hari terakhir untuk bukti; pada hari itu keadaannya tetap.",
      en: "Last day for evidence, on which the state is settled.",
    },
  },
  event: {
    type: "category",
    meaning: {
      id: "Yang mengakhiri pemantauan dalam masa pantau.",
      en: "What ended the follow-up within the window.",
    },
    values: recordEventLabels,
  },
  days: {
    type: "integer",
    meaning: {
      id: "Hari kejadian menurut aturan, atau hari terakhir yang diketahui tanpa relaps.",
      en: "Day on which the event counts, or last day known to be without relapse.",
    },
    unit: "day",
  },
  left: {
    type: "integer",
    meaning: {
      id: "Hari terakhir yang diketahui tanpa kejadian; bila meninggal, hari meninggalnya.",
      en: "Last day known to be without event; of a death, its day.",
    },
    unit: "day",
  },
  right: {
    type: "integer",
    meaning: {
      id: "Hari paling lambat kejadian mulai. Kosong bila tidak ada kejadian.",
      en: "The day by which the event had begun. Empty where there was none.",
    },
    unit: "day",
  },
} satisfies Columns;

/** The columns after the grade of evidence. */
export const evidenceColumns = {
  evidenceBy: {
    type: "category",
    meaning: {
      id: "Peran yang mengadakan kontak itu. Kosong untuk tes dan register.",
      en: "Role of the one who made that contact. Empty for tests and registers.",
    },
    values: monitorLabels,
  },
  evidenceChannel: {
    type: "category",
    meaning: {
      id: "Cara kontak itu. Kosong untuk tes dan register.",
      en: "Channel of that contact. Empty for tests and registers.",
    },
    values: contactChannelLabels,
  },
  lapses: {
    type: "integer",
    meaning: {
      id: "Jumlah pemakaian dalam masa pantau yang bukan relaps menurut aturan. Kosong bila tidak dinilai.",
      en: "Number of times of use within the window that the rule does not call relapse. Empty where it was not asked.",
    },
    unit: "lapse",
  },
} satisfies Columns;
