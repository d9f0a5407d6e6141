// Prints how long the recovery rate of a million clients with four observations each takes, beside a
// bare loop, arquero and DuckDB that count the same from the same objects, and four million streamed.
// Run after `npm run build`; `npm install --prefix test/bench/rivals` installs what it is compared with.
import { bnn2026Completed3Months, recoveryRate, recoveryTally } from "pulih";
import { clientsOf } from "./clients.js";
import { countByArquero, countByDuckDb, countByLoop } from "./rivals/recovery-rivals.js";

const size = 1_000_000;
const question = { definition: bnn2026Completed3Months, asOf: /** @type {const} */ ("2027-01-31") };
const clients = [...clientsOf(size)];

/** Best of several timings, in milliseconds. @param {() => unknown} work @param {number} [times] */
async function time(work, times = 3) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const tally = recoveryTally(question);
const streamed = await time(() => {
  let state = tally.empty();
  for (const client of clients) state = tally.add(state, [client]);
  return tally.result(state);
});
const sorted = await time(() => recoveryRate(clients, question), 2);
const bare = await time(() => countByLoop(clients));

/** @param {string} name @param {number} own @param {number} other @param {string} aim */
function print(name, own, other, aim) {
  const ratio = (own / other).toFixed(2);
  console.log(
    `${name}: ${own.toFixed(0)} ms against ${other.toFixed(0)} ms, ratio ${ratio} (${aim})`,
  );
}

const label = "recovery rate, 1,000,000 clients";
print(`${label}, tally to a bare loop`, streamed, bare, "aim: under 4");
print(`${label}, recoveryRate to a bare loop`, sorted, bare, "aim: under 4");
for (const [name, count] of /** @type {const} */ ([
  ["arquero", countByArquero],
  ["DuckDB", countByDuckDb],
])) {
  try {
    print(
      `${label}, tally to ${name} with loading`,
      streamed,
      await time(() => count(clients), 1),
      "aim: well under 1",
    );
  } catch (error) {
    console.log(
      `${label}: ${name} is not installed here (${/** @type {{ code?: string }} */ (error).code})`,
    );
  }
}
clients.length = 0;

const small = recoveryTally(question);
const start = performance.now();
let state = small.empty();
for (const client of clientsOf(4_000_000)) state = small.add(state, [client]);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
const kilobytes = (JSON.stringify(state).length / 1000).toFixed(0);
console.log(
  `recovery rate, 4,000,000 clients made and streamed: ${seconds} s, state ${kilobytes} kB as JSON, heap ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB`,
);
