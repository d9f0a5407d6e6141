import type { Institution } from "./records";
import type { Signatory } from "./signatory-table";

/**
 * Returns the record of a signatory as far as the press release tells it: name, ownership by the
 * community, program, and the agreement with BNN.
 *
 * **Unknown.** The release names neither the last day of the agreement, nor beds, staff, licences
 * or a region: they stay not recorded. Where the program began is not said either; it was there on
 * the day of signing.
 *
 * @param signatory - One row of the table.
 * @returns The institution.
 * @example
 * const institutions = signatories2013.map(signatoryInstitution);
 * institutions.length; // => 13
 * institutions[0]?.agreements?.[0]?.support; // => ["operational", "quality"]
 * @since 0.1.0
 */
export function signatoryInstitution(signatory: Signatory): Institution {
  const { id, name, program } = signatory;
  return {
    id,
    name,
    ownership: [{ value: "community" }],
    programs: [{ id: `${id}-program`, kind: program, recordedOn: "2013-05-17" }],
    agreements: [
      {
        id: `${id}-agreement`,
        parties: ["BNN", name],
        program,
        support: ["operational", "quality"],
        from: "2013-05-17",
      },
    ],
  };
}
