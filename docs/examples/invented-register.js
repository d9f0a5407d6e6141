// A register of invented units, the same at every run. No unit, person or figure here is real.

const MONTHS = ["2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06"];
const KINDS = ["socialization", "mapping", "outreach", "screening", "intervention", "aftercare"];
const VILLAGES = ["12.71.04", "31.72.05", "33.74.08", "51.71.02", "64.72.03", "73.71.09"];

/** @param {number} seed @returns {(below: number) => number} */
function seeded(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** @param {number} n */
const two = (n) => String(n).padStart(2, "0");

/** Returns rows as an export would hold them: most good, some bad. */
export function inventedRegister() {
  const random = seeded(8807);
  /** @type {Record<string, unknown>[]} */
  const units = [];
  /** @type {Record<string, unknown>[]} */
  const reports = [];
  /** @type {Record<string, unknown>[]} */
  const activities = [];
  for (let i = 0; i < 60; i++) {
    const id = `IBM-${two(i + 1)}`;
    const area = VILLAGES[i % VILLAGES.length];
    const year = 2021 + random(4);
    const agents = Array.from({ length: 4 + random(3) }, (_, k) => ({
      id: `AP-${k + 1}`,
      trainedOn: random(5) === 0 ? null : `${year}-11-0${1 + random(9)}`,
    }));
    units.push({
      id,
      region: `${area}.${1001 + Math.floor(i / VILLAGES.length)}`,
      formedOn: i % 20 === 19 ? "2025-05-20" : `${year}-${two(2 + random(9))}-15`,
      decree: { start: `${year}-01-02`, end: random(3) === 0 ? `${year + 1}-01-01` : null },
      agents,
      support: [{ source: random(3) === 0 ? "village-fund" : "bnn" }],
    });
    const diligence = random(4);
    for (const [k, month] of MONTHS.entries()) {
      if (diligence === 0 || (diligence === 1 && k > 2)) continue;
      const active = random(3) > 0 && i % 5 !== 2;
      reports.push({ unitId: id, month, submittedOn: `2025-${two(k + 2)}-05`, nil: !active });
      for (let n = active ? 1 + random(4) : 0; n > 0; n--) {
        const kind = i % 11 === 0 ? "aftercare" : (KINDS[random(i % 3 === 0 ? 6 : 4)] ?? "other");
        const client = ["screening", "intervention", "aftercare"].includes(kind);
        activities.push({
          id: `${id}/${month}/${n}`,
          unitId: id,
          on: `${month}-${two(3 + random(25))}`,
          kind,
          ...(client
            ? { clientId: `client-${random(4)}`, severity: random(5) > 0 ? "mild" : "moderate" }
            : { people: 5 + random(40) }),
        });
      }
    }
  }
  spoil(units, activities);
  return { units, reports, activities };
}

/**
 * Puts faults among the rows, each of a kind that registers really hold.
 *
 * @param {Record<string, unknown>[]} units
 * @param {Record<string, unknown>[]} activities
 */
function spoil(units, activities) {
  Object.assign(units[7] ?? {}, { region: 51.71 });
  Object.assign(units[15] ?? {}, { formedOn: "2023-02-30" });
  Object.assign(units[23] ?? {}, { decree: { start: "2024-06-01", end: "2023-06-01" } });
  Object.assign(activities[4] ?? {}, { kind: "sosialisasi" });
  Object.assign(activities[40] ?? {}, { people: -12, clientId: null });
  Object.assign(activities[60] ?? {}, { on: "2019-03-01" });
  Object.assign(activities[80] ?? {}, { unitId: "IBM-99" });
}
