import type { IpwlDefinition } from "../definition-types";

/**
 * What the Minister of Social Affairs told the press in 2015 that a social welfare institution (LKS)
 * must show to be designated as IPWL.
 *
 * It holds the prerequisites that were found in public, not those of the regulation. What a medical
 * IPWL must show was not found.
 *
 * @source Kemensos, 31 January 2015,
 *   https://rmol.id/amp/2015/01/31/189348/mensos-targetkan-rehabilitasi-10-ribu-pecandu-narkoba;
 *   Permensos 9/2017, articles 60 to 62, for the exemption of government institutions
 * @since 0.1.0
 */
export const socialIpwl2015: IpwlDefinition = {
  id: "institution.social-ipwl-2015",
  version: "1.0.0",
  title: {
    id: "Kesiapan menjadi IPWL sosial menurut pernyataan 2015",
    en: "Readiness to be a social IPWL by the statement of 2015",
  },
  standing: "illustrative",
  basis: {
    id: "Menteri Sosial menyebut: LKS berbadan hukum, terdaftar di instansi sosial setempat, dan direkomendasikan instansi sosial provinsi; sedikitnya setahun melaksanakan rehabilitasi sosial NAPZA secara berkelanjutan; punya pekerja sosial dan konselor adiksi; sarana dan prasarana sesuai standar lembaga (waktu itu Permensos 3/2012). Jumlah tenaga dan isi standar tidak disebut.",
    en: "The minister named: an LKS that is a legal entity, registered with the local social office and recommended by the provincial one; at least one year of continuing social rehabilitation; a social worker and an addiction counselor; facilities up to the institutional standard (Permensos 3/2012 at the time). Numbers of staff and the content of the standard are not given.",
  },
  source: {
    title: "Mensos Targetkan Rehabilitasi 10 Ribu Pecandu Narkoba",
    publisher: "RMOL",
    year: 2015,
    url: "https://rmol.id/amp/2015/01/31/189348/mensos-targetkan-rehabilitasi-10-ribu-pecandu-narkoba",
  },
  ministry: "social-affairs",
  nature: "social",
  requires: {
    legalEntity: true,
    registration: "social-registration",
    recommendation: ["provincial-social-office"],
    months: 12,
    staff: ["social-worker", "addiction-counselor"],
    facilities: true,
  },
  exempt: ["government"],
  assumptions: [
    {
      field: "requires.staff",
      standing: "illustrative",
      note: {
        id: "Peran dari sumber; bahwa satu orang per peran sudah cukup adalah pembacaan kami.",
        en: "The roles are the source's; that one person in each is enough is our reading.",
      },
    },
    {
      field: "requires.facilities",
      standing: "illustrative",
      note: {
        id: "Standar yang disebut sudah diganti (Permensos 9/2017); di sini hasil pemeriksaan terakhir yang menentukan, apa pun standarnya.",
        en: "The standard that was named has been replaced (Permensos 9/2017); here the latest inspection decides, whatever its standard.",
      },
    },
    {
      field: "exempt",
      standing: "illustrative",
      note: {
        id: "Permensos 9/2017 pasal 60–62 hanya mewajibkan badan hukum dan pendaftaran bagi lembaga bentukan masyarakat; penerapannya di sini adalah pembacaan kami.",
        en: "Permensos 9/2017, articles 60 to 62, asks legal entity and registration of institutions formed by the community alone; applying it here is our reading.",
      },
    },
  ],
};
