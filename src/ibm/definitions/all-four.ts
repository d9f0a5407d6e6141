import type { IbmPolicy, IbmWindow } from "../policy";
import { nameWindow } from "./name-window";
import { pressReading } from "./press-reading";

/**
 * Returns the reading of the 2024 press wording by which a unit must do all four named kinds of
 * activity to be operational.
 *
 * **Assumption.** The wording names the four kinds. It does not say that all are needed, nor over
 * which window.
 *
 * @param window - Number of calendar months, the last complete as of the day of judgement, or a
 *   fixed period of whole months.
 * @returns The policy; its id holds the window.
 * @throws RangeError when the window is not of whole calendar months.
 * @example
 * allFour({ start: "2025-01-01", end: "2025-06-30" }).id; // => "ibm.all-four.2025-01-01/2025-06-30"
 * @source BNN, 28 November 2024, launch of the technical guide of IBM Berkelanjutan.
 * @since 0.1.0
 */
export function allFour(window: IbmWindow): IbmPolicy {
  return {
    ...pressReading(window),
    id: `ibm.all-four.${nameWindow(window)}`,
    title: {
      id: "Operasional: keempat kegiatan",
      en: "Operational: all four activities",
    },
    requires: { kinds: { of: ["socialization", "mapping", "outreach", "screening"], atLeast: 4 } },
  };
}
