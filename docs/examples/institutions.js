// Institutions in Indonesian: the signatories of 2013, one invented institution, need and places.
import {
  addressedBarriers,
  agreementStatus,
  assessorLoad,
  institutionStatus,
  ipwlReadiness,
  kemensos2015,
  lksValidity,
  priorityThenArrival,
  programKinds,
  serviceGap,
  socialIpwl2015,
  staffingConformity,
  staffingNeed,
  waitingList,
} from "pulih";
import { signatories2013, signatoryInstitution } from "pulih/institution/signatories";
import {
  agreementSupportLabels,
  explain,
  formatDate,
  formatRate,
  outcomeLabels,
  ownershipLabels,
  programBarrierLabels,
  programKindLabels,
  staffRoleLabels,
  termStateLabels,
  text,
} from "pulih/text";
import { section, title, wrap } from "./page.js";

const id = /** @type {const} */ ({ language: "id" });
const asOf = "2026-03-01";

/** @param {number} count */
const number = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ".");

/** An invented institution. @type {import("pulih").Institution} */
const invented = {
  id: "lembaga-rekaan",
  name: "Rumah Pulih Rekaan",
  openedOn: "2023-07-01",
  ownership: [{ value: "community" }],
  operator: [{ value: "foundation" }],
  services: [{ nature: "social", modality: "inpatient", from: "2025-08-01" }],
  legalEntity: { kind: "foundation", from: "2022-11-10" },
  licences: [
    { id: "tanda-daftar", kind: "social-registration", from: "2023-02-01", to: "2026-01-31" },
    { id: "izin", kind: "operating-permit", from: "2023-06-01", to: "2028-05-31" },
  ],
  accreditations: [{ id: "akreditasi", on: "2024-05-20", grade: "C" }],
  recommendations: [{ id: "surat", on: "2025-09-12", by: "provincial-social-office" }],
  agreements: [
    {
      id: "kerja-sama",
      parties: ["BNN", "Rumah Pulih Rekaan"],
      program: "OSC",
      support: ["operational"],
      from: "2025-09-01",
      to: "2027-08-31",
    },
  ],
  programs: [{ id: "program", kind: "OSC", from: "2025-08-01" }],
  capacity: [{ modality: "inpatient", places: 24 }],
  staff: [
    { id: "s1", role: "social-worker", people: 3 },
    { id: "s2", role: "addiction-counselor", people: 2 },
  ],
};

/** @param {import("pulih").ProgramKind} kind */
function signed(kind) {
  const names = signatories2013.filter((row) => row.program === kind).map((row) => row.name);
  const barriers = addressedBarriers.filter((row) => row.kind === kind);
  const addressed = barriers.map(({ barrier }) => programBarrierLabels[barrier].id).join(", ");
  return [
    "",
    `  ${programKindLabels[kind].id}: ${names.length} lembaga`,
    ...wrap("    menjawab: ", addressed),
    ...names.map((name) => `    - ${name}`),
  ];
}

/** What the agreements of 2013 promised, and whether they are known to hold. */
function agreements2013() {
  const list = signatories2013.flatMap((row) => signatoryInstitution(row).agreements ?? []);
  const held = (/** @type {import("pulih").PlainDate} */ day) =>
    list.filter((each) => agreementStatus(each, { asOf: day }).outcome === "met").length;
  const unknown = list.filter((each) => agreementStatus(each, { asOf }).outcome === "unknown");
  const support = [...new Set(list.flatMap((each) => each.support))];
  return wrap(
    "  ",
    `Dukungan BNN: ${support.map((each) => agreementSupportLabels[each].id).join(" dan ")}. Berlaku pada 17 Mei 2013: ${held("2013-05-17")} nota; per ${formatDate(asOf, id)} masih berlaku atau tidak, tidak diketahui bagi ${unknown.length} nota, karena hari terakhirnya tidak disebut dalam siaran pers.`,
  );
}

