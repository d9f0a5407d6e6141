// Draws SVG as plain text: narrow enough for a phone, in the colors of the page.
import { escapeHtml } from "../generate/markdown.js";

/** @typedef {"id" | "en"} Language */
/** @typedef {Readonly<Record<Language, string>>} Words */
/**
 * A picture: what it shows, and the same as a table for those who do not look.
 *
 * @typedef {{ svg: string, caption: string, head: string[], rows: string[][] }} Picture
 */

/** Width of every picture, in its own units; a phone is about as wide. */
export const WIDTH = 360;

/** @param {number} value */
const round = (value) => Number(value.toFixed(2));

/** @param {Record<string, string | number | undefined>} attributes */
function attributesOf(attributes) {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === "number" ? round(value) : value}"`)
    .join("");
}

/** @param {string} name @param {Record<string, string | number | undefined>} attributes */
export const shape = (name, attributes) => `<${name}${attributesOf(attributes)}/>`;

/** @param {number} x @param {number} y @param {string} text @param {Record<string, string | number | undefined>} [attributes] */
export const words = (x, y, text, attributes = {}) =>
  `<text${attributesOf({ x, y, ...attributes })}>${escapeHtml(text)}</text>`;

/**
 * Wraps parts into a picture with a name and a description, which a screen reader tells.
 *
 * @param {{ name: string, title: string, description: string, height: number, parts: string[] }} of
 */
export function drawing({ name, title, description, height, parts }) {
  return [
    `<svg class="picture" role="img" aria-labelledby="${name}-title ${name}-desc" viewBox="0 0 ${WIDTH} ${height}" xmlns="http://www.w3.org/2000/svg">`,
    `<title id="${name}-title">${escapeHtml(title)}</title>`,
    `<desc id="${name}-desc">${escapeHtml(description)}</desc>`,
    ...parts,
    "</svg>",
  ].join("\n");
}

/** Places a share, from 0 to 1, on a scale. @param {number} left @param {number} right */
export const scaleOf = (left, right) => (/** @type {number} */ share) =>
  left + share * (right - left);
