import { linkTransfersOnly } from "../../episode/index";
import { anyUse, confirmedByUrine, routineUse } from "../../relapse/index";
import type { RecoveryDefinition } from "../recovery-definition";
import {
  anyUseIsRelapse,
  countsCompleted,
  countsPersons,
  deathByCause,
  joinsTransfers,
  knownByTest,
  knownByWord,
  moveIsUnclear,
  placedByClock,
  prisonIsUnclear,
  relapseAtAnyTime,
  returnIsUnclear,
  routineIsRelapse,
  sixMonths,
  startsAtDischarge,
  unknownFails,
  urineIsRelapse,
  waitsWithoutClock,
} from "./assumptions";

const basis = {
  id: "Siaran pers menyebut pemantauan selama 3 sampai 6 bulan setelah klien menyelesaikan rehabilitasi, dan pendataan klien yang tidak relaps dengan target minimal 50 persen. Rumus, penyebut, awal hitungan, bukti relaps, dan perlakuan klien yang tidak terpantau tidak disebut.",
  en: "A press release speaks of monitoring for 3 to 6 months after clients finish rehabilitation, and of recording clients who do not relapse, with a target of at least 50 percent. It gives no formula, denominator, start of the clock, proof of relapse, or treatment of those who were not followed.",
};

const source = {
  title: "BNN Perkuat Pascarehabilitasi sebagai Pilar Rehabilitasi Berkelanjutan",
  publisher: "Badan Narkotika Nasional",
  year: 2026,
  url: "https://bnn.go.id/bnn-perkuat-pascarehabilitasi-sebagai-pilar-rehabilitasi-berkelanjutan",
};

/**
 * Persons who completed rehabilitation and had not returned to routine use six months after
 * discharge: one reading of BNN's target for 2026. The target and the range of 3 to 6 months are
 * BNN's words in the press; all else is ours.
 *
 * @source BNN, 3 March 2026, BNN Perkuat Pascarehabilitasi sebagai Pilar Rehabilitasi Berkelanjutan,
 *   https://bnn.go.id/bnn-perkuat-pascarehabilitasi-sebagai-pilar-rehabilitasi-berkelanjutan
 * @since 0.1.0
 */
export const bnn2026Completed6Months: RecoveryDefinition = {
  id: "recovery.bnn-2026-completed.6-months",
  version: "1.0.0",
  title: {
    id: "Tidak relaps 6 bulan setelah selesai rehabilitasi",
    en: "Not relapsed 6 months after completing rehabilitation",
  },
  standing: "illustrative",
  basis,
  source,
  assumptions: [
    countsPersons,
    joinsTransfers,
    countsCompleted,
    startsAtDischarge,
    waitsWithoutClock,
    sixMonths,
    placedByClock,
    routineIsRelapse,
    returnIsUnclear,
    relapseAtAnyTime,
    knownByWord,
    unknownFails,
    deathByCause,
    prisonIsUnclear,
    moveIsUnclear,
  ],
  measure: "not-relapsed",
  unit: "person",
  link: linkTransfersOnly,
  cohort: "completed",
  clock: "discharge",
  noClock: "pending",
  window: { months: 6 },
  periodOn: "clock",
  relapse: routineUse,
  readmission: "unknown",
  judged: "throughout",
  ascertainment: {
    beforeDays: 14,
    afterDays: 30,
    accepts: ["test", "officer", "agent", "family", "community", "self-report"],
  },
  unknown: "as-failure",
  died: { drugRelated: "as-failure", other: "excluded", unknown: "unknown" },
  imprisoned: "unknown",
  movedAway: "unknown",
  target: { atLeast: { numerator: 1, denominator: 2 } },
};