function oneInstitution() {
  const status = institutionStatus(invented, { asOf, lks: lksValidity });
  const { ownership, licences, agreements, accreditation } = status;
  const paper = (
    /** @type {string} */ name,
    /** @type {import("pulih").TermStatus | undefined} */ term,
  ) => {
    const last = term?.lastDay ? `, hari terakhir ${formatDate(term.lastDay, id)}` : "";
    return `  ${name.padEnd(24)}${term ? termStateLabels[term.state].id : "–"}${last}`;
  };
  const readiness = ipwlReadiness(invented, { definition: socialIpwl2015, asOf });
  const staffing = staffingConformity(invented, { definition: kemensos2015, clients: 21, asOf });
  const told = (/** @type {import("pulih").Finding<import("pulih").InstitutionFindingCode>} */ f) =>
    wrap("    - ", explain(f, { text, ...id }));
  return [
    `  ${"Pemilik".padEnd(24)}${ownership ? ownershipLabels[ownership].id : "–"}`,
    paper(
      "Tanda daftar sosial",
      licences.find((each) => each.licenceId === "tanda-daftar"),
    ),
    paper(
      "Izin operasional",
      licences.find((each) => each.licenceId === "izin"),
    ),
    paper("Nota kesepahaman BNN", agreements[0]),
    paper(`Akreditasi LKS ${accreditation?.grade ?? ""}`, accreditation),
    "",
    ...wrap("  ", `Kesiapan menjadi IPWL sosial: ${outcomeLabels[readiness.outcome].id}`),
    ...readiness.findings.flatMap(told),
    "",
    ...wrap("  ", `Tenaga untuk 21 klien: ${outcomeLabels[staffing.outcome].id}`),
    ...staffing.findings.flatMap(told),
  ];
}

function gap() {
  const { served, stockOverFlow } = serviceGap({ need: 4_000_000, personsPerYear: 18_000 });
  const times = stockOverFlow.status === "defined" ? Math.floor(stockOverFlow.value) : "–";
  const kemensos = staffingNeed({
    definition: kemensos2015,
    personsPerYear: 10_000,
    courseMonths: 6,
  });
  const assessors = staffingNeed({ definition: assessorLoad(200), personsPerYear: 18_000 });
  return [
    ...wrap(
      "  ",
      `Terlayani setahun: ${formatRate(served, { ...id, decimals: 2 })}. Yang memerlukan ${times} kali layanan setahun. Ini jumlah pada satu waktu dibandingkan dengan layanan setahun, bukan ramalan: orang baru datang, pulih, kambuh, dan meninggal. Sumber: pernyataan BNN, 2013.`,
    ),
    "",
    ...[...kemensos.roles, ...assessors.roles].flatMap((role) =>
      role.status === "defined"
        ? wrap(
            "  - ",
            `${staffRoleLabels[role.role].id}: ${number(role.needed)} orang untuk ${number(role.load)} ${role.counted === "a-year" ? "orang setahun" : "klien pada satu waktu"}, satu untuk ${role.each}`,
          )
        : [],
    ),
    ...wrap(
      "  ",
      "Kemensos pada 2015 menyebut 700 pekerja sosial dan 500 konselor untuk 10.000 orang. Beban asesor (200) hanya contoh.",
    ),
  ];
}

function queue() {
  const policy = priorityThenArrival({ days: 30 });
  /** @type {import("pulih").WaitingEntry[]} */
  const entries = [
    { id: "W1", personId: "a", on: "2026-01-12", modality: "inpatient", priority: "routine" },
    {
      id: "W2",
      personId: "b",
      on: "2026-02-18",
      modality: "inpatient",
      priority: "urgent",
      route: "prison",
    },
    { id: "W3", personId: "c", on: "2026-02-02", modality: "inpatient", priority: "soon" },
  ];
  const list = waitingList(entries, { policy, places: [{ modality: "inpatient", free: 1 }], asOf });
  return [
    ...list.queue.map(({ position, entryId, days, within, hasPlace }) => {
      const wait = `menunggu ${String(days).padStart(2)} hari`;
      const late = within === "unmet" ? "; terlalu lama" : "";
      return `  ${position}. ${entryId}  ${wait}; ${hasPlace ? "ada tempat" : "belum ada tempat"}${late}`;
    }),
    ...wrap(
      "  ",
      `Satu tempat kosong, ${list.prisonTransfers.waiting} pelimpahan dari lapas; batas 30 hari hanya contoh [${policy.id}@${policy.version}].`,
    ),
  ];
}

/** Returns the page, line by line. */
export function institutions() {
  return [
    ...title("Lembaga rehabilitasi: program, kesiapan, dan daya tampung"),
    ...section("14. Penanda tangan 17 Mei 2013 menurut program (data terbit)"),
    ...wrap(
      "  ",
      `${signatories2013.length} lembaga masyarakat bersepakat dengan BNN; satu program disebut bagi tiap lembaga.`,
    ),
    ...programKinds.flatMap(signed),
    "",
    ...agreements2013(),
    ...section(`15. Satu lembaga rekaan per ${formatDate(asOf, id)}`),
    ...oneInstitution(),
    ...section("16. Empat juta orang dan 18 ribu layanan setahun (data terbit)"),
    ...gap(),
    ...section("17. Daftar tunggu rekaan: siapa lebih dulu, siapa terlalu lama"),
    ...queue(),
  ];
}
