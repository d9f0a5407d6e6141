// Lays out plain text 80 columns wide.

const WIDTH = 80;

/**
 * Returns a heading between two rules.
 *
 * @param {string} text
 */
export function title(text) {
  return ["=".repeat(WIDTH), text, "=".repeat(WIDTH)];
}

/**
 * Returns a smaller heading after an empty line.
 *
 * @param {string} text
 */
export function section(text) {
  return ["", text, "-".repeat(WIDTH)];
}

/**
 * Returns a text broken into lines: the first begins with `lead`, the others are set in as far, or
 * by `hang` columns.
 *
 * @param {string} lead
 * @param {string} text
 * @param {number} [hang]
 */
export function wrap(lead, text, hang = lead.length) {
  const words = text.split(" ").map((word, i) => (i === 0 ? word : ` ${word}`));
  return fill(lead, words, hang).map((line) => line.trimEnd());
}

/**
 * Returns an address; one too long for a line is broken after a slash or a hyphen.
 *
 * @param {string} lead
 * @param {string} url
 */
export function address(lead, url) {
  return fill(lead, lead.length + url.length > WIDTH ? url.split(/(?<=[/-])/) : [url], lead.length);
}

/** @param {string} lead @param {string[]} pieces @param {number} hang */
function fill(lead, pieces, hang) {
  const lines = [];
  let line = lead;
  let isEmpty = true;
  for (const piece of pieces) {
    if (!isEmpty && line.length + piece.length > WIDTH) {
      lines.push(line);
      line = " ".repeat(hang) + piece.trimStart();
    } else line += piece;
    isEmpty = false;
  }
  return [...lines, line];
}

/**
 * Returns a bar of whole blocks for counts that add up: one sign for each count.
 *
 * @param {number[]} counts
 * @param {string[]} signs
 * @param {number} width
 */
export function bar(counts, signs, width) {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let sum = 0;
  let drawn = 0;
  return counts
    .map((count, i) => {
      sum += count;
      const end = total === 0 ? 0 : Math.round((sum / total) * width);
      const part = (signs[i] ?? " ").repeat(end - drawn);
      drawn = end;
      return part;
    })
    .join("")
    .padEnd(width);
}

/**
 * Returns the pages with their sections numbered through.
 *
 * @param {string[][]} pages
 */
export function numbered(pages) {
  let number = 0;
  return pages.map((lines) => lines.map((line) => line.replace(/^\d+\. /, () => `${++number}. `)));
}
