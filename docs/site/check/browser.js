// Opens the built site in a real browser, served under the path that it was built for:
//   node docs/site/check/browser.js [--all]
// Every page opens without an error on the console, and fits a phone. Search finds its words in both
// languages. axe finds nothing serious, nor too little contrast in the dark: on every page written by hand and, unless
// --all is given, on a sample of the generated ones.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "./server.js";

const folder = fileURLToPath(new URL("../../../site", import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const base =
  /<script[^>]* src="([^"]*?)assets\//.exec(readFileSync(`${folder}/index.html`, "utf8"))?.[1] ??
  "/";
const isAll = process.argv.includes("--all");
const phone = { width: 360, height: 740 };

const { CHROMIUM } = process.env;
const executablePath = [CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
  (path) => path && existsSync(path),
);
if (!executablePath) throw new Error("no Chromium: install it, or name it in CHROMIUM");

const pages = readdirSync(folder, { recursive: true })
  .map((path) => String(path).replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".html") && path !== "404.html")
  .sort();
const isGenerated = (/** @type {string} */ path) => /^(id\/)?(api|definitions)\//.test(path);
/** Of the generated pages, every one of these is of another make. */
const samples = new Set([
  "api/index.html",
  "api/recovery/index.html",
  "api/recovery/functions/recoveryRate.html",
  "definitions/index.html",
  "definitions/recovery.bnn-2026-completed.3-months.html",
  "definitions/instrument.assist-3-1.html",
  "id/definitions/index.html",
  "id/definitions/aftercare.2026.html",
  "id/definitions/sni.pre-sni-form.html",
]);

/** @type {string[]} */
const faults = [];
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const { origin, close } = await serve(folder, base);
const address = (/** @type {string} */ path) => origin + base + path;

/** A tab that tells of every error. @param {object} [options] */
async function openTab(options = {}) {
  const context = await browser.newContext({
    viewport: phone,
    reducedMotion: "reduce",
    ...options,
  });
  const tab = await context.newPage();
  const say = (/** @type {string} */ text) =>
    faults.push(`${new URL(tab.url()).pathname}: ${text}`);
  tab.on("console", (message) => message.type() === "error" && say(message.text()));
  tab.on("pageerror", (error) => say(String(error)));
  tab.on(
    "response",
    (response) => response.status() >= 400 && say(`${response.status()} ${response.url()}`),
  );
  return { tab, context, say };
}

/**
 * What axe finds serious or critical, by all of its rules or by one.
 *
 * @param {import("playwright-core").Page} tab
 * @param {string} [rule]
 */
async function seriousFaults(tab, rule) {
  await tab.evaluate(axe);
  return tab.evaluate(async (only) => {
    // @ts-expect-error axe was put into the page just before
    const { violations } = await globalThis.axe.run(document, {
      resultTypes: ["violations"],
      ...(only && { runOnly: [only] }),
    });
    return violations
      .filter((/** @type {{ impact: string }} */ one) =>
        ["serious", "critical"].includes(one.impact),
      )
      .map(
        (/** @type {{ id: string, nodes: { html: string }[] }} */ { id, nodes }) =>
          `axe ${id}, ${nodes.length} times, such as ${nodes[0]?.html.slice(0, 160)}`,
      );
  }, rule);
}

/** Opens pages from one list until it is empty. @param {string[]} left */
async function visit(left) {
  const { tab, context, say } = await openTab();
  for (let path = left.shift(); path !== undefined; path = left.shift()) {
    await tab.goto(address(path), { waitUntil: "load" });
    await tab.waitForSelector("#app h1, #app .VPHome");
    const { wide, language } = await tab.evaluate(() => ({
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      language: document.documentElement.lang,
    }));
    if (wide > 0) say(`is ${wide} pixels wider than a phone`);
    if (language !== (path.startsWith("id/") ? "id" : "en")) say(`says that it is in ${language}`);
    if (isGenerated(path) && !isAll && !samples.has(path)) continue;
    for (const fault of await seriousFaults(tab)) say(fault);
    await tab.evaluate(() => document.documentElement.classList.add("dark"));
    for (const fault of await seriousFaults(tab, "color-contrast")) say(`in the dark: ${fault}`);
    await tab.evaluate(() => document.documentElement.classList.remove("dark"));
  }
  await context.close();
}

/** Searches as a reader does. @param {string} start @param {string} word */
async function search(start, word) {
  const { tab, context, say } = await openTab({ viewport: { width: 1200, height: 800 } });
  await tab.goto(address(start), { waitUntil: "load" });
  await tab.click("#local-search button");
  await tab.fill("input.search-input", word);
  try {
    const first = tab.locator("ul.results li a").first();
    await first.waitFor({ timeout: 15_000 });
    const target = String(await first.getAttribute("href"));
    await first.click();
    await tab.waitForURL((url) => url.pathname !== new URL(address(start)).pathname);
    await tab
      .waitForFunction(
        (searched) =>
          document.querySelector("#app .VPContent")?.textContent?.toLowerCase().includes(searched),
        word,
        { timeout: 15_000 },
      )
      .catch(() => say(`"${word}" was found at ${target}, where it is not`));
    if (start.startsWith("id/") !== new URL(tab.url()).pathname.startsWith(`${base}id/`)) {
      say(`"${word}" was found in the other language`);
    }
  } catch (error) {
    say(`searching "${word}": ${String(error).split("\n")[0]}`);
  }
  await context.close();
}

/** A reader changes the language and comes to the same page in the other one. */
async function changeLanguage() {
  const { tab, context, say } = await openTab({ viewport: { width: 1400, height: 800 } });
  tab.setDefaultTimeout(15_000);
  await tab.goto(address("concepts/bounds.html"), { waitUntil: "load" });
  try {
    await tab.hover(".VPNavBarTranslations button");
    await tab.click(".VPNavBarTranslations a");
    await tab.waitForURL((url) => url.pathname.endsWith("/id/concepts/bounds.html"));
  } catch (error) {
    say(`changing the language: ${String(error).split("\n")[0]}`);
  }
  await context.close();
}

try {
  const left = [...pages];
  await Promise.all([visit(left), visit(left)]);
  await search("index.html", "relapse");
  await search("id/index.html", "kekambuhan");
  await search("id/index.html", "kambuh");
  await changeLanguage();
} finally {
  close();
  await browser.close();
}

for (const fault of new Set(faults)) console.log(fault);
console.log(`${pages.length} pages under ${base}: ${new Set(faults).size} faults`);
process.exitCode = faults.length > 0 || pages.length === 0 ? 1 : 0;
