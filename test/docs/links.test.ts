import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../architecture/source";
import { pages } from "./pages";

/** Targets of links and pictures, outside code. */
function linksOf(markdown: string): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
  const inline = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)/g)];
  const referenced = [...prose.matchAll(/^\[[^\]]+\]:\s+(\S+)/gm)];
  return [...inline, ...referenced].map((match) => String(match[1]));
}

/** Anchors of the headings of a page, as GitHub makes them. */
function anchorsOf(markdown: string): string[] {
  const seen = new Map<string, number>();
  return [...markdown.replace(/^```[\s\S]*?^```/gm, "").matchAll(/^#+\s+(.*)$/gm)].map((match) => {
    const slug = String(match[1])
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-");
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}

/** Relative links of a page that lead nowhere. */
function brokenLinks(page: string, markdown: string): string[] {
  return linksOf(markdown).filter((link) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return false;
    const [path = "", anchor] = link.split("#");
    const target = path === "" ? page : posix.join(posix.dirname(page), decodeURI(path));
    if (path !== "" && !existsSync(root + target)) return true;
    if (!anchor || !(path === "" || target.endsWith(".md"))) return false;
    const text = path === "" ? markdown : readFileSync(root + target, "utf8");
    return !anchorsOf(text).includes(anchor.toLowerCase());
  });
}

describe("links of the documentation", () => {
  it.each(pages.map((page) => [page]))("%s leads to files and headings that exist", (page) => {
    expect(brokenLinks(page, readFileSync(root + page, "utf8"))).toEqual([]);
  });

  it("a link to nothing is found", () => {
    const text =
      "# A `b` & c\n[a](../package.json) [b](none.md) [c](#a-b--c) [d](#none) [e](https://x.id)\n`[f](no.md)`\n\n[g]: none.png\n";
    expect(brokenLinks("docs/x.md", text)).toEqual(["none.md", "#none", "none.png"]);
  });
});
