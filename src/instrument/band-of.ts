import type { InstrumentDefinition } from "./types";

/** The band that a score lies in; nothing where the score has no bands, or lies below them all. */
export function bandOf(
  { bands }: Pick<InstrumentDefinition, "bands">,
  id: string,
  score: number,
): { band?: string } {
  const table = bands.find(({ scores }) => scores.includes(id));
  const band = table?.bands.filter(({ from }) => from <= score).at(-1);
  return band ? { band: band.id } : {};
}
