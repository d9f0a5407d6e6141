import type { Definition, Wording } from "../definition/index";
import type { IkrIndicator } from "./vocabulary";

/**
 * A published or measured value of the rehabilitation capability index (Indeks Kapabilitas
 * Rehabilitasi, IKR): an instrument of its own, not a score of SNI 8807. How its five indicators make
 * the index is not public, so that it is recorded and never computed.
 *
 * @since 0.1.0
 */
export interface IkrRecord {
  /** Identifier of the record. */
  id: string;
  /** Whose value it is: an institution's identifier, or a scope such as `national`. */
  scope: string;
  /** Year of the measurement. */
  year: number;
  /** The value, as published. */
  value: number;
  /** Values of single indicators. */
  indicators?:
    | {
        /** The indicator. */
        key: IkrIndicator;
        /** Its value. */
        value: number;
      }[]
    | null
    | undefined;
  /** The category, as published, such as `B Terkelola`. */
  category?: string | null | undefined;
}

/**
 * Categories of the IKR by their least values, lowest first. None is public: the caller supplies
 * them, and their source.
 *
 * @since 0.1.0
 */
export interface IkrBands extends Definition {
  /** The bands, lowest first; what is below the first has no band. */
  bands: {
    /** The category, as it is published. */
    id: string;
    /** A title for people. */
    title?: Wording | null | undefined;
    /** The least value that falls into it. */
    atLeast: number;
  }[];
}

/**
 * The band of a value of the IKR.
 *
 * @since 0.1.0
 */
export interface IkrBandResult {
  /** The bands. */
  definition: IkrBands;
  /** Identifier of the record. */
  recordId: string;
  /** The value. */
  value: number;
  /** The band; absent where the value lies below all of them. */
  band?: string;
  /** Whether the band is the published category; absent where none was published. */
  agrees?: boolean;
}
