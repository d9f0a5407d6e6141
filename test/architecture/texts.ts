import type { Text } from "../../src/issue/index";

/** Faults of one sentence: placeholders that differ, labels of none, no mark at its end. */
export function sentenceFaults({ id, en, labels = {} }: Text): string[] {
  const faults: string[] = [];
  const names = placeholders(id);
  if (names.join() !== placeholders(en).join()) faults.push("placeholders differ");
  if (![id, en].every((text) => /[.!?]$/.test(text))) faults.push("no mark at the end");
  if ([id, en].some((text) => /\s{2}|^\s|\{[^}]*[^\w}][^}]*\}/.test(text))) faults.push("stray");
  for (const label of Object.keys(labels)) {
    if (!names.includes(label)) faults.push(`labels for ${label}, which is no placeholder`);
  }
  return faults;
}

/** The names between braces, sorted, each once. */
export function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => String(match[1])))].sort();
}
