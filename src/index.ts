/**
 * Typed, pure functions for Indonesia's drug rehabilitation programs.
 *
 * Every function of every module but schemas (`pulih/schema`), texts (`pulih/text`), the table of
 * provinces (`pulih/region/provinces`), the signatories of 2013 (`pulih/institution/signatories`) and
 * old codes (`pulih/episode/legacy`).
 *
 * @module pulih
 */
export * from "./aftercare/index";
export * from "./calendar/index";
export * from "./capacity/index";
export * from "./definition/index";
export * from "./episode/index";
export * from "./ibm/index";
export * from "./institution/index";
export * from "./instrument/index";
export * from "./issue/index";
export * from "./program/index";
export * from "./recovery/index";
export * from "./region/index";
export * from "./relapse/index";
export * from "./report/index";
export * from "./sni/index";
export * from "./statistics/index";
export * from "./supervision/index";
