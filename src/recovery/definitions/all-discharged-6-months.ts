import { linkTransfersOnly } from "../../episode/index";
import { anyUse, confirmedByUrine, routineUse } from "../../relapse/index";
import type { RecoveryDefinition } from "../recovery-definition";
import {
  anyUseIsRelapse,
  countsDischarged,
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
 * Persons discharged for whatever reason who had not returned to routine use six months later:
 * BNN's target for 2026 over a wider denominator than its words, which speak of those who finish.
 *
 * @source BNN, 3 March 2026, BNN Perkuat Pascarehabilitasi sebagai Pilar Rehabilitasi Berkelanjutan,
 *   https://bnn.go.id/bnn-perkuat-pascarehabilitasi-sebagai-pilar-rehabilitasi-berkelanjutan
 * @since 0.1.0
 */
export const allDischarged6Months: RecoveryDefinition = {
  id: "recovery.all-discharged.6-months",
  version: "1.0.0",
  title: {
    id: "Tidak relaps 6 bulan setelah keluar, apa pun alasannya",
    en: "Not relapsed 6 months after discharge for whatever reason",
  },
  standing: "illustrative",
  basis,
  source,
  assumptions: [
    countsPersons,
    joinsTransfers,
    countsDischarged,
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
  cohort: "discharged",
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
 * Persons discharged for whatever reason, six months later, where any use is a
 * relapse: a stricter reading than {@link allDischarged6Months}.
 *
 * @source BNN, 3 March 2026, BNN Perkuat Pascarehabilitasi sebagai Pilar Rehabilitasi Berkelanjutan,
 *   https://bnn.go.id/bnn-perkuat-pascarehabilitasi-sebagai-pilar-rehabilitasi-berkelanjutan
 * @since 0.1.0
 */
export const allDischarged6MonthsAnyUse: RecoveryDefinition = {
  id: "recovery.all-discharged.6-months.any-use",
  version: "1.0.0",
  title: {
    id: "Tidak relaps 6 bulan setelah keluar, apa pun alasannya: pemakaian apa pun",
    en: "Not relapsed 6 months after discharge for whatever reason: any use",
  },
  standing: "illustrative",
  basis,
  source,
  assumptions: [
    countsPersons,
    joinsTransfers,
    countsDischarged,
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
  cohort: "discharged",
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
 * Persons discharged for whatever reason, six months later, by urine tests alone:
 * nobody's word tells of a relapse, nor of none. Otherwise as {@link allDischarged6Months}.
 *
 * @source BNN, 3 March 2026, BNN Perkuat Pascarehabilitasi sebagai Pilar Rehabilitasi Berkelanjutan,
 *   https://bnn.go.id/bnn-perkuat-pascarehabilitasi-sebagai-pilar-rehabilitasi-berkelanjutan
 * @since 0.1.0
 */
export const allDischarged6MonthsConfirmedByUrine: RecoveryDefinition = {
  id: "recovery.all-discharged.6-months.confirmed-by-urine",
  version: "1.0.0",
  title: {
    id: "Tidak relaps 6 bulan setelah keluar, apa pun alasannya: dipastikan tes urine",
    en: "Not relapsed 6 months after discharge for whatever reason: confirmed by urine test",
  },
  standing: "illustrative",
  basis,
  source,
  assumptions: [
    countsPersons,
    joinsTransfers,
    countsDischarged,
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
  cohort: "discharged",
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
