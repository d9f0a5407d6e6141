// The national report in brief, in Indonesian, on the invented registers of the other pages.
import {
  anyOfFour,
  bnn2026Completed3Months,
  derive,
  mandatoryEntry2026,
  nationalReport,
  programForms2013,
} from "pulih";
import { findProvince } from "pulih/region/provinces";
import { formatNationalReport, formatRate, text } from "pulih/text";
import { inventedClients } from "./invented-clients.js";
import { section, title, wrap } from "./page.js";
import { readRegister } from "./register-reading.js";

const id = /** @type {const} */ ({ language: "id" });
const regions = /** @type {const} */ (["12.71", "31.72", "33.74", "51.71"]);

/** Invented institutions. @type {import("pulih").Institution[]} */
const institutions = [
  {
    id: "lembaga-rekaan",
    region: "51.71",
    openedOn: "2023-07-01",
    ownership: [{ value: "community" }],
    facilityKind: [{ value: "center" }],
    programs: [
      {
        id: "osc",
        kind: "OSC",
        from: "2025-08-01",
        components: { "residential-setting": true, "inpatient-care": true },
      },
    ],
    agreements: [
      {
        id: "nota",
        parties: ["BNN", "Lembaga rekaan"],
        support: ["operational"],
        from: "2025-09-01",
        to: "2027-08-31",
      },
    ],
  },
  {
    id: "klinik-rekaan",
    region: "31.72",
    openedOn: "2019-02-01",
    ownership: [{ value: "government" }],
    facilityKind: [{ value: "clinic" }],
    programs: [],
    agreements: [],
  },
  { id: "yayasan-rekaan", ownership: [{ value: "community" }] },
];

const fact = /** @type {const} */ ({ edition: "2022", actor: "bnn" });
/** @type {import("pulih").SniMilestone[]} */
const sniMilestones = [
  { ...fact, id: "m1", institutionId: "lembaga-rekaan", kind: "assisted", on: "2026-01-19" },
  { ...fact, id: "m2", institutionId: "klinik-rekaan", kind: "assisted", on: "2026-01-21" },
  { ...fact, id: "m3", institutionId: "lembaga-rekaan", kind: "recommended", on: "2026-06-12" },
];

/** The invented IBM register, moved on by a year. */
function ibmRegister() {
  const { register } = readRegister();
  /** @type {typeof register} */
  const moved = JSON.parse(JSON.stringify(register).replaceAll('"2025-', '"2026-'));
  return { ibmUnits: moved.units, ibmReports: moved.reports, ibmActivities: moved.activities };
}

/** An invented count of clients from outside the register. @type {import("pulih").IndependentCount} */
const paidFor = {
  id: "claims",
  label: { id: "Klien dalam layanan menurut klaim", en: "Clients in care by claims" },
  value: 50,
  unit: "count",
  qualifier: "about",
  source: { title: "Daftar klaim layanan (rekaan)", publisher: "contoh", year: 2026 },
};

/** Whoever was in care is held against the claims, not only those who were admitted. */
const inCare = derive(
  mandatoryEntry2026,
  { persons: "in-care" },
  { id: "report.demo-in-care", version: "1" },
);

function report() {
  const episodes = inventedClients().map((episode, i) => ({
    ...episode,
    region: i % 5 === 4 ? undefined : regions[i % 5],
  }));
  return nationalReport(
    {
      institutions,
      sniMilestones,
      ...ibmRegister(),
      episodes,
      independentCounts: [paidFor],
    },
    {
      period: { start: "2026-01-01", end: "2026-06-30" },
      asOf: "2026-10-31",
      definitions: {
        programs: programForms2013,
        sni: { edition: "2022" },
        ibm: anyOfFour({ months: 6 }),
        recovery: bnn2026Completed3Months,
        completeness: inCare,
      },
    },
  );
}

/** @param {import("pulih").NationalReport} national */
function byProvince({ parts }) {
  return (parts.recovery?.groups ?? []).map(({ key, rate, recorded }) => {
    const name =
      key === "no-region" ? "tanpa wilayah" : (findProvince(`${Number(key)}`)?.name ?? key);
    const share = formatRate(rate, { ...id }).replace(/; .*\)/, ")");
    return `  ${name.padEnd(31)}${share.padEnd(24)}${recorded.recorded} orang tercatat`;
  });
}

/** @type {import("pulih").NationalPart[]} */
const parts = ["institutions", "episodes", "recovery", "completeness"];

/** Returns the page, line by line. */
export function nationalBrief() {
  const national = report();
  return [
    ...title("Laporan nasional secara ringkas (register rekaan)"),
    ...section("18. Satu laporan, setiap angka dengan definisinya"),
    ...formatNationalReport(national, { ...id, text, groups: false, parts }).split("\n"),
    ...section("19. Pemulihan menurut provinsi klien, dengan yang tercatat di sampingnya"),
    ...byProvince(national),
    ...wrap(
      "  ",
      "Hitungan lain hanya ada untuk semua wilayah; berapa bagian klien tiap provinsi yang tercatat tidak diketahui. Jumlah kelompok sama dengan jumlah seluruhnya.",
    ),
  ];
}
