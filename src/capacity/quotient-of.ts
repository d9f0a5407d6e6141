import { ratioOf } from "../statistics/index";
import type { Quotient } from "./types";

/** Divides two counts; over nothing there is no quotient. */
export function quotientOf(numerator: number, denominator: number): Quotient {
  const ratio = ratioOf(numerator, denominator);
  return ratio
    ? { status: "defined", ...ratio }
    : { status: "undefined", reason: "empty-denominator" };
}
