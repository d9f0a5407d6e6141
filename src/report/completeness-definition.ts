import type { Definition } from "../definition/index";

/**
 * Fields of records that can be asked for, by kind of record.
 *
 * @since 0.1.0
 */
export const completenessFields = {
  institution: [
    "name",
    "region",
    "satker",
    "openedOn",
    "ownership",
    "operator",
    "facilityKind",
    "services",
    "legalEntity",
    "licences",
    "designations",
    "accreditations",
    "recommendations",
    "inspections",
    "agreements",
    "programs",
    "capacity",
    "staff",
  ],
  "ibm-unit": ["satker", "decree", "agents", "support", "priorityArea"],
  episode: [
    "satker",
    "region",
    "program",
    "sex",
    "ageAtAdmission",
    "primarySubstance",
    "severity",
    "screened",
    "assessed",
    "admitted",
    "planned",
  ],
} as const;

/**
 * A kind of record whose fields can be asked for.
 *
 * @since 0.1.0
 */
export type CompletenessKind = keyof typeof completenessFields;

/**
 * Whose persons are held against an independent count, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const recordedPersons = ["registered", "admitted", "in-care"] as const;

/**
 * Whose persons are held against an independent count: those `registered` in the period, `admitted`
 * in it (a return after discharge among them), or `in-care` on at least one of its days.
 *
 * @since 0.1.0
 */
export type RecordedPersonsKind = (typeof recordedPersons)[number];

/**
 * What a complete register is: when a unit has reported, which persons are counted, which fields must
 * be filled.
 *
 * @since 0.1.0
 */
export interface CompletenessDefinition extends Definition {
  /** Whether a unit reports that sent the report of every month asked for, or of at least one. */
  reporting: "every-month" | "one-month";
  /** Whose persons are held against the independent count; their episodes are asked for fields. */
  persons: RecordedPersonsKind;
  /** Fields that must be filled, by kind of record; each one of {@link completenessFields}. */
  mandatory: {
    /** The kind of record. */
    kind: CompletenessKind;
    /** Names of the fields. */
    fields: string[];
  }[];
}
