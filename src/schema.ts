/**
 * zod schemas of every record and definition.
 *
 * @module schema
 */
export * from "./aftercare/schema";
export * from "./calendar/schema";
export * from "./capacity/schema";
export * from "./definition/schema";
export * from "./episode/schema";
export * from "./ibm/schema";
export * from "./institution/schema";
export * from "./instrument/schema";
export * from "./program/schema";
export * from "./recovery/schema";
export * from "./region/schema";
export * from "./relapse/schema";
export * from "./report/schema";
export * from "./sni/schema";
export * from "./statistics/schema";
export * from "./supervision/schema";
