import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../architecture/source";
import { pages } from "./pages";
import { referencePages, siteAnchorsOf, sitePages } from "./site";

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

/** Whether the site has a page that is made when it is built. */
function isOnSite(target: string): boolean {
  const path = target.slice("docs/".length);
  return target.startsWith("docs/") && (sitePages.has(path) || referencePages.has(path));
}

/** Links of a page of the site that lead nowhere on it. */
function brokenOnSite(page: string, markdown: string): string[] {
  return linksOf(markdown).filter((link) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return false;
    const [path = "", anchor] = link.split("#");
    const target = path === "" ? page : posix.join(posix.dirname(page), decodeURI(path));
    if (referencePages.has(target)) return anchor !== undefined;
    const text = sitePages.get(target);
    return text === undefined || Boolean(anchor && !siteAnchorsOf(text).includes(anchor));
  });
}

/** Relative links of a page that lead nowhere. */
function brokenLinks(page: string, markdown: string): string[] {
  return linksOf(markdown).filter((link) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return false;
    const [path = "", anchor] = link.split("#");
    const target = path === "" ? page : posix.join(posix.dirname(page), decodeURI(path));
    if (path !== "" && !existsSync(root + target) && !isOnSite(target)) return true;
    if (!existsSync(root + target) && isOnSite(target)) {
      const published = sitePages.get(target.slice("docs/".length));
      return Boolean(anchor && !siteAnchorsOf(published ?? "").includes(anchor));
    }
    if (!anchor || !(path === "" || target.endsWith(".md"))) return false;
    const text = path === "" ? markdown : readFileSync(root + target, "utf8");
    return !anchorsOf(text).includes(anchor.toLowerCase());
  });
}

describe("links of the documentation", () => {
  it.each(pages.map((page) => [page]))("%s leads to files and headings that exist", (page) => {
    expect(brokenLinks(page, readFileSync(root + page, "utf8"))).toEqual([]);
  });

  it("on the site every link leads to a page and a heading that exist", () => {
    const broken = [...sitePages].flatMap(([page, text]) =>
      brokenOnSite(page, text).map((link) => `${page}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it("a link to nothing on the site is found", () => {
    const text = "[a](faq.md) [b](faq.md#none) [c](api/ibm/functions/no.md) [d](../README.md)";
    expect(brokenOnSite("x.md", text)).toEqual([
      "faq.md#none",
      "api/ibm/functions/no.md",
      "../README.md",
    ]);
  });

  it("a link to nothing is found", () => {
    const text =
      "# A `b` & c\n[a](../package.json) [b](none.md) [c](#a-b--c) [d](#none) [e](https://x.id)\n`[f](no.md)`\n\n[g]: none.png\n";
    expect(brokenLinks("docs/x.md", text)).toEqual(["none.md", "#none", "none.png"]);
  });
});
