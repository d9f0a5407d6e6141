import type { StaffingDefinition } from "../definition-types";

/**
 * Returns a definition of how many people a year one assessor can assess, at a load that the caller
 * chooses: none is public.
 *
 * @param personsPerYear - People a year for each assessor.
 * @returns The definition; its id holds the load.
 * @throws RangeError when the load is not a whole number of at least one.
 * @example
 * assessorLoad(200).id; // => "institution.assessor-load.200-a-year"
 * assessorLoad(200).standing; // => "illustrative"
 * @since 0.1.0
 */
export function assessorLoad(personsPerYear: number): StaffingDefinition {
  if (!(Number.isSafeInteger(personsPerYear) && personsPerYear >= 1)) {
    throw new RangeError("pulih: the load of an assessor is a whole number of at least one");
  }
  return {
    id: `institution.assessor-load.${personsPerYear}-a-year`,
    version: "1.0.0",
    title: { id: "Beban asesor yang dipilih pengguna", en: "A chosen load of assessors" },
    standing: "illustrative",
    basis: {
      id: "Pada 2013 Kemensos menyatakan kekurangan asesor yang terkualifikasi; beban seorang asesor tidak pernah ditetapkan secara terbuka.",
      en: "In 2013 Kemensos said that qualified assessors were short; no public source sets the load of one.",
    },
    source: {
      title: "Revitalisasi Kerja Sama BNN Dengan Kementerian Sosial",
      publisher: "BNN",
      year: 2013,
    },
    ratios: [],
    perYear: [{ role: "assessor", persons: personsPerYear }],
    certifiedOnly: false,
    assumptions: [
      {
        field: "ratios",
        standing: "illustrative",
        note: {
          id: "Definisi ini hanya tentang asesor; klien pada satu waktu tidak dilihat.",
          en: "This definition is about assessors alone; clients at one time are not looked at.",
        },
      },
      {
        field: "perYear",
        standing: "illustrative",
        note: { id: "Beban dipilih pengguna.", en: "The caller chooses the load." },
      },
      {
        field: "certifiedOnly",
        standing: "illustrative",
        note: {
          id: "Pilihan kami: semua yang bertugas dihitung.",
          en: "Our choice: all who serve count.",
        },
      },
    ],
  };
}
