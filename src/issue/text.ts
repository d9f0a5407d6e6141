import type { Issue, Labels, SchemaIssueCode, Texts } from "./types";

/**
 * Names of the severities of an issue.
 *
 * @since 0.1.0
 */
export const severityLabels: Labels<Issue["severity"]> = {
  error: { id: "Galat", en: "Error" },
  warning: { id: "Peringatan", en: "Warning" },
};

/**
 * Names of yes and no.
 *
 * @since 0.1.0
 */
export const yesNoLabels: Labels<"yes" | "no"> = {
  yes: { id: "ya", en: "yes" },
  no: { id: "tidak", en: "no" },
};

const expected: Labels = {
  string: { id: "teks", en: "text" },
  number: { id: "angka", en: "a number" },
  int: { id: "bilangan bulat", en: "a whole number" },
  boolean: { id: "ya atau tidak", en: "yes or no" },
  array: { id: "daftar", en: "a list" },
  tuple: { id: "daftar", en: "a list" },
  object: { id: "rekaman", en: "a record" },
  record: { id: "rekaman", en: "a record" },
};

/**
 * Sentences for the faults that a schema finds.
 *
 * @since 0.1.0
 */
export const issueText: Texts<SchemaIssueCode> = {
  "issue.missing": { id: "isian wajib ini kosong.", en: "this required field is empty." },
  "issue.wrong-type": {
    id: "jenis isian salah; seharusnya {expected}.",
    en: "the value is of the wrong kind; {expected} was expected.",
    labels: { expected },
  },
  "issue.not-listed": {
    id: "isian tidak ada dalam daftar: {allowed}.",
    en: "the value is not one of: {allowed}.",
  },
  "issue.too-small": {
    id: "isian lebih kecil atau lebih pendek daripada {minimum}.",
    en: "the value is smaller or shorter than {minimum}.",
  },
  "issue.too-big": {
    id: "isian lebih besar atau lebih panjang daripada {maximum}.",
    en: "the value is bigger or longer than {maximum}.",
  },
  "issue.wrong-format": {
    id: "bentuk isian salah; seharusnya {format}.",
    en: "the value has the wrong shape; {format} was expected.",
  },
  "issue.unknown-key": {
    id: "ada {count} kolom yang tidak dikenal.",
    en: "{count} unknown columns are present.",
  },
  "issue.wrong-key": { id: "sebuah kunci tidak berlaku.", en: "a key is not valid." },
  "issue.no-match": {
    id: "isian tidak cocok dengan satu pun bentuk yang diterima.",
    en: "the value fits none of the accepted forms.",
  },
  "issue.invalid": { id: "isian tidak berlaku.", en: "the value is not valid." },
};
