import type { Labels, Texts } from "../issue/index";
import type { TermState } from "./term-types";
import type { DefinitionIssueCode, Outcome, Standing } from "./types";

/**
 * Names of the outcomes of a judgement.
 *
 * @since 0.1.0
 */
export const outcomeLabels: Labels<Outcome> = {
  met: { id: "Terpenuhi", en: "Met" },
  unmet: { id: "Tidak terpenuhi", en: "Not met" },
  unknown: { id: "Belum diketahui", en: "Unknown" },
  "not-applicable": { id: "Tidak berlaku", en: "Not applicable" },
};

/**
 * Names of the standings of a definition.
 *
 * @since 0.1.0
 */
export const standingLabels: Labels<Standing> = {
  official: { id: "resmi", en: "official" },
  published: { id: "terbitan ilmiah", en: "published" },
  press: { id: "pernyataan pers", en: "press statement" },
  illustrative: { id: "contoh, bukan ketentuan", en: "an example, not a rule" },
};

/**
 * Names of the states of a term.
 *
 * @since 0.1.0
 */
export const termStateLabels: Labels<TermState> = {
  "in-force": { id: "berlaku", en: "in force" },
  "not-begun": { id: "belum mulai", en: "not begun" },
  expired: { id: "habis masa berlaku", en: "expired" },
  ended: { id: "diakhiri", en: "ended early" },
  undated: { id: "masa berlaku tidak tercatat", en: "term not recorded" },
  "not-known": { id: "tidak dihitung", en: "not known" },
};

/** Lines of the explanation of a verdict. */
export const explanationText: Texts<"verdict" | "definition" | "source" | "basis" | "assumption"> =
  {
    verdict: {
      id: "{outcome} per {asOf}.",
      en: "{outcome} as of {asOf}.",
      labels: { outcome: outcomeLabels },
    },
    definition: {
      id: "Definisi: {title} [{name}; {standing}].",
      en: "Definition: {title} [{name}; {standing}].",
    },
    source: {
      id: "Sumber: {publisher}, {year}. {title}.",
      en: "Source: {publisher}, {year}. {title}.",
    },
    basis: { id: "Isi sumber: {basis}", en: "What the source states: {basis}" },
    assumption: {
      id: "Anggapan tentang `{field}` ({standing}): {note}",
      en: "Assumption on `{field}` ({standing}): {note}",
    },
  };

/**
 * Sentences for the faults of a definition.
 *
 * @since 0.1.0
 */
export const definitionText: Texts<DefinitionIssueCode> = {
  "definition.blank": { id: "isian ini tidak boleh kosong.", en: "this must not be blank." },
  "definition.standing-too-strong": {
    id: "kedudukan definisi ({standing}) lebih kuat daripada anggapan terlemahnya ({weakest}).",
    en: "the definition's standing ({standing}) is stronger than its weakest assumption ({weakest}).",
    labels: { standing: standingLabels, weakest: standingLabels },
  },
  "definition.derived-not-illustrative": {
    id: "definisi turunan tidak dapat berkedudukan {standing}.",
    en: "a derived definition cannot stand as {standing}.",
    labels: { standing: standingLabels },
  },
  "definition.ends-before-start": {
    id: "masa berlaku berakhir {effectiveTo}, sebelum mulai {effectiveFrom}.",
    en: "it ends on {effectiveTo}, before it begins on {effectiveFrom}.",
  },
  "definition.unknown-field": {
    id: "anggapan ini menyebut isian yang tidak ada dalam definisi.",
    en: "this assumption names a field that the definition does not have.",
  },
  "definition.same-field-twice": {
    id: "isian ini sudah punya anggapan lain.",
    en: "this field has another assumption already.",
  },
};
