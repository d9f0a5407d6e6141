import type { Labels, Texts } from "../issue/index";
import type { ProgramFindingCode, ProgramIssueCode } from "./codes";
import type { Modality, Nature, ProgramBarrier, ProgramComponent, ProgramKind } from "./vocabulary";

/**
 * Names of the natures of rehabilitation.
 *
 * @since 0.1.0
 */
export const natureLabels: Labels<Nature> = {
  medical: { id: "rehabilitasi medis", en: "medical rehabilitation" },
  social: { id: "rehabilitasi sosial", en: "social rehabilitation" },
};

/**
 * Names of the modalities of care.
 *
 * @since 0.1.0
 */
export const modalityLabels: Labels<Modality> = {
  inpatient: { id: "rawat inap", en: "inpatient" },
  outpatient: { id: "rawat jalan", en: "outpatient" },
};

/**
 * Names of the kinds of programs.
 *
 * @since 0.1.0
 */
export const programKindLabels: Labels<ProgramKind> = {
  OSC: { id: "One Stop Centre (OSC)", en: "One Stop Centre (OSC)" },
  CBU: { id: "Community Based Unit (CBU)", en: "Community Based Unit (CBU)" },
  ORC: { id: "Out Reach Centre (ORC)", en: "Out Reach Centre (ORC)" },
};

/**
 * Names of the components of programs.
 *
 * @since 0.1.0
 */
export const programComponentLabels: Labels<ProgramComponent> = {
  "medical-therapy": { id: "terapi medis", en: "medical therapy" },
  "psychological-therapy": { id: "terapi psikologis", en: "psychological therapy" },
  "social-therapy": { id: "terapi sosial", en: "social therapy" },
  "spiritual-therapy": { id: "terapi spiritual", en: "spiritual therapy" },
  "residential-setting": { id: "sarana residensial", en: "a residential setting" },
  "inpatient-care": { id: "layanan rawat inap", en: "inpatient care" },
  "community-organizing": { id: "pengorganisasian komunitas", en: "organizing the community" },
  prevention: { id: "pencegahan", en: "prevention" },
  companionship: { id: "pendampingan", en: "companionship" },
  counseling: { id: "konseling", en: "counseling" },
  "active-outreach": { id: "penjangkauan aktif", en: "active outreach" },
  "curative-care": { id: "layanan kuratif", en: "curative care" },
  "near-the-need": { id: "dekat dengan yang memerlukan", en: "close to where it is needed" },
  "reaches-despite-cost": {
    id: "menjangkau yang terhalang biaya",
    en: "reaching those kept away by cost",
  },
  "reaches-despite-access": {
    id: "menjangkau yang terhalang akses",
    en: "reaching those kept away by access",
  },
  "reaches-despite-motivation": {
    id: "menjangkau yang belum ingin berhenti",
    en: "reaching those who do not want to stop yet",
  },
};

/**
 * Names of the barriers that programs address.
 *
 * @since 0.1.0
 */
export const programBarrierLabels: Labels<ProgramBarrier> = {
  cost: { id: "biaya", en: "cost" },
  access: { id: "akses", en: "access" },
  motivation: { id: "belum ingin berhenti", en: "no will to stop yet" },
  "residential-care": { id: "perlu layanan residensial", en: "need of residential care" },
  "community-support": { id: "perlu dukungan komunitas", en: "need of the community's support" },
};

const components = { observed: programComponentLabels, required: programComponentLabels };

/**
 * Sentences for every finding and fault of programs.
 *
 * @since 0.1.0
 */
export const programText: Texts<ProgramFindingCode | ProgramIssueCode> = {
  "program.component": {
    id: "disyaratkan {required}.",
    en: "{required} is required.",
    labels: { required: programComponentLabels },
  },
  "program.any-component": {
    id: "disyaratkan salah satu dari {required}; tercatat: {observed}.",
    en: "any of {required} is required; recorded: {observed}.",
    labels: components,
  },
  "program.ends-before-start": {
    id: "program berakhir {end}, sebelum mulai {start}.",
    en: "the program ends on {end}, before it starts on {start}.",
  },
  "program.requires-nothing": {
    id: "definisi ini tidak mensyaratkan apa pun dari jenis program ini.",
    en: "the definition requires nothing of this kind of program.",
  },
  "program.empty-requirement": {
    id: "syarat ini tidak menyebut satu pun komponen.",
    en: "this requirement names no component.",
  },
};
