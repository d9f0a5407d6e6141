import { checkIkrBands } from "./check-ikr-bands";
import type { IkrBandResult, IkrBands, IkrRecord } from "./ikr";

/**
 * Options of {@link ikrBand}.
 *
 * @since 0.1.0
 */
export interface IkrBandOptions {
  /** The bands; none is public, so that the caller supplies them. */
  bands: IkrBands;
}

/**
 * Returns the band of a value of the IKR under supplied bands, and whether it is the published
 * category.
 *
 * **Boundaries.** A value at a band's least value falls into it; one that is below by however little
 * does not.
 *
 * @param record - The value.
 * @param options - The bands.
 * @returns The band, with all bands.
 * @throws RangeError when the bands are out of order; see `checkIkrBands`.
 * @example
 * const bands: IkrBands = {
 *   id: "ikr.ours", version: "1", standing: "illustrative", basis: "Ours.", assumptions: [],
 *   source: { title: "Our own bands", publisher: "us", year: 2026 },
 *   bands: [{ id: "B Terkelola", atLeast: 3.1 }, { id: "A Optimal", atLeast: 3.5 }],
 * };
 * ikrPublished.map((record) => ikrBand(record, { bands }).band); // => ["B Terkelola", "A Optimal"]
 * @since 0.1.0
 */
export function ikrBand(record: IkrRecord, options: IkrBandOptions): IkrBandResult {
  const { bands } = options;
  if (checkIkrBands(bands).some((issue) => issue.severity === "error")) {
    throw new RangeError("pulih: these bands cannot be applied; see checkIkrBands");
  }
  const band = bands.bands.findLast(({ atLeast }) => record.value >= atLeast)?.id;
  return {
    definition: bands,
    recordId: record.id,
    value: record.value,
    ...(band !== undefined && { band }),
    ...(record.category != null && { agrees: record.category === band }),
  };
}
