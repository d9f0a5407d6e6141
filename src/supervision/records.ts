import type { PlainDate } from "../calendar/index";
import type { Dated } from "../definition/index";
import type { IbmUnit } from "../ibm/index";
import type { RegionCode } from "../region/index";
import type { SupervisionChannel, SupervisionTier } from "./vocabulary";

/**
 * A rehabilitation institution as supervision needs it.
 *
 * @since 0.1.0
 */
export interface SupervisedInstitution {
  /** Identifier of the institution. */
  id: string;
  /** Identifier of the BNN work unit (satuan kerja) that looks after it. */
  satker?: string | null | undefined;
  /** Region in which it lies. */
  region?: RegionCode | null | undefined;
  /** Whether it is a priority of the nation, or chosen at the level of regencies and cities. */
  priority?: "national" | "regency" | null | undefined;
  /** Last day on which it worked, if it was closed. */
  closedOn?: PlainDate | null | undefined;
}

/**
 * A visit of supervision that was made.
 *
 * @since 0.1.0
 */
export interface SupervisionVisit extends Dated {
  /** Whether an institution or an IBM unit was visited. */
  subject: "institution" | "ibm-unit";
  /** Its identifier. */
  subjectId: string;
  /** How. */
  channel: SupervisionChannel;
  /** The tier that made it. */
  tier: SupervisionTier;
}

/**
 * What a plan of supervision is made for.
 *
 * @since 0.1.0
 */
export interface SupervisionRegister {
  /** Institutions. */
  institutions: Iterable<SupervisedInstitution>;
  /** IBM units. */
  units: Iterable<IbmUnit>;
  /** Visits that were made. */
  visits: Iterable<SupervisionVisit>;
}
