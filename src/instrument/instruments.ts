import { assist } from "./definitions/assist";
import { audit } from "./definitions/audit";
import { bamContinuous } from "./definitions/bam-continuous";
import { bamLikert } from "./definitions/bam-likert";
import { dast10 } from "./definitions/dast10";
import { urica } from "./definitions/urica";
import { who5 } from "./definitions/who5";
import { whoqolBrefSyntax } from "./definitions/whoqol-bref-syntax";
import { whoqolBrefTable } from "./definitions/whoqol-bref-table";
import { whoqolBrefText } from "./definitions/whoqol-bref-text";
import type { InstrumentDefinition } from "./types";

/**
 * The instruments that come with the library, by name.
 *
 * @since 0.1.0
 */
export const instruments = {
  whoqolBrefText,
  whoqolBrefSyntax,
  whoqolBrefTable,
  assist,
  urica,
  bamLikert,
  bamContinuous,
  audit,
  dast10,
  who5,
} satisfies Record<string, InstrumentDefinition>;
