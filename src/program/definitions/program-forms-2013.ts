import { programsSource2013 } from "../source";
import type { ProgramDefinition } from "../types";

/**
 * The three kinds of programs of community institutions, by the components that BNN's press release
 * of May 2013 describes.
 *
 * **Assumption.** The release describes each kind; that a program needs every component it names is
 * our reading.
 *
 * @source BNN, 17 May 2013, memorandum with 13 community institutions,
 *   https://bnn.go.id/melalui-nota-kesepahaman-bnn-kuatkan-operasional-lembaga-rehabilitasi-adiksi-berbasis-masyarakat
 * @since 0.1.0
 */
export const programForms2013: ProgramDefinition = {
  id: "program.forms-2013",
  version: "1.0.0",
  title: {
    id: "Program OSC, CBU, dan ORC menurut siaran pers 2013",
    en: "The programs OSC, CBU and ORC by the press release of 2013",
  },
  standing: "illustrative",
  basis: {
    id: "Siaran pers menggambarkan OSC (terapi medis, psikologis, sosial, dan spiritual di sarana residensial, bercirikan rawat inap), CBU (mengorganisasi komunitas, pencegahan, dan mendukung pemulihan melalui pendampingan atau konseling), dan ORC (aktif, kuratif, dekat dengan lingkungan yang memerlukan, menjangkau yang terhalang biaya, akses, atau belum ingin berhenti). Syarat suatu program tidak ditetapkan.",
    en: "The press release describes OSC (medical, psychological, social and spiritual therapy in a residential setting, marked by inpatient care), CBU (organizing the community, prevention, and supporting recovery by companionship or counseling) and ORC (active, curative, close to where it is needed, reaching those whom cost, access or want of will keeps away). It sets no requirements.",
  },
  source: programsSource2013,
  requires: {
    OSC: [
      { anyOf: ["medical-therapy"] },
      { anyOf: ["psychological-therapy"] },
      { anyOf: ["social-therapy"] },
      { anyOf: ["spiritual-therapy"] },
      { anyOf: ["residential-setting"] },
      { anyOf: ["inpatient-care"] },
    ],
    CBU: [
      { anyOf: ["community-organizing"] },
      { anyOf: ["prevention"] },
      { anyOf: ["companionship", "counseling"] },
    ],
    ORC: [
      { anyOf: ["active-outreach"] },
      { anyOf: ["curative-care"] },
      { anyOf: ["near-the-need"] },
      {
        anyOf: ["reaches-despite-cost", "reaches-despite-access", "reaches-despite-motivation"],
      },
    ],
  },
  assumptions: [
    {
      field: "requires",
      standing: "illustrative",
      note: {
        id: "Komponen dari sumber; bahwa semuanya harus ada, dan bahwa salah satu dari pendampingan atau konseling serta salah satu dari tiga hambatan sudah cukup, adalah pembacaan kami.",
        en: "The components are the source's; that all are needed, and that one of companionship or counseling and one of the three barriers is enough, is our reading.",
      },
    },
  ],
};
