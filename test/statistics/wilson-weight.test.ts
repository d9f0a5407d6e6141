import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { describe, expect, it } from "vitest";

describe("weight of wilson", () => {
  it("bundled alone it weighs under a kilobyte", () => {
    const { outputFiles } = buildSync({
      stdin: {
        contents: 'export { wilson } from "./src/statistics/index";',
        resolveDir: process.cwd(),
      },
      bundle: true,
      minify: true,
      treeShaking: true,
      format: "esm",
      write: false,
    });
    expect(gzipSync(outputFiles[0]!.contents).length).toBeLessThan(1000);
  });
});
