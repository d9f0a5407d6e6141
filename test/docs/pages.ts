import { existsSync, readdirSync } from "node:fs";
import { root } from "../architecture/source";

/** Every page of `docs/` that is written by hand, as a path from there. */
export const handwritten: string[] = readdirSync(`${root}docs`, { withFileTypes: true })
  .filter((entry) => entry.name !== "site")
  .flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(`${root}docs/${entry.name}`, { recursive: true }).map(
          (file) => `${entry.name}/${String(file).replaceAll("\\", "/")}`,
        )
      : [entry.name],
  )
  .filter((file) => file.endsWith(".md"))
  .sort();

/** The README and every page of `docs/`, as paths from the root. */
export const pages: string[] = [
  ...["README.md", "CONTRIBUTING.md"].filter((file) => existsSync(root + file)),
  ...handwritten.map((file) => `docs/${file}`),
];
