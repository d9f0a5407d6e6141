import { programsSource2013 as source } from "./source";
import type { AddressedBarrier } from "./types";

/**
 * Which barriers each kind of program addresses, as BNN's press release of May 2013 describes them.
 *
 * They describe what a kind of program is for. That a program overcomes the barrier is not said.
 *
 * @since 0.1.0
 */
export const addressedBarriers: readonly AddressedBarrier[] = [
  {
    kind: "OSC",
    barrier: "residential-care",
    description: {
      id: "Terapi medis, psikologis, sosial, dan spiritual di satu tempat, dengan rawat inap.",
      en: "Medical, psychological, social and spiritual therapy in one place, with inpatient care.",
    },
    source,
  },
  {
    kind: "CBU",
    barrier: "community-support",
    description: {
      id: "Komunitas ikut mencegah dan mendampingi mereka yang memulihkan diri.",
      en: "The community takes part in prevention and stands by those who recover.",
    },
    source,
  },
  {
    kind: "ORC",
    barrier: "cost",
    description: {
      id: "Menjangkau pecandu yang tidak mampu membiayai pengobatan di pusat rehabilitasi.",
      en: "Reaches those who cannot pay for treatment at a center.",
    },
    source,
  },
  {
    kind: "ORC",
    barrier: "access",
    description: {
      id: "Hadir dekat dengan lingkungan yang memerlukan layanan.",
      en: "Is close to the surroundings that need the service.",
    },
    source,
  },
  {
    kind: "ORC",
    barrier: "motivation",
    description: {
      id: "Mendatangi pecandu yang belum ingin berhenti.",
      en: "Goes to those who do not want to stop yet.",
    },
    source,
  },
];
