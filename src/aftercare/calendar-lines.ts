/** Characters of text that iCalendar gives a meaning, and how they are written. */
const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  ";": "\\;",
  ",": "\\,",
  "\n": "\\n",
};

/** Writes text so that no character of it is taken for a part of the format. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\\;,\n]/g, (sign) => escapes[sign] as string)
    .replace(/\p{Cc}/gu, (sign) => (sign === "\t" ? " " : ""));
}

/** Number of octets of a character in UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0) as number;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Breaks a line so that no part is longer than 75 octets, and no character is broken. */
export function foldLine(line: string): string {
  let folded = "";
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > 75) {
      folded += "\r\n ";
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}

/** A number of 64 bits for a text, as 16 digits: the same text gives the same number everywhere. */
export function digestOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    b ^= b >>> 13;
  }
  a = Math.imul(a ^ (b >>> 16), 0xc2b2ae35);
  b = Math.imul(b ^ (a >>> 15), 0x27d4eb2f);
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
