import { termStateLabels } from "../definition/text";
import type { Texts } from "../issue/index";
import { natureLabels } from "../program/text";
import type { InstitutionFindingCode, InstitutionIssueCode } from "./codes";
import {
  legalEntityKindLabels,
  licenceKindLabels,
  recommenderLabels,
  staffRoleLabels,
} from "./labels";

export * from "./labels";

/**
 * Sentences for every finding and fault of institutions.
 *
 * @since 0.1.0
 */
export const institutionText: Texts<InstitutionFindingCode | InstitutionIssueCode> = {
  "institution.gives-nature": {
    id: "pertanyaan ini tentang {required}; lembaga memberi: {observed}.",
    en: "the question is about {required}; the institution gives: {observed}.",
    labels: { observed: natureLabels, required: natureLabels },
  },
  "institution.legal-entity": {
    id: "disyaratkan badan hukum; tercatat: {observed}.",
    en: "a legal entity is required; recorded: {observed}.",
    labels: { observed: legalEntityKindLabels },
  },
  "institution.registered": {
    id: "disyaratkan {required} yang berlaku; tercatat: {observed}.",
    en: "a {required} in force is required; recorded: {observed}.",
    labels: { observed: termStateLabels, required: licenceKindLabels },
  },
  "institution.recommended": {
    id: "disyaratkan rekomendasi {required}; tercatat: {records}.",
    en: "a recommendation of the {required} is required; recorded: {records}.",
    labels: { required: recommenderLabels },
    joins: { required: { id: " atau ", en: " or " } },
  },
  "institution.served-without-break": {
    id: "disyaratkan {required} bulan layanan tanpa putus; tercatat sejak {observed}.",
    en: "{required} months of service without a break are required; recorded since {observed}.",
  },
  "institution.staffed": {
    id: "disyaratkan {required}; bertugas: {observed} orang.",
    en: "required: {required}; people at work in the role: {observed}.",
    labels: { required: staffRoleLabels },
  },
  "institution.facilities-to-standard": {
    id: "disyaratkan sarana sesuai standar; pemeriksaan terakhir {observed}.",
    en: "facilities up to standard are required; last inspection: {observed}.",
  },
  "institution.staff-for-clients": {
    id: "disyaratkan {required}; yang dihitung: {observed}.",
    en: "required: {required}; that count: {observed}.",
    labels: { required: staffRoleLabels },
    joins: { required: { id: ": ", en: ": " } },
  },
  "institution.ends-before-start": {
    id: "masa ini berakhir {end}, sebelum mulai {start}.",
    en: "this ends on {end}, before it starts on {start}.",
  },
  "institution.ended-after-last-day": {
    id: "masa ini diakhiri {endedOn}, setelah hari terakhirnya {lastDay}.",
    en: "this was ended early on {endedOn}, after its last day, {lastDay}.",
  },
  "institution.closed-before-opened": {
    id: "lembaga ditutup {closedOn}, sebelum dibuka {openedOn}.",
    en: "the institution was closed on {closedOn}, before it opened on {openedOn}.",
  },
  "institution.two-values-at-once": {
    id: "ada dua nilai yang berbeda pada waktu yang sama.",
    en: "there are two different values at one time.",
  },
  "institution.duplicate-id": {
    id: "id ini sudah dipakai catatan lain dalam daftar yang sama.",
    en: "this id is that of another record of the same list.",
  },
  "institution.overlapping-agreements": {
    id: "nota kesepahaman ini bertumpang tindih dengan yang lain: pihak, program, dan dukungannya sama.",
    en: "this agreement overlaps with another of the same parties, program and support.",
  },
  "institution.osc-without-beds": {
    id: "program OSC bercirikan rawat inap, tetapi lembaga tercatat tanpa tempat atau layanan rawat inap.",
    en: "an OSC is marked by inpatient care, but the institution is recorded to have no beds or inpatient service.",
  },
  "institution.requires-nothing": {
    id: "definisi ini tidak mensyaratkan apa pun.",
    en: "this definition requires nothing.",
  },
  "institution.role-twice": {
    id: "peran ini sudah ada dalam definisi.",
    en: "the definition names this role already.",
  },
  "institution.load-not-positive": {
    id: "bilangan ini harus bulat dan paling sedikit satu.",
    en: "this number must be whole and at least one.",
  },
};
