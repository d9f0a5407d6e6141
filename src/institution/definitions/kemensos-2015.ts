import type { StaffingDefinition } from "../definition-types";

/**
 * Staffing as the Ministry of Social Affairs told the press in 2015: one social worker to seven
 * clients, one addiction counselor to ten.
 *
 * @source Kemensos, 31 January 2015,
 *   https://rmol.id/amp/2015/01/31/189348/mensos-targetkan-rehabilitasi-10-ribu-pecandu-narkoba
 * @since 0.1.0
 */
export const kemensos2015: StaffingDefinition = {
  id: "institution.kemensos-2015",
  version: "1.0.0",
  title: { id: "Rasio tenaga Kemensos 2015", en: "Staff ratios of Kemensos, 2015" },
  standing: "illustrative",
  basis: {
    id: "Pernyataan pers: satu pekerja sosial untuk tujuh klien dan satu konselor adiksi untuk sepuluh klien. Tidak disebut apakah klien dihitung pada satu waktu atau setahun; jumlah yang disebut (700 pekerja sosial dan 500 konselor untuk 10.000 orang setahun) cocok dengan klien pada satu waktu dan layanan setengah tahun. Rasio dalam SNI 8807 tidak terbuka.",
    en: "A statement to the press: one social worker to seven clients and one addiction counselor to ten. It does not say whether clients are counted at one time or over a year; the totals it gives (700 social workers and 500 counselors for 10,000 people a year) fit clients at one time and courses of half a year. The ratios of SNI 8807 are not public.",
  },
  source: {
    title: "Mensos Targetkan Rehabilitasi 10 Ribu Pecandu Narkoba",
    publisher: "RMOL",
    year: 2015,
    url: "https://rmol.id/amp/2015/01/31/189348/mensos-targetkan-rehabilitasi-10-ribu-pecandu-narkoba",
  },
  ratios: [
    { role: "social-worker", clients: 7 },
    { role: "addiction-counselor", clients: 10 },
  ],
  certifiedOnly: false,
  assumptions: [
    {
      field: "certifiedOnly",
      standing: "illustrative",
      note: {
        id: "Sumber tidak menyebut sertifikat; semua yang bertugas dihitung.",
        en: "The source speaks of no certificate; all who serve count.",
      },
    },
  ],
};
