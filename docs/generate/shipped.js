// Every definition that ships, found among what the library exports.
import * as pulih from "pulih";

/** @typedef {import("pulih").Definition} Definition */
/** @typedef {{ name: string, call: string, definition: Definition }} Shipped */

/**
 * How a page shows a definition that leaves a choice to the caller: one call as an example.
 *
 * @type {Readonly<Record<string, unknown[]>>}
 */
export const exampleCalls = {
  allFour: [{ months: 6 }],
  anyActivity: [{ months: 6 }],
  anyOfFour: [{ months: 6 }],
  assessorLoad: [200],
  priorityThenArrival: [{ days: 30 }],
  whoqolReliableImprovement: [[{ score: "physical", standardDeviation: 15, reliability: 0.8 }]],
};

/** @param {unknown} value @returns {value is Definition} */
export function isDefinition(value) {
  return (
    typeof value === "object" &&
    value !== null &&
    ["id", "version", "standing", "basis", "source", "assumptions"].every((key) => key in value)
  );
}

/** Returns every shipped definition once, by its own exported name, sorted by id. @returns {Shipped[]} */
export function shippedDefinitions() {
  /** @type {Map<string, Shipped>} */
  const found = new Map();
  for (const [name, value] of Object.entries(pulih)) {
    if (isDefinition(value)) found.set(value.id, { name, call: name, definition: value });
    const args = exampleCalls[name];
    if (typeof value === "function" && args) {
      const make = /** @type {(...args: unknown[]) => unknown} */ (value);
      const definition = make(...args);
      if (!isDefinition(definition)) throw new Error(`${name} gives no definition`);
      const shown = args.map((arg) => JSON.stringify(arg).replace(/"(\w+)":/g, "$1: ")).join(", ");
      found.set(definition.id, { name, call: `${name}(${shown})`, definition });
    }
  }
  // Those that stand only in a list or a record have its name and theirs.
  for (const [name, value] of Object.entries(pulih)) {
    if (typeof value !== "object" || isDefinition(value)) continue;
    for (const [key, part] of Object.entries(/** @type {object} */ (value))) {
      if (!isDefinition(part) || found.has(part.id)) continue;
      const call = Number.isNaN(Number(key)) ? `${name}.${key}` : name;
      found.set(part.id, { name, call, definition: part });
    }
  }
  return [...found.values()].sort((a, b) => (a.definition.id < b.definition.id ? -1 : 1));
}

/** Name of the file of a definition's page, without its ending. @param {string} id */
export function pageName(id) {
  return id.replaceAll("/", "-to-");
}
