import { linkTransfersOnly } from "../../episode/index";
import { anyUse, confirmedByUrine, routineUse } from "../../relapse/index";
import type { RecoveryDefinition } from "../recovery-definition";
import {
  anyUseIsRelapse,
  countsPersons,
  deathFails,
  failsWithoutClock,
  joinsTransfers,
  knownByTest,
  knownByWord,
  measuresRelapse,
  moveIsUnclear,
  placedByTreatment,
  prisonIsUnclear,
  relapseAtAnyTime,
  routineIsRelapse,
  startsAtCompletion,
  unknownSucceeds,
  urineIsRelapse,
} from "./assumptions";

const basis = {
  id: "Indikator 90244 dan 90245 Inggris: yang meninggalkan layanan narkotika dengan berhasil (bebas dari zat ketergantungannya) dan tidak kembali ke layanan dalam 6 bulan, dari semua yang dalam layanan. Dibaca dari kutipan; dokumen definisinya sendiri tidak ditemukan.",
  en: "England's indicators 90244 and 90245: those who left drug treatment successfully (free of the drugs they depended on) and did not return to treatment within 6 months, of all in treatment. Read from quotations; the document of definitions itself was not found.",
};

const source = {
  title: "England's indicators of successful completion of drug treatment, in their manner",
  publisher: "pulih",
  year: 2026,
};

/**
 * Of all in treatment, those who completed, and neither came back into care nor were found to have
 * returned to routine use within six months: in the manner of England, where nobody is followed up and
 * who does not come back counts as a success. Without a target.
 *
 * @source For the manner alone: England's indicators 90244 and 90245, successful completion of drug
 *   treatment.
 * @since 0.1.0
 */
export const englandLike6Months: RecoveryDefinition = {
  id: "recovery.england-like.6-months",
  version: "1.0.0",
  title: {
    id: "Selesai dan tidak relaps atau kembali dalam 6 bulan, dari semua yang dalam layanan (cara Inggris)",
    en: "Completed, not relapsed and not back within 6 months, of all in treatment (in England's manner)",
  },
  standing: "illustrative",
  basis,
  source,
  assumptions: [
    measuresRelapse,
    countsPersons,
    joinsTransfers,
    startsAtCompletion,
    failsWithoutClock,
    placedByTreatment,
    routineIsRelapse,
    relapseAtAnyTime,
    knownByWord,
    unknownSucceeds,
    deathFails,
    prisonIsUnclear,
    moveIsUnclear,
  ],
  measure: "not-relapsed",
  unit: "person",
  link: linkTransfersOnly,
  cohort: "in-treatment",
  successRequires: "completed",
  clock: "discharge",
  noClock: "not-recovered",
  window: { months: 6 },
  periodOn: "clock",
  relapse: routineUse,
  readmission: "relapse",
  judged: "throughout",
  ascertainment: {
    beforeDays: 14,
    afterDays: 30,
    accepts: ["test", "officer", "agent", "family", "community", "self-report"],
  },
  unknown: "as-success",
  died: { drugRelated: "as-failure", other: "as-failure", unknown: "as-failure" },
  imprisoned: "unknown",
  movedAway: "unknown",
};

/**
 * Of all in treatment, those who completed and did not come back within six months, where any use is a
 * relapse: a stricter reading than {@link englandLike6Months}.
 *
 * @source For the manner alone: England's indicators 90244 and 90245, successful completion of drug
 *   treatment.
 * @since 0.1.0
 */
export const englandLike6MonthsAnyUse: RecoveryDefinition = {
  id: "recovery.england-like.6-months.any-use",
  version: "1.0.0",
  title: {
    id: "Selesai dan tidak relaps atau kembali dalam 6 bulan, dari semua yang dalam layanan (cara Inggris): pemakaian apa pun",
    en: "Completed, not relapsed and not back within 6 months, of all in treatment (in England's manner): any use",
  },
  standing: "illustrative",
  basis,
  source,
  assumptions: [
    measuresRelapse,
    countsPersons,
    joinsTransfers,
    startsAtCompletion,
    failsWithoutClock,
    placedByTreatment,
    anyUseIsRelapse,
    relapseAtAnyTime,
    knownByWord,
    unknownSucceeds,
    deathFails,
    prisonIsUnclear,
    moveIsUnclear,
  ],
  measure: "not-relapsed",
  unit: "person",
  link: linkTransfersOnly,
  cohort: "in-treatment",
  successRequires: "completed",
  clock: "discharge",
  noClock: "not-recovered",
  window: { months: 6 },
  periodOn: "clock",
  relapse: anyUse,
  readmission: "relapse",
  judged: "throughout",
  ascertainment: {
    beforeDays: 14,
    afterDays: 30,
    accepts: ["test", "officer", "agent", "family", "community", "self-report"],
  },
  unknown: "as-success",
  died: { drugRelated: "as-failure", other: "as-failure", unknown: "as-failure" },
  imprisoned: "unknown",
  movedAway: "unknown",
};

/**
 * Of all in treatment, those who completed and did not come back within six months, by urine tests alone:
 * nobody's word tells of a relapse, nor of none. Otherwise as {@link englandLike6Months}.
 *
 * @source For the manner alone: England's indicators 90244 and 90245, successful completion of drug
 *   treatment.
 * @since 0.1.0
 */
export const englandLike6MonthsConfirmedByUrine: RecoveryDefinition = {
  id: "recovery.england-like.6-months.confirmed-by-urine",
  version: "1.0.0",
  title: {
    id: "Selesai dan tidak relaps atau kembali dalam 6 bulan, dari semua yang dalam layanan (cara Inggris): dipastikan tes urine",
    en: "Completed, not relapsed and not back within 6 months, of all in treatment (in England's manner): confirmed by urine test",
  },
  standing: "illustrative",
  basis,
  source,
  assumptions: [
    measuresRelapse,
    countsPersons,
    joinsTransfers,
    startsAtCompletion,
    failsWithoutClock,
    placedByTreatment,
    urineIsRelapse,
    relapseAtAnyTime,
    knownByTest,
    unknownSucceeds,
    deathFails,
    prisonIsUnclear,
    moveIsUnclear,
  ],
  measure: "not-relapsed",
  unit: "person",
  link: linkTransfersOnly,
  cohort: "in-treatment",
  successRequires: "completed",
  clock: "discharge",
  noClock: "not-recovered",
  window: { months: 6 },
  periodOn: "clock",
  relapse: confirmedByUrine,
  readmission: "relapse",
  judged: "throughout",
  ascertainment: {
    beforeDays: 14,
    afterDays: 30,
    accepts: ["test"],
  },
  unknown: "as-success",
  died: { drugRelated: "as-failure", other: "as-failure", unknown: "as-failure" },
  imprisoned: "unknown",
  movedAway: "unknown",
};
