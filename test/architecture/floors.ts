import type { IForbiddenRuleType } from "dependency-cruiser";

/** Folders from the ground up; those of one floor do not know each other. */
export const floors: readonly (readonly string[])[] = [
  ["calendar"],
  ["issue"],
  ["definition"],
  ["statistics"],
  ["region", "program"],
  ["institution", "episode", "instrument"],
  ["relapse"],
  ["aftercare", "recovery", "sni", "ibm", "capacity"],
  ["report", "supervision"],
];

const face = ["^src/index\\.ts$", "^src/[^/]+/index\\.ts$"];
/** Files that turn codes into sentences. */
const textCode = "/(text|[a-z]+-text|labels|explain[^/]*|format-[^/]*)\\.ts$";

const upwards = floors.map((floor, level): IForbiddenRuleType => {
  const atOrAbove = floors.slice(level).flat().join("|");
  return {
    name: "only-downwards",
    from: { path: `^src/(${floor.join("|")})/` },
    to: { path: `^src/((${atOrAbove})/|[^/]+\\.ts$)`, pathNot: "^src/$1/" },
  };
});

/** What one module may not import, as rules of dependency-cruiser. */
export const rules: IForbiddenRuleType[] = [
  ...upwards,
  { name: "no-cycle", from: {}, to: { circular: true } },
  {
    name: "folder-not-on-a-floor",
    from: { path: "^src/[^/]+/", pathNot: `^src/(${floors.flat().join("|")})/` },
    to: {},
  },
  {
    // `inner.ts` holds what a folder shares with the floors above and with no app.
    name: "through-the-face",
    from: { path: "^src/([^/]+)/", pathNot: `/schema\\.ts$|${textCode}` },
    to: { path: "^src/[^/]+/", pathNot: "^src/$1/|^src/[^/]+/(index|inner)\\.ts$" },
  },
  {
    name: "schema-through-face-or-schema",
    from: { path: "^src/([^/]+)/schema\\.ts$" },
    to: { path: "^src/[^/]+/", pathNot: "^src/$1/|^src/[^/]+/(index|schema)\\.ts$" },
  },
  {
    name: "text-through-face-or-text",
    from: { path: `^src/([^/]+)${textCode}` },
    to: { path: "^src/[^/]+/", pathNot: `^src/$1/|^src/[^/]+/index\\.ts$|${textCode}` },
  },
  {
    name: "zod-only-in-schemas",
    from: { path: "^src/", pathNot: ["^src/issue/", "/schema\\.ts$"] },
    to: { path: "(^|/)zod(/|$)" },
  },
  {
    name: "zod-only-as-types-in-issue",
    from: { path: "^src/issue/", pathNot: "/schema\\.ts$" },
    to: { path: "(^|/)zod(/|$)", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "date-fns-only-in-calendar",
    from: { path: "^src/", pathNot: "^src/calendar/" },
    to: { path: "(^|/)date-fns(/|$)" },
  },
  {
    name: "ts-pattern-only-in-transitions-and-texts",
    from: { path: "^src/", pathNot: `^src/episode/(?!classify)|${textCode}` },
    to: { path: "(^|/)ts-pattern(/|$)" },
  },
  {
    name: "no-other-package",
    from: { path: "^src/" },
    to: { pathNot: "^src/|(^|/)(zod|date-fns|ts-pattern)(/|$)" },
  },
  {
    name: "face-without-text-or-schema",
    from: { path: face },
    to: { path: "/(text|[a-z]+-text|labels|schema)\\.ts$", reachable: true },
  },
  {
    name: "face-without-provinces",
    from: { path: face },
    to: { path: "^src/region/(provinces[^/]*\\.ts$|data/)", reachable: true },
  },
  {
    name: "face-without-signatories",
    from: { path: face },
    to: { path: "^src/institution/signator[^/]*\\.ts$", reachable: true },
  },
];
