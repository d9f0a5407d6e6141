import type { IkrBands } from "../../src/sni/index";

/** Bands of ours with a border between B and A. */
export function bandsOf(border: number, below: number[] = [1, 2, 3]): IkrBands {
  const names = ["D", "C Dinamis", "B Terkelola"];
  return {
    id: "ikr.ours",
    version: "1",
    standing: "illustrative",
    basis: "Our own bands.",
    source: { title: "Own bands", publisher: "test", year: 2026 },
    assumptions: [],
    bands: [
      ...below.map((atLeast, i) => ({ id: names[i] ?? `${i}`, atLeast })),
      { id: "A Optimal", atLeast: border },
    ],
  };
}
