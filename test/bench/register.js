// Invented units and activities for the benchmark, the same at every run.

/** @typedef {import("pulih").IbmUnit} IbmUnit */
/** @typedef {import("pulih").IbmActivity} IbmActivity */

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

/** @param {number} count @returns {IbmUnit[]} */
export function unitsOf(count) {
  const random = seeded(1);
  return Array.from({ length: count }, (_, i) => ({
    id: `unit-${i}`,
    region: /** @type {const} */ ("32.01.01.2001"),
    formedOn: /** @type {IbmUnit["formedOn"]} */ (`${2021 + random(4)}-${two(1 + random(12))}-01`),
  }));
}

/** @param {IbmUnit[]} units @param {number} count @returns {IbmActivity[]} */
export function activitiesOf(units, count) {
  const random = seeded(2);
  const kinds = /** @type {const} */ ([
    "socialization",
    "mapping",
    "outreach",
    "screening",
    "intervention",
    "aftercare",
  ]);
  return Array.from({ length: count }, (_, i) => {
    const kind = kinds[random(kinds.length)] ?? "other";
    const on = /** @type {IbmActivity["on"]} */ (
      `${2023 + random(3)}-${two(1 + random(12))}-${two(1 + random(28))}`
    );
    const unitId = units[random(units.length)]?.id ?? "";
    const withClient = kind === "screening" || kind === "intervention" || kind === "aftercare";
    return withClient
      ? { id: `a-${i}`, unitId, on, kind, clientId: `c-${random(10)}`, severity: "mild" }
      : { id: `a-${i}`, unitId, on, kind, people: random(50) };
  });
}

/** Rows of units, one in fifty of them bad. @param {number} count @returns {unknown[]} */
export function rowsOf(count) {
  return unitsOf(count).map((unit, i) =>
    i % 50 === 0 ? { ...unit, formedOn: "2025-02-30" } : unit,
  );
}
