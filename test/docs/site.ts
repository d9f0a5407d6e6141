import { existsSync, readFileSync } from "node:fs";
import { generatedPages, publishedText, workedName } from "../../docs/generate/pages.js";
import { entries } from "../architecture/exports-map.mjs";
import { root } from "../architecture/source";
import { handwritten } from "./pages";

/** Every page of the site but the reference, as a path on it, with its Markdown. */
export const sitePages = new Map<string, string>();
for (const page of handwritten) {
  const [folder, file] = page.split("/");
  const path = folder === "definitions" && file ? `definitions/${workedName(file)}` : page;
  sitePages.set(path, publishedText(readFileSync(`${root}docs/${page}`, "utf8")));
}
for (const [path, text] of generatedPages("en")) sitePages.set(path, text);
for (const [path, text] of generatedPages("id")) sitePages.set(`id/${path}`, text);

/** Paths of the reference: one page for each module and for each of its functions. */
export const referencePages = new Set(["api/index.md"]);
for (const [subpath, file] of Object.entries(entries())) {
  if (subpath === "." || !existsSync(root + file)) continue;
  const name = subpath.slice(2);
  referencePages.add(`api/${name}/index.md`);
  for (const [key, value] of Object.entries<unknown>(await import(root + file))) {
    if (typeof value === "function") referencePages.add(`api/${name}/functions/${key}.md`);
  }
}

/** Anchors of the headings of a page, as the site makes them. */
export function siteAnchorsOf(markdown: string): string[] {
  const headings = [...markdown.replace(/^```[\s\S]*?^```/gm, "").matchAll(/^#+\s+(.*)$/gm)];
  return headings.map(([, heading = ""]) =>
    heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .replace(/^(\d)/, "_$1")
      .toLowerCase(),
  );
}
