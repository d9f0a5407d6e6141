import { existsSync, readdirSync } from "node:fs";
import { root } from "../architecture/source";

/** The README and every page of `docs/`, as paths from the root. */
export const pages: string[] = [
  ...["README.md", "CONTRIBUTING.md"].filter((file) => existsSync(root + file)),
  ...readdirSync(`${root}docs`, { recursive: true })
    .map((file) => `docs/${String(file).replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".md"))
    .sort(),
];
