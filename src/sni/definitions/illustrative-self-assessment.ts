import type { SniScheme } from "../scheme";

/**
 * An example of a self-assessment for SNI 8807:2022: a few questions of ours under each of the four
 * public aspects, for inpatient and outpatient services. It holds no clause of the standard, has no
 * threshold and gives no verdict.
 *
 * The context of an assessment names its `modality`: `inpatient`, `outpatient`, or both in a list.
 *
 * @source For the four aspects alone: BNN, evaluation of the fulfilment of SNI 8807:2022, 2023,
 *   https://bnn.go.id/bnn-ri-lakukan-evaluasi-pemenuhan-sni-88072022-tahun-2023/
 * @since 0.1.0
 */
export const illustrativeSelfAssessment: SniScheme = {
  id: "sni.illustrative-self-assessment-2022",
  version: "1.0.0",
  title: {
    id: "Contoh penilaian mandiri menurut empat aspek SNI 8807:2022",
    en: "Example of a self-assessment under the four aspects of SNI 8807:2022",
  },
  standing: "illustrative",
  basis: {
    id: "BNN menyebut empat aspek yang dinilai: kelembagaan, layanan, sumber daya manusia, dan sarana prasarana. Naskah standar, daftar persyaratan, bobot, dan ambangnya tidak terbuka untuk umum; semua pertanyaan di sini adalah buatan kami.",
    en: "BNN names four aspects that are assessed: institution, service, human resources, and facilities. The text of the standard, its requirements, weights and thresholds are not public; all questions here are ours.",
  },
  source: {
    title: "Illustrative self-assessment under the four public aspects of SNI 8807:2022",
    publisher: "pulih",
    year: 2026,
  },
  edition: "2022",
  aspects: [
    { id: "institution", title: { id: "Kelembagaan", en: "Institution" } },
    { id: "service", title: { id: "Layanan", en: "Service" } },
    { id: "human-resources", title: { id: "Sumber daya manusia", en: "Human resources" } },
    { id: "facilities", title: { id: "Sarana prasarana", en: "Facilities" } },
  ],
  scales: [
    {
      id: "met-partial-unmet",
      levels: [
        { answer: "unmet", points: 0 },
        { answer: "partial", points: 1 },
        { answer: "met", points: 2 },
      ],
    },
  ],
  requirements: [
    {
      id: "institution-1",
      aspect: "institution",
      title: {
        id: "Dasar hukum dan izin lembaga ada dan masih berlaku.",
        en: "The institution has a legal basis and a licence in force.",
      },
      scale: "met-partial-unmet",
    },
    {
      id: "institution-2",
      aspect: "institution",
      title: {
        id: "Pembagian tugas pengelola dan petugas tertulis dan dijalankan.",
        en: "Duties of managers and staff are written down and followed.",
      },
      scale: "met-partial-unmet",
    },
    {
      id: "institution-3",
      aspect: "institution",
      title: {
        id: "Prosedur kerja tertulis, dikenal petugas, dan ditinjau berkala.",
        en: "Working procedures are written, known to staff and reviewed.",
      },
      scale: "met-partial-unmet",
    },
    {
      id: "institution-4",
      aspect: "institution",
      title: {
        id: "Pemasukan dan pengeluaran dicatat dan diperiksa.",
        en: "Income and spending are recorded and checked.",
      },
      scale: "met-partial-unmet",
    },
    {
      id: "institution-5",
      aspect: "institution",
      title: {
        id: "Keluhan klien dan keluarga diterima dan ditindaklanjuti.",
        en: "Complaints of clients and families are taken and answered.",
      },
      scale: "met-partial-unmet",
    },
    {
      id: "service-1",
      aspect: "service",
      title: {
        id: "Setiap klien diases saat masuk dan mempunyai rencana layanan.",
        en: "Every client is assessed on entry and has a plan of service.",
      },
      scale: "met-partial-unmet",
    },
    {
      id: "service-2",
      aspect: "service",
      title: {
        id: "Klien menyetujui layanan setelah mendapat penjelasan.",
        en: "Clients agree to the service after it was explained.",
      },
      scale: "met-partial-unmet",
    },
    {
      id: "service-3",
      aspect: "service",
      title: {
        id: "Kemajuan klien ditinjau berkala dan disampaikan kepadanya.",
        en: "The client's progress is reviewed regularly and told to the client.",
      },
      scale: "met-partial-unmet",
    },
    {
      id: "service-4",
      aspect: "service",
      title: {
        id: "Ada rujukan yang disepakati untuk keadaan yang tidak dapat ditangani.",
        en: "There is agreed referral for what cannot be handled in house.",
      },
      scale: "met-partial-unmet",
    },
    {
      id: "service-5",
      aspect: "service",
      title: {
        id: "Bina lanjut direncanakan sebelum klien selesai.",
        en: "Aftercare is planned before the client leaves.",
      },
      scale: "met-partial-unmet",
    },
    {
      id: "service-6",
      aspect: "service",
      title: {
        id: "Kegiatan harian klien rawat inap mengikuti jadwal tertulis.",
        en: "The day of inpatients follows a written schedule.",
      },
      scale: "met-partial-unmet",
      appliesWhen: [{ fact: "modality", anyOf: ["inpatient"] }],
    },
    {
      id: "service-7",
      aspect: "service",
      title: {
        id: "Klien rawat jalan yang tidak datang dihubungi kembali.",
        en: "Outpatients who miss a meeting are contacted.",
      },
      scale: "met-partial-unmet",
      appliesWhen: [{ fact: "modality", anyOf: ["outpatient"] }],
    },
    {
      id: "human-resources-1",
      aspect: "human-resources",
      title: {
        id: "Penanggung jawab layanan memahami adiksi.",
        en: "The head of the service knows addiction.",
      },
      scale: "met-partial-unmet",
    },
    {
      id: "human-resources-2",
      aspect: "human-resources",
      title: {
        id: "Petugas asesmen dan konseling terlatih untuk tugasnya.",
        en: "Those who assess and counsel are trained for it.",
      },
      scale: "met-partial-unmet",
    },
    {
      id: "human-resources-3",
      aspect: "human-resources",
      title: {
        id: "Petugas mendapat supervisi berkala.",
        en: "Staff are supervised regularly.",
      },
      scale: "met-partial-unmet",
    },
    {
      id: "human-resources-4",
      aspect: "human-resources",
      title: {
        id: "Kode etik petugas tertulis dan diketahui klien.",
        en: "A code of conduct for staff is written and known to clients.",
      },
      scale: "met-partial-unmet",
    },
    {
      id: "human-resources-5",
      aspect: "human-resources",
      title: {
        id: "Petugas ada siang dan malam selama ada klien menginap.",
        en: "Staff are present day and night while clients stay.",
      },
      scale: "met-partial-unmet",
      appliesWhen: [{ fact: "modality", anyOf: ["inpatient"] }],
    },
    {
      id: "facilities-1",
      aspect: "facilities",
      title: {
        id: "Ada ruang konseling yang menjaga kerahasiaan.",
        en: "There is a room for counseling in private.",
      },
      scale: "met-partial-unmet",
    },
    {
      id: "facilities-2",
      aspect: "facilities",
      title: {
        id: "Air bersih dan sanitasi cukup untuk semua pengguna.",
        en: "Clean water and sanitation suffice for all.",
      },
      scale: "met-partial-unmet",
    },
    {
      id: "facilities-3",
      aspect: "facilities",
      title: {
        id: "Perlengkapan pertolongan pertama siap dipakai.",
        en: "First aid is at hand and ready.",
      },
      scale: "met-partial-unmet",
    },
    {
      id: "facilities-4",
      aspect: "facilities",
      title: {
        id: "Catatan klien disimpan terkunci.",
        en: "Clients' records are kept locked.",
      },
      scale: "met-partial-unmet",
    },
    {
      id: "facilities-5",
      aspect: "facilities",
      title: {
        id: "Bangunan aman dan jalan keluar darurat bebas hambatan.",
        en: "The building is safe and its emergency exits are free.",
      },
      scale: "met-partial-unmet",
    },
    {
      id: "facilities-6",
      aspect: "facilities",
      title: {
        id: "Kamar tidur layak dan terpisah menurut jenis kelamin dan usia.",
        en: "Bedrooms are decent, and separate by sex and age.",
      },
      scale: "met-partial-unmet",
      appliesWhen: [{ fact: "modality", anyOf: ["inpatient"] }],
    },
    {
      id: "facilities-7",
      aspect: "facilities",
      title: {
        id: "Makanan disiapkan dan disajikan di tempat yang bersih.",
        en: "Meals are prepared and served in a clean place.",
      },
      scale: "met-partial-unmet",
      appliesWhen: [{ fact: "modality", anyOf: ["inpatient"] }],
    },
  ],
  aggregation: "points",
  normalization: "range",
  assumptions: [
    {
      field: "edition",
      standing: "illustrative",
      note: {
        id: "Pertanyaan ini tidak berasal dari naskah edisi 2022; edisi hanya mengikat penilaian pada satu edisi.",
        en: "The questions do not come from the text of 2022; the edition only ties an assessment to one edition.",
      },
    },
    {
      field: "aspects",
      standing: "press",
      note: {
        id: "Nama keempat aspek dari BNN; bobot yang sama adalah anggapan kami.",
        en: "The four aspects are as BNN names them; that they weigh alike is our assumption.",
      },
    },
    {
      field: "scales",
      standing: "illustrative",
      note: {
        id: "Skala penilaian SNI 8807 tidak terbuka; tiga tingkat dengan nilai 0, 1, dan 2 adalah pilihan kami.",
        en: "The scale of SNI 8807 is not public; three levels of 0, 1 and 2 points are our choice.",
      },
    },
    {
      field: "requirements",
      standing: "illustrative",
      note: {
        id: "Semua pertanyaan, bobotnya yang sama, dan keberlakuannya menurut rawat inap atau rawat jalan adalah contoh.",
        en: "All questions, their equal weight, and which apply to inpatient or outpatient services are examples.",
      },
    },
    {
      field: "aggregation",
      standing: "illustrative",
      note: {
        id: "Cara menggabungkan nilai tidak terbuka; di sini nilai dijumlahkan.",
        en: "How scores are brought together is not public; here points are added up.",
      },
    },
    {
      field: "normalization",
      standing: "illustrative",
      note: {
        id: "Cara menghitung persentase tidak terbuka; di sini nilai terendah berarti nol.",
        en: "How a percentage is made is not public; here the lowest points mean zero.",
      },
    },
  ],
};
