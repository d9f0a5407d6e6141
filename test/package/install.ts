import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { root } from "../architecture/source";

declare module "vitest" {
  interface ProvidedContext {
    /** A project that has the packed package and zod installed. */
    project: string;
    /** The packed package. */
    tarball: string;
  }
}

/** Packs the package and installs it into a project of its own, without the network. */
export function setup({ provide }: TestProject): () => void {
  if (!existsSync(`${root}dist/index.js`)) throw new Error("dist is missing: run npm run build");
  const project = realpathSync(mkdtempSync(join(tmpdir(), "pulih-package-")));
  const npm = (cwd: string, ...args: string[]) =>
    execFileSync("npm", [...args, "--silent"], { cwd, encoding: "utf8", stdio: "pipe" }).trim();

  const [packed] = JSON.parse(
    npm(root, "pack", "--json", "--ignore-scripts", "--pack-destination", project),
  );
  const tarball = join(project, packed.filename);
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }');
  const others = ["zod", "date-fns", "ts-pattern"].map((name) => `${root}node_modules/${name}`);
  const quick = ["--offline", "--install-links", "--ignore-scripts", "--no-audit", "--no-fund"];
  npm(project, "install", tarball, ...others, ...quick);

  provide("project", project);
  provide("tarball", tarball);
  return () => rmSync(project, { recursive: true, force: true });
}
