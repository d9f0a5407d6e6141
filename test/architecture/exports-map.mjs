import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * The subpaths of the package, computed from the folders of `src`: subpath -> source file.
 *
 * @returns {Record<string, string>}
 */
export function entries() {
  const faces = readdirSync(`${root}src`)
    .filter((folder) => existsSync(`${root}src/${folder}/index.ts`))
    .sort();
  const apart = ["episode/legacy", "institution/signatories", "region/provinces"].filter((file) =>
    existsSync(`${root}src/${file}.ts`),
  );
  return Object.fromEntries([
    [".", "src/index.ts"],
    ["./schema", "src/schema.ts"],
    ["./text", "src/text.ts"],
    ...faces.map((folder) => [`./${folder}`, `src/${folder}/index.ts`]),
    ...apart.map((file) => [`./${file}`, `src/${file}.ts`]),
  ]);
}

/** The `exports` of package.json that these entries need. */
export function exportsMap() {
  const map = Object.entries(entries()).map(([subpath, source]) => {
    const built = source.replace(/^src/, "./dist").replace(/\.ts$/, "");
    return [
      subpath,
      {
        import: { types: `${built}.d.ts`, default: `${built}.js` },
        require: { types: `${built}.d.cts`, default: `${built}.cjs` },
      },
    ];
  });
  return { ...Object.fromEntries(map), "./package.json": "./package.json" };
}

// `node test/architecture/exports-map.mjs` writes the map into package.json.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  manifest.exports = exportsMap();
  writeFileSync(`${root}package.json`, `${JSON.stringify(manifest, null, 2)}\n`);
}
