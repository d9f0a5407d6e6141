import type { PatternWindow } from "./pattern-types";
import type { ReadWeek } from "./read-pattern";

/** Says whether a week bears what is looked for, or could. */
export type IsHit = (week: ReadWeek) => boolean;

/**
 * Looks for the onset in the weeks read, or for the latest that could be found in them. There is none
 * to be told where not even a sign in every week that could bear one would do.
 */
export function findOnset(
  read: readonly ReadWeek[],
  window: PatternWindow,
  isHit: IsHit,
  couldHit: IsHit,
): { relapsed: boolean; time: number } | undefined {
  const onsets =
    "weeks" in window
      ? (is: IsHit) => onsetsWithin(read, window.weeks, window.signs, is)
      : (is: IsHit) => onsetsApart(read, window.weeksApart, window.signs, is);
  const latest = onsets(couldHit).at(-1);
  if (latest === undefined) return undefined;
  const [time] = onsets(isHit);
  return { relapsed: time !== undefined, time: time ?? latest };
}

/** The weeks to which windows with enough hits date an onset, each new by a hit at its end. */
function onsetsWithin(
  read: readonly ReadWeek[],
  weeks: number,
  signs: number,
  isHit: IsHit,
): number[] {
  const hits = read.map((week) => Number(isHit(week)));
  const onsets: number[] = [];
  let count = 0;
  for (const [i, hit] of hits.entries()) {
    count += hit - (hits[i - weeks] ?? 0);
    const first = i - weeks + 1;
    if (first < 0 || count < signs) continue;
    // Without a hit at its end the window before, if there is one, holds the same: it dates them.
    if (hit === 0 && first > 0) continue;
    // The signs stand at the window's end if use began inside it, so that is where it is dated.
    onsets.push(Number(read[first + weeks - signs]?.week));
  }
  return onsets;
}

/** The weeks of hits that are far enough after as many as are needed before. */
function onsetsApart(
  read: readonly ReadWeek[],
  weeksApart: number,
  signs: number,
  isHit: IsHit,
): number[] {
  const onsets: number[] = [];
  let count = 0;
  let before = Number.NEGATIVE_INFINITY;
  for (const week of read) {
    if (!isHit(week) || week.week - before < weeksApart) continue;
    if (count + 1 >= signs) {
      onsets.push(week.week);
      continue;
    }
    before = week.week;
    count++;
  }
  return onsets;
}