/**
 * Persons who completed rehabilitation, six months after discharge, where any use is a
 * relapse: a stricter reading than {@link bnn2026Completed6Months}.
 *
 * @source BNN, 3 March 2026, BNN Perkuat Pascarehabilitasi sebagai Pilar Rehabilitasi Berkelanjutan,
 *   https://bnn.go.id/bnn-perkuat-pascarehabilitasi-sebagai-pilar-rehabilitasi-berkelanjutan
 * @since 0.1.0
 */
export const bnn2026Completed6MonthsAnyUse: RecoveryDefinition = {
  id: "recovery.bnn-2026-completed.6-months.any-use",
  version: "1.0.0",
  title: {
    id: "Tidak relaps 6 bulan setelah selesai rehabilitasi: pemakaian apa pun",
    en: "Not relapsed 6 months after completing rehabilitation: any use",
  },
  standing: "illustrative",
  basis,
  source,
  assumptions: [
    countsPersons,
    joinsTransfers,
    countsCompleted,
    startsAtDischarge,
    waitsWithoutClock,
    sixMonths,
    placedByClock,
    anyUseIsRelapse,
    returnIsUnclear,
    relapseAtAnyTime,
    knownByWord,
    unknownFails,
    deathByCause,
    prisonIsUnclear,
    moveIsUnclear,
  ],
  measure: "not-relapsed",
  unit: "person",
  link: linkTransfersOnly,
  cohort: "completed",
  clock: "discharge",
  noClock: "pending",
  window: { months: 6 },
  periodOn: "clock",
  relapse: anyUse,
  readmission: "unknown",
  judged: "throughout",
  ascertainment: {
    beforeDays: 14,
    afterDays: 30,
    accepts: ["test", "officer", "agent", "family", "community", "self-report"],
  },
  unknown: "as-failure",
  died: { drugRelated: "as-failure", other: "excluded", unknown: "unknown" },
  imprisoned: "unknown",
  movedAway: "unknown",
  target: { atLeast: { numerator: 1, denominator: 2 } },
};

/**
 * Persons who completed rehabilitation, six months after discharge, by urine tests alone:
 * nobody's word tells of a relapse, nor of none. Otherwise as {@link bnn2026Completed6Months}.
 *
 * @source BNN, 3 March 2026, BNN Perkuat Pascarehabilitasi sebagai Pilar Rehabilitasi Berkelanjutan,
 *   https://bnn.go.id/bnn-perkuat-pascarehabilitasi-sebagai-pilar-rehabilitasi-berkelanjutan
 * @since 0.1.0
 */
export const bnn2026Completed6MonthsConfirmedByUrine: RecoveryDefinition = {
  id: "recovery.bnn-2026-completed.6-months.confirmed-by-urine",
  version: "1.0.0",
  title: {
    id: "Tidak relaps 6 bulan setelah selesai rehabilitasi: dipastikan tes urine",
    en: "Not relapsed 6 months after completing rehabilitation: confirmed by urine test",
  },
  standing: "illustrative",
  basis,
  source,
  assumptions: [
    countsPersons,
    joinsTransfers,
    countsCompleted,
    startsAtDischarge,
    waitsWithoutClock,
    sixMonths,
    placedByClock,
    urineIsRelapse,
    returnIsUnclear,
    relapseAtAnyTime,
    knownByTest,
    unknownFails,
    deathByCause,
    prisonIsUnclear,
    moveIsUnclear,
  ],
  measure: "not-relapsed",
  unit: "person",
  link: linkTransfersOnly,
  cohort: "completed",
  clock: "discharge",
  noClock: "pending",
  window: { months: 6 },
  periodOn: "clock",
  relapse: confirmedByUrine,
  readmission: "unknown",
  judged: "throughout",
  ascertainment: {
    beforeDays: 14,
    afterDays: 30,
    accepts: ["test"],
  },
  unknown: "as-failure",
  died: { drugRelated: "as-failure", other: "excluded", unknown: "unknown" },
  imprisoned: "unknown",
  movedAway: "unknown",
  target: { atLeast: { numerator: 1, denominator: 2 } },
};
