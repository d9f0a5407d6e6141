import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect, inject, it } from "vitest";
import { root } from "../architecture/source";

const installed = join(inject("project"), "node_modules/pulih");

it("publint has nothing to say", async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

it("types resolve in every way of importing from Node 16 on", () => {
  const attw = [`${root}node_modules/.bin/attw`, inject("tarball"), "--profile", "node16"];
  const { status, stdout } = spawnSync("node", [...attw, "--format", "ascii"], {
    encoding: "utf8",
  });
  expect(status, stdout).toBe(0);
});

it("only what is built is published", () => {
  const top = readdirSync(installed).filter((name) => name !== "node_modules");
  expect(top.sort()).toEqual(["LICENSE", "README.md", "dist", "package.json"]);
  const files = readdirSync(join(installed, "dist"), { recursive: true, withFileTypes: true });
  const other = files.filter((f) => f.isFile() && !/(\.d\.ts|\.d\.cts|\.js|\.cjs)$/.test(f.name));
  expect(other.map((file) => file.name)).toEqual([]);
});
