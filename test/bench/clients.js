// Invented clients for the benchmark, the same at every run.

/** @typedef {import("pulih").Episode} Episode */
/** @typedef {import("pulih").Observation} Observation */
/** @typedef {import("pulih").PlainDate} PlainDate */

const day = 86_400_000;
/** @param {number} n */
const dateOf = (n) => /** @type {PlainDate} */ (new Date(n * day).toISOString().slice(0, 10));
const first = Date.parse("2025-01-01") / day;
const dates = Array.from({ length: 1_000 }, (_, i) => dateOf(first + i));
const uses = /** @type {const} */ (["none", "none", "none", "none", "some", "routine"]);

/**
 * Yields clients one by one: nine of ten completed, each with a test and three visits after discharge.
 *
 * @param {number} count
 * @returns {Generator<Episode>}
 */
export function* clientsOf(count) {
  let state = 5;
  /** @param {number} below */
  const random = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
  /** @param {number} n */
  const on = (n) => /** @type {PlainDate} */ (dates[n]);
  for (let i = 0; i < count; i++) {
    const discharge = 120 + random(365);
    /** @type {Observation[]} */
    const observations = [];
    for (let j = 0; j < 4; j++) {
      // Written out, not spread: spread, each would have a shape of its own, unlike what JSON gives.
      const [id, day] = [`o${i}-${j}`, on(discharge + 20 + 28 * j + random(20))];
      if (j === 1) {
        const result = random(8) === 0 ? "positive" : "negative";
        observations.push({ id, on: day, kind: "urine", result, substances: ["amphetamines"] });
        continue;
      }
      observations.push({
        id,
        on: day,
        kind: "contact",
        channel: random(3) === 0 ? "virtual" : "in-person",
        by: "recovery-agent",
        informant: "client",
        use: /** @type {typeof uses[number]} */ (uses[random(uses.length)]),
      });
    }
    yield {
      id: `e${i}`,
      personId: `p${i}`,
      institutionId: `i${random(500)}`,
      nature: "social",
      modality: random(3) === 0 ? "outpatient" : "inpatient",
      entry: "voluntary",
      registered: { id: `r${i}`, on: on(discharge - 110) },
      admitted: { id: `a${i}`, on: on(discharge - 100) },
      phases: [],
      discharged: {
        id: `d${i}`,
        on: on(discharge),
        reason: random(10) === 0 ? "dropped-out" : "completed",
      },
      observations,
      assignments: [],
    };
  }
}
