import type { Wording } from "../definition/index";
import type { RecoveryDefinition } from "./recovery-definition";

/**
 * Codes of what a curve takes for granted, for lists.
 *
 * @since 0.1.0
 */
export const curveAssumptionIds = [
  "independent-censoring",
  "counted-when-seen",
  "heaped-on-visits",
  "window-only",
  "return-within-window",
  "forgiven-relapse",
  "pattern-censoring",
] as const;

/**
 * What a curve takes for granted: that the lost fare like the others; that an event lies on the day
 * on which it counts; that steps at visits are steps of knowledge; that nobody is followed beyond the
 * window; and, where the definition gives cause, what was done with returns to care, with relapses
 * that it forgives, and under rules over patterns.
 *
 * @since 0.1.0
 */
export type CurveAssumptionId = (typeof curveAssumptionIds)[number];

/**
 * One thing that a curve takes for granted.
 *
 * @since 0.1.0
 */
export interface CurveAssumption {
  /** Which one. */
  id: CurveAssumptionId;
  /** What it means for the reader. */
  note: Exclude<Wording, string>;
}

const notes: Record<CurveAssumptionId, CurveAssumption["note"]> = {
  "independent-censoring": {
    id: "Yang tidak lagi terpantau dianggap mengalami risiko relaps yang sama dengan yang terus terpantau. Bila yang relaps lebih mudah hilang, kurva ini terlalu baik.",
    en: "Those who are no longer followed are taken to have the same risk of relapse as those who are. Where people who relapse are lost more often, the curve is too good.",
  },
  "counted-when-seen": {
    id: "Relaps diletakkan pada hari ia dihitung menurut aturannya. Awalnya terletak di antara hari terakhir tanpa relaps dan hari itu, sehingga kurva turun terlambat.",
    en: "A relapse lies on the day on which the rule counts it. It began between the last day known to be without it and that day, so the curve falls late.",
  },
  "heaped-on-visits": {
    id: "Kejadian dan akhir pemantauan menumpuk pada hari kunjungan. Lompatan pada hari-hari itu menunjukkan jadwal pemantauan, bukan waktu terjadinya relaps.",
    en: "Events and ends of follow-up heap on the days of visits. Jumps on such days show the schedule of monitoring, not when people relapse.",
  },
  "window-only": {
    id: "Kurva berakhir bersama masa pantau definisinya. Apa yang terjadi sesudahnya tidak dibaca.",
    en: "The curve ends with the follow-up window of the definition. What happens later is not read.",
  },
  "return-within-window": {
    id: "Yang kembali ke layanan dalam masa pantau tetap diikuti, karena definisi tidak menghitungnya sebagai relaps.",
    en: "Those who return to care within the window are followed on, since the definition does not count a return as a relapse.",
  },
  "forgiven-relapse": {
    id: "Relaps yang sudah berakhir sebelum hari-hari terakhir masa pantau tidak dihitung, sesuai definisi. Kurva ini dapat naik kembali bila dihitung pada hari yang lebih kemudian.",
    en: "A relapse that was over before the last days of the window does not count, as the definition has it. Judged as of a later day, this curve may rise again.",
  },
  "pattern-censoring": {
    id: "Di mana aturan pola mingguan tidak dapat menilai, orangnya dihitung terpantau nol hari. Bila ia dapat menilai tanpa menemukan relaps, akhir pemantauan dicari dengan aturan pemakaian apa pun.",
    en: "Where the rule over weekly patterns cannot tell, a person counts as followed for no time. Where it can and finds no relapse, the end of follow-up is sought under any use.",
  },
};

/** What a curve under a definition takes for granted. */
export function curveAssumptions(definition: RecoveryDefinition): CurveAssumption[] {
  const { readmission, judged, relapse } = definition;
  const absent: CurveAssumptionId[] = [];
  if (readmission === "relapse") absent.push("return-within-window");
  if (judged === "throughout") absent.push("forgiven-relapse");
  if (relapse.over === "observations") absent.push("pattern-censoring");
  return curveAssumptionIds
    .filter((id) => !absent.includes(id))
    .map((id) => ({ id, note: notes[id] }));
}
