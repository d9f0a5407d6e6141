import type { Source } from "../definition/index";

/**
 * The press release of May 2013 that describes the three kinds of programs and names the 13
 * institutions that signed with BNN.
 *
 * @since 0.1.0
 */
export const programsSource2013: Source = {
  title:
    "Melalui Nota Kesepahaman, BNN Kuatkan Operasional Lembaga Rehabilitasi Adiksi Berbasis Masyarakat",
  publisher: "BNN",
  year: 2013,
  url: "https://bnn.go.id/melalui-nota-kesepahaman-bnn-kuatkan-operasional-lembaga-rehabilitasi-adiksi-berbasis-masyarakat",
};
