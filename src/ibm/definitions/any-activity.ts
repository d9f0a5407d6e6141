import type { IbmPolicy, IbmWindow } from "../policy";
import { nameWindow } from "./name-window";
import { pressReading } from "./press-reading";

/**
 * Returns the widest reading of the 2024 press wording, by which one activity of any kind makes a
 * unit operational.
 *
 * **Assumption.** The wording names four kinds as examples ("such as"). That others count as well,
 * and over which window, is our reading.
 *
 * @param window - Number of calendar months, the last complete as of the day of judgement, or a
 *   fixed period of whole months.
 * @returns The policy; its id holds the window.
 * @throws RangeError when the window is not of whole calendar months.
 * @example
 * anyActivity({ months: 12 }).id; // => "ibm.any-activity.12-months"
 * @source BNN, 28 November 2024, launch of the technical guide of IBM Berkelanjutan.
 * @since 0.1.0
 */
export function anyActivity(window: IbmWindow): IbmPolicy {
  return {
    ...pressReading(window),
    id: `ibm.any-activity.${nameWindow(window)}`,
    title: {
      id: "Operasional: kegiatan apa pun",
      en: "Operational: any activity",
    },
    requires: { activeMonths: 1 },
  };
}
