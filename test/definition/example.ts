import type { Definition } from "../../src/definition/index";

/** A definition with a rule of its own, as the folders of the domain have. */
export interface ExampleRule extends Definition {
  window: { months: number };
  died: { other: "excluded" | "as-failure" };
  threshold?: number | null | undefined;
}

/** A sound definition of the example rule. */
export const example: ExampleRule = {
  id: "test.half-a-year",
  version: "1.0.0",
  title: { id: "Setengah tahun", en: "Half a year" },
  standing: "press",
  basis: { id: "Sumber menyebut enam bulan.", en: "The source speaks of six months." },
  source: { title: "Siaran pers", publisher: "BNN", year: 2026, url: "https://example.org/a" },
  assumptions: [
    { field: "window", standing: "press", note: { id: "Enam bulan.", en: "Six months." } },
    { field: "died.other", standing: "official", note: "Pasal 3." },
  ],
  window: { months: 6 },
  died: { other: "excluded" },
};
