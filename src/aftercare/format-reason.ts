import type { Language } from "../calendar/index";
import { fillText } from "../issue/fill-text";
import type { Texts } from "../issue/index";
import type { WorklistReason } from "./worklist-types";

/**
 * Options of {@link formatReason}.
 *
 * @since 0.1.0
 */
export interface FormatReasonOptions {
  /** Sentences by code; `text` of `pulih/text` holds those of the whole library. */
  text: Texts<WorklistReason["code"]>;
  /** Language to print. */
  language: Language;
}

/**
 * Returns a reason of a worklist as a sentence for the one who works by it.
 *
 * It decides nothing: it fills the placeholders of the text with what the reason holds.
 *
 * @param reason - The reason.
 * @param options - The texts and the language.
 * @returns The sentence, with a capital letter and a full stop.
 * @example
 * const reason = { code: "aftercare.taken-over", params: { from: "AP-02", on: "2026-06-08" } } as const;
 * formatReason(reason, { text, language: "id" }); // => "Ambil alih dari AP-02 (8 Juni 2026); belum pernah bertemu Anda."
 * @since 0.1.0
 */
export function formatReason(reason: WorklistReason, options: FormatReasonOptions): string {
  const { text, language } = options;
  const sentence = fillText(text[reason.code], reason.params, language);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
