import type { Language } from "../calendar/index";
import { formatNumber } from "../issue/index";
import type { RecoveryReport, TargetVerdict } from "./report-types";
import type { SuppressedReport } from "./suppressed-types";

/**
 * Options of {@link formatTarget}.
 *
 * @since 0.1.0
 */
export interface FormatTargetOptions {
  /** Language to print. */
  language: Language;
}

/**
 * Returns whether the target is met as one or two sentences: as defined, and how far the unknown
 * could change that, with the number of them that tips it.
 *
 * **Unknown.** Where nobody is counted it says so; suppressed figures are not told.
 *
 * @param report - The report, suppressed or not; of a group, its figures with the report's definition.
 * @param options - The language.
 * @returns The sentences.
 * @example
 * const episode: Episode = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registered: { id: "r", on: "2025-10-01" }, phases: [], discharged: { id: "d", on: "2026-01-15", reason: "completed" }, observations: [], assignments: [] };
 * const report = recoveryRate([episode, { ...episode, id: "e2", personId: "p2" }], { definition: bnn2026Completed3Months, asOf: "2026-07-31" });
 * formatTarget(report, { language: "en" }); // => "As defined the target of at least 1/2 is not met: 0 of 2 persons. It would be met if at least 1 of the 2 whose outcome is unknown had not relapsed."
 * formatTarget(report, { language: "id" }); // => "Menurut definisi ini target minimal 1/2 belum tercapai: 0 dari 2 orang. Target tercapai bila sedikitnya 1 dari 2 orang yang belum diketahui keadaannya ternyata tidak relaps."
 * @since 0.1.0
 */
export function formatTarget(
  report: Pick<RecoveryReport | SuppressedReport, "definition" | "rate" | "target">,
  options: FormatTargetOptions,
): string {
  const { definition, rate, target } = report;
  const { language } = options;
  const word = words[language];
  if (rate.status === "suppressed" || (target && isHidden(target))) return word.suppressed;
  if (!target) return word.none;
  const number = (value: number) => formatNumber(value, { language });
  const { numerator, denominator } = target.target.atLeast;
  const share = `${number(numerator)}/${number(denominator)}`;
  const first =
    rate.status === "defined"
      ? word[target.asDefined === "met" ? "met" : "notMet"](
          share,
          number(rate.numerator),
          `${number(rate.denominator)} ${word[definition.unit]}`,
        )
      : word.nobody(share);
  const rest = beyond(target, word, word[definition.unit], word[definition.measure], number);
  return rest === "" ? first : `${first} ${rest}`;
}

type Published = NonNullable<SuppressedReport["target"]>;

function isHidden(
  target: TargetVerdict | Published,
): target is Extract<Published, { status: "suppressed" }> {
  return "status" in target && target.status === "suppressed";
}

/** What the unknown could change. */
function beyond(
  { asDefined, robust, tipping }: TargetVerdict,
  word: (typeof words)[Language],
  unit: string,
  success: string,
  number: (value: number) => string,
): string {
  const { needed, ofUnknown } = tipping;
  if (ofUnknown === 0) return asDefined === "undecided" ? "" : word.allKnown;
  const everyone = word.all(number(ofUnknown), unit, ofUnknown === 1);
  if (robust === "met") return word.stays(everyone);
  if (robust === "not-met") return word.cannot(everyone, success);
  const some = word.some(number(needed), number(ofUnknown), unit);
  const who = needed === ofUnknown ? everyone : some;
  return word[asDefined === "met" ? "onlyIf" : "ifSo"](who, success);
}

const words = {
  id: {
    person: "orang",
    episode: "rangkaian layanan",
    "not-relapsed": "tidak relaps",
    "recovery-level": "mencapai derajat keterpulihan itu",
    suppressed: "Angkanya disamarkan, jadi tercapai tidaknya target tidak disebut.",
    none: "Definisi ini tidak menetapkan target.",
    met: (share: string, part: string, whole: string) =>
      `Menurut definisi ini target minimal ${share} tercapai: ${part} dari ${whole}.`,
    notMet: (share: string, part: string, whole: string) =>
      `Menurut definisi ini target minimal ${share} belum tercapai: ${part} dari ${whole}.`,
    nobody: (share: string) =>
      `Tercapai tidaknya target minimal ${share} belum dapat dikatakan: belum ada yang dapat dihitung.`,
    allKnown: "Keadaan semuanya diketahui.",
    all: (count: string, unit: string, one: boolean) =>
      `${one ? "" : "seluruh "}${count} ${unit} yang belum diketahui keadaannya`,
    some: (needed: string, count: string, unit: string) =>
      `sedikitnya ${needed} dari ${count} ${unit} yang belum diketahui keadaannya`,
    stays: (who: string) => `Target tetap tercapai sekalipun ${who} dihitung gagal.`,
    cannot: (who: string, success: string) =>
      `Target tidak tercapai sekalipun ${who} ternyata ${success}.`,
    ifSo: (who: string, success: string) => `Target tercapai bila ${who} ternyata ${success}.`,
    onlyIf: (who: string, success: string) =>
      `Dari semua yang masa pantaunya tuntas, target hanya tercapai bila ${who} ternyata ${success}.`,
  },
  en: {
    person: "persons",
    episode: "courses of care",
    "not-relapsed": "not relapsed",
    "recovery-level": "reached that level of recovery",
    suppressed: "The figures are suppressed, so whether the target is met is not told.",
    none: "This definition sets no target.",
    met: (share: string, part: string, whole: string) =>
      `As defined the target of at least ${share} is met: ${part} of ${whole}.`,
    notMet: (share: string, part: string, whole: string) =>
      `As defined the target of at least ${share} is not met: ${part} of ${whole}.`,
    nobody: (share: string) =>
      `Whether the target of at least ${share} is met cannot be said: nobody can be counted yet.`,
    allKnown: "Every outcome is known.",
    all: (count: string, _: string, one: boolean) =>
      one ? "the 1 whose outcome is unknown" : `all ${count} whose outcome is unknown`,
    some: (needed: string, count: string, _: string) =>
      `at least ${needed} of the ${count} whose outcome is unknown`,
    stays: (who: string) => `It would be met even if ${who} counted as failures.`,
    cannot: (who: string, success: string) => `It would not be met even if ${who} had ${success}.`,
    ifSo: (who: string, success: string) => `It would be met if ${who} had ${success}.`,
    onlyIf: (who: string, success: string) =>
      `Of all whose follow-up is settled, it is met only if ${who} had ${success}.`,
  },
};
