import type { Labels, Texts } from "../issue/index";
import type { CapacityIssueCode } from "./codes";
import type { ArrivalRoute, WaitingPriority, WaitingState } from "./vocabulary";

/**
 * Names of the priorities on a waiting list.
 *
 * @since 0.1.0
 */
export const waitingPriorityLabels: Labels<WaitingPriority> = {
  urgent: { id: "mendesak", en: "urgent" },
  soon: { id: "segera", en: "soon" },
  routine: { id: "biasa", en: "routine" },
};

/**
 * Names of the routes to a waiting list.
 *
 * @since 0.1.0
 */
export const arrivalRouteLabels: Labels<ArrivalRoute> = {
  self: { id: "datang sendiri", en: "on one's own" },
  family: { id: "dibawa keluarga", en: "by the family" },
  ibm: { id: "rujukan unit IBM", en: "referred by an IBM unit" },
  institution: { id: "rujukan lembaga lain", en: "referred by another institution" },
  "law-enforcement": { id: "dari penegak hukum", en: "from law enforcement" },
  prison: { id: "pelimpahan dari lapas", en: "transferred from a prison" },
  other: { id: "lainnya", en: "other" },
};

/**
 * Names of the states of an entry of a waiting list.
 *
 * @since 0.1.0
 */
export const waitingStateLabels: Labels<WaitingState> = {
  waiting: { id: "menunggu", en: "waiting" },
  placed: { id: "mendapat tempat", en: "placed" },
  left: { id: "keluar dari daftar", en: "left the list" },
  "not-arrived": { id: "belum terdaftar", en: "not on the list yet" },
};

/**
 * Sentences for every fault of waiting lists, places and policies.
 *
 * @since 0.1.0
 */
export const capacityText: Texts<CapacityIssueCode> = {
  "capacity.placed-before-arrival": {
    id: "mendapat tempat {placedOn}, sebelum terdaftar {on}.",
    en: "a place was given on {placedOn}, before the arrival on {on}.",
  },
  "capacity.left-before-arrival": {
    id: "keluar dari daftar {leftOn}, sebelum terdaftar {on}.",
    en: "the list was left on {leftOn}, before the arrival on {on}.",
  },
  "capacity.placed-and-left": {
    id: "tercatat mendapat tempat dan juga keluar dari daftar; yang lebih dulu yang dihitung.",
    en: "both a place and a leaving are recorded; the earlier counts.",
  },
  "capacity.duplicate-entry": {
    id: "id ini sudah dipakai catatan lain dalam daftar tunggu.",
    en: "this id is that of another entry of the waiting list.",
  },
  "capacity.waits-twice": {
    id: "orang ini sudah menunggu tempat yang sejenis dalam catatan lain.",
    en: "this person waits for the same kind of place in another entry.",
  },
  "capacity.duplicate-institution": {
    id: "tempat tidak dihitung karena id lembaga dipakai lebih dari sekali: {count}.",
    en: "places not counted, since an institution's id was used again: {count}.",
  },
  "capacity.unknown-institution": {
    id: "{count} episode tidak dihitung karena lembaganya tidak ada.",
    en: "episodes left out, since their institution is not there: {count}.",
  },
  "capacity.priority-twice": {
    id: "prioritas ini sudah disebut.",
    en: "this priority is named already.",
  },
  "capacity.priority-missing": {
    id: "urutan ini tidak menyebut semua prioritas.",
    en: "the order does not name every priority.",
  },
  "capacity.limit-not-positive": {
    id: "batas waktu tunggu harus bilangan bulat, paling sedikit satu.",
    en: "the longest wait must be a whole number of at least one.",
  },
};
