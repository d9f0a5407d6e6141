// The reference that typedoc wrote: makes the page of schemas short, and finds functions without a page.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Leaves out what a schema is made of, which is a page of its own for each. @param {string} folder */
export function shortenSchemas(folder) {
  const file = `${folder}/schema/index.md`;
  const text = readFileSync(file, "utf8");
  writeFileSync(
    file,
    text
      .replace(
        /^```ts\nconst (\w+): [\s\S]*?^```$/gm,
        (_, name) => `\`\`\`ts\nimport { ${name} } from "pulih/schema";\n\`\`\``,
      )
      .replace(/^#### Type [Dd]eclaration\n[\s\S]*?(?=^#### |^### |^\*\*\*|$(?![\s\S]))/gm, ""),
  );
}

/** Functions that users can import and that have no page with an example. @param {string} folder */
export async function functionsWithoutPage(folder) {
  const { exports } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  /** @type {string[]} */
  const missing = [];
  for (const subpath of Object.keys(exports)) {
    if (subpath === "." || !subpath.startsWith("./") || subpath.endsWith(".json")) continue;
    const name = subpath.slice(2);
    const module = await import(`pulih/${name}`);
    for (const [key, value] of Object.entries(module)) {
      if (typeof value !== "function") continue;
      const page = `${folder}/${name}/functions/${key}.md`;
      // What a module only passes on has its page where it comes from.
      const listed = existsSync(`${folder}/${name}/index.md`)
        ? readFileSync(`${folder}/${name}/index.md`, "utf8")
        : "";
      const elsewhere = new RegExp(`\\]\\(([^)]*/functions/${key}\\.md)\\)`).exec(listed)?.[1];
      const at = [page, elsewhere && `${folder}/${name}/${elsewhere}`].find(
        (path) => path && existsSync(path),
      );
      if (!at || !/^## Examples?$/m.test(readFileSync(at, "utf8"))) missing.push(`${name}: ${key}`);
    }
  }
  return missing;
}
