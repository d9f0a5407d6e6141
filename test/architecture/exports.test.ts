import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { entries, exportsMap } from "./exports-map.mjs";
import { faces, root } from "./source";

const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

it("package.json exports every face and nothing else", () => {
  // On a difference run `node test/architecture/exports-map.mjs`.
  expect(manifest.exports).toEqual(exportsMap());
  expect(Object.values(entries()).sort()).toEqual([...faces].sort());
});

it("bundlers may drop any module that is not used", () => {
  expect(manifest.sideEffects).toBe(false);
});
