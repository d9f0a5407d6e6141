import type { Texts } from "../issue/index";
import type { SniFindingCode } from "./codes";
import { sniAspectLabels, sniConformityLabels, sniNonconformityGradeLabels } from "./labels";

const between = { observed: { id: " sampai ", en: " to " } };

/** Sentences for the questions that a scheme's verdict asks. */
export const sniFindingText: Texts<SniFindingCode> = {
  "sni.threshold": {
    id: "nilai total sedikitnya {required} %; tercapai: {observed} %.",
    en: "a total of at least {required} % is required; reached: {observed} %.",
    joins: between,
  },
  "sni.floor": {
    id: "nilai aspek {records} sedikitnya {required} %; tercapai: {observed} %.",
    en: "at least {required} % is required of the aspect {records}; reached: {observed} %.",
    labels: { records: sniAspectLabels },
    joins: between,
  },
  "sni.critical": {
    id: "persyaratan kritis {records} sedikitnya {required}; ditemukan: {observed}.",
    en: "the critical requirement {records} must be at least {required}; found: {observed}.",
    labels: { required: sniConformityLabels, observed: sniConformityLabels },
  },
  "sni.no-open-nonconformity": {
    id: "tidak ada ketidaksesuaian {required} yang masih terbuka; terbuka: {observed} ({records}).",
    en: "no nonconformity that is {required} may be open; open: {observed} ({records}).",
    labels: { required: sniNonconformityGradeLabels },
  },
};
