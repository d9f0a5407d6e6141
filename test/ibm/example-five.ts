import type { PlainMonth } from "../../src/calendar/index";
import {
  type IbmActivity,
  type IbmActivityKind,
  type IbmReportRecord,
  type IbmUnit,
  ibmActivityKinds,
} from "../../src/ibm/index";
import { activityOf, reportsOf, unitOf } from "./records";

/** Seven units in the half-year from January to June 2025, each in a plight of its own. */
export const sevenUnits: IbmUnit[] = [
  unitOf({ id: "U1", region: "32.01.01.2001" }),
  unitOf({ id: "U2", region: "32.01.01.2002" }),
  unitOf({ id: "U3", region: "32.01.01.2003" }),
  unitOf({ id: "U4", region: "51.01.01.2001" }),
  unitOf({ id: "U5", region: "51.01.01.2002" }),
  unitOf({ id: "U6", region: "51.01.01.2003", formedOn: "2025-05-20" }),
  unitOf({ id: "U7", region: "51.01.01.2004" }),
];

const full = (unitId: string, nil?: boolean) =>
  reportsOf("2025-01", "2025-06", { unitId, ...(nil === undefined ? {} : { nil }) });

/** Their reports: U4 sends none, U5 three of six, U3 says nil. */
export const sevenReports: IbmReportRecord[] = [
  ...full("U1"),
  ...full("U2"),
  ...full("U3", true),
  ...reportsOf("2025-01", "2025-03", { unitId: "U5" }),
  ...reportsOf("2025-05", "2025-06", { unitId: "U6" }),
  ...full("U7"),
];

const four: IbmActivityKind[] = ibmActivityKinds.slice(0, 4);

/** Their activities: U1 all four kinds, U2 socialization, U5 outreach, U7 aftercare of graduates. */
export const sevenActivities: IbmActivity[] = [
  ...four.map((kind) => activityOf("2025-02-11", kind, { unitId: "U1" })),
  activityOf("2025-03-04", "socialization", { unitId: "U2", people: 40 }),
  activityOf("2025-03-20", "outreach", { unitId: "U5", people: 7 }),
  activityOf("2025-05-25", "outreach", { unitId: "U6" }),
  ...["c1", "c2", "c3"].map((clientId) =>
    activityOf("2025-04-08", "aftercare", {
      id: `U7 ${clientId}`,
      unitId: "U7",
      clientId,
      severity: "moderate",
    }),
  ),
];

/** What each unit of 2021 did in 2022, 2023 and 2024: operated (Y), did not (N), unreported (?). */
export const courses = { a: "YYY", b: "YNY", c: "YNN", d: "Y?Y" };

/** The units of the courses. */
export const courseUnits: IbmUnit[] = Object.keys(courses).map((id) =>
  unitOf({ id, formedOn: "2021-04-10" }),
);

/** A year with one activity, a year of nil reports, or a year of which nothing is known. */
export function yearsOf(
  unitId: string,
  course: string,
  from = 2022,
): { activities: IbmActivity[]; reports: IbmReportRecord[] } {
  const years = [...course].map((letter, i) => ({ letter, year: from + i }));
  return {
    activities: years
      .filter(({ letter }) => letter === "Y")
      .map(({ year }) => activityOf(`${year}-05-05`, "mapping", { unitId })),
    reports: years
      .filter(({ letter }) => letter === "N")
      .flatMap(({ year }) => {
        const [first, last]: PlainMonth[] = [`${year}-01`, `${year}-12`];
        return reportsOf(first as PlainMonth, last as PlainMonth, { unitId, nil: true });
      }),
  };
}

/** Everything that is known of the four courses. */
export const courseRecords = {
  activities: Object.entries(courses).flatMap(([id, years]) => yearsOf(id, years).activities),
  reports: Object.entries(courses).flatMap(([id, years]) => yearsOf(id, years).reports),
};
