import fc from "fast-check";
import type { DischargeReason, Episode } from "../../src/episode/index";
import type { IbmActivity, IbmReportRecord, IbmUnit } from "../../src/ibm/index";
import type { Institution } from "../../src/institution/index";
import type { IndependentCount, NationalRegister } from "../../src/report/index";
import type { SniMilestone } from "../../src/sni/index";

export const period = { start: "2026-01-01", end: "2026-06-30" } as const;
export const asOf = "2026-12-31";

/** An invented episode: admitted, and discharged where a day is given. */
export function stay(
  id: string,
  fields: Partial<Episode> & { in?: `2026-${string}`; out?: [`2026-${string}`, DischargeReason] },
): Episode {
  const { in: admitted, out, ...rest } = fields;
  return {
    id,
    personId: `p-${id}`,
    institutionId: "i1",
    nature: "social",
    modality: "inpatient",
    entry: "voluntary",
    registered: { id: "r", on: "2025-12-01" },
    ...(admitted && { admitted: { id: "a", on: admitted as "2026-01-01" } }),
    ...(out && { discharged: { id: "d", on: out[0] as "2026-01-01", reason: out[1] } }),
    phases: [],
    observations: [],
    assignments: [],
    ...rest,
  };
}

export function countOf(value: number | null, fields: Partial<IndependentCount> = {}) {
  const source = { title: "Claims", publisher: "invented", year: 2026 };
  const base = { id: "claims", label: "Clients paid for", unit: "count", qualifier: "exact" };
  return { ...base, value, source, ...fields } as IndependentCount;
}

export const institutions: Institution[] = [
  {
    id: "i1",
    region: "51.71",
    openedOn: "2020-01-01",
    ownership: [{ value: "community" }],
    facilityKind: [{ value: "center" }],
    programs: [
      { id: "p1", kind: "CBU", components: { "community-organizing": true, counseling: true } },
      { id: "p2", kind: "ORC", from: "2027-01-01" },
    ],
    agreements: [
      { id: "n", parties: ["BNN", "i1"], support: [], from: "2025-01-01", to: "2026-12-31" },
    ],
  },
  { id: "i2", region: "31.74", openedOn: "2019-01-01", programs: [], agreements: [] },
  { id: "i3", ownership: [{ value: "government" }] },
  { id: "i4", region: "51", openedOn: "2010-01-01", closure: { on: "2025-05-05" } },
];

export const sniMilestones: SniMilestone[] = [
  {
    id: "m1",
    institutionId: "i1",
    edition: "2022",
    kind: "assisted",
    on: "2026-02-01",
    actor: "bnn",
  },
];

export const ibmUnits: IbmUnit[] = [
  { id: "u1", region: "51.71.01.1001", formedOn: "2024-01-10" },
  { id: "u2", region: "31.74.01.1001", formedOn: "2024-01-10", satker: " " },
];

const month = (n: number) => `2026-0${n}` as IbmReportRecord["month"];
export const ibmReports: IbmReportRecord[] = [1, 2, 3, 4, 5, 6].map((n) => ({
  unitId: "u1",
  month: month(n),
}));
export const ibmActivities: IbmActivity[] = [
  { id: "a1", unitId: "u1", kind: "outreach", on: "2026-03-03" },
];

/** Three persons: one came twice, in two regions; one is still in care. */
export const episodes: Episode[] = [
  stay("e1", {
    personId: "A",
    region: "51.71",
    in: "2026-01-10",
    out: ["2026-02-10", "completed"],
  }),
  stay("e2", {
    personId: "A",
    region: "31.74",
    registered: { id: "r", on: "2026-04-01" },
    in: "2026-04-02",
    out: ["2026-05-02", "dropped-out"],
  }),
  stay("e3", { personId: "B", region: "31.74", in: "2026-03-01" }),
  stay("e4", { personId: "C", in: "2026-07-01" }),
];

export const register: NationalRegister = {
  institutions,
  ibmUnits,
  ibmReports,
  ibmActivities,
  sniMilestones,
  episodes,
  independentCounts: [countOf(4), countOf(1, { region: "31" })],
};

const regions = fc.constantFrom("51.71", "31", "31.74.01.1001", undefined);
const days = fc.constantFrom("01-05", "02-28", "03-01", "06-30", "07-01", "09-09");

/** Episodes of few persons with days round the ends of the period; ids are unique. */
export const anyEpisodes = fc
  .array(
    fc.record({
      person: fc.constantFrom("A", "B", "C"),
      region: regions,
      registered: days,
      admitted: fc.option(days, { nil: undefined }),
      discharged: fc.option(days, { nil: undefined }),
      reason: fc.constantFrom<DischargeReason>("completed", "dropped-out", "died"),
    }),
    { maxLength: 8 },
  )
  .map((rows) =>
    rows.map(({ person, region, registered, admitted, discharged, reason }, i) =>
      stay(`e${i}`, {
        personId: person,
        region: region as Episode["region"],
        registered: { id: "r", on: `2026-${registered}` as "2026-01-05" },
        ...(admitted && { in: `2026-${admitted}` }),
        ...(discharged && { out: [`2026-${discharged}`, reason] }),
      }),
    ),
  );
