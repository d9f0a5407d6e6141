import { readFileSync } from "node:fs";

/** Results of the published rules on one invented weekly use pattern, computed in R. */
export interface GoldenPattern {
  pattern: string;
  /** Week and event. */
  ctn0094: Timed;
  dropout4: Timed;
  lee2016: Timed;
  ctn0051: Timed;
  schottenfeld2008: Timed;
  /** Yes or no. */
  johnson1992: boolean;
  krupitsky2004: boolean;
  fiellin2006: number;
  kosten1993: boolean;
  schottenfeld2005: number;
  schottenfeldB2008: number;
}

interface Timed {
  time: number;
  relapsed: boolean;
}

type Pair = [time: number, event: number];
type Row = [
  string,
  Pair,
  Pair,
  Pair,
  Pair,
  Pair,
  boolean,
  boolean,
  number,
  boolean,
  number,
  number,
];

const file = new URL("../golden/patterns.json", import.meta.url);
const timed = ([time, event]: Pair): Timed => ({ time, relapsed: event === 1 });

/** The rows of `test/golden/patterns.R`, where the rules are written a second time. */
export const goldenPatterns: GoldenPattern[] = (
  JSON.parse(readFileSync(file, "utf8")) as Row[]
).map((row) => ({
  pattern: row[0],
  ctn0094: timed(row[1]),
  dropout4: timed(row[2]),
  lee2016: timed(row[3]),
  ctn0051: timed(row[4]),
  schottenfeld2008: timed(row[5]),
  johnson1992: row[6],
  krupitsky2004: row[7],
  fiellin2006: row[8],
  kosten1993: row[9],
  schottenfeld2005: row[10],
  schottenfeldB2008: row[11],
}));
