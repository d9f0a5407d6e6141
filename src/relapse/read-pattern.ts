import type { PatternSign, Recode } from "./pattern-types";

/** A week of a pattern as a rule reads it. */
export interface ReadWeek {
  /** Its number in the pattern as given, from 1. */
  week: number;
  /** Its sign after recoding. */
  sign: PatternSign;
}

/** Nothing is recoded: the pattern as it was written. */
export const asWritten: Recode = { missing: "kept", mixed: "kept" };

/** The place of the first sign that has no meaning, from 1. */
export function findForeignSign(pattern: string): number | undefined {
  const index = pattern.search(/[^-+o*_]/);
  return index < 0 ? undefined : index + 1;
}

/** The weeks that a rule reads, in order; those it removes are left out. */
export function readPattern(pattern: string, recode: Recode, skipWeeks = 0): ReadWeek[] {
  const read: ReadWeek[] = [];
  for (let i = skipWeeks; i < pattern.length; i++) {
    const sign = pattern.charAt(i) as PatternSign;
    const reading = sign === "o" ? recode.missing : sign === "*" ? recode.mixed : "kept";
    if (reading === "kept") read.push({ week: i + 1, sign });
    if (reading === "positive") read.push({ week: i + 1, sign: "+" });
    if (reading === "negative") read.push({ week: i + 1, sign: "-" });
  }
  return read;
}
