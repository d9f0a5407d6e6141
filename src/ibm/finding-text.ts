import type { Texts } from "../issue/index";
import type { IbmFindingCode } from "./codes";
import { ibmActivityKindLabels, ibmSeverityLabels, ibmSupportSourceLabels } from "./labels";

const kinds = { observed: ibmActivityKindLabels, required: ibmActivityKindLabels };
const sources = { observed: ibmSupportSourceLabels, required: ibmSupportSourceLabels };

/** Sentences for the questions that are asked about a unit. */
export const ibmFindingText: Texts<IbmFindingCode> = {
  "ibm.formed": {
    id: "unit dibentuk {observed}; dinilai per {required}.",
    en: "the unit was formed on {observed}; it is judged as of {required}.",
  },
  "ibm.known": {
    id: "unit tercatat {observed}; yang dihitung hanya yang diketahui per {required}.",
    en: "the unit was recorded on {observed}; only what was known on {required} counts.",
  },
  "ibm.old-enough": {
    id: "unit dibentuk {observed}; yang dinilai hanya unit yang sudah ada pada {required}.",
    en: "the unit was formed on {observed}; only units that existed on {required} are judged.",
  },
  "ibm.closed": {
    id: "unit ditutup {observed}; kurun waktu mulai {required}.",
    en: "the unit was closed on {observed}; the window starts on {required}.",
  },
  "ibm.any-kind": {
    id: "disyaratkan salah satu dari {required}; tercatat: {observed}.",
    en: "any of {required} is required; recorded: {observed}.",
    labels: kinds,
  },
  "ibm.every-kind": {
    id: "disyaratkan semua dari {required}; tercatat: {observed}.",
    en: "all of {required} are required; recorded: {observed}.",
    labels: kinds,
  },
  "ibm.enough-kinds": {
    id: "disyaratkan {required} jenis kegiatan; tercatat {observed}.",
    en: "{required} kinds of activity are required; recorded: {observed}.",
  },
  "ibm.activities": {
    id: "disyaratkan sedikitnya {required} kegiatan; tercatat {observed}.",
    en: "at least {required} activities are required; recorded: {observed}.",
  },
  "ibm.active-months": {
    id: "disyaratkan kegiatan pada sedikitnya {required} bulan; tercatat pada {observed} bulan.",
    en: "activity in at least {required} months is required; recorded in: {observed}.",
  },
  "ibm.clients": {
    id: "disyaratkan sedikitnya {required} klien dilayani; tercatat {observed}.",
    en: "at least {required} clients served are required; recorded: {observed}.",
  },
  "ibm.agents": {
    id: "disyaratkan {required} Agen Pemulihan yang bertugas; tercatat {observed}.",
    en: "{required} recovery agents in service are required; recorded: {observed}.",
  },
  "ibm.trained-agents": {
    id: "disyaratkan {required} Agen Pemulihan terlatih; tercatat {observed}.",
    en: "{required} trained recovery agents are required; recorded: {observed}.",
  },
  "ibm.decree-in-force": {
    id: "surat keputusan harus berlaku pada {required}; masa berlaku tercatat: {observed}.",
    en: "a decree must be in force on {required}; its term is recorded as: {observed}.",
  },
  "ibm.community-support": {
    id: "dukungan masyarakat terlihat pada {observed} kegiatan.",
    en: "the community's support shows in {observed} activities.",
  },
  "ibm.funded-without-bnn": {
    id: "disyaratkan dana dari {required} tanpa BNN; tercatat: {observed}.",
    en: "means from {required}, and none from BNN, are required; recorded: {observed}.",
    labels: sources,
  },
  "ibm.reported-months": {
    id: "{observed} dari {required} bulan dalam kurun waktu dilaporkan.",
    en: "{observed} of {required} months of the window were reported.",
  },
  "ibm.unlisted-activity": {
    id: "laporan {observed} bulan menyatakan tidak nihil, tetapi tidak ada kegiatan tercatat.",
    en: "the reports on {observed} months say that there was activity, but none is listed.",
  },
  "ibm.operational": {
    id: "operasional menurut definisi ini.",
    en: "operational under this definition.",
  },
  "ibm.serving": {
    id: "melayani klien dalam kurun waktu; tercatat {observed} klien.",
    en: "serving clients in the window; recorded: {observed}.",
  },
  "ibm.sustained": {
    id: "berkelanjutan, yaitu dibentuk pada tahun sebelumnya ({observed}) dan operasional.",
    en: "sustained, which is formed in an earlier year ({observed}) and operational.",
  },
  "ibm.self-funded": {
    id: "mandiri, yaitu didukung {required} tanpa BNN; tercatat: {observed}.",
    en: "self-funded, which is by {required}, without BNN; recorded: {observed}.",
    labels: sources,
  },
  "ibm.dormant": {
    id: "tidak aktif, yaitu {required} bulan terakhir dilaporkan tanpa kegiatan; dilaporkan demikian: {observed}.",
    en: "dormant, which is the last {required} months reported without activity; reported so: {observed}.",
  },
  "ibm.revived": {
    id: "kembali operasional setelah setahun tidak.",
    en: "operating again after a year without.",
  },
  "ibm.mild-only": {
    id: "intervensi hanya untuk klien tingkat {required}; di luar itu {observed} intervensi.",
    en: "interventions on {required} cases alone; on others: {observed}.",
    labels: { required: ibmSeverityLabels },
  },
};
