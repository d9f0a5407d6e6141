import type { Issue, RejectedRow } from "../issue/index";
import { addFacts, type PlacedRow } from "./add-facts";
import type { EpisodeIssueCode } from "./codes";
import { findRowFault } from "./find-row-fault";
import { type EpisodeRow, type FactKind, type FactRow, factKinds } from "./rows";
import type { Episode } from "./types";

/**
 * A row that could not be put into an episode, and why.
 *
 * @since 0.1.0
 */
export interface RejectedEpisodeRow extends RejectedRow {
  /** The table that the row is in. */
  table: "episodes" | "facts";
}

/**
 * What {@link assembleEpisodes} gives: every row is in an episode or among the rejected.
 *
 * @since 0.1.0
 */
export interface AssembleEpisodesResult {
  /** The episodes, in the order of their rows, with facts in the order of their days. */
  episodes: Episode[];
  /** Rows that have no place, by table and position. */
  rejected: RejectedEpisodeRow[];
}

/**
 * Returns episodes put together from two flat tables: one row for each episode, and one for each fact.
 *
 * **Rule.** Facts go to the episode that they name. Rejected are an episode or a fact whose id was
 * used by an earlier row, a fact of an episode that the table lacks, a fact of an unknown kind or
 * without a column that its kind needs, a contact with the last day that it covers but not the first,
 * and a second screening, assessment or admission, or a second discharge without a return between.
 * Withdrawn steps are kept among `earlier`.
 *
 * **Unknown.** Rows from outside go through `readRecords` with `episodeRowSchema` and `factRowSchema`
 * first, which also refuse wrong values. What an episode contradicts, `checkEpisode` tells.
 *
 * **Boundaries.** Holds both tables in memory.
 *
 * @param episodeRows - Rows of episodes.
 * @param factRows - Rows of facts, in any order.
 * @returns The episodes and the rejected rows.
 * @example
 * const episodeRow: EpisodeRow = { id: "e1", personId: "p1", institutionId: "i1", nature: "social", modality: "inpatient", entry: "voluntary", registeredOn: "2026-01-05" };
 * const facts: FactRow[] = [{ episodeId: "e1", id: "a", kind: "admitted", on: "2026-01-10" }, { episodeId: "e9", id: "b", kind: "admitted", on: "2026-01-10" }];
 * const { episodes, rejected } = assembleEpisodes([episodeRow], facts);
 * episodes[0]?.admitted; // => { id: "a", on: "2026-01-10" }
 * rejected.map(({ table, index, issues }) => [table, index, issues[0]?.code]); // => [["facts", 1, "episode.fact-of-unknown-episode"]]
 * @since 0.1.0
 */
export function assembleEpisodes(
  episodeRows: Iterable<EpisodeRow>,
  factRows: Iterable<FactRow>,
): AssembleEpisodesResult {
  const rejected: Record<"episodes" | "facts", RejectedEpisodeRow[]> = { episodes: [], facts: [] };
  const rows = new Map<string, { row: EpisodeRow; facts: PlacedRow[]; ids: Set<string> }>();
  const refuse = (table: RejectedEpisodeRow["table"], index: number, issue: Issue) =>
    rejected[table].push({ table, index, issues: [issue] });
  const error = (code: EpisodeIssueCode, field: string): Issue => ({
    code,
    severity: "error",
    path: [field],
    params: {},
  });

  let index = 0;
  for (const row of episodeRows) {
    const at = index++;
    if (rows.has(row.id)) refuse("episodes", at, error("episode.duplicate-episode", "id"));
    else rows.set(row.id, { row, facts: [], ids: new Set() });
  }
  index = 0;
  for (const row of factRows) {
    const at = index++;
    const fault = findRowFault(row);
    const owner = rows.get(row.episodeId);
    if (fault) refuse("facts", at, fault);
    else if (!owner) refuse("facts", at, error("episode.fact-of-unknown-episode", "episodeId"));
    else if (owner.ids.has(idOf(row))) refuse("facts", at, error("episode.duplicate-fact", "id"));
    else {
      if (row.kind !== "assignment") owner.ids.add(idOf(row));
      owner.facts.push({ row, index: at });
    }
  }
  const episodes = [...rows.values()].map(({ row, facts }) =>
    addFacts(row, facts, (at, issue) => refuse("facts", at, issue)),
  );
  rejected.facts.sort((a, b) => a.index - b.index);
  return { episodes, rejected: [...rejected.episodes, ...rejected.facts] };
}

/** Ids are unique among the observations of an episode, and among each kind of step. */
function idOf(row: FactRow): string {
  if (row.kind === "assignment") return "";
  const kinds: readonly FactKind[] = factKinds.slice(0, factKinds.indexOf("contact"));
  return `${kinds.includes(row.kind) ? row.kind : "observation"} ${row.id}`;
}
