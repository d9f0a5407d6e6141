// The same count in other ways: of those who completed, who was told to use routinely within three
// months (or tested positive twice, two weeks apart), and who was found clean round their end.

/** @typedef {import("pulih").Episode} Episode */
/** @typedef {{ clean: number, relapsed: number, unknown: number }} Counts */

const day = 86_400_000;
/** @param {string} text @param {number} [months] */
function epochDay(text, months = 0) {
  const month = Number(text.slice(5, 7)) - 1 + months;
  return Date.UTC(Number(text.slice(0, 4)), month, Number(text.slice(8, 10))) / day;
}

/** @param {readonly Episode[]} episodes @returns {Counts} */
export function countByLoop(episodes) {
  const counts = { clean: 0, relapsed: 0, unknown: 0 };
  for (const { discharged, observations } of episodes) {
    if (discharged?.reason !== "completed") continue;
    const clock = epochDay(discharged.on);
    const end = epochDay(discharged.on, 3);
    let [relapsed, clean, positive] = [false, false, 0];
    for (const observation of observations) {
      const on = epochDay(observation.on);
      const nearEnd = on >= end - 14 && on <= end + 30;
      if (observation.kind === "contact") {
        if (observation.use === "routine" && on > clock && on <= end) relapsed = true;
        else if (observation.use === "none" && nearEnd) clean = true;
      } else if (observation.kind === "urine") {
        if (observation.result === "negative" && nearEnd) clean = true;
        else if (observation.result === "positive" && on > clock && on <= end) {
          if (positive > 0 && on - positive >= 14) relapsed = true;
          positive = on;
        }
      }
    }
    if (relapsed) counts.relapsed++;
    else if (clean) counts.clean++;
    else counts.unknown++;
  }
  return counts;
}

/**
 * Loads what is installed apart, for the benchmark alone.
 *
 * @param {string} name
 * @returns {Promise<any>}
 */
function rivalOf(name) {
  return import(name);
}

/** @typedef {Record<"client" | "clock" | "end" | "on" | "relapsed" | "clean", number> & { word: string }} Row */

/** @param {Episode["observations"][number]} observation */
function wordOf(observation) {
  if (observation.kind === "contact") return observation.use;
  return observation.kind === "urine" ? observation.result : observation.kind;
}

/** @param {readonly Episode[]} episodes */
export async function countByArquero(episodes) {
  const { op, table } = await rivalOf("arquero");
  /** @type {Record<"client" | "clock" | "end" | "on", number[]> & { word: string[] }} */
  const columns = { client: [], clock: [], end: [], on: [], word: [] };
  episodes.forEach(({ discharged, observations }, client) => {
    if (discharged?.reason !== "completed") return;
    const clock = epochDay(discharged.on);
    const end = epochDay(discharged.on, 3);
    for (const observation of observations) {
      columns.client.push(client);
      columns.clock.push(clock);
      columns.end.push(end);
      columns.on.push(epochDay(observation.on));
      columns.word.push(wordOf(observation));
    }
  });
  return table(columns)
    .derive({
      relapsed: (/** @type {Row} */ d) =>
        d.word === "routine" && d.on > d.clock && d.on <= d.end ? 1 : 0,
      clean: (/** @type {Row} */ d) =>
        (d.word === "none" || d.word === "negative") && d.on >= d.end - 14 && d.on <= d.end + 30
          ? 1
          : 0,
    })
    .groupby("client")
    .rollup({
      relapsed: (/** @type {Row} */ d) => op.max(d.relapsed),
      clean: (/** @type {Row} */ d) => op.max(d.clean),
    })
    .rollup({
      relapsed: (/** @type {Row} */ d) => op.sum(d.relapsed),
      all: () => op.count(),
      clean: (/** @type {Row} */ d) => op.sum(d.clean * (1 - d.relapsed)),
    })
    .objects();
}

/** @param {readonly Episode[]} episodes */
export async function countByDuckDb(episodes) {
  const { DuckDBInstance } = await rivalOf("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("create table client (client integer, clock varchar, reason varchar)");
  await connection.run('create table fact (client integer, "on" varchar, word varchar)');
  const clients = await connection.createAppender("client");
  const facts = await connection.createAppender("fact");
  episodes.forEach(({ discharged, observations }, client) => {
    if (!discharged) return;
    clients.appendInteger(client);
    clients.appendVarchar(discharged.on);
    clients.appendVarchar(discharged.reason);
    clients.endRow();
    for (const observation of observations) {
      facts.appendInteger(client);
      facts.appendVarchar(observation.on);
      facts.appendVarchar(wordOf(observation));
      facts.endRow();
    }
  });
  clients.closeSync();
  facts.closeSync();
  const reader = await connection.runAndReadAll(`
    with cohort as (
      select client, clock::date as clock, (clock::date + interval 3 month)::date as "end"
      from client where reason = 'completed'
    ), told as (
      select client,
        max((word = 'routine' and "on"::date > clock and "on"::date <= "end")::int) as relapsed,
        max((word in ('none', 'negative') and "on"::date between "end" - 14 and "end" + 30)::int) as clean
      from cohort join fact using (client) group by client
    )
    select count(*) filter (relapsed = 1) as relapsed,
      count(*) filter (relapsed = 0 and clean = 1) as clean,
      count(*) filter (relapsed = 0 and clean = 0) as unknown
    from told`);
  connection.closeSync();
  return reader.getRowObjects();
}
