const WIDTH = 80;

/**
 * Lines of at most 80 columns: the first begins with `lead`, the others are set in by `hang`. A sign of percent stays
 * with its number.
 */
export function wrapLines(lead: string, text: string, hang = lead.length): string[] {
  const lines: string[] = [];
  let line = lead;
  let isBegun = false;
  const words = text.replaceAll(" %", "\u00a0%").split(" ");
  for (const word of words.flatMap((one) => pieces(one, WIDTH - hang))) {
    if (isBegun && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = " ".repeat(hang) + word;
    } else line += isBegun ? ` ${word}` : word;
    isBegun = true;
  }
  return [...lines, line].map((one) => one.replaceAll("\u00a0%", " %"));
}

/** A word too long for a line, as an identifier can be, in parts. */
function pieces(word: string, width: number): string[] {
  return [...word.matchAll(new RegExp(`.{1,${width}}`, "gu"))].map(([piece]) => piece);
}
