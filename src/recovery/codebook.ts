import type { Language } from "../calendar/index";
import { codebookText } from "./codebook-text";
import type { RecoveryDefinition } from "./recovery-definition";

/**
 * What one column of the rows of `recoveryRecords` means.
 *
 * @since 0.1.0
 */
export interface CodebookColumn {
  /** Name of the column. */
  name: string;
  /** What its values are; dates are calendar days as `YYYY-MM-DD`. */
  type: "string" | "integer" | "date" | "category";
  /** What a number is counted in; days are counted from the clock. */
  unit?: "day" | "year" | "lapse";
  /** The values of a category, with their names. */
  values?: {
    /** The value as it stands in a row. */
    value: string;
    /** Its name. */
    label: Record<Language, string>;
  }[];
  /** What the column says. */
  meaning: Record<Language, string>;
}

/**
 * What the rows of `recoveryRecords` under a definition mean.
 *
 * @since 0.1.0
 */
export interface Codebook {
  /** The whole definition, without which the columns say nothing. */
  definition: RecoveryDefinition;
  /** The columns, in the order in which they stand in a row. */
  columns: CodebookColumn[];
}

/**
 * Returns what the rows of `recoveryRecords` under a definition mean, column by column, in both
 * languages.
 *
 * **Rule.** The columns stand in the order of the rows. What depends on the definition is said for
 * this one: its clock, the length of its window, and the grades of evidence that it accepts.
 *
 * **Unknown.** A row leaves out what is not recorded, so a table made of rows has empty fields there.
 *
 * @param definition - The definition under which the rows were made.
 * @returns The columns with the definition.
 * @example
 * const { columns } = codebook(bnn2026Completed3Months);
 * columns.find(({ name }) => name === "windowEnd")?.meaning.en; // => "Last day of the follow-up window: 3 months after the day on which it begins."
 * columns.find(({ name }) => name === "left")?.unit; // => "day"
 * @since 0.1.0
 */
export function codebook(definition: RecoveryDefinition): Codebook {
  const columns = Object.entries(codebookText(definition)).map(
    ([name, { type, unit, values, meaning }]): CodebookColumn => ({
      name,
      type,
      ...(unit && { unit }),
      ...(values && {
        values: Object.entries(values).map(([value, label]) => ({ value, label })),
      }),
      meaning,
    }),
  );
  return { definition, columns };
}
