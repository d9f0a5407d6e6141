import type { Duration } from "../../calendar/index";
import type { WaitingPolicy } from "../types";

/**
 * Returns a policy by which the urgent come first and then who arrived first, transfers from prisons
 * among them, and nobody should wait longer than the caller chooses: no public source sets any of
 * this.
 *
 * @param limit - The longest wait, for every priority.
 * @returns The policy; its id holds the limit.
 * @throws RangeError when the limit is not a whole number of at least one.
 * @example
 * priorityThenArrival({ days: 30 }).id; // => "capacity.priority-then-arrival.30-days"
 * priorityThenArrival({ months: 2 }).standing; // => "illustrative"
 * @since 0.1.0
 */
export function priorityThenArrival(limit: Duration): WaitingPolicy {
  const [length, unit] = "days" in limit ? [limit.days, "days"] : [limit.months, "months"];
  if (!(Number.isSafeInteger(length) && length >= 1)) {
    throw new RangeError("pulih: the longest wait is a whole number of at least one");
  }
  return {
    id: `capacity.priority-then-arrival.${length}-${unit}`,
    version: "1.0.0",
    title: { id: "Prioritas, lalu urutan datang", en: "Priority, then order of arrival" },
    standing: "illustrative",
    basis: {
      id: "Pada 2013 Kemensos menyatakan tempat penuh dan klien harus antre, serta akan menerima pelimpahan dari lapas. Urutan antrean dan batas waktu tunggu tidak pernah ditetapkan secara terbuka.",
      en: "In 2013 Kemensos said that its places were full, that clients had to queue, and that prisons would hand over others. No public source sets the order of the queue or the longest wait.",
    },
    source: {
      title: "Revitalisasi Kerja Sama BNN Dengan Kementerian Sosial",
      publisher: "BNN",
      year: 2013,
    },
    priorities: ["urgent", "soon", "routine"],
    transfers: "in-order",
    limits: [
      { priority: "urgent", limit },
      { priority: "soon", limit },
      { priority: "routine", limit },
    ],
    assumptions: [
      {
        field: "priorities",
        standing: "illustrative",
        note: {
          id: "Contoh: yang mendesak lebih dulu, lalu yang datang lebih dulu.",
          en: "An example: the urgent first, then who came first.",
        },
      },
      {
        field: "transfers",
        standing: "illustrative",
        note: {
          id: "Sumber menyebut pelimpahan dari lapas, bukan tempatnya dalam antrean.",
          en: "The source speaks of transfers from prisons, not of their place in the queue.",
        },
      },
      {
        field: "limits",
        standing: "illustrative",
        note: { id: "Batas dipilih pengguna.", en: "The caller chooses the limit." },
      },
    ],
  };
}
