import type { Labels, Texts } from "../issue/index";
import type { SupervisionFindingCode, SupervisionIssueCode } from "./codes";
import type {
  SupervisionChannel,
  SupervisionGroup,
  SupervisionStatus,
  SupervisionTier,
  SupervisionTopic,
} from "./vocabulary";

/**
 * Names of the groups of what is supervised.
 *
 * @since 0.1.0
 */
export const supervisionGroupLabels: Labels<SupervisionGroup> = {
  "national-priority-institution": {
    id: "lembaga prioritas nasional",
    en: "institutions of national priority",
  },
  "regency-institution": {
    id: "lembaga tingkat kabupaten/kota",
    en: "institutions of regencies and cities",
  },
  "other-institution": { id: "lembaga lain", en: "other institutions" },
  "new-ibm-unit": { id: "unit IBM baru", en: "new IBM units" },
  "sustained-ibm-unit": { id: "unit IBM lama", en: "older IBM units" },
};

/**
 * Names of the tiers.
 *
 * @since 0.1.0
 */
export const supervisionTierLabels: Labels<SupervisionTier> = {
  central: { id: "BNN pusat", en: "BNN, central" },
  province: { id: "BNNP", en: "provincial office (BNNP)" },
  regency: { id: "BNNK", en: "regency office (BNNK)" },
};

/**
 * Names of the channels of a visit.
 *
 * @since 0.1.0
 */
export const supervisionChannelLabels: Labels<SupervisionChannel> = {
  "in-person": { id: "langsung", en: "in person" },
  online: { id: "daring", en: "online" },
};

/**
 * Names of what is looked at.
 *
 * @since 0.1.0
 */
export const supervisionTopicLabels: Labels<SupervisionTopic> = {
  "sni-8807": { id: "pemenuhan SNI 8807", en: "conformity with SNI 8807" },
  "ibm-management": { id: "pengelolaan unit IBM", en: "management of the IBM unit" },
};

/**
 * Names of the statuses of a visit.
 *
 * @since 0.1.0
 */
export const supervisionStatusLabels: Labels<SupervisionStatus> = {
  scheduled: { id: "terjadwal", en: "scheduled" },
  open: { id: "dapat dilakukan", en: "open" },
  overdue: { id: "lewat jatuh tempo", en: "overdue" },
  done: { id: "dilakukan", en: "done" },
  missed: { id: "terlewat", en: "missed" },
};

/**
 * Sentences for every finding and fault of supervision.
 *
 * @since 0.1.0
 */
export const supervisionText: Texts<SupervisionFindingCode | SupervisionIssueCode> = {
  "supervision.group": {
    id: "termasuk {observed}.",
    en: "one of the {observed}.",
    labels: { observed: supervisionGroupLabels },
  },
  "supervision.visits-held": {
    id: "disyaratkan {required} kunjungan; dilakukan: {observed}.",
    en: "visits required: {required}; made: {observed}.",
  },
  "supervision.period-ends-before-start": {
    id: "masa rencana berakhir sebelum mulai.",
    en: "the period ends before it starts.",
  },
  "supervision.not-whole": {
    id: "angka ini harus bilangan bulat yang tidak negatif.",
    en: "the number must be whole and not negative.",
  },
  "supervision.group-twice": {
    id: "kelompok ini sudah punya aturan lain.",
    en: "the group has another rule already.",
  },
  "supervision.nobody-visits": {
    id: "tidak satu tingkat pun boleh melakukan kunjungan ini.",
    en: "no tier may make these visits.",
  },
  "supervision.subjects-left-out": {
    id: "{count} catatan ganda dengan id lembaga atau unit yang sama; tidak dihitung.",
    en: "repeated records with the id of another institution or unit, not counted: {count}.",
  },
  "supervision.visits-left-out": {
    id: "{count} kunjungan ke lembaga atau unit yang tidak ada dalam rencana; tidak dihitung.",
    en: "visits to institutions or units that are not in the plan, not counted: {count}.",
  },
};
