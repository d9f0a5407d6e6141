import { defineConfig } from "tsup";
import { entries } from "./test/architecture/exports-map.mjs";

export default defineConfig({
  // One entry for each module: a calculation must never share an output chunk with a zod schema.
  entry: ["src/**/*.ts"],
  format: ["esm", "cjs"],
  target: "es2022",
  splitting: true,
  clean: true,
  // Declarations only for what package.json exports; tsup does not expand patterns here.
  dts: {
    entry: Object.values(entries()),
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
});
