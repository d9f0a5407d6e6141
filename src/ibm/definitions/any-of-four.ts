import type { IbmPolicy, IbmWindow } from "../policy";
import { nameWindow } from "./name-window";
import { pressReading } from "./press-reading";

/**
 * Returns the reading of the 2024 press wording by which any one of the four named kinds of
 * activity makes a unit operational.
 *
 * **Assumption.** The wording names the four kinds. It does not say whether one is enough, nor over
 * which window.
 *
 * @param window - Number of calendar months, the last complete as of the day of judgement, or a
 *   fixed period of whole months.
 * @returns The policy; its id holds the window.
 * @throws RangeError when the window is not of whole calendar months.
 * @example
 * anyOfFour({ months: 6 }).id; // => "ibm.any-of-four.6-months"
 * anyOfFour({ months: 6 }).standing; // => "illustrative"
 * @source BNN, 28 November 2024, launch of the technical guide of IBM Berkelanjutan.
 * @since 0.1.0
 */
export function anyOfFour(window: IbmWindow): IbmPolicy {
  return {
    ...pressReading(window),
    id: `ibm.any-of-four.${nameWindow(window)}`,
    title: {
      id: "Operasional: salah satu dari empat kegiatan",
      en: "Operational: any of four activities",
    },
    requires: { kinds: { of: ["socialization", "mapping", "outreach", "screening"], atLeast: 1 } },
  };
}
