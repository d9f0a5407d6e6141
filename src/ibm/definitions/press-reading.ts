import type { IbmPolicy, IbmWindow } from "../policy";

/** What the three readings of the 2024 press wording share. */
export function pressReading(window: IbmWindow): Omit<IbmPolicy, "id" | "requires"> {
  return {
    version: "1.0.0",
    standing: "illustrative",
    basis: {
      id: "Pernyataan pers menyebut 601 dari 1.401 unit operasional, yaitu melaksanakan kegiatan seperti sosialisasi, pemetaan, penjangkauan, hingga skrining dengan dukungan masyarakat. Kurun waktu, jumlah kegiatan, dan cara membuktikannya tidak disebut.",
      en: "A press statement calls 601 of 1,401 units operational, as doing activities such as socialization, mapping, outreach and screening with the community's support. It gives no window, no number of activities and no kind of evidence.",
    },
    source: {
      title:
        "BNN Sosialisasikan Petunjuk Teknis IBM Berkelanjutan dalam Penanganan Penyalahgunaan Narkoba",
      publisher: "BNN, Biro Humas dan Protokol",
      year: 2024,
      url: "https://bnn.go.id/bnn-sosialisasikan-petunjuk-teknis-ibm-berkelanjutan-dalam-penanganan-penyalahgunaan-narkoba/",
    },
    window,
    cohort: "formed-before-window",
    closedUnits: "unmet",
    servingKinds: ["intervention", "aftercare"],
    selfFundingSources: [
      "village-fund",
      "village-budget",
      "local-government",
      "company",
      "community",
    ],
    dormantAfterMonths: 6,
    treats: ["mild"],
    assumptions: [
      {
        field: "window",
        standing: "illustrative",
        note: {
          id: "Sumber tidak menyebut kurun waktu; pengguna yang memilihnya.",
          en: "The source names no window; the caller chooses it.",
        },
      },
      {
        field: "requires",
        standing: "illustrative",
        note: {
          id: "Keempat jenis kegiatan dari sumber; apakah salah satu atau semuanya, dan berapa kali, adalah pembacaan kami. Dukungan masyarakat disebut sumber tanpa cara membuktikannya, jadi tidak disyaratkan.",
          en: "The four kinds are the source's; whether one or all, and how often, is our reading. The community's support is named without a way to show it, so it is not required.",
        },
      },
      {
        field: "cohort",
        standing: "illustrative",
        note: {
          id: "Sumber membagi dengan semua unit yang pernah dibentuk; di sini unit yang dibentuk di dalam kurun waktu belum dinilai.",
          en: "The source divides by all units ever formed; here a unit formed inside the window is not judged yet.",
        },
      },
      {
        field: "closedUnits",
        standing: "illustrative",
        note: {
          id: "Pembagi pada sumber adalah unit yang pernah dibentuk, jadi unit yang ditutup tetap dihitung.",
          en: "The source's denominator is units ever formed, so closed ones stay in it.",
        },
      },
      {
        field: "servingKinds",
        standing: "illustrative",
        note: {
          id: "Sumber tidak menyebut kegiatan mana yang berarti melayani klien.",
          en: "The source does not say which activities mean serving a client.",
        },
      },
      {
        field: "selfFundingSources",
        standing: "illustrative",
        note: {
          id: "Sumber menyebut anggaran pemerintah daerah; sumber dana lain adalah anggapan kami.",
          en: "The source names budgets of local government; the other sources are our assumption.",
        },
      },
      {
        field: "dormantAfterMonths",
        standing: "illustrative",
        note: {
          id: "Sumber tidak menyebut lamanya unit diam sebelum dianggap tidak aktif.",
          en: "The source does not say how long a unit is silent before it is dormant.",
        },
      },
      {
        field: "treats",
        standing: "press",
        note: {
          id: "Berita daerah menyebut IBM melayani tingkat ringan dan merujuk sedang dan berat; satu provinsi juga melayani sedang.",
          en: "Regional news say that IBM serves mild cases and refers moderate and severe ones; one province serves moderate ones too.",
        },
      },
    ],
  };
}
