import { type Term, termStatus, type Vantage } from "../definition/index";

/** Those of several terms that hold on a day; a missing day leaves that side open. */
export function holding<T extends Term>(
  terms: readonly T[] | null | undefined,
  { asOf, knownAt }: Vantage,
): T[] {
  const options = { asOf, knownAt, undated: "open" } as const;
  return (terms ?? []).filter((term) => termStatus(term, options).state === "in-force");
}
