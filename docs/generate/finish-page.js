// Puts the pictures into a page that asks for them.
import { pictures } from "../pictures/index.js";
import { escapeHtml, table } from "./markdown.js";

const asTable = /** @type {const} */ ({
  en: "The same as a table",
  id: "Isi yang sama sebagai tabel",
});

/**
 * Returns a page with each `<!-- picture: name -->` replaced by the picture, its caption, and the same
 * as a table.
 *
 * @param {string} path of the page on the site
 * @param {string} text
 */
export function finishPage(path, text) {
  const language = path.startsWith("id/") ? "id" : "en";
  return text.replace(/^<!-- picture: ([\w-]+) -->$/gm, (_, name) => {
    const draw = pictures[name];
    if (!draw) throw new Error(`${path}: there is no picture ${name}`);
    const { svg, caption, head, rows } = draw(language);
    return [
      `<figure class="figure" v-pre>\n${svg}\n<figcaption>${escapeHtml(caption)}</figcaption>\n</figure>`,
      `<details class="as-table">\n<summary>${asTable[language]}</summary>\n`,
      table(head, rows),
      "\n</details>",
    ].join("\n\n");
  });
}
